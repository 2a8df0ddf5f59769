package io.github.autoencoderlab.engine.array;

import static org.bytedeco.openblas.global.openblas.CblasColMajor;
import static org.bytedeco.openblas.global.openblas.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas.CblasTrans;
import static org.bytedeco.openblas.global.openblas.cblas_sgemm;

/**
 * C ← keep · C + A Aᵀ up to the diagonal, by blocks of rows that go only as far as they must; above
 * it stands what no one should read.
 */
record Gram(Matrix c, Matrix a) {
  void run(double keep) {
    long work = (long) c.rows() * c.columns() * a.columns();
    int count = Blocks.countForProduct(c.rows(), work);
    BlockViews.Cut parts = a.floats().rowViews().of(count);
    BlockViews.Cut results = c.floats().rowViews().of(count);
    // The last block is the widest: who takes it first is not waited for at the end.
    Team.shared().run(count, n -> rows(keep, parts, results, count - 1 - n));
  }

  private void rows(double keep, BlockViews.Cut parts, BlockViews.Cut results, int n) {
    cblas_sgemm(
        CblasColMajor,
        CblasNoTrans,
        CblasTrans,
        parts.blocks().size(n),
        parts.blocks().start(n + 1),
        a.columns(),
        1,
        parts.starts()[n],
        a.floats().leading(),
        a.floats().pointer(),
        a.floats().leading(),
        (float) keep,
        results.starts()[n],
        c.floats().leading());
  }
}
