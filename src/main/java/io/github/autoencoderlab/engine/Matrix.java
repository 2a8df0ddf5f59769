package io.github.autoencoderlab.engine;

import static org.bytedeco.openblas.global.openblas.CblasColMajor;
import static org.bytedeco.openblas.global.openblas.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas.cblas_saxpy;
import static org.bytedeco.openblas.global.openblas.cblas_sgemv;
import static org.bytedeco.openblas.global.openblas.cblas_sscal;

import java.nio.FloatBuffer;
import org.bytedeco.javacpp.FloatPointer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A float32 matrix, column-major, that is allocated once and changed in place.
 *
 * <p>Products go straight to BLAS on the array's own memory, which is several times faster than
 * ND4J's own product into a new array. Large work is shared by the threads of the engine; the same
 * values come out bit for bit however many there are. Belongs to one calling thread at a time.
 */
public final class Matrix {
  private final int rows;
  private final int columns;
  private final INDArray array;
  private final FloatPointer pointer;
  private final FloatBuffer values;
  private final Views rowViews;
  private final Views columnViews;

  /** A matrix of zeros. */
  public Matrix(int rows, int columns) {
    if (rows < 1 || columns < 1) {
      throw new IllegalArgumentException("a matrix of " + rows + " × " + columns);
    }
    Native.start();
    this.rows = rows;
    this.columns = columns;
    this.array = Nd4j.create(DataType.FLOAT, new long[] {rows, columns}, 'f').assign(0);
    this.pointer = new FloatPointer(array.data().addressPointer()).capacity(size());
    this.values = pointer.asBuffer();
    this.rowViews = new Views(pointer, 1);
    this.columnViews = new Views(pointer, rows);
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

  private int size() {
    return rows * columns;
  }

  /** All values, column by column, in a new array. */
  public float[] toArray() {
    float[] copy = new float[size()];
    values.get(0, copy);
    return copy;
  }

  /** The values of one column, in a new array. */
  public float[] column(int n) {
    float[] copy = new float[rows];
    values.get(n * rows, copy);
    return copy;
  }

  /** The values of one row, in a new array. */
  public float[] row(int n) {
    float[] copy = new float[columns];
    for (int column = 0; column < columns; column++) {
      copy[column] = values.get(column * rows + n);
    }
    return copy;
  }

  /** Takes over all values, column by column; {@code source} has exactly as many. */
  public Matrix set(float[] source) {
    requireSize(source.length);
    values.put(0, source);
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

  /**
   * The lower triangle of this ← keep · this + A Aᵀ, at little more than half the work of all of
   * it; what stands above the diagonal is not defined.
   */
  public Matrix addGram(double keep, Matrix a) {
    require(rows == a.rows && columns == a.rows, a);
    new Gram(a).into(this, keep);
    return this;
  }

  /**
   * this ← keep · this + factor · (the sum of A's columns), for a column vector; as many ones as A
   * has columns.
   */
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
    Blocks blocks = Blocks.ofColumns(rows, columns);
    FloatPointer[] target = columnViews.of(blocks);
    FloatPointer[] source = other.columnViews.of(blocks);
    Team.shared()
        .run(
            blocks.count(),
            n -> cblas_saxpy(blocks.size(n) * rows, (float) factor, source[n], 1, target[n], 1));
    return this;
  }

  /** this ← factor · this. */
  public Matrix scale(double factor) {
    cblas_sscal(size(), (float) factor, pointer, 1);
    return this;
  }

  /** Adds a column vector to every column. */
  public Matrix addToColumns(Matrix vector) {
    require(vector.rows == rows && vector.columns == 1, vector);
    eachBlock((from, to) -> Elements.add(values, vector.values, from, to));
    return this;
  }

  /** this ← σ(this), the logistic function of each value. */
  public Matrix sigmoid() {
    eachBlock((from, to) -> Elements.sigmoid(values, from * rows, to * rows));
    return this;
  }

  /** this ← σ(this + bias), a column vector that is added to every column. */
  public Matrix sigmoidWith(Matrix bias) {
    require(bias.rows == rows && bias.columns == 1, bias);
    eachBlock((from, to) -> Elements.sigmoid(values, bias.values, from, to));
    return this;
  }

  /** this ← σ(factor · x), of the same shape. */
  public Matrix sigmoidOf(double factor, Matrix x) {
    requireSameShape(x);
    FloatBuffer in = x.values;
    eachBlock((from, to) -> Elements.sigmoid((float) factor, in, values, from * rows, to * rows));
    return this;
  }

  /**
   * The scalar product of each column with the same column of another matrix, or with the only
   * column that the other has, in a new array.
   */
  public double[] columnDots(Matrix other) {
    require(other.rows == rows && (other.columns == columns || other.columns == 1), other);
    int stride = other.columns == 1 ? 0 : rows;
    double[] dots = new double[columns];
    eachBlock((from, to) -> Elements.dots(values, other.values, stride, rows, dots, from, to));
    return dots;
  }

  /** Σ log(1 + eˣ) over each column, in a new array; wrong by at most 10⁻⁶ for each row. */
  public double[] columnSoftplus() {
    double[] sums = new double[columns];
    eachBlock((from, to) -> Elements.softplus(values, rows, sums, from, to));
    return sums;
  }

  /** Sets each value to 1 with the probability of the same place, else to 0. */
  public Matrix draw(Matrix probabilities, Randomness randomness) {
    requireSameShape(probabilities);
    long key = randomness.next();
    FloatBuffer p = probabilities.values;
    eachBlock((from, to) -> Elements.draw(p, values, key, from * rows, to * rows));
    return this;
  }

  /** Reads one column. */
  @FunctionalInterface
  public interface ColumnReader {
    /**
     * Reads a column, at the same time as others are read.
     *
     * @param column its number
     * @param values a copy, which is overwritten after this call
     */
    void read(int column, float[] values);
  }

  /** Hands every column to a reader, several at a time. */
  public void eachColumn(ColumnReader reader) {
    eachBlock(
        (from, to) -> {
          float[] copy = new float[rows];
          for (int column = from; column < to; column++) {
            values.get(column * rows, copy);
            reader.read(column, copy);
          }
        });
  }

  private Matrix gemm(double alpha, Matrix a, boolean turnA, Matrix b, boolean turnB, double beta) {
    Product product = new Product(a, turnA, b, turnB);
    require(product.inner() == (turnB ? b.columns : b.rows), b);
    require(rows == product.rows(), a);
    require(columns == (turnB ? b.rows : b.columns), b);
    product.into(this, beta, alpha);
    return this;
  }

  private void eachBlock(Range work) {
    Blocks blocks = Blocks.ofColumns(rows, columns);
    Team.shared().run(blocks.count(), n -> work.run(blocks.start(n), blocks.start(n + 1)));
  }

  /** Work on columns from one to another. */
  @FunctionalInterface
  private interface Range {
    void run(int from, int to);
  }

  FloatPointer pointer() {
    return pointer;
  }

  Views rowViews() {
    return rowViews;
  }

  Views columnViews() {
    return columnViews;
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
