package io.github.autoencoderlab.engine.array;

import org.jspecify.annotations.Nullable;

/**
 * A matrix, column-major, that is allocated once and changed in place: float32, or double precision
 * to check formulas.
 *
 * <p>Products go straight to BLAS on the array's own memory, which is several times faster than
 * ND4J's own product into a new array. Large work is shared by the threads of the engine; the same
 * values come out bit for bit however many there are. Belongs to one calling thread at a time.
 */
public final class Matrix {
  private final int rows;
  private final int columns;
  private final Storage cells;
  private final Blocks elementBlocks;
  private final Blocks columnBlocks;
  private final Product product = new Product(this);
  private @Nullable NonzeroProduct sparseProduct;

  /** A float32 matrix of zeros. */
  public Matrix(int rows, int columns) {
    this(rows, columns, Precision.FLOAT);
  }

  /** A matrix of zeros. */
  public Matrix(int rows, int columns, Precision precision) {
    this(rows, columns, zeros(rows, columns, precision));
  }

  Matrix(int rows, int columns, Storage cells) {
    this.rows = rows;
    this.columns = columns;
    this.cells = cells;
    elementBlocks = Blocks.ofElements(size());
    columnBlocks = Blocks.ofColumns(rows, columns);
  }

  private static Storage zeros(int rows, int columns, Precision precision) {
    requirePositive(rows, columns);
    if (precision == Precision.DOUBLE) {
      return new DoubleStorage(rows, columns);
    }
    Native.start();
    return new FloatStorage(rows, columns);
  }

  static void requirePositive(int rows, int columns) {
    if (rows < 1 || columns < 1) {
      throw new IllegalArgumentException("a matrix of " + rows + " × " + columns);
    }
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

  /** How it is computed with. */
  public Precision precision() {
    return cells.precision();
  }

  int size() {
    return rows * columns;
  }

  /**
   * A matrix in the same memory: what changes one changes the other. {@link Views} has more.
   *
   * @param from place of its first value in this matrix, column by column
   * @throws IllegalArgumentException if it goes beyond this matrix, or if the values of this matrix
   *     lie apart
   */
  public Matrix part(int from, int partRows, int partColumns) {
    requirePositive(partRows, partColumns);
    if (from < 0 || from + partRows * partColumns > size() || cells.lattice() != null) {
      throw new IllegalArgumentException(
          partRows + " × " + partColumns + " from " + from + " is no part of " + this);
    }
    return new Matrix(partRows, partColumns, cells.part(from, partRows, partColumns));
  }

  /** All values, column by column, in a new array. */
  public float[] toArray() {
    float[] copy = new float[size()];
    cells.get(copy, 0);
    return copy;
  }

  /** Copies all values, column by column, to an array that has exactly as many. */
  public void copyTo(float[] copy) {
    requireSize(copy.length);
    cells.get(copy, 0);
  }

  /** All values, column by column, in a new array of double precision. */
  public double[] toDoubles() {
    double[] copy = new double[size()];
    cells.get(copy, 0);
    return copy;
  }

  /** The values of one column, in a new array. */
  public float[] column(int n) {
    float[] copy = new float[rows];
    cells.get(copy, n * rows);
    return copy;
  }

  /** The values of one row, in a new array. */
  public float[] row(int n) {
    float[] copy = new float[columns];
    for (int column = 0; column < columns; column++) {
      copy[column] = cells.single(column * rows + n);
    }
    return copy;
  }

  /** All values, row by row, in a new array. */
  public float[] toRows() {
    float[] byRows = new float[size()];
    for (int n = 0; n < rows; n++) {
      System.arraycopy(row(n), 0, byRows, n * columns, columns);
    }
    return byRows;
  }

  /** Rows as columns, in a new matrix. */
  public Matrix transposed() {
    return new Matrix(columns, rows, precision()).set(toRows());
  }

  /** Takes over all values, column by column; {@code source} has exactly as many. */
  public Matrix set(float[] source) {
    requireSize(source.length);
    cells.put(source);
    return this;
  }

  /** Takes over all values, column by column; {@code source} has exactly as many. */
  public Matrix set(double[] source) {
    requireSize(source.length);
    cells.put(source);
    return this;
  }

  /** Takes over all values of a matrix of the same shape. */
  public Matrix set(Matrix other) {
    requireSameShape(other);
    Sweep.of(Kernels.COPY).changing(this).reading(other).run();
    return this;
  }

  /** Sets every value to the same number. */
  public Matrix fill(double value) {
    Sweep.of(Kernels.FILL).changing(this).with(value).run();
    return this;
  }

  /** this ← A B. */
  public Matrix product(Matrix a, Matrix b) {
    return gemm(1, a, false, b, false, 0);
  }

  /** this ← A B; zeros of B are skipped if it has many. */
  public Matrix product(Matrix a, Nonzeros b) {
    Matrix right = b.matrix();
    if (!b.few()) {
      return product(a, right);
    }
    require(a.columns == right.rows, right);
    require(rows == a.rows, a);
    require(columns == right.columns, right);
    if (sparseProduct == null) {
      sparseProduct = new NonzeroProduct(this, b);
    }
    sparseProduct.run(a, b);
    return this;
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
   * it; what stands above the diagonal is not defined. Float32 only.
   */
  public Matrix addGram(double keep, Matrix a) {
    require(rows == a.rows && columns == a.rows, a);
    new Gram(this, a).run(keep);
    return this;
  }

  /**
   * this ← keep · this + factor · (the sum of A's columns), for a column vector; as many ones as A
   * has columns.
   */
  public Matrix addRowSums(double keep, double factor, Matrix a, Matrix ones) {
    require(columns == 1 && a.rows == rows && ones.rows == a.columns, a);
    cells.addRowSums(keep, factor, a, ones);
    return this;
  }

  /** this ← this + factor · other. */
  public Matrix add(double factor, Matrix other) {
    requireSameShape(other);
    Sweep.of(Kernels.ADD).changing(this).reading(other).with(factor).run();
    return this;
  }

  /** this ← factor · this. */
  public Matrix scale(double factor) {
    cells.scale(factor);
    return this;
  }

  /** Adds a column vector to every column. */
  public Matrix addToColumns(Matrix vector) {
    requireColumn(vector);
    Sweep.of(Kernels.ADD_BIAS).changing(this).readingBias(vector).run();
    return this;
  }

  /** this ← σ(this + bias), a column vector that is added to every column. */
  public Matrix sigmoidWith(Matrix bias) {
    requireColumn(bias);
    Sweep.of(Kernels.SIGMOID_WITH).changing(this).readingBias(bias).run();
    return this;
  }

  /** this ← σ(factor · x), of the same shape. */
  public Matrix sigmoidOf(double factor, Matrix x) {
    requireSameShape(x);
    Sweep.of(Kernels.SIGMOID_OF).changing(this).reading(x).with(factor).run();
    return this;
  }

  /**
   * The scalar product of each column with the same column of another matrix, or with the only
   * column that the other has, in a new array.
   */
  public double[] columnDots(Matrix other) {
    require(other.rows == rows && (other.columns == columns || other.columns == 1), other);
    return ColumnSums.dots(this, other);
  }

  /** Σ log(1 + eˣ) over each column, in a new array; wrong by at most 10⁻⁶ for each row. */
  public double[] columnSoftplus() {
    return ColumnSums.softplus(this);
  }

  /** Σ (x − y)² over all values of this matrix and another of the same shape. */
  public double squaredDistance(Matrix other) {
    requireSameShape(other);
    return Sweep.of(Kernels.SQUARED_DISTANCE).reading(this).reading(other).run();
  }

  /** Sets each value to 1 with the probability of the same place, else to 0. */
  public Matrix draw(Matrix probabilities, Randomness randomness) {
    requireSameShape(probabilities);
    long key = randomness.next();
    Sweep.of(Kernels.DRAW).changing(this).reading(probabilities).key(key).run();
    return this;
  }

  /** Hands every column to a reader, several at a time. */
  public void eachColumn(ColumnReader reader) {
    reader.readAll(this);
  }

  private Matrix gemm(
      double alpha, Matrix a, boolean transposeA, Matrix b, boolean transposeB, double beta) {
    product.of(a, transposeA, b, transposeB);
    require(product.inner() == (transposeB ? b.columns : b.rows), b);
    require(rows == product.rows(), a);
    require(columns == (transposeB ? b.rows : b.columns), b);
    product.run(beta, alpha);
    return this;
  }

  Storage cells() {
    return cells;
  }

  FloatStorage floats() {
    return (FloatStorage) cells;
  }

  DoubleStorage doubles() {
    return (DoubleStorage) cells;
  }

  Blocks elementBlocks() {
    return elementBlocks;
  }

  Blocks columnBlocks() {
    return columnBlocks;
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

  public void requireSameShape(Matrix other) {
    require(other.rows == rows && other.columns == columns, other);
  }

  public void requireColumn(Matrix other) {
    require(other.rows == rows && other.columns == 1, other);
  }

  private void require(boolean fits, Matrix other) {
    if (!fits || other.precision() != precision()) {
      throw new IllegalArgumentException(other + " does not fit " + this);
    }
  }

  @Override
  public String toString() {
    return rows + " × " + columns + (precision() == Precision.DOUBLE ? " in double precision" : "");
  }
}
