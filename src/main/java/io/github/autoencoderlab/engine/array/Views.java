package io.github.autoencoderlab.engine.array;

import java.util.List;

/**
 * Matrices in the memory of another one, whose values need not lie side by side: what changes one
 * changes the other.
 */
public final class Views {
  private Views() {}

  /**
   * Rows and columns that follow each other. Products take a window as they take any matrix.
   *
   * @param row first row of the window in the matrix, from 0
   * @param column its first column, from 0
   * @throws IllegalArgumentException if the window is not within the matrix, or if the values of a
   *     column of the matrix do not lie side by side
   */
  public static Matrix window(Matrix of, int row, int column, int rows, int columns) {
    Matrix.requirePositive(rows, columns);
    Lattice places = of.cells().lattice();
    int leading = places == null ? of.rows() : places.leading(of.rows(), of.columns());
    boolean within = row >= 0 && (long) row + rows <= of.rows();
    if (!within || column < 0 || (long) column + columns > of.columns() || leading == 0) {
      throw new IllegalArgumentException(
          rows + " × " + columns + " from " + row + ", " + column + " in " + of);
    }
    Lattice window = new Lattice(List.of(new Stride(rows, 1), new Stride(columns, leading)));
    return view(of, row + column * leading, rows, columns, window);
  }

  /**
   * Values that lie apart, such as every second row, the columns of one time, or all that one
   * weight of a convolution meets. Sweeps take any; products take those whose columns lie side by
   * side each. No place may be written to twice.
   *
   * @param from place of the first value in the matrix, column by column
   * @param axes from the fastest to the slowest, in all rows · columns values
   * @throws IllegalArgumentException if there are more or fewer, if they go beyond the matrix, or
   *     if the values of the matrix lie apart themselves
   */
  public static Matrix lattice(Matrix of, int from, int rows, int columns, Stride... axes) {
    Matrix.requirePositive(rows, columns);
    Lattice places = new Lattice(List.of(axes));
    boolean fits = places.size() == (long) rows * columns;
    if (!fits || from < 0 || from + places.span() > of.size() || of.cells().lattice() != null) {
      throw new IllegalArgumentException(
          rows + " × " + columns + " from " + from + " by " + List.of(axes) + " in " + of);
    }
    return view(of, from, rows, columns, places);
  }

  private static Matrix view(Matrix of, int from, int rows, int columns, Lattice places) {
    Storage cells =
        places.packed()
            ? of.cells().part(from, rows, columns)
            : of.cells().lattice(from, rows, columns, places);
    return new Matrix(rows, columns, cells);
  }
}
