package io.github.autoencoderlab.engine.array;

import static org.bytedeco.openblas.global.openblas.CblasColMajor;
import static org.bytedeco.openblas.global.openblas.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas.cblas_sgemv;
import static org.bytedeco.openblas.global.openblas.cblas_sscal;

import java.nio.FloatBuffer;
import org.bytedeco.javacpp.FloatPointer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Values in the memory of an ND4J array, where BLAS works on them. */
final class FloatStorage extends Storage {
  /** Frees its memory when nobody holds it any more. */
  private final INDArray owner;

  private final FloatPointer pointer;
  private final FloatBuffer values;
  private final BlockViews rowViews;
  private final BlockViews columnViews;

  /** Zeros. */
  FloatStorage(int rows, int columns) {
    this(Nd4j.create(DataType.FLOAT, new long[] {rows, columns}, 'f').assign(0), 0, rows, columns);
  }

  private FloatStorage(INDArray owner, long from, int rows, int columns) {
    super(rows * columns);
    this.owner = owner;
    long end = from + size();
    pointer = new FloatPointer(owner.data().addressPointer()).capacity(end).getPointer(from);
    values = pointer.capacity(size()).asBuffer();
    rowViews = new BlockViews(pointer, 1, rows);
    columnViews = new BlockViews(pointer, rows, columns);
  }

  @Override
  Precision precision() {
    return Precision.FLOAT;
  }

  @Override
  Storage part(int from, int rows, int columns) {
    long before = (pointer.address() - owner.data().addressPointer().address()) / Float.BYTES;
    return new FloatStorage(owner, before + from, rows, columns);
  }

  @Override
  void get(float[] copy, int from) {
    values.get(from, copy);
  }

  @Override
  void get(double[] copy, int from) {
    for (int i = 0; i < copy.length; i++) {
      copy[i] = values.get(from + i);
    }
  }

  @Override
  void put(float[] source) {
    values.put(0, source);
  }

  /** Takes over the first n values of an array, from one place on. */
  void put(int from, float[] source, int n) {
    values.put(from, source, 0, n);
  }

  @Override
  void put(double[] source) {
    for (int i = 0; i < source.length; i++) {
      values.put(i, (float) source[i]);
    }
  }

  @Override
  public void load(int from, Scratch scratch, int k, int at, int n) {
    values.get(from, scratch.floats[k], at, n);
  }

  @Override
  void store(int from, Scratch scratch, int k, int n) {
    values.put(from, scratch.floats[k], 0, n);
  }

  @Override
  void addRowSums(double keep, double factor, Matrix a, Matrix ones) {
    cblas_sgemv(
        CblasColMajor,
        CblasNoTrans,
        a.rows(),
        a.columns(),
        (float) factor,
        a.floats().pointer,
        a.rows(),
        ones.floats().pointer,
        1,
        (float) keep,
        pointer,
        1);
  }

  @Override
  void scale(double factor) {
    cblas_sscal(size(), (float) factor, pointer, 1);
  }

  FloatPointer pointer() {
    return pointer;
  }

  /** Where blocks of rows begin. */
  BlockViews rowViews() {
    return rowViews;
  }

  /** Where blocks of columns begin. */
  BlockViews columnViews() {
    return columnViews;
  }
}
