package io.github.autoencoderlab.ui;

import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Theme;
import io.github.autoencoderlab.figure.export.Format;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.session.Run;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A lesson's own FXML, its cards and parameters brought to life. */
final class LessonView {
  private final Lesson lesson;
  private final LabViewModel model;
  private final Texts texts;
  private final StackPane root;
  private final FigureBoard board;
  private final FigureExport export;
  private final List<ParameterPane> parameters = new ArrayList<>();
  private final DrawingPads pads;
  private final Picker picker;
  private @Nullable FigureCard enlarged;

  LessonView(Lesson lesson, LabViewModel model, Texts texts, Theme theme, FileAsker files) {
    this.lesson = lesson;
    this.model = model;
    this.texts = texts;
    this.root = new StackPane(Fxml.load(lesson.id(), texts));
    this.export = new FigureExport(model, texts, theme, files);
    List<FigureCard> cards = new ArrayList<>();
    collect(root, cards);
    board = new FigureBoard(lesson, cards, texts, theme);
    picker = new Picker(lesson, model, texts);
    pads = new DrawingPads(lesson, model, texts, root, this::shrink);
    cards.forEach(this::prepare);
    cards.forEach(pads::addButton);
    parameters.forEach(pane -> pane.fill(lesson, texts, model::set, pads::toggle, model::show));
  }

  Lesson lesson() {
    return lesson;
  }

  Parent root() {
    return root;
  }

  void show(Run run) {
    parameters.forEach(pane -> pane.show(run.settings()));
    pads.show(run);
  }

  /** Opens or closes the lesson's first drawing pad. */
  void draw() {
    pads.toggleFirst();
  }

  /** Closes what lies over the figures; says whether there was anything. */
  boolean uncover() {
    return shrink() || pads.close();
  }

  /** How often each figure was painted so far. */
  int[] pictures() {
    return board.pictures();
  }

  boolean wantsScene(long now) {
    return board.wantsScene(now);
  }

  void pulse(long now, @Nullable Scene scene) {
    board.pulse(now, scene);
  }

  private void collect(Parent parent, List<FigureCard> cards) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (child instanceof FigureCard card) {
        cards.add(card);
      } else if (child instanceof ParameterPane pane) {
        parameters.add(pane);
      } else if (child instanceof Parent inner) {
        collect(inner, cards);
      }
    }
  }

  private void prepare(FigureCard card) {
    addMenu(card);
    card.canvas().pointer().setPicker(picker);
    card.nameTabs(this::tabName, this::figureTitle);
    StudyButton study = new StudyButton(model, texts);
    study.of(study(card));
    card.addControl(study);
    card.figureProperty()
        .addListener(
            observable -> {
              addMenu(card);
              study.of(study(card));
              board.refresh(card);
            });
  }

  /** Id of the study that a card's figure shows; empty if it needs none. */
  private String study(FigureCard card) {
    return lesson.figures().stream()
        .filter(spec -> spec.id().equals(card.getFigure()))
        .map(FigureSpec::study)
        .findFirst()
        .orElse("");
  }

  /** A figure's short name where it has one, else its title. */
  private String tabName(String id) {
    String key = titleKey(id) + ".tab";
    return texts.has(key) ? texts.get(key) : figureTitle(id);
  }

  private String figureTitle(String id) {
    return texts.get(titleKey(id));
  }

  private String titleKey(String id) {
    return lesson.figures().stream()
        .filter(spec -> spec.id().equals(id))
        .map(FigureSpec::titleKey)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no figure " + id));
  }

  private void addMenu(FigureCard card) {
    String id = card.getFigure();
    card.clearMenu();
    card.setMenuName(texts.get("figure.menu"));
    card.addMenuItem(texts.get("figure.enlarge"), "enlarge-" + id, () -> enlarge(id));
    card.addMenuItem(texts.get("figure.copy"), "copy-" + id, () -> with(card, export::copy));
    card.addMenuItem(
        texts.get("figure.export"), "export-" + id, () -> with(card, f -> export.ask(id, f)));
    card.addMenuItem(
        texts.get("figure.csv"),
        "csv-" + id,
        () -> with(card, f -> export.save(id, f, Format.CSV)));
  }

  private static void with(FigureCard card, java.util.function.Consumer<Figure> action) {
    Figure figure = card.shown();
    if (figure != null) {
      action.accept(figure);
    }
  }

  /** Shows one figure over all others, until Escape, a double click or its menu puts it back. */
  private void enlarge(String id) {
    shrink();
    FigureCard card = new FigureCard();
    card.setFigure(id);
    card.setId("enlarged");
    card.canvas().pointer().setPicker(picker);
    card.setMenuName(texts.get("figure.menu"));
    card.addMenuItem(texts.get("figure.shrink"), "shrink-" + id, this::shrink);
    card.addMenuItem(texts.get("figure.copy"), "copy-large-" + id, () -> with(card, export::copy));
    card.addMenuItem(
        texts.get("figure.export"), "export-large-" + id, () -> with(card, f -> export.ask(id, f)));
    card.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            shrink();
          }
        });
    enlarged = card;
    root.getChildren().add(card);
    board.add(card);
  }

  /** Puts an enlarged figure back; says whether there was one. */
  private boolean shrink() {
    FigureCard card = enlarged;
    if (card == null) {
      return false;
    }
    enlarged = null;
    board.remove(card);
    root.getChildren().remove(card);
    return true;
  }
}
