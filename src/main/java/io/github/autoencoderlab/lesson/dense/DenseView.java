package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.lesson.parameter.Drawing;
import io.github.autoencoderlab.lesson.parameter.Settings;

/**
 * What the user looks at while it learns.
 *
 * @param example the number of a held-out example, from 0; below 0 the drawing, if there is one
 * @param drawing stands before the held-out examples unless it is blank
 */
public record DenseView(int example, Drawing drawing) {
  /** So many examples stand side by side. */
  public static final int SHOWN = 10;

  private static final int POINTS = 200;

  /** As the settings say. */
  public static DenseView of(Settings settings) {
    return new DenseView(
        settings.whole(DenseControls.SHOWN_EXAMPLE), settings.drawing(DenseControls.DRAWING));
  }

  /** Whether there is a drawing. */
  public boolean drawn() {
    return !drawing.isBlank();
  }

  /** Whether it is the drawing that is looked at. */
  public boolean atDrawing() {
    return drawn() && example < 0;
  }

  /** The held-out example that is looked at, the last one if there are fewer. */
  public int heldOut(int count) {
    return Math.max(0, Math.min(example, count - 1));
  }

  /** So many examples of a kind are shown together: pictures side by side, points in a plane. */
  static int shown(Kind kind) {
    return kind == Kind.POINTS ? POINTS : SHOWN;
  }

  /** What stands side by side: a drawing, and held-out examples among which the chosen one is. */
  public AutoencoderLook.Columns columns(int count) {
    return columns(count, SHOWN);
  }

  /** The same where so many are shown. */
  AutoencoderLook.Columns columns(int count, int shown) {
    int before = drawn() ? 1 : 0;
    int side = shown - before;
    int page = heldOut(count) / side * side;
    int first = Math.max(0, Math.min(page, count - side));
    int chosen = atDrawing() ? 0 : before + heldOut(count) - first;
    return new AutoencoderLook.Columns(drawn(), first, Math.min(side, count), chosen);
  }
}
