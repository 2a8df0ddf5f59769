package io.github.autoencoderlab.cli;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Selection;
import io.github.autoencoderlab.data.SelectionText;
import picocli.CommandLine.Option;

/** Which part of the data is used. */
final class SelectionOptions {
  @Option(
      names = "--classes",
      paramLabel = "0-4,cat",
      defaultValue = "",
      description = "Trains on these classes only, names or numbers; tests stay on all.")
  private String classes;

  @Option(
      names = "--test-classes",
      paramLabel = "0-4,cat",
      defaultValue = "",
      description = "Tests on these classes only.")
  private String testClasses;

  @Option(
      names = "--subset",
      paramLabel = "N",
      defaultValue = "",
      description = "Draws N training examples.")
  private String subset;

  @Option(names = "--balanced", description = "Trains on each class equally often.")
  private boolean balanced;

  @Option(
      names = "--split",
      paramLabel = "SHARE",
      defaultValue = "",
      description = "Deals all examples anew, this share (such as 0.2) to test on.")
  private String split;

  @Option(
      names = "--data-seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "Of --subset, --balanced and --split. Default: 1.")
  private String seed;

  @SuppressWarnings("NullAway.Init") // picocli fills what it injects
  SelectionOptions() {}

  /**
   * The part that was asked for, of these data.
   *
   * @throws WrongUseException if a class that is asked for by name is none of them
   */
  DataSet of(DataSet whole) throws WrongUseException, DataException {
    try {
      selection().in(whole.account());
    } catch (DataException e) {
      throw new WrongUseException(e.sentence());
    }
    return selection().of(whole);
  }

  /** What was asked for. */
  Selection selection() throws WrongUseException {
    try {
      return new SelectionText(classes, testClasses, subset, balanced, split, seed).parse();
    } catch (DataException e) {
      throw new WrongUseException(e.sentence());
    }
  }
}
