package io.github.autoencoderlab.ui.drawing;

import io.github.autoencoderlab.data.pen.Writing;
import io.github.autoencoderlab.figure.Theme;
import io.github.autoencoderlab.ui.model.WritingModel;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** The square paper of a writing pad, for the mouse. */
final class WritingCanvas extends Region {
  private static final double LEAST = 60;
  private static final double FOCUS = 4;

  /** Width of the line, as a share of the side. */
  private static final double PEN = 0.02;

  private static final java.awt.Color ACCENT = Theme.DARK.accent();
  private static final Color MARK = Color.rgb(ACCENT.getRed(), ACCENT.getGreen(), ACCENT.getBlue());

  private final Canvas canvas = new Canvas();
  private final WritingModel model;

  /** The writing outlives its papers, and must not keep them. */
  private final InvalidationListener changed = observable -> paint();

  WritingCanvas(WritingModel model) {
    this.model = model;
    getStyleClass().add("drawing-canvas");
    canvas.getStyleClass().add("canvas-of-drawing");
    canvas.setManaged(false);
    getChildren().add(canvas);
    setMinSize(LEAST, LEAST);
    setFocusTraversable(true);
    model.writingProperty().addListener(new WeakInvalidationListener(changed));
    focusedProperty().addListener(changed);
    setOnMousePressed(this::press);
    setOnMouseDragged(event -> model.move(x(event), y(event)));
    setOnMouseReleased(event -> model.release());
  }

  @Override
  protected void layoutChildren() {
    double side = Math.floor(Math.min(getWidth(), getHeight()));
    canvas.setWidth(side);
    canvas.setHeight(side);
    canvas.relocate(Math.floor((getWidth() - side) / 2), Math.floor((getHeight() - side) / 2));
    paint();
  }

  private double x(MouseEvent event) {
    return (event.getX() - canvas.getLayoutX()) / canvas.getWidth();
  }

  private double y(MouseEvent event) {
    return (event.getY() - canvas.getLayoutY()) / canvas.getHeight();
  }

  private void press(MouseEvent event) {
    requestFocus();
    if (event.getButton() == MouseButton.PRIMARY) {
      model.touch(x(event), y(event));
    }
    event.consume();
  }

  private void paint() {
    GraphicsContext g = canvas.getGraphicsContext2D();
    double side = canvas.getWidth();
    g.setFill(Color.BLACK);
    g.fillRect(0, 0, side, side);
    g.setStroke(Color.WHITE);
    g.setLineWidth(PEN * side);
    g.setLineCap(StrokeLineCap.ROUND);
    g.setLineJoin(StrokeLineJoin.ROUND);
    for (List<Writing.Place> stroke : model.writingProperty().get().strokes()) {
      g.beginPath();
      g.moveTo(side * stroke.get(0).x(), side * stroke.get(0).y());
      // A line of no length is a dot.
      stroke.forEach(place -> g.lineTo(side * place.x(), side * place.y()));
      g.stroke();
    }
    if (isFocused()) {
      g.setStroke(MARK);
      g.setLineWidth(FOCUS);
      g.strokeRect(0, 0, side, side);
    }
  }
}
