package io.github.autoencoderlab.ui.drawing;

import io.github.autoencoderlab.figure.Theme;
import io.github.autoencoderlab.lesson.parameter.Drawing;
import io.github.autoencoderlab.ui.model.DrawingModel;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * The paper of a drawing pad, for mouse and keys: arrows move the brush, with Shift they draw,
 * Enter makes a dot.
 */
public final class DrawingCanvas extends Region {
  private static final int WHITE = 255;
  private static final double LEAST = 60;
  private static final double DASH = 5;
  private static final double FOCUS = 4;

  /** Paper is black in both themes, and so what lies on it has one colour. */
  private static final Color MARK = colour(Theme.DARK.accent());

  private static final Color OPEN = colour(Theme.DARK.band());

  private final Canvas canvas = new Canvas();
  private final DrawingModel model;

  /** The drawing outlives its papers, and must not keep them. */
  private final InvalidationListener changed = observable -> paint();

  private Rectangle2D usual = Rectangle2D.EMPTY;
  private double brushX = Double.NaN;
  private double brushY = Double.NaN;
  private boolean steered;

  DrawingCanvas(DrawingModel model) {
    this.model = model;
    getStyleClass().add("drawing-canvas");
    canvas.getStyleClass().add("canvas-of-drawing");
    canvas.setManaged(false);
    getChildren().add(canvas);
    setMinSize(LEAST, LEAST);
    setFocusTraversable(true);
    model.drawingProperty().addListener(new WeakInvalidationListener(changed));
    model.brushProperty().addListener(new WeakInvalidationListener(changed));
    focusedProperty().addListener(changed);
    setOnMousePressed(this::press);
    setOnMouseDragged(this::drag);
    setOnMouseReleased(event -> model.release());
    setOnMouseMoved(this::point);
    setOnMouseExited(event -> leave());
    setOnKeyPressed(this::steer);
  }

  /** Shows where the ink of the data usually is, in pixels of the drawing. */
  void setUsual(Rectangle2D box) {
    usual = box;
    paint();
  }

  /** What is on the paper. */
  public Drawing drawing() {
    return model.drawingProperty().get();
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(side() * columns() / longer());
    canvas.setHeight(side() * rows() / longer());
    canvas.relocate(
        Math.floor((getWidth() - canvas.getWidth()) / 2),
        Math.floor((getHeight() - canvas.getHeight()) / 2));
    paint();
  }

  private double side() {
    return Math.floor(Math.min(getWidth(), getHeight()));
  }

  private int rows() {
    return drawing().rows();
  }

  private int columns() {
    return drawing().columns();
  }

  private int longer() {
    return Math.max(rows(), columns());
  }

  private double zoom() {
    return side() / longer();
  }

  private double x(MouseEvent event) {
    return (event.getX() - canvas.getLayoutX()) / zoom();
  }

  private double y(MouseEvent event) {
    return (event.getY() - canvas.getLayoutY()) / zoom();
  }

  private void press(MouseEvent event) {
    requestFocus();
    if (event.getButton() == MouseButton.PRIMARY) {
      moveBrush(x(event), y(event), false);
      model.press(brushX, brushY);
    }
    event.consume();
  }

  private void drag(MouseEvent event) {
    moveBrush(x(event), y(event), false);
    model.drag(brushX, brushY);
    paint();
  }

  private void point(MouseEvent event) {
    moveBrush(x(event), y(event), false);
    paint();
  }

  private void leave() {
    moveBrush(Double.NaN, Double.NaN, false);
    paint();
  }

  private void moveBrush(double x, double y, boolean byKeys) {
    brushX = x;
    brushY = y;
    steered = byKeys;
  }

  private void steer(KeyEvent event) {
    int right = step(event.getCode(), KeyCode.LEFT, KeyCode.RIGHT);
    int down = step(event.getCode(), KeyCode.UP, KeyCode.DOWN);
    boolean dot = event.getCode() == KeyCode.ENTER;
    if (right == 0 && down == 0 && !dot) {
      return;
    }
    event.consume();
    double fromX = steered ? brushX : middle(columns());
    double fromY = steered ? brushY : middle(rows());
    moveBrush(within(fromX + right, columns()), within(fromY + down, rows()), true);
    if (dot || event.isShiftDown()) {
      model.press(fromX, fromY);
      model.drag(brushX, brushY);
      model.release();
    }
    paint();
  }

  private static int step(KeyCode key, KeyCode less, KeyCode more) {
    return (key == more ? 1 : 0) - (key == less ? 1 : 0);
  }

  private static double middle(int pixels) {
    return Math.floor(pixels / 2.0) + 0.5;
  }

  private static double within(double place, int pixels) {
    return Math.max(0.5, Math.min(pixels - 0.5, place));
  }

  private void paint() {
    GraphicsContext g = canvas.getGraphicsContext2D();
    g.setFill(Color.BLACK);
    g.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
    Drawing drawing = drawing();
    for (int pixel = 0; pixel < drawing.rows() * drawing.columns(); pixel++) {
      paintPixel(g, drawing, pixel);
    }
    paintUsual(g);
    paintBrush(g, drawing);
    if (isFocused()) {
      g.setStroke(MARK);
      g.setLineWidth(FOCUS);
      g.strokeRect(0, 0, canvas.getWidth(), canvas.getHeight());
    }
  }

  /** Edges on whole pixels of the screen, so that neighbours leave no seam. */
  private void paintPixel(GraphicsContext g, Drawing drawing, int pixel) {
    boolean open = drawing.isGap(pixel);
    if (!open && drawing.grey(pixel) == 0) {
      return;
    }
    int row = pixel / columns();
    int column = pixel % columns();
    double left = Math.round(column * zoom());
    double top = Math.round(row * zoom());
    double right = Math.round((column + 1) * zoom());
    double bottom = Math.round((row + 1) * zoom());
    g.setFill(open ? OPEN : Color.gray((double) drawing.grey(pixel) / WHITE));
    g.fillRect(left, top, right - left, bottom - top);
    if (open) {
      g.setStroke(MARK);
      g.setLineWidth(1);
      g.strokeLine(left, bottom, right, top);
    }
  }

  private void paintUsual(GraphicsContext g) {
    g.setStroke(Color.gray(0.45));
    g.setLineWidth(1);
    g.setLineDashes(DASH);
    g.strokeRect(
        Math.round(usual.getMinX() * zoom()) + 0.5,
        Math.round(usual.getMinY() * zoom()) + 0.5,
        Math.round(usual.getWidth() * zoom()),
        Math.round(usual.getHeight() * zoom()));
    g.setLineDashes();
  }

  private void paintBrush(GraphicsContext g, Drawing drawing) {
    if (Double.isNaN(brushX) || (steered && !isFocused())) {
      return;
    }
    double radius = model.brushProperty().get().radius(drawing);
    g.setStroke(MARK);
    g.setLineWidth(2);
    double size = 2 * radius * zoom();
    g.strokeOval((brushX - radius) * zoom(), (brushY - radius) * zoom(), size, size);
  }

  private static Color colour(java.awt.Color c) {
    return Color.rgb(c.getRed(), c.getGreen(), c.getBlue());
  }
}
