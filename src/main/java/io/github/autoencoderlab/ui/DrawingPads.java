package io.github.autoencoderlab.ui;

import io.github.autoencoderlab.lesson.DrawingParameter;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Parameter;
import io.github.autoencoderlab.session.Run;
import io.github.autoencoderlab.text.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The pads for a lesson's drawings, of which at most one is open. */
final class DrawingPads {
  private final Map<DrawingParameter, DrawingPad> pads = new LinkedHashMap<>();
  private final Texts texts;
  private final Runnable makeRoom;

  /**
   * Brings the pads of a lesson to life; one that its FXML does not place covers the lesson.
   *
   * @param makeRoom what is done before a pad opens
   */
  DrawingPads(Lesson lesson, LabViewModel model, Texts texts, Pane root, Runnable makeRoom) {
    this.texts = texts;
    this.makeRoom = makeRoom;
    for (Parameter parameter : lesson.parameters()) {
      if (parameter instanceof DrawingParameter drawing) {
        DrawingPad pad = find(root, drawing.id());
        if (pad == null) {
          pad = new DrawingPad();
          pad.setParameter(drawing.id());
          root.getChildren().add(pad);
        }
        DrawingModel made = new DrawingModel(drawn -> model.draw(drawing, drawn));
        pad.fill(drawing, made, texts);
        pads.put(drawing, pad);
      }
    }
  }

  private static @Nullable DrawingPad find(Parent parent, String id) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (child instanceof DrawingPad pad && pad.getParameter().equals(id)) {
        return pad;
      }
      DrawingPad inner = child instanceof Parent further ? find(further, id) : null;
      if (inner != null) {
        return inner;
      }
    }
    return null;
  }

  void show(Run run) {
    pads.values().forEach(pad -> pad.show(run));
  }

  /** Opens the pad of a drawing, or closes it if it is open. */
  void toggle(DrawingParameter drawing) {
    makeRoom.run();
    pads.forEach(
        (parameter, pad) -> pad.setOpen(parameter.equals(drawing) && !pad.openProperty().get()));
  }

  void toggleFirst() {
    pads.keySet().stream().findFirst().ifPresent(this::toggle);
  }

  /** Closes the pad that is open; says whether there was one. */
  boolean close() {
    boolean any = pads.values().stream().anyMatch(pad -> pad.openProperty().get());
    pads.values().forEach(pad -> pad.setOpen(false));
    return any;
  }

  /** A card of a figure that is about a drawing opens its pad. */
  void addButton(FigureCard card) {
    for (DrawingParameter drawing : pads.keySet()) {
      if (drawing.id().equals(card.getDraws())) {
        Button button = new Button(texts.get("drawing.draw"), new FontIcon("mdi2p-pencil"));
        button.setId("draw-" + drawing.id());
        button.getStyleClass().addAll("flat", "card-button");
        button.setTooltip(new Tooltip(texts.get("drawing.title")));
        button.setOnAction(event -> toggle(drawing));
        card.addControl(button);
      }
    }
  }
}
