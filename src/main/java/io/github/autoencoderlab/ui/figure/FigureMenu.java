package io.github.autoencoderlab.ui.figure;

import io.github.autoencoderlab.figure.Exploration;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.export.FigureFormat;
import io.github.autoencoderlab.text.Texts;
import java.util.function.Consumer;

/** What can be done with a figure by the menu of its card. */
public final class FigureMenu {
  private final Texts texts;
  private final FigureExport export;

  /** Menus in a language. */
  public FigureMenu(Texts texts, FigureExport export) {
    this.texts = texts;
    this.export = export;
  }

  /** The menu of a card among others. */
  public void fill(FigureCard card, Runnable enlarge) {
    String id = card.getFigure();
    card.clearMenu();
    card.setMenuName(texts.get("figure.menu"));
    card.addMenuItem(texts.get("figure.enlarge"), "enlarge-" + id, enlarge);
    card.addMenuItem(texts.get("figure.copy"), "copy-" + id, () -> with(card, export::copy));
    card.addMenuItem(
        texts.get("figure.export"), "export-" + id, () -> with(card, f -> export.ask(id, f)));
    addFilm(card, "film-" + id);
    card.addMenuItem(texts.get("figure.exportAll"), "export-all-" + id, export::askAll);
    card.addMenuItem(
        texts.get("figure.csv"),
        "csv-" + id,
        () -> with(card, f -> export.save(id, f, FigureFormat.CSV)));
  }

  /** The menu of a card that lies over all others. */
  public void fillEnlarged(FigureCard card, Runnable shrink) {
    String id = card.getFigure();
    card.setMenuName(texts.get("figure.menu"));
    card.addMenuItem(texts.get("figure.shrink"), "shrink-" + id, shrink);
    card.addMenuItem(texts.get("figure.copy"), "copy-large-" + id, () -> with(card, export::copy));
    card.addMenuItem(
        texts.get("figure.export"), "export-large-" + id, () -> with(card, f -> export.ask(id, f)));
    addFilm(card, "film-large-" + id);
  }

  private void addFilm(FigureCard card, String item) {
    card.addMenuItem(
        texts.get("figure.animate"),
        item,
        () -> {
          Exploration looked = card.canvas().exploration();
          export.askFilm(card.getFigure(), figure -> figure.explored(looked));
        });
  }

  private static void with(FigureCard card, Consumer<Figure> action) {
    Figure figure = card.shown();
    if (figure != null) {
      action.accept(figure);
    }
  }
}
