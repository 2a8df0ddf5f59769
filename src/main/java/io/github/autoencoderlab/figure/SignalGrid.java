package io.github.autoencoderlab.figure;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Small charts of signals and of what a model makes of them, in rows and columns, all to one scale.
 *
 * @param title localised
 * @param xName what the signals are, in the legend
 * @param yName what the model's are, in the legend
 * @param givenName what was given to the model instead of the signals, in the legend; empty if
 *     nothing was
 * @param panels a signal each
 * @param choice which panel is chosen, and what a click on one sets
 * @param form what signals look like
 * @param columns panels in a row; 0 chooses
 */
public record SignalGrid(
    String title,
    String xName,
    String yName,
    String givenName,
    List<Panel> panels,
    Choosable choice,
    Form form,
    int columns)
    implements Figure {
  /** What signals look like. */
  public enum Form {
    /** A line over time for each channel. */
    LINES,
    /**
     * What a pen writes: x to the right, y downwards, both about from −1 to 1, and whether it is on
     * the paper, at least ½; without a third channel it always is.
     */
    STROKES
  }

  /** Copies the list. */
  public SignalGrid {
    panels = List.copyOf(panels);
  }

  /** Lines in as many columns as suit the area. */
  public SignalGrid(
      String title, String xName, String yName, List<Panel> panels, Choosable choice) {
    this(title, xName, yName, "", panels, choice, Form.LINES, 0);
  }

  /** The same signals in another form. */
  public SignalGrid as(Form other) {
    return new SignalGrid(title, xName, yName, givenName, panels, choice, other, columns);
  }

  /** The same with so many panels in a row. */
  public SignalGrid withColumns(int count) {
    return new SignalGrid(title, xName, yName, givenName, panels, choice, form, count);
  }

  /** The same with a name for what was given. */
  public SignalGrid withGiven(String name) {
    return new SignalGrid(title, xName, yName, name, panels, choice, form, columns);
  }

  /**
   * A signal.
   *
   * @param words above it, localised; may be empty
   * @param x the signal, a line for each channel; may be empty
   * @param y what the model makes of it, likewise
   * @param given what the model was given instead of it, likewise
   */
  public record Panel(String words, List<float[]> x, List<float[]> y, List<float[]> given) {
    /** Copies the lists. */
    public Panel {
      x = List.copyOf(x);
      y = List.copyOf(y);
      given = List.copyOf(given);
    }

    /** A signal that was given as it is. */
    public Panel(String words, List<float[]> x, List<float[]> y) {
      this(words, x, y, List.of());
    }
  }

  @Override
  public void paint(Graphics2D g, double width, double height, Style style) {
    Page.of(this, width, height, style).paint(g, (c, page) -> new SignalView(this, page).paint(c));
  }

  @Override
  public Table table() {
    List<Table.Column> all = new ArrayList<>();
    for (Panel panel : panels) {
      add(all, panel, xName, panel.x());
      add(all, panel, givenName, panel.given());
      add(all, panel, yName, panel.y());
    }
    return new Table(all);
  }

  private static void add(
      List<Table.Column> all, Panel panel, String name, List<float[]> channels) {
    for (float[] values : channels) {
      all.add(
          new Table.Column(
              panel.words() + " " + name, values.length, t -> NumberText.exact(values[t])));
    }
  }

  @Override
  public Optional<String> valueAt(double x, double y, double width, double height, Style style) {
    return new SignalView(this, Page.of(this, width, height, style)).valueAt(x, y);
  }

  @Override
  public Optional<Pick> pickAt(double x, double y, double width, double height, Style style) {
    return new SignalView(this, Page.of(this, width, height, style)).pickAt(x, y);
  }
}
