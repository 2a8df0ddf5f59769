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
import javafx.application.Platform;
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

  /** Width of a row of one line at least, in sizes of its type. */
  private static final double LEAST_LINE = 18;

  private final NumberParameter number;
  private final Texts texts;
  private final Slider slider = new Slider(0, 1, 0);
  private final TextField field = new TextField();
  private final HBox line = new HBox();
  private final HBox name;
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
    this.texts = texts;
    this.change = change;
    this.move = move;
    this.refuse = refuse;
    String words = texts.get("parameter." + number.id());
    field.setId("field-" + number.id());
    field.setPrefColumnCount(COLUMNS);
    field.setAlignment(Pos.CENTER_RIGHT);
    field.getStyleClass().add("value");
    field.setAccessibleText(words);
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
    slider.setAccessibleText(words);
    slider.valueProperty().addListener(observable -> moved());
    slider.valueChangingProperty().addListener((o, old, changing) -> released(changing));
    name = name(texts);
    name.getStyleClass().add("parameter-name");
    HBox.setHgrow(name, Priority.SOMETIMES);
    HBox.setHgrow(slider, Priority.ALWAYS);
    line.setAlignment(Pos.CENTER_LEFT);
    layOut(!number.primary());
    if (number.primary()) {
      widthProperty().addListener(observable -> Platform.runLater(this::fit));
    }
    onDoubleClick(field, () -> set(number.defaultValue()));
  }

  /** What is always shown takes little height, where there is room for a slider beside a name. */
  private void fit() {
    boolean narrow = getWidth() < LEAST_LINE * field.getFont().getSize();
    if (narrow == line.getChildren().contains(slider)) {
      layOut(narrow);
    }
  }

  /** The name's width is the same in all rows of one line. */
  private void layOut(boolean sliderBelow) {
    if (sliderBelow) {
      line.getChildren().setAll(name, field);
      getChildren().setAll(line, slider);
    } else {
      line.getChildren().setAll(name, slider, field);
      getChildren().setAll(line);
    }
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
    field.setText(words(now));
    setRefused("");
  }

  /** Whether the text is not that of the value, but on the way to another one. */
  private boolean isTypedInto() {
    return !field.getText().equals(words(value));
  }

  /** A number, or what it stands for if it is none of the usual ones. */
  private String words(double shown) {
    return isNamed(shown) ? texts.get(key(shown)) : number.format(shown);
  }

  private boolean isNamed(double shown) {
    return texts.has(key(shown));
  }

  private String key(double shown) {
    return "parameter." + number.id() + "." + Math.round(shown);
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
    if (isNamed(value) && !isTypedInto()) {
      return;
    }
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
