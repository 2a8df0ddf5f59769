package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.state.State;
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
  private static final String ERROR = "validationError";
  private static final String LATEST = "latestValidationError";
  private static final String EPOCH = "bestEpoch";
  private static final String WAITED = "epochsWaited";
  private static final String THETA = "bestTheta";

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

  /** A state with what was found until then. */
  State in(State state) {
    State with =
        state
            .with(ERROR, error)
            .with(LATEST, latest)
            .with(EPOCH, (double) epoch)
            .with(WAITED, waited);
    return theta == null ? with : with.with(THETA, theta);
  }

  /** What a state says was found until then. */
  static Validation of(State state) {
    return new Validation(
        state.number(ERROR),
        state.number(LATEST),
        (long) state.number(EPOCH),
        state.arrays().get(THETA),
        (int) state.number(WAITED));
  }
}
