package io.github.autoencoderlab.ui.drawing;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.lesson.parameter.DrawingParameter;
import io.github.autoencoderlab.lesson.parameter.NumberParameter;
import io.github.autoencoderlab.session.Run;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.ui.dialog.Fxml;
import io.github.autoencoderlab.ui.model.DrawingModel;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A card to draw on, closed at first. In FXML, {@code parameter} names what is drawn; where it lies
 * is what it covers while it is open.
 */
public final class DrawingPad extends VBox {
  private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
  private String parameter = "";
  private @Nullable DrawingParameter drawn;
  private @Nullable DrawingModel model;
  private @Nullable DrawingCanvas canvas;
  private @Nullable Examples shown;

  /** A closed card. */
  public DrawingPad() {
    getStyleClass().addAll("card", "drawing-pad");
    visibleProperty().bind(open);
  }

  /** Id of the lesson's parameter. */
  public String getParameter() {
    return parameter;
  }

  /** Sets the id of the lesson's parameter. */
  public void setParameter(String id) {
    parameter = id;
    setId("pad-" + id);
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
    paper.setId("paper-" + parameter);
    DrawingController controller = new DrawingController(how, paper, texts, close);
    getChildren().setAll(Fxml.load(Fxml.DRAWING, controller, texts));
    VBox.setVgrow(getChildren().get(0), Priority.ALWAYS);
    addEventHandler(KeyEvent.KEY_PRESSED, controller::key);
    drawn = what;
    model = how;
    canvas = paper;
  }

  /** Shows what a run is set to, and lets draw on images of its size. */
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

  /** Opens or closes the card; what opens takes the keys. */
  void setOpen(boolean shows) {
    boolean opens = shows && !open.get();
    open.set(shows);
    if (opens) {
      takeKeys();
    }
  }

  /** Lets keys steer the brush. */
  void takeKeys() {
    if (canvas != null) {
      canvas.requestFocus();
    }
  }

  ReadOnlyBooleanProperty openProperty() {
    return open;
  }
}
