package io.github.autoencoderlab.ui.parameter;

import io.github.autoencoderlab.lesson.parameter.ChoiceParameter;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.Texts;
import java.util.function.DoubleConsumer;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Tooltip;

/** A choice as a drop-down. */
final class ChoiceRow extends ParameterRow {
  private final ChoiceParameter<?> choice;
  private final ChoiceBox<String> box = new ChoiceBox<>();
  private final DoubleConsumer change;
  private boolean showing;

  ChoiceRow(ChoiceParameter<?> choice, Texts texts, DoubleConsumer change) {
    super(choice);
    this.choice = choice;
    this.change = change;
    for (String id : choice.ids()) {
      box.getItems().add(texts.get("parameter." + choice.id() + "." + id));
    }
    box.setId("choice-" + choice.id());
    box.setAccessibleText(texts.get("parameter." + choice.id()));
    box.setOnAction(event -> chosen());
    box.setTooltip(
        new Tooltip(
            texts.get(
                "parameter.default", box.getItems().get((int) Math.round(choice.defaultValue())))));
    onDoubleClick(box, () -> box.getSelectionModel().select((int) choice.defaultValue()));
    getChildren().add(header(texts, box));
  }

  @Override
  void show(Settings settings) {
    showing = true;
    box.getSelectionModel().select((int) settings.value(choice));
    showing = false;
  }

  /** The user, not the run, has chosen. */
  private void chosen() {
    if (!showing) {
      change.accept(box.getSelectionModel().getSelectedIndex());
    }
  }
}
