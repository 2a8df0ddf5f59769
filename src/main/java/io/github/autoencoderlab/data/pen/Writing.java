package io.github.autoencoderlab.data.pen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Strokes written by hand: where the pen was on the paper, in the order of writing. Immutable.
 *
 * @param strokes of one place or more each
 */
public record Writing(List<List<Place>> strokes) {
  /** Nothing is written. */
  public static final Writing NONE = new Writing(List.of());

  /** Places are kept as thousandths of the paper. */
  private static final double GRAIN = 1000;

  /** A pen that moves less has not moved. */
  private static final double STILL = 0.004;

  /** Of bundled digits, in heights of the digit. */
  private static final double PEN_WIDTH = 0.09;

  private static final double SMALLEST = 0.001;

  /**
   * A place on the paper, rounded to thousandths; others are an {@link IllegalArgumentException}.
   *
   * @param x to the right, 0 to 1
   * @param y downwards, 0 to 1
   */
  public record Place(double x, double y) {
    public Place {
      if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1)) {
        throw new IllegalArgumentException("beyond the paper: " + x + ", " + y);
      }
      x = Math.rint(GRAIN * x) / GRAIN;
      y = Math.rint(GRAIN * y) / GRAIN;
    }

    private double distance(Place other) {
      return new Vec(x, y).minus(new Vec(other.x, other.y)).length();
    }

    private String text() {
      return x + "," + y;
    }

    private static Place of(String text) {
      String[] parts = text.split(",", -1);
      if (parts.length != 2) {
        throw new IllegalArgumentException("no place: " + text);
      }
      return new Place(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
    }
  }

  /** A writing. */
  public Writing {
    if (strokes.stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException("a stroke needs a place");
    }
    strokes = strokes.stream().map(List::copyOf).toList();
  }

  /** Whether nothing is written. */
  public boolean isEmpty() {
    return strokes.isEmpty();
  }

  /** The pen touches the paper. */
  public Writing touched(double x, double y) {
    List<List<Place>> more = new ArrayList<>(strokes);
    more.add(List.of(new Place(x, y)));
    return new Writing(more);
  }

  /**
   * The pen has moved on the paper; the same writing if it has hardly done so.
   *
   * @throws IllegalStateException if it has not touched the paper yet
   */
  public Writing moved(double x, double y) {
    if (isEmpty()) {
      throw new IllegalStateException("the pen is not on the paper");
    }
    List<Place> last = strokes.get(strokes.size() - 1);
    Place next = new Place(x, y);
    if (next.distance(last.get(last.size() - 1)) < STILL) {
      return this;
    }
    List<Place> longer = new ArrayList<>(last);
    longer.add(next);
    List<List<Place>> more = new ArrayList<>(strokes);
    more.set(more.size() - 1, longer);
    return new Writing(more);
  }

  /** Without the last stroke, if there is one. */
  public Writing withoutLast() {
    return isEmpty() ? this : new Writing(strokes.subList(0, strokes.size() - 1));
  }

  /**
   * The movement as {@link PenStrokes} has those of its digits: x, y and whether the pen is on the
   * paper at equal times, the pen moving at one pace, the longer side from −1 to 1.
   *
   * @param steps times, the first and the last included; at least 2
   * @throws IllegalStateException if nothing is written
   */
  public float[] sampled(int steps) {
    if (isEmpty()) {
      throw new IllegalStateException("nothing is written");
    }
    PenClock clock = new PenClock();
    List<Stroke> timed = new ArrayList<>();
    for (List<Place> stroke : strokes) {
      List<Vec> path = new ArrayList<>();
      stroke.forEach(place -> path.add(new Vec(place.x(), place.y())));
      if (path.size() == 1) {
        path.add(path.get(0));
      }
      timed.add(clock.stroke(path));
    }
    float[] series = new float[steps * PenTrack.CHANNELS];
    new PenTrack(timed, InkBounds.of(timed, PEN_WIDTH * height())).sample(steps, series, 0);
    return series;
  }

  private double height() {
    double least = strokes.stream().flatMap(List::stream).mapToDouble(Place::y).min().orElse(0);
    double most = strokes.stream().flatMap(List::stream).mapToDouble(Place::y).max().orElse(0);
    return Math.max(SMALLEST, most - least);
  }

  /** As text: places as {@code x,y}, a blank between them, a semicolon between strokes. */
  public String text() {
    return strokes.stream()
        .map(stroke -> stroke.stream().map(Place::text).collect(Collectors.joining(" ")))
        .collect(Collectors.joining("; "));
  }

  /**
   * The writing that a text stands for.
   *
   * @throws IllegalArgumentException if it is none of {@link #text}
   */
  public static Writing of(String text) {
    if (text.isBlank()) {
      return NONE;
    }
    List<List<Place>> strokes = new ArrayList<>();
    for (String stroke : text.split(";", -1)) {
      List<Place> places = new ArrayList<>();
      for (String place : stroke.strip().split("\\s+", -1)) {
        places.add(Place.of(place));
      }
      strokes.add(places);
    }
    return new Writing(strokes);
  }
}
