package io.github.autoencoderlab.figure;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Layers of units one above the other and what passes between them, at one line of an algorithm. If
 * places say so, a part of them leads down again beside the others.
 *
 * @param title localised
 * @param heading above the layers, such as the line that was just run; may be empty
 * @param notes below the layers, in LaTeX, such as the numbers of a watched unit; may be empty
 * @param caption below the layers where there are no notes; may be empty
 * @param layers from the lowest, at least one
 * @param links between each layer and the next, from the lowest
 * @param places of the layers, one for each
 */
public record LayeredNetwork(
    String title,
    String heading,
    List<String> notes,
    String caption,
    List<Layer> layers,
    List<Links> links,
    List<Place> places)
    implements Figure {

  /** Makes a network whose layers stand one above the other. */
  public LayeredNetwork(
      String title,
      String heading,
      List<String> notes,
      String caption,
      List<Layer> layers,
      List<Links> links) {
    this(title, heading, notes, caption, layers, links, Place.tower(layers.size()));
  }

  /**
   * Copies the lists and checks the sizes.
   *
   * @throws IllegalArgumentException if there is not one value for each pair of linked units, or
   *     not one place for each layer
   */
  public LayeredNetwork {
    notes = List.copyOf(notes);
    layers = List.copyOf(layers);
    links = List.copyOf(links);
    places = List.copyOf(places);
    if (places.size() != layers.size()) {
      throw new IllegalArgumentException("network: not one place for each layer");
    }
    boolean fits = links.size() + 1 == layers.size();
    for (int n = 0; fits && n < links.size(); n++) {
      int lower = layers.get(n).units().size();
      List<float[]> values = links.get(n).values();
      fits = values.isEmpty() || values.size() == layers.get(n + 1).units().size();
      fits &= values.stream().allMatch(row -> row.length == lower);
    }
    if (!fits) {
      throw new IllegalArgumentException("network: not one value for each pair of linked units");
    }
  }

  /** How a unit's fill becomes a colour, and its shape. */
  public enum Shade {
    /** Squares, from black for 0 to white for 1. */
    GREY,
    /** Circles, fuller the nearer to 1. */
    FULL,
    /** Blue above 0 and orange below, the fuller the farther. */
    SIGNED
  }

  /**
   * The units of one layer.
   *
   * @param latex left of them
   * @param symbol of their values in hover texts and tables, such as "h"
   * @param units from the left
   * @param shade their look
   * @param round whether they are circles, else squares
   * @param named whether their names stand beside them
   * @param lit whether they are what the line computed
   * @param picks id of the parameter that a click sets to a unit's name; empty for none
   */
  public record Layer(
      String latex,
      String symbol,
      List<Unit> units,
      Shade shade,
      boolean round,
      boolean named,
      boolean lit,
      String picks) {

    /** Copies the list. */
    public Layer {
      units = List.copyOf(units);
    }

    Optional<Pick> pick(int unit) {
      return picks.isEmpty()
          ? Optional.empty()
          : Optional.of(new Pick(picks, units.get(unit).name()));
    }
  }

  /**
   * One unit.
   *
   * @param name such as "12"
   * @param value in numbers; not a number while it is not known
   * @param fill from 0 to 1, or from −1 to 1 if signed
   * @param watched whether it is the one that is spoken of
   * @param remark of a unit that is struck through, such as what it was; empty for others
   */
  public record Unit(String name, double value, double fill, boolean watched, String remark) {

    /** Returns whether it is struck through. */
    boolean struck() {
      return !remark.isEmpty();
    }
  }

  /** How wide a layer is, and where. */
  public enum Side {
    /** All of the width. */
    WHOLE,
    /** The left half. */
    LEFT,
    /** Half of the width in the middle. */
    CENTRE,
    /** The right half. */
    RIGHT
  }

  /** What part a layer and the links to it play. */
  public enum Role {
    /** It takes part in what is going on. */
    ACTIVE,
    /** It stays as it is: its links are grey. */
    FROZEN,
    /** It is not there yet: its units are dashed. */
    ABSENT
  }

  /**
   * Where a layer stands.
   *
   * @param level from the bottom, 0
   * @param note beside the units, such as how many there are; empty for none
   */
  public record Place(int level, Side side, Role role, String note) {
    static List<Place> tower(int layers) {
      return IntStream.range(0, layers)
          .mapToObj(level -> new Place(level, Side.WHOLE, Role.ACTIVE, ""))
          .toList();
    }
  }

  /** Where what is shown between two layers goes. */
  public enum Flow {
    /** Nowhere: weights at rest. */
    NONE,
    /** To the upper layer, the next. */
    UP,
    /** To the lower layer, the one before. */
    DOWN
  }

  /**
   * What is between two layers.
   *
   * @param name of one value, with {u} and {l} for the names of the upper and the lower unit
   * @param values one array for each upper unit, with one value for each lower unit; empty if
   *     nothing is between them
   * @param flow where it goes
   * @param watchedOnly whether only values at watched units are shown, else also the largest others
   * @param lit whether they are what the line changed
   */
  public record Links(
      String name, List<float[]> values, Flow flow, boolean watchedOnly, boolean lit) {

    /** Copies the list. */
    public Links {
      values = List.copyOf(values);
    }
  }

  @Override
  public void paint(Graphics2D g, double width, double height, Style style) {
    Page.of(this, width, height, style).paint(g, (c, page) -> new LayeredView(this, page).paint(c));
  }

  @Override
  public Table table() {
    return LayeredTable.of(this);
  }

  @Override
  public Optional<String> valueAt(double x, double y, double width, double height, Style style) {
    return new LayeredHover(this, Page.of(this, width, height, style)).valueAt(x, y);
  }

  @Override
  public Optional<Pick> pickAt(double x, double y, double width, double height, Style style) {
    return new LayeredHover(this, Page.of(this, width, height, style)).pickAt(x, y);
  }

  /** Returns whether names or a note stand beside the units of a layer. */
  boolean labelled(int layer) {
    return layers.get(layer).named() || !places.get(layer).note().isEmpty();
  }

  /** Returns whether units of two linked layers are watched. */
  boolean watches(int lower) {
    return Stream.of(layers.get(lower), layers.get(lower + 1))
        .anyMatch(layer -> layer.units().stream().anyMatch(Unit::watched));
  }

  /** The links above a layer that are drawn. */
  NetworkEdges edges(int lower) {
    Links between = links.get(lower);
    return NetworkEdges.of(
        between.values(),
        j -> layers.get(lower + 1).units().get(j).watched(),
        i -> layers.get(lower).units().get(i).watched(),
        between.watchedOnly() ? 0 : NetworkEdges.MOST / 2);
  }
}
