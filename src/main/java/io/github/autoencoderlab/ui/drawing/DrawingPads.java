package io.github.autoencoderlab.ui.drawing;

import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.parameter.DrawingParameter;
import io.github.autoencoderlab.lesson.parameter.HandmadeParameter;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.WritingParameter;
import io.github.autoencoderlab.session.Run;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.ui.figure.FigureCard;
import io.github.autoencoderlab.ui.model.LabViewModel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The pads for a lesson's drawings, of which at most one is open. */
public final class DrawingPads {
  private final Map<HandmadeParameter, Pad> pads = new LinkedHashMap<>();
  private final Texts texts;
  private final Consumer<HandmadeParameter> toggle;

  /**
   * Brings the pads of a lesson to life; one that its FXML does not place covers the lesson.
   *
   * @param toggle opens the pad of a drawing, or closes it if it is open
   */
  public DrawingPads(
      Lesson lesson,
      LabViewModel model,
      Texts texts,
      Pane root,
      Consumer<HandmadeParameter> toggle) {
    this.texts = texts;
    this.toggle = toggle;
    for (Parameter parameter : lesson.parameters()) {
      if (parameter instanceof DrawingParameter drawing) {
        DrawingPad pad = placed(root, drawing, DrawingPad.class, DrawingPad::new);
        pad.fill(
            drawing, model.drawings().of(lesson, drawing), texts, () -> toggle.accept(drawing));
        pads.put(drawing, pad);
      } else if (parameter instanceof WritingParameter writing) {
        WritingPad pad = placed(root, writing, WritingPad.class, WritingPad::new);
        pad.fill(
            writing, model.drawings().of(lesson, writing), texts, () -> toggle.accept(writing));
        pads.put(writing, pad);
      }
    }
  }

  private static <P extends Pad> P placed(
      Pane root, HandmadeParameter parameter, Class<P> kind, Supplier<P> other) {
    P pad = find(root, parameter.id(), kind);
    if (pad == null) {
      pad = other.get();
      pad.setParameter(parameter.id());
      root.getChildren().add(pad);
    }
    return pad;
  }

  private static <P extends Pad> @Nullable P find(Parent parent, String id, Class<P> kind) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (kind.isInstance(child) && kind.cast(child).getParameter().equals(id)) {
        return kind.cast(child);
      }
      P inner = child instanceof Parent further ? find(further, id, kind) : null;
      if (inner != null) {
        return inner;
      }
    }
    return null;
  }

  /** Shows the drawings of a run. */
  public void show(Run run) {
    pads.values().forEach(pad -> pad.show(run));
  }

  /** Opens the pad of a drawing and closes the others; all if there is no such drawing. */
  public void open(String id) {
    pads.forEach((drawing, pad) -> pad.setOpen(drawing.id().equals(id)));
  }

  /** Lets keys steer the brush of the pad that is open; says whether there is one. */
  public boolean takeKeys() {
    Optional<Pad> open = pads.values().stream().filter(pad -> pad.openProperty().get()).findFirst();
    open.ifPresent(Pad::takeKeys);
    return open.isPresent();
  }

  /** Opens or closes the lesson's first pad. */
  public void toggleFirst() {
    pads.keySet().stream().findFirst().ifPresent(toggle);
  }

  /** A card of a figure that is about a drawing opens its pad. */
  public void addButton(FigureCard card) {
    for (HandmadeParameter drawing : pads.keySet()) {
      if (drawing.id().equals(card.getDraws())) {
        Button button = new Button(texts.get("drawing.draw"), new FontIcon("mdi2p-pencil"));
        button.setId("draw-" + drawing.id());
        button.getStyleClass().addAll("flat", "card-button");
        button.setTooltip(new Tooltip(texts.get("drawing.title")));
        button.setOnAction(event -> toggle.accept(drawing));
        card.addControl(button);
      }
    }
  }
}
