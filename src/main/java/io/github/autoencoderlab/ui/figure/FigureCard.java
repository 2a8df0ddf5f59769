package io.github.autoencoderlab.ui.figure;

import io.github.autoencoderlab.figure.Exploration;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Note;
import io.github.autoencoderlab.figure.Offer;
import io.github.autoencoderlab.figure.Style;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * One figure in a card: title, menu, picture. In FXML, {@code figure} names it; {@code figures},
 * separated by commas, names several of which tabs in place of the title choose one.
 */
public final class FigureCard extends VBox {
  private final StringProperty figure = new SimpleStringProperty(this, "figure", "");
  private final Label title = new Label();
  private final MenuButton menu = new MenuButton("⋯");
  private final FigureCanvas canvas = new FigureCanvas();
  private final Region gap = new Region();
  private final HBox header;
  private final Button unfold = new Button();
  private final Button take = new Button();
  private Consumer<Offer> taker = offer -> {};
  private final BooleanProperty folded = new SimpleBooleanProperty(this, "folded");
  private Function<String, Exploration> look = id -> Exploration.NONE;
  private String figures = "";
  private String draws = "";
  private @Nullable FigureTabs tabs;
  private @Nullable Figure shown;

  /** An empty card. */
  public FigureCard() {
    getStyleClass().add("card");
    title.getStyleClass().add("card-title");
    title.setWrapText(true);
    menu.setMinWidth(USE_PREF_SIZE);
    menu.getStyleClass().addAll("card-menu", "no-arrow");
    HBox.setHgrow(gap, Priority.ALWAYS);
    unfold.setGraphic(new FontIcon("mdi2c-chevron-down"));
    unfold.getStyleClass().addAll("flat", "card-button");
    unfold.visibleProperty().bind(folded);
    unfold.managedProperty().bind(folded);
    canvas.visibleProperty().bind(folded.not());
    canvas.managedProperty().bind(folded.not());
    take.getStyleClass().addAll("accent", "button-outlined", "card-button");
    take.setMinWidth(USE_PREF_SIZE);
    showOffer(Optional.empty());
    header = new HBox(title, gap, take, unfold, menu);
    header.setAlignment(Pos.CENTER_LEFT);
    VBox.setVgrow(canvas, Priority.ALWAYS);
    getChildren().addAll(header, canvas);
    figure.addListener(
        (observable, old, id) -> {
          menu.setId("menu-" + id);
          canvas.setExploration(look.apply(id));
        });
  }

  /** Id of the lesson's figure. */
  public String getFigure() {
    return figure.get();
  }

  /** Sets the id of the lesson's figure. */
  public void setFigure(String id) {
    figure.set(id);
  }

  /** Id of the lesson's figure. */
  public StringProperty figureProperty() {
    return figure;
  }

  /** Ids of the lesson's figures to choose from, separated by commas; empty if there is but one. */
  public String getFigures() {
    return figures;
  }

  /** Sets the ids of the lesson's figures to choose from, separated by commas. */
  public void setFigures(String ids) {
    figures = ids;
    List<String> all = choices();
    FigureTabs fresh = new FigureTabs(all, this::setFigure);
    tabs = fresh;
    title.setVisible(false);
    title.setManaged(false);
    HBox.setHgrow(fresh, Priority.ALWAYS);
    HBox.setHgrow(gap, Priority.NEVER);
    header.getChildren().add(0, fresh);
    setFigure(all.get(0));
  }

  /** Id of the drawing that this figure is about; empty if there is none. */
  public String getDraws() {
    return draws;
  }

  /** Sets the id of the drawing that this figure is about, to be drawn from its card. */
  public void setDraws(String id) {
    draws = id;
  }

  /** The figures to choose from, in the order of their tabs; its only one if there are none. */
  public List<String> choices() {
    return figures.isEmpty() ? List.of(getFigure()) : List.of(figures.split(","));
  }

  /** Shows one of the figures to choose from. */
  public void choose(String id) {
    if (tabs != null) {
      tabs.choose(id);
    }
  }

  /** Writes on each tab the name of its figure. */
  public void nameTabs(UnaryOperator<String> names, UnaryOperator<String> titles) {
    if (tabs != null) {
      tabs.name(names, titles);
    }
  }

  /** Leaves only the title, or shows the picture again. */
  void setFolded(boolean only) {
    folded.set(only);
    VBox.setVgrow(this, only ? Priority.NEVER : Priority.ALWAYS);
  }

  /** Whether only the title is shown. */
  public BooleanProperty foldedProperty() {
    return folded;
  }

  /** What is done if the user wants to see a card of which only the title is shown. */
  void setOnUnfold(Runnable action) {
    unfold.setId("unfold-" + getFigure());
    unfold.setOnAction(event -> action.run());
    header.setOnMouseClicked(
        event -> {
          if (folded.get()) {
            action.run();
          }
        });
  }

  /** The size of the type around its picture, in logical pixels. */
  double typeSize() {
    return menu.getFont().getSize();
  }

  /** Says what it will show, before the first picture. */
  public void setTitle(String words) {
    title.setText(words);
  }

  /** Puts a control before the menu. */
  public void addControl(Node control) {
    header.getChildren().add(header.getChildren().size() - 1, control);
  }

  void clearMenu() {
    menu.getItems().clear();
  }

  void addMenuItem(String text, String id, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setId(id);
    item.setOnAction(event -> action.run());
    menu.getItems().add(item);
  }

  void setMenuName(String name) {
    menu.setAccessibleText(name);
  }

  void show(Figure other, Style style) {
    shown = other;
    title.setText(other.title());
    canvas.show(other, style);
    showOffer(other instanceof Note note ? note.offer() : Optional.empty());
  }

  private void showOffer(Optional<Offer> offer) {
    take.setId("offer-" + getFigure());
    take.setVisible(offer.isPresent());
    take.setManaged(offer.isPresent());
    take.setText(offer.map(Offer::words).orElse(""));
    take.setOnAction(event -> offer.ifPresent(taker));
  }

  /** What is done if the user takes what an empty figure offers. */
  public void setOnOffer(Consumer<Offer> other) {
    taker = other;
  }

  /** What is shown, as it is looked at; null before the first scene. */
  public @Nullable Figure shown() {
    return shown == null ? null : shown.explored(canvas.exploration());
  }

  /**
   * Looks at each figure as it was looked at before.
   *
   * @param before how a figure was looked at, by its id
   * @param told is told of each figure that is looked at in another way
   */
  public void lookAs(Function<String, Exploration> before, BiConsumer<String, Exploration> told) {
    look = before;
    canvas.setExploration(before.apply(getFigure()));
    canvas.setOnLook(how -> told.accept(getFigure(), how));
  }

  /** Where the picture is. */
  public FigureCanvas canvas() {
    return canvas;
  }
}
