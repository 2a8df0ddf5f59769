package io.github.autoencoderlab.ui;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;

/** Draws on the open pad as a hand with a mouse does. */
final class PadStrokes {
  private PadStrokes() {}

  /**
   * One stroke through places on the paper.
   *
   * @param places x and y in turn, as shares of the paper's side
   */
  static void draw(FxRobot robot, double... places) {
    draw(robot, "drawing", places);
  }

  /** The same on the paper of another parameter. */
  static void draw(FxRobot robot, String parameter, double... places) {
    robot.moveTo(place(robot, parameter, places[0], places[1])).press(MouseButton.PRIMARY);
    for (int n = 2; n < places.length; n += 2) {
      robot.moveTo(place(robot, parameter, places[n], places[n + 1]));
    }
    robot.release(MouseButton.PRIMARY);
  }

  private static Point2D place(FxRobot robot, String parameter, double x, double y) {
    Node paper = robot.lookup("#paper-" + parameter + " .canvas-of-drawing").query();
    Bounds bounds = paper.getBoundsInLocal();
    return paper.localToScreen(x * bounds.getWidth(), y * bounds.getHeight());
  }
}
