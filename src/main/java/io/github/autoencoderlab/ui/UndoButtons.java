package io.github.autoencoderlab.ui;

import io.github.autoencoderlab.session.Deed;
import io.github.autoencoderlab.session.Undoable;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.ui.model.ChangeText;
import io.github.autoencoderlab.ui.model.UndoModel;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** The two buttons that undo and redo, whose tooltips name what. */
final class UndoButtons {
  private final UndoModel model;
  private final Texts texts;
  private final ChangeText words;
  private final Button undo;
  private final Button redo;
  private @Nullable Undoable shown;

  /** The buttons in the content of a window. */
  UndoButtons(Parent root, UndoModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    words = new ChangeText(texts);
    undo = button(root, "#undo", model::undo);
    redo = button(root, "#redo", model::redo);
  }

  private static Button button(Parent root, String selector, Runnable action) {
    Button button = (Button) Objects.requireNonNull(root.lookup(selector), selector);
    button.setOnAction(event -> action.run());
    button.setTooltip(new Tooltip());
    return button;
  }

  /** Shows what has changed. */
  void pulse() {
    Undoable now = model.undoableProperty().get();
    if (!now.equals(shown)) {
      shown = now;
      name(undo, now.undo(), "undo", Shortcuts.UNDO);
      name(redo, now.redo(), "redo", Shortcuts.REDO);
    }
  }

  private void name(Button button, Optional<Deed> deed, String key, KeyCombination keys) {
    String shortcut = keys.getDisplayText();
    String name =
        deed.isPresent()
            ? texts.get(key + ".tip", words.of(deed.get()), shortcut)
            : texts.get(key + ".nothing", shortcut);
    button.setDisable(deed.isEmpty());
    button.setAccessibleText(name);
    button.getTooltip().setText(name);
  }
}
