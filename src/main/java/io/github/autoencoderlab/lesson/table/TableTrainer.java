package io.github.autoencoderlab.lesson.table;

import io.github.autoencoderlab.data.random.SeededRandom;
import io.github.autoencoderlab.text.UserException;
import org.jspecify.annotations.Nullable;

/** Trains one kind of model, never looking at test examples. */
interface TableTrainer {
  /**
   * One trial.
   *
   * @param random draws the settings; null for the fixed ones
   * @param watch is told shares of this trial
   */
  TableTrial train(@Nullable SeededRandom random, TableWatch watch) throws UserException;

  /** A number between two, uniform in its logarithm. */
  static double logUniform(SeededRandom random, double least, double most) {
    return least * Math.pow(most / least, random.uniform());
  }

  /** To three digits, as settings are printed. */
  static double rounded(double value) {
    double unit = Math.pow(10, Math.floor(Math.log10(value)) - 2);
    return Double.parseDouble(
        String.format(java.util.Locale.ROOT, "%.3g", Math.rint(value / unit) * unit));
  }
}
