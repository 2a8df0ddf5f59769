package io.github.autoencoderlab.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A map of a layer as a small image.
 *
 * @param name of its values in hover texts, such as "a2[5]"
 * @param rows from the top
 * @param columns from the left
 * @param values row by row; NaN where there is no place; empty while they are not known
 * @param tone how they become colours
 * @param reach value of the fullest colour, positive
 * @param picks what a click on one of its places sets
 */
public record MapTile(
    String name, int rows, int columns, float[] values, Tone tone, double reach, Picks picks) {

  /**
   * Checks the sizes.
   *
   * @throws IllegalArgumentException if there is not one value for each place, or none at all
   */
  public MapTile {
    boolean fits = values.length == 0 || values.length == rows * columns;
    if (rows < 1 || columns < 1 || !fits || !(reach > 0) || !picks.fits(rows * columns)) {
      throw new IllegalArgumentException(name + ": " + values.length + " values");
    }
  }

  /**
   * What a click on a place sets.
   *
   * @param fixed the same for all places
   * @param parameter id of the parameter that a click sets to a place's number; empty for none
   * @param numbers one for each place, row by row; below 0 a click there sets nothing; empty if
   *     they are counted from 0
   */
  public record Picks(List<Pick> fixed, String parameter, int[] numbers) {
    /** A click sets nothing. */
    public static final Picks NONE = new Picks(List.of(), "", new int[0]);

    /** Copies what is given. */
    public Picks {
      fixed = List.copyOf(fixed);
      numbers = Arrays.copyOf(numbers, numbers.length);
    }

    boolean fits(int places) {
      return numbers.length == 0 || numbers.length == places;
    }

    Optional<Pick> at(int place) {
      int number = numbers.length == 0 ? place : numbers[place];
      return parameter.isEmpty() || number < 0
          ? Optional.empty()
          : Optional.of(new Pick(parameter, String.valueOf(number), fixed));
    }
  }

  /** Returns whether its values are known. */
  boolean known() {
    return values.length > 0;
  }

  /** Returns whether there is a place at a number. */
  boolean isPlace(int place) {
    return !known() || !Float.isNaN(values[place]);
  }

  /** Returns the place of it at a point of the box it is painted in; −1 for none. */
  int placeAt(Box box, double x, double y) {
    if (!box.contains(x, y)) {
      return -1;
    }
    int row = Math.min(rows - 1, (int) ((y - box.y()) / box.height() * rows));
    int column = Math.min(columns - 1, (int) ((x - box.x()) / box.width() * columns));
    int place = row * columns + column;
    return isPlace(place) ? place : -1;
  }

  /** Returns what is known of a place. */
  String words(int place) {
    String at = columns == 1 ? "" : "[" + place / columns + ", " + place % columns + "]";
    String where = rows == 1 && columns == 1 ? name : name + at;
    return known() ? where + " = " + NumberText.value(values[place]) : where;
  }

  /** Returns the box of some of its places within the box that it is painted in. */
  Box part(Box box, int top, int left, int bottom, int right) {
    double width = box.width() / columns;
    double height = box.height() / rows;
    return new Box(
        box.x() + left * width,
        box.y() + top * height,
        (right - left + 1) * width,
        (bottom - top + 1) * height);
  }
}
