package io.github.autoencoderlab.ui.parameter;

import io.github.autoencoderlab.lesson.comparison.Comparison;
import io.github.autoencoderlab.lesson.comparison.DifferenceText;
import io.github.autoencoderlab.lesson.comparison.Half;
import io.github.autoencoderlab.session.Run;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.ui.model.ComparisonModel;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says which of two runs the parameters are of, how they differ, and ends the comparison. */
final class ComparisonBar extends VBox {
  private final ComparisonModel model;
  private final Texts texts;
  private final Label difference = new Label();
  private final ToggleButton a = new ToggleButton("A");
  private final ToggleButton b = new ToggleButton("B");

  ComparisonBar(ComparisonModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("comparison");
    ToggleGroup group = new ToggleGroup();
    prepare(a, Half.A, group);
    prepare(b, Half.B, group);
    Button end = new Button(texts.get("comparison.end"), new FontIcon("mdi2c-close"));
    end.setId("end-comparison");
    end.getStyleClass().addAll("flat", "card-button");
    end.setTooltip(new Tooltip(texts.get("comparison.end.tip")));
    end.setOnAction(event -> model.end());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(a, b, gap, end);
    row.setAlignment(Pos.CENTER_LEFT);
    difference.setId("difference");
    difference.setWrapText(true);
    difference.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(row, difference);
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /** The button that begins a comparison; hidden while there is one. */
  Button beginning() {
    Button begin = new Button("A | B");
    begin.setId("compare");
    begin.getStyleClass().addAll("flat", "more");
    begin.setTooltip(new Tooltip(texts.get("comparison.begin")));
    begin.setAccessibleText(texts.get("comparison.begin"));
    begin.setOnAction(event -> model.begin());
    begin.visibleProperty().bind(visibleProperty().not());
    begin.managedProperty().bind(begin.visibleProperty());
    return begin;
  }

  private void prepare(ToggleButton button, Half half, ToggleGroup group) {
    button.setId("half-" + half);
    button.setToggleGroup(group);
    button.setTooltip(new Tooltip(texts.get("comparison.half", half.name())));
    button.setAccessibleText(texts.get("comparison.half", half.name()));
    button.getStyleClass().add(half == Half.A ? "left-pill" : "right-pill");
    button.setOnAction(
        event -> {
          model.halfProperty().set(half);
          // One of both is always chosen: a second click must not take it away.
          button.setSelected(true);
        });
  }

  void show(Run run) {
    boolean two = run.lesson() instanceof Comparison;
    setVisible(two);
    if (two) {
      difference.setText(new DifferenceText(texts).of(model.differences(run)));
      (model.halfProperty().get() == Half.A ? a : b).setSelected(true);
    }
  }
}
