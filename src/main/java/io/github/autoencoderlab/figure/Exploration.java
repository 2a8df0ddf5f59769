package io.github.autoencoderlab.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How someone looks at a figure, apart from what it shows; lasts while what it shows changes.
 *
 * @param lit number of the point under the pointer; −1 for none
 * @param place under the pointer where no point is; null for none
 * @param pinned place that a click has chosen, looked at while no other is; null for none
 * @param brush the points in it are looked at; null for none
 * @param windows what each panel shows, by its number; all of it where there is none
 * @param hidden names of classes that are left out
 */
public record Exploration(
    int lit,
    @Nullable Place place,
    @Nullable Place pinned,
    @Nullable Window brush,
    Map<Integer, Window> windows,
    Set<String> hidden) {
  /** All is shown, and nothing looked at. */
  public static final Exploration NONE = new Exploration(-1, null, null, null, Map.of(), Set.of());

  /** Copies the collections. */
  public Exploration {
    windows = Map.copyOf(windows);
    hidden = Set.copyOf(hidden);
  }

  /** A place of a panel, in values of its axes. */
  public record Place(int panel, double x, double y) {}

  /** A rectangle of a panel, in values of its axes, of positive size. */
  public record Window(int panel, double left, double right, double bottom, double top) {
    boolean contains(double x, double y) {
      return x >= left && x <= right && y >= bottom && y <= top;
    }
  }

  /**
   * Of a chart only a part of the horizontal axis is looked at.
   *
   * @param left where it begins; −∞ for where the data do
   * @param right where it ends; ∞ for where the data do
   */
  public static Exploration between(double left, double right) {
    return NONE.withWindow(
        new Window(0, left, right, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
  }

  /** The place that is looked at, if any. */
  public @Nullable Place walked() {
    return lit >= 0 || place != null ? place : pinned;
  }

  Exploration withLit(int point) {
    return new Exploration(point, null, pinned, brush, windows, hidden);
  }

  Exploration withPlace(@Nullable Place other) {
    return new Exploration(-1, other, pinned, brush, windows, hidden);
  }

  Exploration withPinned(@Nullable Place other) {
    return new Exploration(lit, place, other, brush, windows, hidden);
  }

  Exploration withBrush(@Nullable Window other) {
    return new Exploration(-1, null, pinned, other, windows, hidden);
  }

  Exploration withWindow(Window other) {
    Map<Integer, Window> all = new HashMap<>(windows);
    all.put(other.panel(), other);
    return new Exploration(lit, place, pinned, brush, all, hidden);
  }

  /** Leaves out a class, or shows it again. */
  Exploration withToggled(String name) {
    Set<String> others = new HashSet<>(hidden);
    if (!others.remove(name)) {
      others.add(name);
    }
    return new Exploration(-1, null, pinned, brush, windows, others);
  }
}
