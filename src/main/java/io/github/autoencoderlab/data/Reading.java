package io.github.autoencoderlab.data;

import org.jspecify.annotations.Nullable;

/**
 * How data are to be read where their files do not say it themselves.
 *
 * @param label the column of a table that holds the labels: its name, its number from 1, {@link
 *     #NO_LABEL}, or null to look for it
 * @param transposed whether rows and columns of each image are to be exchanged
 * @param inColumns whether each column of a matrix, not each row, is an image
 * @param size the size of the images where pixels come as plain rows or as picture files; null to
 *     choose it
 * @param kind what the numbers mean; null to find it out
 */
public record Reading(
    @Nullable String label,
    boolean transposed,
    boolean inColumns,
    @Nullable ImageSize size,
    @Nullable Kind kind) {
  /** The label column of a table that has none. */
  public static final String NO_LABEL = "none";

  /** Everything is found out from the files. */
  public static final Reading AUTO = new Reading(null, false, false, null, null);

  /** The same with another label column. */
  public Reading withLabel(@Nullable String column) {
    return new Reading(column, transposed, inColumns, size, kind);
  }

  /** The same with rows and columns of each image exchanged, or not. */
  public Reading withTransposed(boolean exchanged) {
    return new Reading(label, exchanged, inColumns, size, kind);
  }

  /** The same with an image in each column, or row, of a matrix. */
  public Reading withInColumns(boolean columns) {
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
