package io.github.autoencoderlab.cli;

import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.util.Locale;
import picocli.CommandLine.Option;

/** What all benches can be asked for. */
final class BenchOptions {
  @Option(names = "--json", description = "As JSON, for programs.")
  private boolean json;

  @Option(
      names = "--least",
      paramLabel = "RATIO",
      description = "Ends with status 1 if the ratio is lower: a check that speed was not lost.")
  private double least;

  @SuppressWarnings("NullAway.Init") // picocli fills what it injects
  BenchOptions() {}

  boolean json() {
    return json;
  }

  /**
   * Refuses a ratio that is too low.
   *
   * @throws UserException that names the work that is too slow
   */
  void check(String work, double ratio) throws UserException {
    if (ratio < least) {
      throw new UserException(Message.of("bench.slow", work, two(ratio), two(least)));
    }
  }

  private static String two(double ratio) {
    return String.format(Locale.ROOT, "%.2f", ratio);
  }
}
