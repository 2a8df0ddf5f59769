package io.github.autoencoderlab.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bytedeco.openblas.global.openblas;

/**
 * Matrix products alone, through OpenBLAS with its own threads on all processors: what a learning
 * step is measured against.
 */
public final class PlainProducts {
  /** OpenBLAS's threads spin for a while after their last product. */
  private static final long REST_MILLIS = 60;

  private static final double SETTLE_SECONDS = 0.02;

  private final List<Runnable> products = new ArrayList<>();

  /** Adds C ← A B, of which each may be turned. */
  public PlainProducts add(Matrix c, Matrix a, boolean turnA, Matrix b, boolean turnB) {
    products.add(new Product(c).of(a, turnA, b, turnB)::alone);
    return this;
  }

  /** Runs all of them one after the other, again and again. */
  public PairedClock.Moment moment() {
    PairedClock.Moment moment = PairedClock.repeating(() -> products.forEach(Runnable::run));
    return about -> {
      openblas.blas_set_num_threads(Runtime.getRuntime().availableProcessors());
      try {
        moment.seconds(SETTLE_SECONDS);
        return moment.seconds(about);
      } finally {
        openblas.blas_set_num_threads(1);
        rest();
      }
    };
  }

  private static void rest() {
    try {
      TimeUnit.MILLISECONDS.sleep(REST_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
