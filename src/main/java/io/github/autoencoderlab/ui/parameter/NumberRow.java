package io.github.autoencoderlab.ui.parameter;

import atlantafx.base.theme.Styles;
import io.github.autoencoderlab.lesson.parameter.Effect;
import io.github.autoencoderlab.lesson.parameter.NumberParameter;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.text.UserException;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * A number as a slider and, for exact values, as text. A double click takes the default. What is
 * typed and cannot be taken stays, to be corrected; Escape takes it back.
 */
final class NumberRow extends ParameterRow {
  private static final int COLUMNS = 5;
  private static final double BLOCK = 0.05;

  private final NumberParameter number;
  private final Slider slider = new Slider(0, 1, 0);
  private final TextField field = new TextField();
  private final DoubleConsumer change;
  private final DoubleConsumer move;
  private final Consumer<Message> refuse;
  private double value = Double.NaN;
  private String refused = "";
  private boolean showing;

  /**
   * A row.
   *
   * @param change is told a value that was chosen
   * @param move is told each value that the slider is drawn over, until one is chosen
   */
  NumberRow(
      NumberParameter number,
      Texts texts,
      DoubleConsumer change,
      DoubleConsumer move,
      Consumer<Message> refuse) {
    super(number);
    this.number = number;
    this.change = change;
    this.move = move;
    this.refuse = refuse;
    String name = texts.get("parameter." + number.id());
    field.setId("field-" + number.id());
    field.setPrefColumnCount(COLUMNS);
    field.setAlignment(Pos.CENTER_RIGHT);
    field.getStyleClass().add("value");
    field.setAccessibleText(name);
    field.setTooltip(
        new Tooltip(
            texts.get(
                "parameter.range",
                number.format(number.least()),
                number.format(number.most()),
                number.format(number.defaultValue()))));
    field.setOnAction(event -> typed());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::takeBack);
    field.focusedProperty().addListener((o, old, focused) -> typedUnless(focused));
    slider.setId("slider-" + number.id());
    slider.setBlockIncrement(BLOCK);
    slider.setAccessibleText(name);
    slider.valueProperty().addListener(observable -> moved());
    slider.valueChangingProperty().addListener((o, old, changing) -> released(changing));
    if (number.primary()) {
      getChildren().add(oneLine(texts));
    } else {
      getChildren().addAll(header(texts, field), slider);
    }
    setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2 && event.getTarget() != field) {
            set(number.defaultValue());
          }
        });
  }

  /** What is always shown takes little height; the name's width is the same in all rows. */
  private HBox oneLine(Texts texts) {
    HBox name = name(texts);
    name.getStyleClass().add("parameter-name");
    HBox.setHgrow(slider, Priority.ALWAYS);
    HBox line = new HBox(name, slider, field);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  @Override
  void show(Settings settings) {
    double now = settings.value(number);
    boolean news = Double.compare(now, value) != 0;
    if (!slider.isValueChanging() && (news || !isTypedInto())) {
      show(now);
    }
  }

  private void show(double now) {
    showing = true;
    slider.setValue(number.fraction(now));
    showing = false;
    write(now);
  }

  private void write(double now) {
    value = now;
    field.setText(number.format(now));
    setRefused("");
  }

  /** Whether the text is not that of the value, but on the way to another one. */
  private boolean isTypedInto() {
    return !field.getText().equals(number.format(value));
  }

  private void setRefused(String text) {
    refused = text;
    field.pseudoClassStateChanged(Styles.STATE_DANGER, !text.isEmpty());
  }

  private void takeBack(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && isTypedInto()) {
      write(value);
      event.consume();
    }
  }

  private void moved() {
    if (showing) {
      return;
    }
    double chosen = number.at(slider.getValue());
    write(chosen);
    // A run that restarts at every pixel of the way shows nothing.
    if (!slider.isValueChanging()) {
      change.accept(chosen);
    } else if (number.effect() == Effect.LIVE) {
      move.accept(chosen);
    }
  }

  private void released(boolean changing) {
    if (!changing) {
      moved();
    }
  }

  private void typedUnless(boolean focused) {
    // Once is enough to say what is wrong.
    if (!focused && !field.getText().equals(refused)) {
      typed();
    }
  }

  private void typed() {
    try {
      set(number.parse(field.getText()));
    } catch (UserException e) {
      setRefused(field.getText());
      refuse.accept(e.sentence());
    }
  }

  private void set(double chosen) {
    show(chosen);
    change.accept(chosen);
  }
}
