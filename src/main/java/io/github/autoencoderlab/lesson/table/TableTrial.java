package io.github.autoencoderlab.lesson.table;

import io.github.autoencoderlab.data.Examples;
import java.util.List;
import java.util.Map;

/**
 * A model that has learned with some settings.
 *
 * @param settings by name, numbers or words
 * @param validationError share of validation examples that are told wrongly
 * @param curve that share after each {@link NetTrial#CHECK} steps of fine-tuning; empty if the
 *     model does not learn step by step
 * @param learned tells classes
 */
public record TableTrial(
    Map<String, Object> settings, double validationError, List<Double> curve, Learned learned) {
  /** What tells classes. */
  @FunctionalInterface
  public interface Learned {
    /** The class of each example. */
    byte[] tell(Examples examples);

    /** The share of examples whose class it does not tell. */
    default double error(Examples examples) {
      byte[] told = tell(examples);
      int wrong = 0;
      for (int n = 0; n < told.length; n++) {
        wrong += told[n] == examples.labels()[n] ? 0 : 1;
      }
      return (double) wrong / told.length;
    }
  }
}
