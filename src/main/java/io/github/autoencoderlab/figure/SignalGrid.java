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
 * @param panels a signal each
 * @param choice which panel is chosen, and what a click on one sets
 */
public record SignalGrid(
    String title, String xName, String yName, List<Panel> panels, Choosable choice)
    implements Figure {
  /** Copies the list. */
  public SignalGrid {
    panels = List.copyOf(panels);
  }

  /**
   * A signal.
   *
   * @param words above it, localised
   * @param x the signal, a line for each channel
   * @param y what the model makes of it, likewise
   */
  public record Panel(String words, List<float[]> x, List<float[]> y) {
    /** Copies the lists. */
    public Panel {
      x = List.copyOf(x);
      y = List.copyOf(y);
    }
  }

  @Override
  public void paint(Graphics2D g, double width, double height, Style style) {
    Page.of(this, width, height, style).paint(g, (c, page) -> new SignalView(this, page).paint(c));
  }

  @Override
  public Table table() {
    List<Table.Column> columns = new ArrayList<>();
    for (Panel panel : panels) {
      add(columns, panel, xName, panel.x());
      add(columns, panel, yName, panel.y());
    }
    return new Table(columns);
  }

  private static void add(
      List<Table.Column> columns, Panel panel, String name, List<float[]> channels) {
    for (float[] values : channels) {
      columns.add(
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
