package io.github.autoencoderlab.cli;

import io.github.autoencoderlab.data.ClassSet;
import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.Selection;
import io.github.autoencoderlab.text.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which part of the data is used. */
final class SelectionOptions {
  @Option(
      names = "--classes",
      paramLabel = "0-4,7",
      description = "Trains on these classes only; tests stay on all.")
  private @Nullable String classes;

  @Option(names = "--test-classes", paramLabel = "0-4,7", description = "Tests on these only.")
  private @Nullable String testClasses;

  @Option(names = "--subset", paramLabel = "N", description = "Draws N training examples.")
  private @Nullable Integer subset;

  @Option(names = "--balanced", description = "Trains on each class equally often.")
  private boolean balanced;

  @Option(
      names = "--split",
      paramLabel = "SHARE",
      description = "Deals all examples anew, this share (such as 0.2) to test on.")
  private @Nullable Double split;

  @Option(
      names = "--data-seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "Of --subset, --balanced and --split. Default: 1.")
  private long seed;

  @SuppressWarnings("NullAway.Init") // picocli fills what it injects
  SelectionOptions() {}

  /** The part that was asked for. */
  Selection selection() throws WrongUseException {
    try {
      return new Selection(
          split == null ? 0 : share(split),
          ClassSet.of(classes == null ? "" : classes),
          ClassSet.of(testClasses == null ? "" : testClasses),
          subset == null ? 0 : number(subset),
          balanced,
          seed);
    } catch (DataException e) {
      throw new WrongUseException(e.sentence());
    }
  }

  private static double share(double share) throws WrongUseException {
    if (!(share > 0 && share < 1)) {
      throw new WrongUseException(Message.of("data.noShare", String.valueOf(share)));
    }
    return share;
  }

  private static int number(int count) throws WrongUseException {
    if (count < 1) {
      throw new WrongUseException(Message.of("data.noNumber", count));
    }
    return count;
  }
}
