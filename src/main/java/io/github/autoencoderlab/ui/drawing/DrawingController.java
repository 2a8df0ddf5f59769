package io.github.autoencoderlab.ui.drawing;

import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.ui.model.Brush;
import io.github.autoencoderlab.ui.model.DrawingModel;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** Connects the controls of {@code drawing.fxml} with a drawing. */
final class DrawingController {
  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  private static final KeyCombination REDO_TOO =
      new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

  private final DrawingModel model;
  private final DrawingCanvas canvas;
  private final Texts texts;
  private final Runnable close;

  @FXML private Label example;
  @FXML private StackPane paper;
  @FXML private ToggleButton pen;
  @FXML private ToggleButton eraser;
  @FXML private ToggleButton gap;
  @FXML private Button undo;
  @FXML private Button redo;

  @SuppressWarnings("NullAway.Init") // FXML fills what is marked
  DrawingController(DrawingModel model, DrawingCanvas canvas, Texts texts, Runnable close) {
    this.model = model;
    this.canvas = canvas;
    this.texts = texts;
    this.close = close;
  }

  @FXML
  private void initialize() {
    paper.getChildren().add(canvas);
    canvas.setAccessibleText(texts.get("drawing.paper"));
    ToggleGroup brushes = new ToggleGroup();
    use(brushes, pen, Brush.PEN);
    use(brushes, eraser, Brush.ERASER);
    use(brushes, gap, Brush.GAP);
    brushes
        .selectedToggleProperty()
        .addListener(
            (observable, old, now) -> {
              if (now == null) {
                brushes.selectToggle(old);
              } else {
                model.brushProperty().set((Brush) now.getUserData());
              }
            });
    undo.disableProperty().bind(Bindings.not(model.undoableProperty()));
    redo.disableProperty().bind(Bindings.not(model.redoableProperty()));
    example
        .textProperty()
        .bind(Bindings.createStringBinding(this::exampleText, model.exampleProperty()));
  }

  private void use(ToggleGroup brushes, ToggleButton button, Brush brush) {
    button.setToggleGroup(brushes);
    button.setUserData(brush);
    button.setSelected(brush == model.brushProperty().get());
  }

  private String exampleText() {
    int taken = model.exampleProperty().get();
    return taken == DrawingModel.NO_EXAMPLE
        ? texts.get("drawing.example")
        : texts.get("drawing.example.taken", taken);
  }

  /** The keys of the pad: 1 to 3 for the brushes, undo and redo, and examples by pages. */
  void key(KeyEvent event) {
    if (UNDO.match(event)) {
      undo();
    } else if (REDO.match(event) || REDO_TOO.match(event)) {
      redo();
    } else if (!event.isShortcutDown() && !plainKey(event.getCode())) {
      return;
    }
    event.consume();
  }

  private boolean plainKey(KeyCode key) {
    switch (key) {
      case DIGIT1, NUMPAD1 -> pen.setSelected(true);
      case DIGIT2, NUMPAD2 -> eraser.setSelected(true);
      case DIGIT3, NUMPAD3 -> gap.setSelected(true);
      case DELETE -> clear();
      case C -> centre();
      case PAGE_UP -> previousExample();
      case PAGE_DOWN -> nextExample();
      default -> {
        return false;
      }
    }
    return true;
  }

  @FXML
  private void undo() {
    model.undo();
  }

  @FXML
  private void redo() {
    model.redo();
  }

  @FXML
  private void clear() {
    model.clear();
  }

  @FXML
  private void centre() {
    model.centre();
  }

  @FXML
  private void previousExample() {
    model.takeExample(-1);
  }

  @FXML
  private void nextExample() {
    model.takeExample(1);
  }

  @FXML
  private void close() {
    close.run();
  }
}
