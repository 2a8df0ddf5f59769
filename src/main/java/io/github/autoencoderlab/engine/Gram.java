package io.github.autoencoderlab.engine;

import static org.bytedeco.openblas.global.openblas.CblasColMajor;
import static org.bytedeco.openblas.global.openblas.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas.CblasTrans;
import static org.bytedeco.openblas.global.openblas.cblas_sgemm;

import org.bytedeco.javacpp.FloatPointer;

/** A Aᵀ up to the diagonal, by blocks of rows that go only as far as they must. */
record Gram(Matrix a) {
  /** The lower triangle of C ← keep · C + A Aᵀ; above it stands what no one should read. */
  void into(Matrix c, double keep) {
    long work = (long) c.rows() * c.columns() * a.columns();
    Blocks blocks = Blocks.ofProduct(c.rows(), work);
    FloatPointer[] parts = a.rowViews().of(blocks);
    FloatPointer[] results = c.rowViews().of(blocks);
    // The last block is the widest: who takes it first is not waited for at the end.
    int last = blocks.count() - 1;
    Team.shared()
        .run(
            blocks.count(),
            n -> rows(c, keep, blocks, last - n, parts[last - n], results[last - n]));
  }

  private void rows(
      Matrix c, double keep, Blocks blocks, int n, FloatPointer part, FloatPointer result) {
    cblas_sgemm(
        CblasColMajor,
        CblasNoTrans,
        CblasTrans,
        blocks.size(n),
        blocks.start(n + 1),
        a.columns(),
        1,
        part,
        a.rows(),
        a.pointer(),
        a.rows(),
        (float) keep,
        result,
        c.rows());
  }
}
