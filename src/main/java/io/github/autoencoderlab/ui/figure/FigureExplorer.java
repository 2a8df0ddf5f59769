package io.github.autoencoderlab.ui.figure;

import io.github.autoencoderlab.figure.Gesture;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/**
 * Makes gestures of what mouse and keys do on a figure: drawing with the button down walks, with
 * Shift it draws a rectangle, with Ctrl or another button it moves the figure; the wheel zooms; a
 * double click or Home brings all back. Arrows walk, page keys zoom, digits take classes away.
 */
final class FigureExplorer {
  private static final double ZOOM = 1.25;
  private static final double ZOOM_PER_PIXEL = Math.log(ZOOM) / 40;

  private final Region surface;
  private final Taker taker;
  private double pressedX;
  private double pressedY;
  private double lastX;
  private double lastY;

  /** Is told each gesture. */
  @FunctionalInterface
  interface Taker {
    /** Takes a gesture; says whether it did anything. */
    boolean take(Gesture gesture);
  }

  /** Listens on a region. */
  FigureExplorer(Region surface, Taker taker) {
    this.surface = surface;
    this.taker = taker;
    surface.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    surface.addEventHandler(MouseEvent.MOUSE_EXITED, event -> taker.take(new Gesture.Leave()));
    surface.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    surface.addEventHandler(MouseEvent.MOUSE_RELEASED, this::moved);
    surface.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    surface.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    surface.addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
  }

  private void moved(MouseEvent event) {
    taker.take(new Gesture.Point(event.getX(), event.getY()));
  }

  private void pressed(MouseEvent event) {
    pressedX = event.getX();
    pressedY = event.getY();
    lastX = pressedX;
    lastY = pressedY;
    if (surface.isFocusTraversable()) {
      surface.requestFocus();
    }
    if (event.getButton() == MouseButton.PRIMARY && !event.isShiftDown() && !moves(event)) {
      taker.take(new Gesture.Walk(lastX, lastY));
    }
  }

  private static boolean moves(MouseEvent event) {
    return event.getButton() != MouseButton.PRIMARY || event.isShortcutDown();
  }

  private void dragged(MouseEvent event) {
    double x = event.getX();
    double y = event.getY();
    if (moves(event)) {
      taker.take(new Gesture.Pan(lastX, lastY, x, y));
    } else if (event.isShiftDown()) {
      taker.take(new Gesture.Brush(pressedX, pressedY, x, y));
    } else {
      taker.take(new Gesture.Walk(x, y));
    }
    lastX = x;
    lastY = y;
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
      return;
    }
    Gesture gesture =
        event.getClickCount() == 2
            ? new Gesture.Reset()
            : new Gesture.Click(event.getX(), event.getY());
    boolean acted = taker.take(gesture);
    consume(event, acted && event.getClickCount() == 2);
  }

  private void scrolled(ScrollEvent event) {
    double factor = Math.exp(event.getDeltaY() * ZOOM_PER_PIXEL);
    consume(event, taker.take(new Gesture.Zoom(event.getX(), event.getY(), factor)));
  }

  private void typed(KeyEvent event) {
    consume(event, typed(event.getCode()));
  }

  private boolean typed(KeyCode key) {
    if (key.isDigitKey()) {
      return taker.take(new Gesture.Toggle(Character.digit(key.getChar().charAt(0), 10)));
    }
    return switch (key) {
      case LEFT -> taker.take(new Gesture.Nudge(-1, 0));
      case RIGHT -> taker.take(new Gesture.Nudge(1, 0));
      case UP -> taker.take(new Gesture.Nudge(0, 1));
      case DOWN -> taker.take(new Gesture.Nudge(0, -1));
      case PAGE_UP -> taker.take(new Gesture.Magnify(ZOOM));
      case PAGE_DOWN -> taker.take(new Gesture.Magnify(1 / ZOOM));
      case HOME -> taker.take(new Gesture.Reset());
      default -> false;
    };
  }

  private static void consume(InputEvent event, boolean taken) {
    if (taken) {
      event.consume();
    }
  }
}
