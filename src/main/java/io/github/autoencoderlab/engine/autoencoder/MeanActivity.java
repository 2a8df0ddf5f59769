package io.github.autoencoderlab.engine.autoencoder;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Precision;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Sparseness;
import org.jspecify.annotations.Nullable;

/** How active each code unit is on average, and what a penalty makes of it. */
final class MeanActivity {
  private final Autoencoder autoencoder;
  private final Activation f;
  private final Matrix running;
  private final Matrix s;
  private final Matrix ones;
  private @Nullable Matrix examples;

  MeanActivity(Autoencoder autoencoder, int batch) {
    Precision precision = autoencoder.theta().all().precision();
    this.autoencoder = autoencoder;
    f = autoencoder.codeActivation();
    running = new Matrix(autoencoder.code(), 1, precision);
    s = new Matrix(autoencoder.code(), 1, precision);
    ones = new Matrix(batch, 1, precision).fill(1);
  }

  void setExamples(Matrix all) {
    examples = all;
  }

  // ρ̃ ← λ ρ̃ + (1−λ) ρ̂, and ρ̃ = ρ̂ in the first step
  void follow(Matrix h, Sparsity sparsity, long step) {
    if (sparsity.whole()) {
      takeOverAll();
      return;
    }
    double keep = step == 0 ? 0 : sparsity.memory();
    running.addRowSums(keep, (1 - keep) / h.columns(), h, ones);
  }

  // ρ̂ⱼ = 1/m Σ hⱼ(x) over all m examples
  private void takeOverAll() {
    if (examples == null) {
      throw new IllegalStateException("no examples to take the mean activation over");
    }
    running.set(MeanActivation.over(autoencoder, examples));
  }

  /** s = β ∂KL/∂ρ̃, or zeros for another penalty. */
  Matrix slope(Sparsity sparsity) {
    if (sparsity.penalty() == Sparsity.Penalty.KL) {
      Sparseness.slopeOfKl(s, running, sparsity.target(), sparsity.weight(), f);
    } else {
      s.fill(0);
    }
    return s;
  }

  /** β Ω(h). */
  double penalty(Matrix h, Sparsity sparsity) {
    return switch (sparsity.penalty()) {
      case NONE -> 0;
      case KL -> sparsity.weight() * kl(sparsity.target());
      case L1 -> sparsity.weight() * fromRest(h) / h.columns();
    };
  }

  private double kl(double target) {
    double sum = 0;
    for (double mean : running.toDoubles()) {
      sum += Sparseness.kl(target, Sparseness.activity(mean, f));
    }
    return sum;
  }

  private double fromRest(Matrix h) {
    double sum = 0;
    for (double a : h.toDoubles()) {
      sum += Math.abs(a - f.rest());
    }
    return sum;
  }

  /** ρ̃ of each unit, copied. */
  float[] mean() {
    return running.toArray();
  }

  /** ρ̃; changing it changes the next step. */
  Matrix running() {
    return running;
  }
}
