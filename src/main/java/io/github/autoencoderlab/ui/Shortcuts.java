package io.github.autoencoderlab.ui;

import io.github.autoencoderlab.figure.Theme;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.ui.model.LabViewModel;
import io.github.autoencoderlab.ui.model.LectureModel;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the playback bar, wherever the focus is, but for fields that are typed into. */
final class Shortcuts {
  /** What a presenter's remote sends, and no field of one line needs. */
  private static final Set<KeyCode> REMOTE = Set.of(KeyCode.PAGE_DOWN, KeyCode.PAGE_UP, KeyCode.F5);

  /** Takes back what was done last; on a Mac with its own key. */
  static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

  /** Does again what was undone last. */
  static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private static final KeyCombination REDO_TOO =
      new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

  private final MainWindow window;
  private final LabViewModel model;

  Shortcuts(MainWindow window, LabViewModel model) {
    this.window = window;
    this.model = model;
  }

  void listen(Scene scene) {
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          boolean typing =
              scene.getFocusOwner() instanceof TextInputControl
                  && !REMOTE.contains(event.getCode());
          boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
          boolean pressing = event.getCode() == KeyCode.SPACE && isPressedBySpace(scene);
          if (!typing && !pressing && plain && act(event.getCode())) {
            event.consume();
          }
        });
    // Not a filter: a pad or a field with the focus takes back what was drawn or typed in it.
    scene.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (!(scene.getFocusOwner() instanceof TextInputControl) && takeBack(event)) {
            event.consume();
          }
        });
  }

  /** Whether the space bar is for a control that was reached by the keyboard, as its ring shows. */
  private static boolean isPressedBySpace(Scene scene) {
    Node owner = scene.getFocusOwner();
    return owner != null
        && owner.isFocusVisible()
        && (owner instanceof ButtonBase || owner instanceof ChoiceBox);
  }

  private boolean takeBack(KeyEvent event) {
    if (UNDO.match(event)) {
      model.undoing().undo();
    } else if (REDO.match(event) || REDO_TOO.match(event)) {
      model.undoing().redo();
    } else {
      return false;
    }
    return true;
  }

  private boolean act(KeyCode key) {
    switch (key) {
      case SPACE -> model.playOrPause();
      case PERIOD -> model.step();
      case COMMA -> model.back();
      case P -> model.phase();
      case E -> model.epoch();
      case R -> model.reset();
      case N -> model.newSeed();
      case D -> window.draw();
      case C -> model.comparison().beginOrSwitch();
      case PLUS, EQUALS, ADD -> changeSpeed(1);
      case MINUS, SUBTRACT -> changeSpeed(-1);
      case L -> window.setLanguage(window.language() == Language.EN ? Language.ZH : Language.EN);
      case T -> window.setTheme(window.theme() == Theme.DARK ? Theme.LIGHT : Theme.DARK);
      case ESCAPE -> {
        return window.uncover() || endPresenting();
      }
      case F11 -> window.switchFullScreen();
      case PAGE_DOWN, PAGE_UP, F5, B -> {
        return lecture(key);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** The keys of a remote; where no lecture is held, they are for others. */
  private boolean lecture(KeyCode key) {
    LectureModel lecture = model.lecture();
    if (lecture.current().isEmpty()) {
      return false;
    }
    switch (key) {
      case PAGE_DOWN -> lecture.forward();
      case PAGE_UP -> lecture.backward();
      case B -> lecture.backToPage();
      default -> lecture.presentingProperty().set(!lecture.presentingProperty().get());
    }
    return true;
  }

  private boolean endPresenting() {
    boolean was = model.lecture().presentingProperty().get();
    model.lecture().presentingProperty().set(false);
    return was;
  }

  private void changeSpeed(int by) {
    model.tempoProperty().set(model.tempoProperty().get().next(by));
  }
}
