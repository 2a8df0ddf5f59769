package io.github.autoencoderlab.ui.parameter;

import io.github.autoencoderlab.lesson.parameter.HandmadeParameter;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.Texts;
import javafx.scene.control.Button;
import org.kordamp.ikonli.javafx.FontIcon;

/** A button that opens the pad of a writing. */
final class WritingRow extends ParameterRow {
  WritingRow(HandmadeParameter parameter, Texts texts, Runnable open) {
    super(parameter);
    Button button = new Button(texts.get("writing.write"), new FontIcon("mdi2p-pencil"));
    button.setId("open-" + parameter.id());
    button.getStyleClass().add("drawing-open");
    button.setAccessibleText(texts.get("parameter." + parameter.id()));
    button.setOnAction(event -> open.run());
    getChildren().add(header(texts, button));
  }

  /** What is written is seen on the pad and in the figures. */
  @Override
  void show(Settings settings) {
    // Nothing to be seen here.
  }
}
