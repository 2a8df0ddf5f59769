package io.github.autoencoderlab.figure;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two layers of units, the visible one below, and the weights between them, at one line of an
 * algorithm.
 *
 * @param title localised
 * @param heading above the layers, such as the line that was just run; may be empty
 * @param caption below the layers, such as how many units are left out; may be empty
 * @param visible squares in grey, black for 0 and white for 1
 * @param hidden circles, fuller the likelier they are 1
 * @param weights one array per hidden unit, with one value per visible unit
 * @param weightsLit whether the weights are what the line changed
 * @param coin the draw of a watched unit, or null
 * @param picture all visible units as an image, left of those that are shown, or null
 */
public record NetworkDiagram(
    String title,
    String heading,
    String caption,
    Layer visible,
    Layer hidden,
    List<float[]> weights,
    boolean weightsLit,
    @Nullable Coin coin,
    @Nullable Picture picture)
    implements Figure {

  /** Makes a network without a picture. */
  public NetworkDiagram(
      String title,
      String heading,
      String caption,
      Layer visible,
      Layer hidden,
      List<float[]> weights,
      boolean weightsLit,
      @Nullable Coin coin) {
    this(title, heading, caption, visible, hidden, weights, weightsLit, coin, null);
  }

  /** Returns this network with all its visible units as an image. */
  public NetworkDiagram withPicture(Picture all) {
    return new NetworkDiagram(
        title, heading, caption, visible, hidden, weights, weightsLit, coin, all);
  }

  /**
   * Copies the list and checks the sizes.
   *
   * @throws IllegalArgumentException if there is not one weight for each pair of units
   */
  public NetworkDiagram {
    weights = List.copyOf(weights);
    boolean fits = weights.size() == hidden.units().size();
    for (float[] row : weights) {
      fits &= row.length == visible.units().size();
    }
    if (!fits) {
      throw new IllegalArgumentException("network: not one weight for each pair of units");
    }
  }

  /**
   * The units of one kind.
   *
   * @param symbol left of them, such as "v"
   * @param units from the left
   * @param lit whether they are what the line computed
   * @param picks id of the parameter that a click sets to a unit's name; empty for none
   */
  public record Layer(String symbol, List<Unit> units, boolean lit, String picks) {

    /** Copies the list. */
    public Layer {
      units = List.copyOf(units);
    }

    /** Makes a layer that no click does anything to. */
    public Layer(String symbol, List<Unit> units, boolean lit) {
      this(symbol, units, lit, "");
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
   * @param probability that it is 1; not a number while it is not known
   * @param state 0 or 1; not a number while it is not drawn
   * @param watched whether it is the one that is spoken of
   */
  public record Unit(String name, double probability, double state, boolean watched) {

    /** Returns the state if it is drawn, else the probability, or not a number. */
    double shown() {
      return Double.isNaN(state) ? probability : state;
    }
  }

  /**
   * How a state was drawn: it is 1 if a number between 0 and 1 falls below the probability.
   *
   * @param words localised
   * @param probability of a 1
   * @param number what fell; not a number if it is not known
   */
  public record Coin(String words, double probability, double number) {}

  /**
   * All visible units as an image; those that are shown are marked in it.
   *
   * @param image of their states, or of probabilities while these are not drawn
   * @param places of the visible units that are shown, in their order
   */
  public record Picture(MapTile image, List<Integer> places) {
    /** Copies the list. */
    public Picture {
      places = List.copyOf(places);
    }
  }

  @Override
  public void paint(Graphics2D g, double width, double height, Style style) {
    Page.of(this, width, height, style).paint(g, (c, page) -> new NetworkView(this, page).paint(c));
  }

  @Override
  public Table table() {
    return NetworkTable.of(this);
  }

  @Override
  public Optional<String> valueAt(double x, double y, double width, double height, Style style) {
    return new NetworkHover(this, Page.of(this, width, height, style)).valueAt(x, y);
  }

  @Override
  public Optional<Pick> pickAt(double x, double y, double width, double height, Style style) {
    return new NetworkHover(this, Page.of(this, width, height, style)).pickAt(x, y);
  }
}
