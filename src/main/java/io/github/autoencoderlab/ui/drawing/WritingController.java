package io.github.autoencoderlab.ui.drawing;

import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.ui.model.WritingModel;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** Connects the controls of {@code writing.fxml} with a writing. */
final class WritingController {
  private final WritingModel model;
  private final WritingCanvas canvas;
  private final Texts texts;
  private final Runnable close;

  @FXML private StackPane paper;
  @FXML private Button undo;
  @FXML private Button clear;

  @SuppressWarnings("NullAway.Init") // FXML fills what is marked
  WritingController(WritingModel model, WritingCanvas canvas, Texts texts, Runnable close) {
    this.model = model;
    this.canvas = canvas;
    this.texts = texts;
    this.close = close;
  }

  @FXML
  private void initialize() {
    paper.getChildren().add(canvas);
    canvas.setAccessibleText(texts.get("writing.paper"));
    undo.disableProperty()
        .bind(Bindings.createBooleanBinding(this::empty, model.writingProperty()));
    clear.disableProperty().bind(undo.disableProperty());
  }

  private boolean empty() {
    return model.writingProperty().get().isEmpty();
  }

  /** The keys of the pad: undo takes a stroke back, Delete all. */
  void key(KeyEvent event) {
    if (event.isShortcutDown() && event.getCode() == KeyCode.Z) {
      undo();
    } else if (event.getCode() == KeyCode.DELETE) {
      clear();
    } else {
      return;
    }
    event.consume();
  }

  @FXML
  private void undo() {
    model.takeBack();
  }

  @FXML
  private void clear() {
    model.clear();
  }

  @FXML
  private void close() {
    close.run();
  }
}
