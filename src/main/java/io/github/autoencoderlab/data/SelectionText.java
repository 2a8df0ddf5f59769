package io.github.autoencoderlab.data;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;

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
  private static final String CLASSES = "classes=";
  private static final String TEST_CLASSES = "testClasses=";
  private static final String SUBSET = "subset=";
  private static final String BALANCED = "balanced";
  private static final String SPLIT = "split=";
  private static final String SEED = "seed=";
  private static final String USUAL_SEED = String.valueOf(Selection.ALL.seed());

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

  /** All of it in one line, for a file; empty for everything. */
  public String line() {
    StringJoiner line = new StringJoiner("&");
    add(CLASSES, classes, line);
    add(TEST_CLASSES, testClasses, line);
    add(SUBSET, subset, line);
    if (balanced) {
      line.add(BALANCED);
    }
    add(SPLIT, split, line);
    add(SEED, seed.equals(USUAL_SEED) ? "" : seed, line);
    return line.toString();
  }

  private static void add(String key, String value, StringJoiner line) {
    if (!value.isBlank()) {
      line.add(key + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }

  /**
   * What {@link #line} has written.
   *
   * @throws DataException if a value of it cannot be decoded
   */
  public static SelectionText ofLine(String line) throws DataException {
    List<String> parts = List.of(line.split("&"));
    return new SelectionText(
        value(CLASSES, parts),
        value(TEST_CLASSES, parts),
        value(SUBSET, parts),
        parts.contains(BALANCED),
        value(SPLIT, parts),
        value(SEED, parts));
  }

  private static String value(String key, List<String> parts) throws DataException {
    for (String part : parts) {
      if (part.startsWith(key)) {
        try {
          return URLDecoder.decode(part.substring(key.length()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
          throw new DataException("data.noClasses", part);
        }
      }
    }
    return "";
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
