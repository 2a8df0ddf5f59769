package io.github.autoencoderlab.engine.array;

import static org.bytedeco.openblas.global.openblas.CblasColMajor;
import static org.bytedeco.openblas.global.openblas.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas.CblasTrans;
import static org.bytedeco.openblas.global.openblas.cblas_sgemm;
import static org.bytedeco.openblas.global.openblas.cblas_sgemv;

import org.bytedeco.javacpp.FloatPointer;

/**
 * Products of strips of columns, on the calling thread: a sequence lies in a matrix step after
 * step, and each product says which steps it takes. One object serves all of them, so that a step
 * takes no memory; it belongs to one thread at a time.
 */
public final class StripProduct {
  /**
   * Multiplications of a product that OpenBLAS 0.3.31 does without repacking on processors with
   * AVX-512.
   */
  private static final int SMALL = 1_000_000;

  private static final int NARROWEST = 16;

  private final Rows c;
  private final Rows a;
  private final Rows b;
  private final Place cAt;
  private final Place aAt;
  private final Place bAt;

  /** Columns of a piece of a strip. */
  private final int piece;

  private StripProduct(Rows c, Rows a, Rows b, boolean inPieces) {
    this.c = c;
    this.a = a;
    this.b = b;
    cAt = new Place(c);
    aAt = new Place(a);
    bAt = new Place(b);
    int small = SMALL / (a.count() * b.count());
    piece = inPieces && small >= NARROWEST ? small : Integer.MAX_VALUE;
  }

  /** C ← keep · C + A B, strips of B going to strips of C. */
  public static StripProduct along(Rows c, Matrix a, Rows b) {
    require(c.count() == a.rows() && a.columns() == b.count(), c, b);
    return new StripProduct(c, Rows.of(a), b, a.rows() < a.columns());
  }

  /** C ← C + A Bᵀ of a strip of A and one of B, a sum over its columns. */
  public static StripProduct outer(Matrix c, Rows a, Rows b) {
    require(c.rows() == a.count() && c.columns() == b.count(), a, b);
    return new StripProduct(Rows.of(c), a, b, true);
  }

  private static void require(boolean fits, Rows one, Rows other) {
    if (!fits || one.of().precision() != other.of().precision()) {
      throw new IllegalArgumentException(one + " and " + other);
    }
  }

  /**
   * C ← keep · C + A B of so many columns.
   *
   * @param toC first column in C
   * @param fromB first column in B
   * @param keep 0 or 1
   */
  public void along(int toC, int fromB, int columns, double keep) {
    if (c.of().precision() == Precision.DOUBLE) {
      alongExactly(toC, fromB, columns, keep);
      return;
    }
    for (int done = 0; done < columns; done += piece) {
      multiply(toC + done, fromB + done, Math.min(piece, columns - done), keep);
    }
  }

  private void multiply(int toC, int fromB, int columns, double keep) {
    cblas_sgemm(
        CblasColMajor,
        CblasNoTrans,
        CblasNoTrans,
        c.count(),
        columns,
        b.count(),
        1,
        aAt.at(0),
        a.of().rows(),
        bAt.at(fromB),
        b.of().rows(),
        (float) keep,
        cAt.at(toC),
        c.of().rows());
  }

  /**
   * C ← C + A Bᵀ over so many columns.
   *
   * @param fromA first column in A
   * @param fromB first column in B
   */
  public void outer(int fromA, int fromB, int columns) {
    if (c.of().precision() == Precision.DOUBLE) {
      outerExactly(fromA, fromB, columns);
    } else if (b.of().rows() == 1) {
      gemv(fromA, fromB, columns);
    } else {
      for (int done = 0; done < columns; done += piece) {
        addOuter(fromA + done, fromB + done, Math.min(piece, columns - done));
      }
    }
  }

  private void addOuter(int fromA, int fromB, int columns) {
    cblas_sgemm(
        CblasColMajor,
        CblasNoTrans,
        CblasTrans,
        c.count(),
        b.count(),
        columns,
        1,
        aAt.at(fromA),
        a.of().rows(),
        bAt.at(fromB),
        b.of().rows(),
        1,
        cAt.at(0),
        c.of().rows());
  }

  private void gemv(int fromA, int fromB, int columns) {
    cblas_sgemv(
        CblasColMajor,
        CblasNoTrans,
        a.count(),
        columns,
        1,
        aAt.at(fromA),
        a.of().rows(),
        bAt.at(fromB),
        1,
        1,
        cAt.at(0),
        1);
  }

  private void alongExactly(int toC, int fromB, int columns, double keep) {
    for (int column = 0; column < columns; column++) {
      for (int row = 0; row < c.count(); row++) {
        double sum = 0;
        for (int k = 0; k < b.count(); k++) {
          sum += exact(a, row, k) * exact(b, k, fromB + column);
        }
        c.of().doubles().add(c.place(toC + column) + row, keep, sum);
      }
    }
  }

  private void outerExactly(int fromA, int fromB, int columns) {
    for (int column = 0; column < b.count(); column++) {
      for (int row = 0; row < c.count(); row++) {
        double sum = 0;
        for (int k = 0; k < columns; k++) {
          sum += exact(a, row, fromA + k) * exact(b, column, fromB + k);
        }
        c.of().doubles().add(c.place(column) + row, 1, sum);
      }
    }
  }

  private static double exact(Rows rows, int row, int column) {
    return rows.of().doubles().at(rows.place(column) + row);
  }

  /** A pointer that is moved, as a new one for each product would be memory. */
  private static final class Place {
    private final Rows rows;
    private final FloatPointer pointer;

    Place(Rows rows) {
      this.rows = rows;
      boolean single = rows.of().precision() == Precision.FLOAT;
      pointer = single ? rows.of().floats().pointer().getPointer(0) : new FloatPointer();
    }

    FloatPointer at(int column) {
      return pointer.position(rows.place(column));
    }
  }
}
