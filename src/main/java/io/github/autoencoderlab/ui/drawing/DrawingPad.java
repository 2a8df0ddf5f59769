package io.github.autoencoderlab.ui.drawing;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.lesson.parameter.DrawingParameter;
import io.github.autoencoderlab.lesson.parameter.NumberParameter;
import io.github.autoencoderlab.session.Run;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.ui.dialog.Fxml;
import io.github.autoencoderlab.ui.model.DrawingModel;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** A card to draw a picture on. */
public final class DrawingPad extends Pad {
  private @Nullable DrawingParameter drawn;
  private @Nullable DrawingModel model;
  private @Nullable DrawingCanvas canvas;
  private @Nullable Examples shown;

  /** A closed card. */
  public DrawingPad() {
    // FXML fills the rest.
  }

  /**
   * Fills the card.
   *
   * @param close what is done to close it
   */
  void fill(DrawingParameter what, DrawingModel how, Texts texts, Runnable close) {
    // The paper that a stroke began on may be gone.
    how.release();
    DrawingCanvas paper = new DrawingCanvas(how);
    paper.setId("paper-" + what.id());
    DrawingController controller = new DrawingController(how, paper, texts, close);
    setContent(Fxml.load(Fxml.DRAWING, controller, texts));
    addEventHandler(KeyEvent.KEY_PRESSED, controller::key);
    drawn = what;
    model = how;
    canvas = paper;
  }

  /** Also lets draw on images of the run's size. */
  @Override
  void show(Run run) {
    if (drawn == null || model == null || canvas == null) {
      return;
    }
    if (!run.data().test().equals(shown)) {
      shown = run.data().test();
      model.use(shown);
      canvas.setUsual(UsualInk.box(shown));
    }
    NumberParameter lookedAt = drawn.lookedAt();
    if (lookedAt != null) {
      model.lookAt(run.settings().whole(lookedAt));
    }
    model.show(run.settings().drawing(drawn));
  }

  @Override
  Node paper() {
    return canvas == null ? this : canvas;
  }
}
