package io.github.autoencoderlab.data;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Where data come from: all that {@code DataSets} needs to open the same data again, as long as
 * their files are what they were.
 *
 * @param address the address of generated data, the name of a public data set, or the place of
 *     files, as it was typed or chosen
 * @param reading how files are read where they do not say it themselves
 * @param part which part of the data is used
 */
public record Origin(String address, Reading reading, Selection part) {
  private static final char READING = '?';
  private static final char PART = '#';

  /** All data at an address, read as is found out from them. */
  public static Origin at(String address) {
    return new Origin(address, Reading.AUTO, Selection.ALL);
  }

  /** The same data at another address. */
  public Origin withAddress(String other) {
    return new Origin(other, reading, part);
  }

  /** The same data read in another way. */
  public Origin withReading(Reading other) {
    return new Origin(address, other, part);
  }

  /** Another part of the same data. */
  public Origin withPart(Selection other) {
    return new Origin(address, reading, other);
  }

  /** The data that this is a part of. */
  public Origin whole() {
    return withPart(Selection.ALL);
  }

  /** Whether all of the data are used. */
  public boolean isWhole() {
    return part.equals(Selection.ALL);
  }

  /**
   * All of it in one line, for a file: the address, then <code>?</code> and {@link Reading#text},
   * then <code>#</code> and {@link SelectionText#line}, each only if it says anything.
   */
  public String text() {
    StringBuilder text = new StringBuilder(escaped(address));
    append(READING, reading.text(), text);
    append(PART, SelectionText.of(part).line(), text);
    return text.toString();
  }

  /**
   * What {@link #text} has written; what makes no sense of the reading is left out.
   *
   * @throws DataException if it names no address or no part; the sentence says what is expected
   */
  public static Origin of(String text) throws DataException {
    int part = end(text, PART, text.length());
    int reading = end(text, READING, part);
    return new Origin(
        unescaped(text.substring(0, reading)),
        Reading.of(text.substring(Math.min(part, reading + 1), part)),
        SelectionText.ofLine(text.substring(Math.min(text.length(), part + 1))).parse());
  }

  /** Where a sign is, or where the text ends that it could be in. */
  private static int end(String text, char sign, int end) {
    int at = text.indexOf(sign);
    return at < 0 || at > end ? end : at;
  }

  private static void append(char sign, String what, StringBuilder text) {
    if (!what.isEmpty()) {
      text.append(sign).append(what);
    }
  }

  /** Files may be called anything; what is usual stays as it is, to be read by people. */
  private static String escaped(String address) {
    return address
        .replace("%", "%25")
        .replace("+", "%2B")
        .replace("?", "%3F")
        .replace("#", "%23")
        .replace("\n", "%0A")
        .replace("\r", "%0D");
  }

  private static String unescaped(String text) throws DataException {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new DataException("data.nothingThere", text);
    }
  }
}
