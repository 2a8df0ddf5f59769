package io.github.autoencoderlab.lesson.deep;

import org.jspecify.annotations.Nullable;

/**
 * The epoch with the smallest validation error so far, whose parameters count (early stopping).
 *
 * @param error smallest share of wrong classes; 1 before the first epoch
 * @param latest that of the last epoch
 * @param epoch of fine-tuning with the smallest
 * @param theta the parameters then, or null before the first epoch; not to be changed
 * @param waited epochs since
 */
record Validation(double error, double latest, long epoch, float @Nullable [] theta, int waited) {
  static final Validation BEFORE = new Validation(1, 1, 0, null, 0);

  /** After one more epoch. */
  Validation next(double found, long number, float[] now) {
    return theta == null || found < error
        ? new Validation(found, found, number, now, 0)
        : new Validation(error, found, epoch, theta, waited + 1);
  }

  /** Whether there is nothing more to be expected; never if patience is 0. */
  boolean over(int patience) {
    return patience > 0 && waited >= patience;
  }

  long bytes() {
    return theta == null ? 0 : (long) Float.BYTES * theta.length;
  }
}
