package io.github.autoencoderlab.figure;

import java.util.List;

/**
 * The columns of a grid as things, each of which has an image in every row: an example above what
 * becomes of it.
 *
 * @param choice the number of the column that is chosen, from 0, and the parameter that a click on
 *     one sets
 * @param things in the order of the columns; empty if each image is a thing of its own
 */
public record GridColumns(Choosable choice, List<Thing> things) {
  /** Each image is a thing of its own. */
  public static final GridColumns NONE = new GridColumns(Choosable.NONE, List.of());

  /** Copies the list. */
  public GridColumns {
    things = List.copyOf(things);
  }

  /**
   * What a column shows.
   *
   * @param value the text of the value that a click on it sets
   * @param words what it is, to be shown while the pointer is on it
   */
  public record Thing(String value, String words) {}

  /** Returns whether columns are things. */
  boolean any() {
    return !things.isEmpty();
  }

  /** Returns what a click on a column sets. */
  Pick pick(int column) {
    return new Pick(choice.parameter(), things.get(column).value());
  }
}
