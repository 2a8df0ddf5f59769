package io.github.autoencoderlab.ui;

import io.github.autoencoderlab.figure.Theme;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.ui.model.LabViewModel;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the playback bar, wherever the focus is, but for fields that are typed into. */
final class Shortcuts {
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
          boolean typing = scene.getFocusOwner() instanceof TextInputControl;
          boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
          if (!typing && plain && act(event.getCode())) {
            event.consume();
          }
        });
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
      case PLUS, EQUALS, ADD -> changeSpeed(1);
      case MINUS, SUBTRACT -> changeSpeed(-1);
      case L -> window.setLanguage(window.language() == Language.EN ? Language.ZH : Language.EN);
      case T -> window.setTheme(window.theme() == Theme.DARK ? Theme.LIGHT : Theme.DARK);
      case ESCAPE -> {
        return window.uncover();
      }
      case F11 -> window.switchFullScreen();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void changeSpeed(int by) {
    model.tempoProperty().set(model.tempoProperty().get().next(by));
  }
}
