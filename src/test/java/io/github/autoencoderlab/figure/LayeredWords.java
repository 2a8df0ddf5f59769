package io.github.autoencoderlab.figure;

import java.util.ArrayList;
import java.util.List;

/** What a layered network writes and there is no room for. */
public final class LayeredWords {

  private LayeredWords() {}

  /** Returns the words that would be cut or left out on a card of this size. */
  public static List<String> cut(LayeredNetwork network, double width, double height) {
    Page page = Page.of(network, width, height, Style.screen(Theme.LIGHT));
    LayeredLayout layout = LayeredLayout.of(network, page, LayeredNotes.of(network, page).height());
    Lettering small = new Lettering(Fonts.plain(0.8 * page.texts().size()));
    List<String> cut = new ArrayList<>();
    for (String line : List.of(network.heading(), network.caption())) {
      if (layout.head() == 0
          || layout.foot() == 0
          || page.texts().width(line) > page.content().width()) {
        cut.add(line);
      }
    }
    for (int n = 0; n < network.layers().size(); n++) {
      String note = network.places().get(n).note();
      if (layout.label() == 0 || small.width(note) > layout.rows().get(n).width()) {
        cut.add(note);
      }
    }
    return cut;
  }

  /** Returns the least distance between levels and the least size of a unit, logical pixels. */
  public static double tightest(LayeredNetwork network, double width, double height) {
    Page page = Page.of(network, width, height, Style.screen(Theme.LIGHT));
    LayeredLayout layout = LayeredLayout.of(network, page, LayeredNotes.of(network, page).height());
    double least = layout.units().stream().mapToDouble(unit -> unit).min().orElse(0);
    for (int n = 1; n < network.layers().size(); n++) {
      Box one = layout.rows().get(n - 1);
      Box other = layout.rows().get(n);
      boolean above = network.places().get(n).level() > network.places().get(n - 1).level();
      least = Math.min(least, above ? one.y() - other.bottom() : other.y() - one.bottom());
    }
    return least;
  }
}
