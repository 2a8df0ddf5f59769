package io.github.autoencoderlab.engine.speed;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bytedeco.openblas.global.openblas;

/** Matrix products alone: what a learning step is measured against. */
public final class PlainProducts {
  /** OpenBLAS's threads spin for a while after their last product. */
  private static final long REST_MILLIS = 60;

  private static final double SETTLE_SECONDS = 0.02;

  private final List<Product> products = new ArrayList<>();

  /** Adds C ← A B, of which each may be transposed. */
  public PlainProducts add(Matrix c, Matrix a, boolean transposeA, Matrix b, boolean transposeB) {
    products.add(new Product(c).of(a, transposeA, b, transposeB));
    return this;
  }

  /**
   * All of them one after the other, by OpenBLAS with its own threads on all processors. They
   * collapse when another program takes one of those.
   */
  TurnClock.Moment byLibrary() {
    TurnClock.Moment moment = TurnClock.repeating(() -> products.forEach(Product::alone));
    return about -> {
      openblas.blas_set_num_threads(Runtime.getRuntime().availableProcessors());
      try {
        moment.cost(SETTLE_SECONDS);
        return moment.cost(about);
      } finally {
        openblas.blas_set_num_threads(1);
        rest();
      }
    };
  }

  /** All of them one after the other, by the engine's team. */
  TurnClock.Moment byTeam() {
    return TurnClock.repeating(() -> products.forEach(product -> product.run(0, 1)));
  }

  private static void rest() {
    try {
      TimeUnit.MILLISECONDS.sleep(REST_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
