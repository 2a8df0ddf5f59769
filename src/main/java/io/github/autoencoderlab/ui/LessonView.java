package io.github.autoencoderlab.ui;

import io.github.autoencoderlab.figure.Theme;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.lesson.comparison.Comparison;
import io.github.autoencoderlab.session.Run;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.ui.dialog.FileAsker;
import io.github.autoencoderlab.ui.dialog.Fxml;
import io.github.autoencoderlab.ui.drawing.DrawingPads;
import io.github.autoencoderlab.ui.figure.FigureBoard;
import io.github.autoencoderlab.ui.figure.FigureCard;
import io.github.autoencoderlab.ui.figure.FigureExport;
import io.github.autoencoderlab.ui.figure.FigureMenu;
import io.github.autoencoderlab.ui.figure.FoldingColumn;
import io.github.autoencoderlab.ui.figure.Picker;
import io.github.autoencoderlab.ui.figure.StudyButton;
import io.github.autoencoderlab.ui.model.LabViewModel;
import io.github.autoencoderlab.ui.model.Presentation;
import io.github.autoencoderlab.ui.parameter.ParameterPane;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * A lesson's own FXML, its cards and parameters brought to life. How they are arranged, the view
 * model knows: what the user does here changes its {@link Presentation}, which is then shown.
 */
final class LessonView {
  private final Lesson lesson;
  private final LabViewModel model;
  private final Texts texts;
  private final StackPane root;
  private final FigureBoard board;
  private final FigureMenu menu;
  private final List<FigureCard> cards = new ArrayList<>();
  private final List<ParameterPane> parameters = new ArrayList<>();
  private final List<FoldingColumn> columns = new ArrayList<>();
  private final DrawingPads pads;
  private final Picker picker;
  private @Nullable FigureCard enlarged;
  private @Nullable Presentation arranged;
  private boolean onlyFigures;

  LessonView(Lesson lesson, LabViewModel model, Texts texts, Theme theme, FileAsker files) {
    this.lesson = lesson;
    this.model = model;
    this.texts = texts;
    this.root = new StackPane(Fxml.load(lesson.id(), texts));
    menu = new FigureMenu(texts, new FigureExport(model, texts, theme, files));
    collect(root);
    board = new FigureBoard(lesson, cards, texts, theme);
    picker = new Picker(lesson, model, texts);
    pads =
        new DrawingPads(
            Comparison.single(lesson),
            model,
            texts,
            root,
            drawing -> change(p -> p.withToggled(drawing.id())));
    cards.forEach(this::prepare);
    cards.forEach(pads::addButton);
    parameters.forEach(this::prepare);
    columns.forEach(
        column ->
            column.setOnOpen(card -> change(p -> p.withTab(column.choices(), card.getFigure()))));
  }

  Lesson lesson() {
    return lesson;
  }

  Parent root() {
    return root;
  }

  void show(Run run) {
    parameters.forEach(pane -> pane.show(run));
    pads.show(run);
  }

  /** Opens or closes the lesson's first drawing pad. */
  void draw() {
    pads.toggleFirst();
  }

  /** Lets keys draw if a pad is open; says whether one is. */
  boolean takeKeys() {
    return pads.takeKeys();
  }

  /** Closes what lies over the figures; says whether there was anything. */
  boolean uncover() {
    Presentation before = model.presentation(lesson);
    change(Presentation::uncovered);
    return !before.equals(model.presentation(lesson));
  }

  /** How often each figure was painted so far. */
  int[] pictures() {
    return board.pictures();
  }

  boolean wantsScene(long now) {
    return board.wantsScene(now);
  }

  void pulse(long now, @Nullable Scene scene) {
    arrange();
    board.pulse(now, scene);
  }

  /** Arranges cards, parameters and pads as the view model says, unless they are already. */
  void arrange() {
    Presentation now = model.presentation(lesson);
    boolean bare = model.lecture().showsOnlyFigures();
    if (now.equals(arranged) && bare == onlyFigures) {
      return;
    }
    arranged = now;
    onlyFigures = bare;
    cards.forEach(card -> card.choose(now.tab(card.choices())));
    columns.forEach(column -> column.choose(now.tab(column.choices())));
    for (ParameterPane pane : parameters) {
      pane.moreProperty().set(now.more());
      pane.scrolledProperty().set(now.scrolled());
      pane.limit(now.page()::sees, now.page()::moves);
      pane.setVisible(!bare);
      pane.setManaged(!bare);
    }
    cards.forEach(card -> card.setVisible(!now.page().hidden().containsAll(card.choices())));
    pads.open(now.drawing());
    enlarge(now.enlarged());
    model.look(lesson, board.figures());
  }

  private void change(UnaryOperator<Presentation> how) {
    tell(how);
    arrange();
  }

  /** Tells the view model what a control shows already. */
  private void tell(UnaryOperator<Presentation> how) {
    model.present(lesson, how.apply(model.presentation(lesson)));
  }

  private void collect(Parent parent) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (child instanceof FigureCard card) {
        cards.add(card);
      } else if (child instanceof ParameterPane pane) {
        parameters.add(pane);
      } else if (child instanceof Parent inner) {
        if (child instanceof FoldingColumn column) {
          columns.add(column);
        }
        collect(inner);
      }
    }
  }

  private void prepare(ParameterPane pane) {
    pane.fill(
        Comparison.single(lesson),
        texts,
        model.comparison(),
        drawing -> change(p -> p.withToggled(drawing.id())),
        model::show);
    pane.moreProperty().addListener((o, old, now) -> tell(p -> p.withMore(now)));
    pane.scrolledProperty()
        .addListener((o, old, now) -> tell(p -> p.withScrolled(now.doubleValue())));
  }

  private void prepare(FigureCard card) {
    addMenu(card);
    lookAsBefore(card);
    card.canvas().pointer().setPicker(picker);
    card.nameTabs(this::tabName, this::figureTitle);
    card.setTitle(figureTitle(card.getFigure()));
    card.setOnOffer(offer -> model.openData(offer.data(), offer.settings().toArray(String[]::new)));
    StudyButton study = addStudy(card);
    card.foldedProperty()
        .addListener(
            observable -> {
              board.refresh(card);
              model.look(lesson, board.figures());
            });
    card.figureProperty()
        .addListener(
            observable -> {
              tell(p -> p.withTab(card.choices(), card.getFigure()));
              addMenu(card);
              study.of(study(card));
              board.refresh(card);
            });
  }

  private StudyButton addStudy(FigureCard card) {
    StudyButton study = new StudyButton(model, texts);
    study.of(study(card));
    card.addControl(study);
    return study;
  }

  /** Looks at a card's figures as they were looked at when they were seen last. */
  private void lookAsBefore(FigureCard card) {
    card.lookAs(
        figure -> model.looks().of(lesson, figure),
        (figure, how) -> model.looks().look(lesson, figure, how));
  }

  private void addMenu(FigureCard card) {
    String id = card.getFigure();
    menu.fill(card, () -> change(p -> p.withEnlarged(id)));
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

  /** Shows one figure over all others, or none, as Escape, a double click or its menu ask for. */
  private void enlarge(String id) {
    FigureCard old = enlarged;
    if (old != null && !old.getFigure().equals(id)) {
      enlarged = null;
      below(old.getFigure()).ifPresent(this::lookAsBefore);
      board.remove(old);
      root.getChildren().remove(old);
    }
    if (enlarged == null && !id.isEmpty()) {
      FigureCard card = enlargedCard(id);
      enlarged = card;
      root.getChildren().add(card);
      board.add(card);
    }
  }

  private FigureCard enlargedCard(String id) {
    FigureCard card = new FigureCard();
    card.setFigure(id);
    card.setTitle(figureTitle(id));
    card.setId("enlarged");
    lookAsBefore(card);
    card.canvas().pointer().setPicker(picker);
    addStudy(card);
    menu.fillEnlarged(card, this::shrink);
    card.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            shrink();
          }
        });
    return card;
  }

  /** The card of a figure among the others. */
  private Optional<FigureCard> below(String id) {
    return cards.stream().filter(card -> card.getFigure().equals(id)).findFirst();
  }

  private void shrink() {
    change(p -> p.withEnlarged(""));
  }
}
