package io.github.autoencoderlab.engine;

import static org.bytedeco.openblas.global.openblas.CblasColMajor;
import static org.bytedeco.openblas.global.openblas.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas.CblasTrans;
import static org.bytedeco.openblas.global.openblas.cblas_saxpy;
import static org.bytedeco.openblas.global.openblas.cblas_sgemm;
import static org.bytedeco.openblas.global.openblas.cblas_sgemv;
import static org.bytedeco.openblas.global.openblas.cblas_sscal;

import org.bytedeco.javacpp.FloatPointer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.random.impl.BernoulliDistribution;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * A float32 matrix, column-major, that is allocated once and changed in place.
 *
 * <p>Products go straight to BLAS on the array's own memory, which is several times faster than
 * ND4J's own product into a new array. Belongs to one thread at a time.
 */
public final class Matrix {
  private final int rows;
  private final int columns;
  private final INDArray array;
  private final FloatPointer pointer;

  /** A matrix of zeros. */
  public Matrix(int rows, int columns) {
    if (rows < 1 || columns < 1) {
      throw new IllegalArgumentException("a matrix of " + rows + " × " + columns);
    }
    Native.start();
    this.rows = rows;
    this.columns = columns;
    this.array = Nd4j.create(DataType.FLOAT, new long[] {rows, columns}, 'f').assign(0);
    this.pointer = (FloatPointer) array.data().addressPointer();
  }

  /** A column vector of zeros. */
  public static Matrix vector(int rows) {
    return new Matrix(rows, 1);
  }

  /** Number of rows. */
  public int rows() {
    return rows;
  }

  /** Number of columns. */
  public int columns() {
    return columns;
  }

  /** All values, column by column, in a new array. */
  public float[] toArray() {
    float[] values = new float[rows * columns];
    pointer.get(values, 0, values.length);
    return values;
  }

  /** The values of one column, in a new array. */
  public float[] column(int n) {
    float[] values = new float[rows];
    pointer.getPointer((long) n * rows).get(values, 0, rows);
    return values;
  }

  /** The values of one row, in a new array. */
  public float[] row(int n) {
    float[] values = new float[columns];
    for (int column = 0; column < columns; column++) {
      values[column] = pointer.get((long) column * rows + n);
    }
    return values;
  }

  /** Takes over all values, column by column; {@code values} has exactly as many. */
  public Matrix set(float[] values) {
    requireSize(values.length);
    pointer.put(values, 0, values.length);
    return this;
  }

  /** Takes over all values of a matrix of the same shape. */
  public Matrix set(Matrix other) {
    requireSameShape(other);
    array.assign(other.array);
    return this;
  }

  /** Sets every value to the same number. */
  public Matrix fill(double value) {
    array.assign(value);
    return this;
  }

  /** this ← A B. */
  public Matrix product(Matrix a, Matrix b) {
    return gemm(1, a, false, b, false, 0);
  }

  /** this ← Aᵀ B. */
  public Matrix productTransposed(Matrix a, Matrix b) {
    return gemm(1, a, true, b, false, 0);
  }

  /** this ← keep · this + factor · A Bᵀ. */
  public Matrix addOuter(double keep, double factor, Matrix a, Matrix b) {
    return gemm(factor, a, false, b, true, keep);
  }

  /** this ← keep · this + factor · (the sum of A's columns), for a column vector; ones ≥ A wide. */
  public Matrix addRowSums(double keep, double factor, Matrix a, Matrix ones) {
    require(columns == 1 && a.rows == rows && ones.rows == a.columns, a);
    cblas_sgemv(
        CblasColMajor,
        CblasNoTrans,
        a.rows,
        a.columns,
        (float) factor,
        a.pointer,
        a.rows,
        ones.pointer,
        1,
        (float) keep,
        pointer,
        1);
    return this;
  }

  /** this ← this + factor · other. */
  public Matrix add(double factor, Matrix other) {
    requireSameShape(other);
    cblas_saxpy(rows * columns, (float) factor, other.pointer, 1, pointer, 1);
    return this;
  }

  /** this ← factor · this. */
  public Matrix scale(double factor) {
    cblas_sscal(rows * columns, (float) factor, pointer, 1);
    return this;
  }

  /** Adds a column vector to every column. */
  public Matrix addToColumns(Matrix vector) {
    require(vector.rows == rows && vector.columns == 1, vector);
    array.addiColumnVector(vector.array);
    return this;
  }

  /** this ← σ(this), the logistic function of each value. */
  public Matrix sigmoid() {
    Transforms.sigmoid(array, false);
    return this;
  }

  /** Sets each value to 1 with the probability of the same place, else to 0. */
  public Matrix draw(Matrix probabilities, Randomness randomness) {
    requireSameShape(probabilities);
    Nd4j.getExecutioner()
        .exec(new BernoulliDistribution(array, probabilities.array), randomness.generator());
    return this;
  }

  private Matrix gemm(double alpha, Matrix a, boolean turnA, Matrix b, boolean turnB, double beta) {
    int inner = turnA ? a.rows : a.columns;
    require(inner == (turnB ? b.columns : b.rows), b);
    require(rows == (turnA ? a.columns : a.rows), a);
    require(columns == (turnB ? b.rows : b.columns), b);
    cblas_sgemm(
        CblasColMajor,
        turnA ? CblasTrans : CblasNoTrans,
        turnB ? CblasTrans : CblasNoTrans,
        rows,
        columns,
        inner,
        (float) alpha,
        a.pointer,
        a.rows,
        b.pointer,
        b.rows,
        (float) beta,
        pointer,
        rows);
    return this;
  }

  /**
   * Checks that so many values fill this matrix.
   *
   * @throws IllegalArgumentException if they do not
   */
  public void requireSize(int values) {
    if (values != rows * columns) {
      throw new IllegalArgumentException(
          values + " values for " + rows + " × " + columns + " places");
    }
  }

  private void requireSameShape(Matrix other) {
    require(other.rows == rows && other.columns == columns, other);
  }

  private void require(boolean fits, Matrix other) {
    if (!fits) {
      throw new IllegalArgumentException(
          other.rows + " × " + other.columns + " does not fit " + rows + " × " + columns);
    }
  }
}
