package io.github.autoencoderlab.ui;

import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Style;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One figure in a card: title, menu, picture. In FXML, {@code figure} names it. */
public final class FigureCard extends VBox {
  private final StringProperty figure = new SimpleStringProperty(this, "figure", "");
  private final Label title = new Label();
  private final MenuButton menu = new MenuButton("⋯");
  private final FigureCanvas canvas = new FigureCanvas();
  private @Nullable Figure shown;

  /** An empty card. */
  public FigureCard() {
    getStyleClass().add("card");
    title.getStyleClass().add("card-title");
    menu.getStyleClass().addAll("card-menu", "no-arrow");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox header = new HBox(title, gap, menu);
    header.setAlignment(Pos.CENTER_LEFT);
    VBox.setVgrow(canvas, Priority.ALWAYS);
    getChildren().addAll(header, canvas);
    figure.addListener((observable, old, id) -> menu.setId("menu-" + id));
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
  }

  /** What is shown; null before the first scene. */
  @Nullable Figure shown() {
    return shown;
  }

  FigureCanvas canvas() {
    return canvas;
  }
}
