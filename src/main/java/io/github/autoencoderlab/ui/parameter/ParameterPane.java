package io.github.autoencoderlab.ui.parameter;

import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.parameter.ChoiceParameter;
import io.github.autoencoderlab.lesson.parameter.DrawingParameter;
import io.github.autoencoderlab.lesson.parameter.NumberParameter;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.Setting;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The card with a lesson's parameters: a few at once, the rest behind "more". */
public final class ParameterPane extends VBox {
  private final List<ParameterRow> rows = new ArrayList<>();
  private final ToggleButton more = new ToggleButton();
  private final ScrollPane scroll = new ScrollPane();
  private Predicate<String> seen = id -> true;
  private Predicate<String> moved = id -> true;

  /** An empty card. */
  public ParameterPane() {
    getStyleClass().addAll("card", "parameters");
  }

  /**
   * Fills the card.
   *
   * @param change what is done to set a number or a choice
   * @param draw what is done to draw a drawing
   * @param refuse what is done with a sentence about what cannot be set
   */
  public void fill(
      Lesson lesson,
      Texts texts,
      Consumer<Setting> change,
      Consumer<DrawingParameter> draw,
      Consumer<Message> refuse) {
    Label title = new Label(texts.get("parameters.title"));
    title.getStyleClass().add("card-title");
    more.setText(texts.get("parameters.more"));
    more.setId("more");
    more.getStyleClass().addAll("flat", "more");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    VBox box = new VBox();
    box.getStyleClass().add("parameter-rows");
    for (Parameter parameter : lesson.parameters()) {
      ParameterRow row = row(parameter, texts, change, draw, refuse);
      row.managedProperty().bind(row.visibleProperty());
      rows.add(row);
      box.getChildren().add(row);
    }
    scroll.setContent(box);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(new HBox(title, gap, more), scroll);
    more.selectedProperty().addListener(observable -> showRows());
    showRows();
  }

  /**
   * Leaves some parameters to be seen, and some of these to be changed.
   *
   * @param seenOnes by id; of those the primary ones, or all behind “more”
   * @param movedOnes by id
   */
  public void limit(Predicate<String> seenOnes, Predicate<String> movedOnes) {
    seen = seenOnes;
    moved = movedOnes;
    showRows();
  }

  private void showRows() {
    for (ParameterRow row : rows) {
      Parameter parameter = row.parameter();
      row.setVisible((more.isSelected() || parameter.primary()) && seen.test(parameter.id()));
      row.setDisable(!moved.test(parameter.id()));
    }
  }

  /** Whether all parameters are shown. */
  public BooleanProperty moreProperty() {
    return more.selectedProperty();
  }

  /** How far the parameters are scrolled down, in [0, 1]. */
  public DoubleProperty scrolledProperty() {
    return scroll.vvalueProperty();
  }

  /** Shows the values of a run. */
  public void show(Settings settings) {
    rows.forEach(row -> row.show(settings));
  }

  private static ParameterRow row(
      Parameter parameter,
      Texts texts,
      Consumer<Setting> change,
      Consumer<DrawingParameter> draw,
      Consumer<Message> refuse) {
    if (parameter instanceof NumberParameter number) {
      return new NumberRow(number, texts, value -> change.accept(number.to(value)), refuse);
    }
    if (parameter instanceof ChoiceParameter<?> choice) {
      return new ChoiceRow(choice, texts, value -> change.accept(choice.to(value)));
    }
    DrawingParameter drawing = (DrawingParameter) parameter;
    return new DrawingRow(drawing, texts, () -> draw.accept(drawing));
  }
}
