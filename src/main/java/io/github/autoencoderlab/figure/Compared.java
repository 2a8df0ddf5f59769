package io.github.autoencoderlab.figure;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What two runs look like: on common axes where that can be read, else side by side or one below
 * the other, whichever makes them larger.
 *
 * @param name of what both show, localised
 * @param words how the runs differ
 * @param panels one figure of both, or A's and B's
 * @param prefix what ids of B's parameters begin with: a click on either figure sets both
 */
public record Compared(String name, Words words, List<Figure> panels, String prefix)
    implements Figure {

  /**
   * How two runs differ, in words.
   *
   * @param difference a sentence for the title
   * @param a what stands over A's figure
   * @param b what stands over B's figure
   */
  public record Words(String difference, String a, String b) {}

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if it holds neither one figure nor two
   */
  public Compared {
    panels = List.copyOf(panels);
    if (panels.isEmpty() || panels.size() > 2) {
      throw new IllegalArgumentException("one figure of both or two, not " + panels.size());
    }
  }

  /** Returns A's figure and B's in one; what cannot differ is shown once. */
  public static Figure of(String name, Words difference, Figure a, Figure b, String prefix) {
    boolean words = a instanceof Note || a instanceof ResultGrid || a instanceof FormulaSheet;
    if (words && a.equals(b)) {
      return a;
    }
    Optional<Figure> common = CommonAxes.of(a, b);
    List<Figure> panels = common.map(List::of).orElseGet(() -> CommonAxes.sameScale(a, b));
    return new Compared(name, difference, panels, prefix);
  }

  /** Returns what both show, and how they differ. */
  @Override
  public String title() {
    return name + " · " + words.difference();
  }

  @Override
  public void paint(Graphics2D g, double width, double height, Style style) {
    ComparedLayout layout = ComparedLayout.of(this, width, height, style);
    layout.page().paint(g, (c, page) -> new ComparedView(this, layout).paint(c));
  }

  @Override
  public Table table() {
    if (panels.size() == 1) {
      return panels.get(0).table();
    }
    List<Table.Column> columns = new ArrayList<>();
    for (int n = 0; n < panels.size(); n++) {
      String run = run(n);
      panels
          .get(n)
          .table()
          .columns()
          .forEach(c -> columns.add(new Table.Column(run + ": " + c.name(), c.size(), c.cell())));
    }
    return new Table(columns);
  }

  /** Returns the letter of the run that a panel shows. */
  static String run(int panel) {
    return panel == 0 ? "A" : "B";
  }

  @Override
  public Optional<String> valueAt(double x, double y, double width, double height, Style style) {
    ComparedLayout layout = ComparedLayout.of(this, width, height, style);
    int n = layout.panelAt(x, y);
    if (n < 0) {
      return Optional.empty();
    }
    Box box = layout.boxes().get(n);
    Optional<String> value =
        panels
            .get(n)
            .valueAt(x - box.x(), y - box.y(), box.width(), box.height(), layout.inner().get(n));
    return panels.size() == 1 ? value : value.map(text -> run(n) + ": " + text);
  }

  @Override
  public Optional<Pick> pickAt(double x, double y, double width, double height, Style style) {
    ComparedLayout layout = ComparedLayout.of(this, width, height, style);
    int n = layout.panelAt(x, y);
    if (n < 0) {
      return Optional.empty();
    }
    Box box = layout.boxes().get(n);
    return panels
        .get(n)
        .pickAt(x - box.x(), y - box.y(), box.width(), box.height(), layout.inner().get(n))
        .map(this::forBoth);
  }

  private Pick forBoth(Pick pick) {
    List<Pick> also = new ArrayList<>(pick.also());
    pick.each().forEach(one -> also.add(new Pick(prefix + one.parameter(), one.value())));
    return new Pick(pick.parameter(), pick.value(), also);
  }

  @Override
  public boolean explorable() {
    return panels.stream().anyMatch(Figure::explorable);
  }

  /** Both are looked at alike: an example that is lit in one is lit in the other. */
  @Override
  public Figure explored(Exploration exploration) {
    return new Compared(
        name, words, panels.stream().map(panel -> panel.explored(exploration)).toList(), prefix);
  }

  @Override
  public Exploration explore(
      Exploration before, Gesture gesture, double width, double height, Style style) {
    ComparedLayout layout = ComparedLayout.of(this, width, height, style);
    int n = layout.panelOf(gesture);
    if (n < 0) {
      return before;
    }
    Box box = layout.boxes().get(n);
    return panels
        .get(n)
        .explore(
            before,
            gesture.from(box.x(), box.y()),
            box.width(),
            box.height(),
            layout.inner().get(n));
  }
}
