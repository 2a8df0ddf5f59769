package io.github.autoencoderlab.ui.drawing;

import io.github.autoencoderlab.lesson.parameter.WritingParameter;
import io.github.autoencoderlab.session.Run;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.ui.dialog.Fxml;
import io.github.autoencoderlab.ui.model.WritingModel;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** A card to write on with a pen. */
public final class WritingPad extends Pad {
  private @Nullable WritingParameter written;
  private @Nullable WritingModel model;
  private @Nullable WritingCanvas canvas;

  /** A closed card. */
  public WritingPad() {
    // FXML fills the rest.
  }

  /**
   * Fills the card.
   *
   * @param close what is done to close it
   */
  void fill(WritingParameter what, WritingModel how, Texts texts, Runnable close) {
    // The paper that a stroke began on may be gone.
    how.release();
    WritingCanvas paper = new WritingCanvas(how);
    paper.setId("paper-" + what.id());
    WritingController controller = new WritingController(how, paper, texts, close);
    setContent(Fxml.load(Fxml.WRITING, controller, texts));
    addEventHandler(KeyEvent.KEY_PRESSED, controller::key);
    written = what;
    model = how;
    canvas = paper;
  }

  @Override
  void show(Run run) {
    if (written != null && model != null) {
      model.show(run.settings().writing(written));
    }
  }

  @Override
  Node paper() {
    return canvas == null ? this : canvas;
  }
}
