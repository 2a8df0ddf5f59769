package io.github.autoencoderlab.cli;

import io.github.autoencoderlab.lesson.comparison.Comparison;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.session.Checkpoint;
import io.github.autoencoderlab.session.Run;
import io.github.autoencoderlab.text.UserException;
import java.util.List;
import picocli.CommandLine.Option;

/** What a second run beside the first does differently. */
final class AgainstOptions {
  @Option(
      names = "--against",
      paramLabel = "id=value",
      description =
          "Compares with a second run, B, from the same data and seed, which has this setting"
              + " and else those of --set.")
  private List<String> assignments = List.of();

  /** Whether there is a second run. */
  boolean any() {
    return !assignments.isEmpty();
  }

  /**
   * The settings of the second run.
   *
   * @param a those of the first
   */
  Settings settings(Settings a) throws WrongUseException {
    Settings b = a;
    try {
      for (String assignment : assignments) {
        b = b.with(assignment);
      }
      return b;
    } catch (UserException e) {
      throw new WrongUseException(e.sentence());
    }
  }

  /** The run with the second one beside it, if there is one. */
  Run beside(Run a) throws WrongUseException {
    if (!any()) {
      return a;
    }
    Comparison comparison = new Comparison(a.lesson());
    Settings both = comparison.join(a.settings(), settings(a.settings()));
    return new Run(comparison, both, a.data(), a.seed());
  }

  /** The checkpoint for both runs to go on from, if there are two. */
  Checkpoint from(Checkpoint start) {
    return any() ? start.split() : start;
  }
}
