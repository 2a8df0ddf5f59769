package io.github.autoencoderlab.ui.parameter;

import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.parameter.ChoiceParameter;
import io.github.autoencoderlab.lesson.parameter.DrawingParameter;
import io.github.autoencoderlab.lesson.parameter.HandmadeParameter;
import io.github.autoencoderlab.lesson.parameter.NumberParameter;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.session.Run;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.ui.model.ComparisonModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The card with a lesson's parameters: a few at once, the rest behind "more". */
public final class ParameterPane extends VBox {
  private final List<ParameterRow> rows = new ArrayList<>();
  private final ToggleButton more = new ToggleButton();
  private final ScrollPane scroll = new ScrollPane();
  private Predicate<String> seen = id -> true;
  private Predicate<String> moved = id -> true;
  private final InvalidationListener otherHalf = observable -> showAgain();
  private @Nullable ComparisonModel comparison;
  private @Nullable ComparisonBar bar;
  private @Nullable Run shown;

  /** An empty card. */
  public ParameterPane() {
    getStyleClass().addAll("card", "parameters");
  }

  /**
   * Fills the card.
   *
   * @param comparison sets a number or a choice of the run, or of one of two
   * @param draw what is done to draw a drawing
   * @param refuse what is done with a sentence about what cannot be set
   */
  public void fill(
      Lesson lesson,
      Texts texts,
      ComparisonModel comparison,
      Consumer<HandmadeParameter> draw,
      Consumer<Message> refuse) {
    this.comparison = comparison;
    ComparisonBar bar = new ComparisonBar(comparison, texts);
    this.bar = bar;
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
      ParameterRow row = row(parameter, texts, comparison, draw, refuse);
      row.managedProperty().bind(row.visibleProperty());
      rows.add(row);
      box.getChildren().add(row);
    }
    scroll.setContent(box);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(new HBox(title, gap, bar.beginning(), more), bar, scroll);
    more.selectedProperty().addListener(observable -> showRows());
    // The model outlives the window's content, which is built anew for another language.
    comparison.halfProperty().addListener(new WeakInvalidationListener(otherHalf));
    // Until its run is there a lesson has the settings that it will probably have.
    Settings defaults = Settings.defaults(lesson.parameters());
    rows.forEach(row -> row.show(defaults));
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
      row.setDisable(shown == null || !moved.test(parameter.id()));
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

  /** Shows the values of a run, or of the one of two that is chosen. */
  public void show(Run run) {
    ComparisonModel model = comparison;
    if (model == null || bar == null) {
      return;
    }
    boolean first = shown == null;
    shown = run;
    bar.show(run);
    Settings settings = model.shown(run);
    rows.forEach(row -> row.show(settings));
    if (first) {
      showRows();
    }
  }

  private void showAgain() {
    Run run = shown;
    if (run != null) {
      show(run);
    }
  }

  private static ParameterRow row(
      Parameter parameter,
      Texts texts,
      ComparisonModel comparison,
      Consumer<HandmadeParameter> draw,
      Consumer<Message> refuse) {
    if (parameter instanceof NumberParameter number) {
      return new NumberRow(
          number,
          texts,
          value -> comparison.set(number.to(value)),
          value -> comparison.move(number.to(value)),
          refuse);
    }
    if (parameter instanceof ChoiceParameter<?> choice) {
      return new ChoiceRow(choice, texts, value -> comparison.set(choice.to(value)));
    }
    HandmadeParameter handmade = (HandmadeParameter) parameter;
    Runnable open = () -> draw.accept(handmade);
    return handmade instanceof DrawingParameter drawing
        ? new DrawingRow(drawing, texts, open)
        : new WritingRow(handmade, texts, open);
  }
}
