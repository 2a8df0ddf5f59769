package io.github.autoencoderlab.data;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * How data are to be read where their files do not say it themselves.
 *
 * @param label the column of a table that holds the labels: its name, its number from 1, {@link
 *     #NO_LABEL}, or null to look for it
 * @param transposed whether rows and columns of each image are to be exchanged
 * @param inColumns whether each column of a matrix, not each row, is an image; null to find it out
 * @param size the size of the images where pixels come as plain rows or as picture files; null to
 *     choose it
 * @param kind what the numbers mean; null to find it out
 */
public record Reading(
    @Nullable String label,
    boolean transposed,
    @Nullable Boolean inColumns,
    @Nullable ImageSize size,
    @Nullable Kind kind) {
  /** The label column of a table that has none. */
  public static final String NO_LABEL = "none";

  private static final String TRANSPOSED = "transposed";
  private static final String IN_COLUMNS = "columns";
  private static final String IN_ROWS = "rows";

  /** Everything is found out from the files. */
  public static final Reading AUTO = new Reading(null, false, null, null, null);

  /** All of it in one line, for a file of settings. */
  public String text() {
    StringJoiner text = new StringJoiner("&");
    if (label != null) {
      text.add("label=" + URLEncoder.encode(label, StandardCharsets.UTF_8));
    }
    if (size != null) {
      text.add("size=" + size.rows() + "x" + size.columns());
    }
    if (kind != null) {
      text.add("kind=" + kind);
    }
    if (transposed) {
      text.add(TRANSPOSED);
    }
    if (inColumns != null) {
      text.add(inColumns ? IN_COLUMNS : IN_ROWS);
    }
    return text.toString();
  }

  /** What {@link #text} has written; what makes no sense is left out. */
  public static Reading of(String text) {
    Reading reading = AUTO;
    for (String part : text.split("&")) {
      String value = part.substring(part.indexOf('=') + 1);
      reading =
          switch (part.substring(0, part.length() - value.length())) {
            case "label=" -> reading.withLabel(decoded(value));
            case "size=" -> reading.withSize(ImageSize.of(value).orElse(null));
            case "kind=" -> reading.withKind(kind(value));
            default -> reading;
          };
    }
    List<String> parts = List.of(text.split("&"));
    Boolean columns = parts.contains(IN_ROWS) ? Boolean.FALSE : null;
    return reading
        .withTransposed(parts.contains(TRANSPOSED))
        .withInColumns(parts.contains(IN_COLUMNS) ? Boolean.TRUE : columns);
  }

  private static @Nullable String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static @Nullable Kind kind(String name) {
    for (Kind kind : Kind.values()) {
      if (kind.name().equals(name)) {
        return kind;
      }
    }
    return null;
  }

  /** The same with another label column. */
  public Reading withLabel(@Nullable String column) {
    return new Reading(column, transposed, inColumns, size, kind);
  }

  /** The same with rows and columns of each image exchanged, or not. */
  public Reading withTransposed(boolean exchanged) {
    return new Reading(label, exchanged, inColumns, size, kind);
  }

  /** The same with an image in each column, or row, of a matrix; null finds it out. */
  public Reading withInColumns(@Nullable Boolean columns) {
    return new Reading(label, transposed, columns, size, kind);
  }

  /** The same with images of a size. */
  public Reading withSize(@Nullable ImageSize other) {
    return new Reading(label, transposed, inColumns, other, kind);
  }

  /** The same with numbers of a meaning. */
  public Reading withKind(@Nullable Kind other) {
    return new Reading(label, transposed, inColumns, size, other);
  }
}
