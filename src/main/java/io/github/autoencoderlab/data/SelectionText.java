package io.github.autoencoderlab.data;

/**
 * A selection as a person writes it; what is blank is left as it is.
 *
 * @param classes such as {@code 0-4,7}
 * @param testClasses such as {@code 0-4,7}
 * @param subset a whole number
 * @param balanced whether classes are to be equally often
 * @param split a share such as {@code 0.2}
 * @param seed a whole number
 */
public record SelectionText(
    String classes,
    String testClasses,
    String subset,
    boolean balanced,
    String split,
    String seed) {

  /** A selection as {@link #parse} reads it. */
  public static SelectionText of(Selection selection) {
    return new SelectionText(
        selection.classes().toString(),
        selection.testClasses().toString(),
        selection.subset() == 0 ? "" : String.valueOf(selection.subset()),
        selection.balanced(),
        selection.testShare() == 0 ? "" : String.valueOf(selection.testShare()),
        String.valueOf(selection.seed()));
  }

  /**
   * What is meant.
   *
   * @throws DataException if it makes no sense; the sentence says what is expected
   */
  public Selection parse() throws DataException {
    return new Selection(
        split.isBlank() ? 0 : share(),
        ClassSet.of(classes),
        ClassSet.of(testClasses),
        subset.isBlank() ? 0 : number(),
        balanced,
        seed.isBlank() ? Selection.ALL.seed() : start());
  }

  private double share() throws DataException {
    try {
      double share = Double.parseDouble(split.strip());
      if (share > 0 && share < 1) {
        return share;
      }
    } catch (NumberFormatException e) {
      throw new DataException("data.noShare", split);
    }
    throw new DataException("data.noShare", split);
  }

  private int number() throws DataException {
    try {
      int number = Integer.parseInt(subset.strip());
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new DataException("data.noNumber", subset);
    }
    throw new DataException("data.noNumber", subset);
  }

  private long start() throws DataException {
    try {
      return Long.parseLong(seed.strip());
    } catch (NumberFormatException e) {
      throw new DataException("data.noSeed", seed);
    }
  }
}
