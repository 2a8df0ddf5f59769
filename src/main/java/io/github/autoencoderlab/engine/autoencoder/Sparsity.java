package io.github.autoencoderlab.engine.autoencoder;

import io.github.autoencoderlab.engine.unit.Activation;

/**
 * What keeps most code units at rest.
 *
 * @param penalty which Ω(h)
 * @param target ρ, above 0 and below 1; 0.01 to 0.1. Only for {@link Penalty#KL}
 * @param weight β, at least 0; 3 for KL, and about 0.1 for L1
 * @param memory λ of the running average ρ̃ ← λ ρ̃ + (1−λ) ρ̂, in [0, 1); 0 takes the mini-batch
 *     alone
 * @param whole whether ρ̂ is taken over all examples in every step instead, which is slow
 */
public record Sparsity(
    Penalty penalty, double target, double weight, double memory, boolean whole) {
  /** No penalty. */
  public static final Sparsity NONE = running(Penalty.NONE, 0.5, 0, 0);

  /** Ω(h). */
  public enum Penalty {
    /** None. */
    NONE,
    /** β Σⱼ KL(ρ‖ρ̂ⱼ), for logistic and tanh units. */
    KL,
    /** β Σⱼ |hⱼ − rest|, mean over examples. */
    L1
  }

  public Sparsity {
    require(target > 0 && target < 1, "target", target);
    require(weight >= 0 && Double.isFinite(weight), "weight", weight);
    require(memory >= 0 && memory < 1, "memory", memory);
  }

  private static void require(boolean holds, String name, double value) {
    if (!holds) {
      throw new IllegalArgumentException(name + " cannot be " + value);
    }
  }

  /** A penalty on a running average. */
  public static Sparsity running(Penalty penalty, double target, double weight, double memory) {
    return new Sparsity(penalty, target, weight, memory, false);
  }

  /** Whether the penalty is defined for code units of this kind. */
  public boolean suits(Activation code) {
    return penalty != Penalty.KL || code == Activation.LOGISTIC || code == Activation.TANH;
  }

  /** β₁ of L1, or 0. */
  double l1() {
    return penalty == Penalty.L1 ? weight : 0;
  }
}
