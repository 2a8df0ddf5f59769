package io.github.autoencoderlab.engine.array;

import static org.bytedeco.openblas.global.openblas.CblasColMajor;
import static org.bytedeco.openblas.global.openblas.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas.cblas_sgemv;
import static org.bytedeco.openblas.global.openblas.cblas_sscal;

import java.nio.FloatBuffer;
import org.bytedeco.javacpp.FloatPointer;
import org.jspecify.annotations.Nullable;
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
  private final int leading;

  /** Zeros. */
  FloatStorage(int rows, int columns) {
    this(
        Nd4j.create(DataType.FLOAT, new long[] {rows, columns}, 'f').assign(0),
        0,
        rows,
        columns,
        null);
  }

  private FloatStorage(
      INDArray owner, long from, int rows, int columns, @Nullable Lattice lattice) {
    super(rows * columns, lattice);
    this.owner = owner;
    NativeMemory.nowLoaded();
    leading = lattice == null ? rows : lattice.leading(rows, columns);
    long span = lattice == null ? size() : lattice.span();
    long end = from + span;
    pointer = new FloatPointer(owner.data().addressPointer()).capacity(end).getPointer(from);
    values = pointer.capacity(span).asBuffer();
    rowViews = new BlockViews(pointer, 1, rows);
    columnViews = new BlockViews(pointer, leading, columns);
  }

  @Override
  Precision precision() {
    return Precision.FLOAT;
  }

  @Override
  Storage part(int from, int rows, int columns) {
    return new FloatStorage(owner, before() + from, rows, columns, null);
  }

  @Override
  Storage lattice(int from, int rows, int columns, Lattice places) {
    return new FloatStorage(owner, before() + from, rows, columns, places);
  }

  private long before() {
    return (pointer.address() - owner.data().addressPointer().address()) / Float.BYTES;
  }

  /**
   * Places from one column to the next, for BLAS.
   *
   * @throws IllegalArgumentException if the values of a column do not lie side by side
   */
  int leading() {
    requireSideBySide();
    return leading;
  }

  /** Refuses columns that BLAS cannot read. */
  void requireSideBySide() {
    if (leading == 0) {
      throw new IllegalArgumentException("BLAS cannot read columns whose values lie apart");
    }
  }

  @Override
  float single(int at) {
    return values.get(place(at));
  }

  @Override
  void get(float[] copy, int from) {
    read(from, copy, 0, copy.length);
  }

  @Override
  void get(double[] copy, int from) {
    for (int i = 0; i < copy.length; i++) {
      copy[i] = values.get(place(from + i));
    }
  }

  @Override
  void put(float[] source) {
    write(0, source, 0, source.length);
  }

  /** Takes over the first n values of an array, from one place on. */
  void put(int from, float[] source, int n) {
    write(from, source, 0, n);
  }

  @Override
  void put(double[] source) {
    for (int i = 0; i < source.length; i++) {
      values.put(place(i), (float) source[i]);
    }
  }

  @Override
  public void load(int from, Scratch scratch, int k, int at, int n) {
    read(from, scratch.floats[k], at, n);
  }

  @Override
  void store(int from, Scratch scratch, int k, int n) {
    write(from, scratch.floats[k], 0, n);
  }

  /** Copies n values, from one place on, to a place of an array. */
  void read(int from, float[] copy, int at, int n) {
    Lattice lattice = lattice();
    if (lattice == null) {
      values.get(from, copy, at, n);
    } else {
      readApart(lattice, from, copy, at, n);
    }
  }

  private void readApart(Lattice lattice, int from, float[] copy, int at, int n) {
    int done = 0;
    while (done < n) {
      int place = lattice.place(from + done);
      int length = Math.min(lattice.run(from + done), n - done);
      if (lattice.step() == 1) {
        values.get(place, copy, at + done, length);
      } else {
        gather(place, lattice.step(), copy, at + done, length);
      }
      done += length;
    }
  }

  private void gather(int place, int step, float[] copy, int at, int n) {
    for (int i = 0; i < n; i++) {
      copy[at + i] = values.get(place + i * step);
    }
  }

  /** Takes over n values from a place of an array, from one place on. */
  void write(int from, float[] source, int at, int n) {
    Lattice lattice = lattice();
    if (lattice == null) {
      values.put(from, source, at, n);
    } else {
      writeApart(lattice, from, source, at, n);
    }
  }

  private void writeApart(Lattice lattice, int from, float[] source, int at, int n) {
    int done = 0;
    while (done < n) {
      int place = lattice.place(from + done);
      int length = Math.min(lattice.run(from + done), n - done);
      if (lattice.step() == 1) {
        values.put(place, source, at + done, length);
      } else {
        scatter(place, lattice.step(), source, at + done, length);
      }
      done += length;
    }
  }

  private void scatter(int place, int step, float[] source, int at, int n) {
    for (int i = 0; i < n; i++) {
      values.put(place + i * step, source[at + i]);
    }
  }

  @Override
  void addRowSums(double keep, double factor, Matrix a, Matrix ones) {
    requireSideBySide();
    ones.floats().requireSideBySide();
    cblas_sgemv(
        CblasColMajor,
        CblasNoTrans,
        a.rows(),
        a.columns(),
        (float) factor,
        a.floats().pointer,
        a.floats().leading(),
        ones.floats().pointer,
        1,
        (float) keep,
        pointer,
        1);
  }

  @Override
  void scale(double factor) {
    if (lattice() == null) {
      cblas_sscal(size(), (float) factor, pointer, 1);
      return;
    }
    for (int i = 0; i < size(); i++) {
      values.put(place(i), (float) factor * values.get(place(i)));
    }
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
