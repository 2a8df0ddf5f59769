package io.github.autoencoderlab.ui.drawing;

import io.github.autoencoderlab.session.Run;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A card on which something is made by hand, closed at first. In FXML, {@code parameter} names what
 * is made; where it lies is what it covers while it is open.
 */
public abstract class Pad extends VBox {
  private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
  private String parameter = "";

  Pad() {
    getStyleClass().addAll("card", "drawing-pad");
    visibleProperty().bind(open);
  }

  /** Id of the lesson's parameter. */
  public final String getParameter() {
    return parameter;
  }

  /** Sets the id of the lesson's parameter. */
  public final void setParameter(String id) {
    parameter = id;
    setId("pad-" + id);
  }

  final void setContent(Parent content) {
    getChildren().setAll(content);
    VBox.setVgrow(content, Priority.ALWAYS);
  }

  /** What takes the keys. */
  abstract Node paper();

  /** Shows what a run is set to. */
  abstract void show(Run run);

  /** Opens or closes the card; what opens takes the keys. */
  final void setOpen(boolean shows) {
    boolean opens = shows && !open.get();
    open.set(shows);
    if (opens) {
      takeKeys();
    }
  }

  /** Lets keys steer the pen. */
  final void takeKeys() {
    paper().requestFocus();
  }

  final ReadOnlyBooleanProperty openProperty() {
    return open;
  }
}
