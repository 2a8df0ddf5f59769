package io.github.autoencoderlab.ui.figure;

import io.github.autoencoderlab.figure.Exploration;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.FigureImage;
import io.github.autoencoderlab.figure.Gesture;
import io.github.autoencoderlab.figure.Spoken;
import io.github.autoencoderlab.figure.Style;
import java.nio.IntBuffer;
import java.util.function.Consumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Shows a figure at whatever size it is given, with the value under the pointer. */
public final class FigureCanvas extends Region {
  private static final double LEAST = 40;

  private final ImageView view = new ImageView();
  private final FigurePointer pointer = new FigurePointer(this);
  private @Nullable FigureImage image;
  private @Nullable PixelBuffer<IntBuffer> buffer;
  private @Nullable Figure figure;
  private @Nullable Style style;
  private Exploration exploration = Exploration.NONE;
  private Consumer<Exploration> look = how -> {};
  private boolean stale;
  private int pictures;

  /** An empty canvas. */
  public FigureCanvas() {
    getStyleClass().add("figure-canvas");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    view.setManaged(false);
    getChildren().add(view);
    setMinSize(LEAST, LEAST);
    widthProperty().addListener(observable -> stale = true);
    heightProperty().addListener(observable -> stale = true);
    new FigureExplorer(this, this::explore);
  }

  /** Looks at the figure in another way; says whether that changed anything. */
  private boolean explore(Gesture gesture) {
    Figure explored = figure;
    if (explored == null || style == null || !explored.explorable()) {
      return false;
    }
    Exploration after =
        explored.explore(exploration, gesture, (int) getWidth(), (int) getHeight(), style);
    boolean changed = !after.equals(exploration);
    exploration = after;
    stale |= changed;
    look.accept(after);
    return changed;
  }

  /** How the figure is looked at. */
  Exploration exploration() {
    return exploration;
  }

  /** Who is told how the figure is looked at, whenever someone does so in another way. */
  void setOnLook(Consumer<Exploration> told) {
    look = told;
  }

  /** Looks at the figure as somebody does elsewhere, or in no particular way. */
  void setExploration(Exploration other) {
    exploration = other;
    stale = true;
  }

  /** Shows another figure from the next {@link #repaint} on. */
  public void show(Figure other, Style otherStyle) {
    figure = other;
    style = otherStyle;
    setFocusTraversable(other.explorable());
    stale = true;
  }

  /** Whether what is on the screen is not what should be. */
  public boolean isStale() {
    return stale && figure != null && getWidth() >= 1 && getHeight() >= 1;
  }

  /** What a screen reader says: made when it asks, as the figure changes all the time. */
  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    Figure spoken = figure;
    return attribute == AccessibleAttribute.TEXT && spoken != null
        ? Spoken.of(spoken.explored(exploration))
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  /** How often a figure was painted so far. */
  int pictures() {
    return pictures;
  }

  /** Paints the figure. */
  public void repaint() {
    if (figure == null || style == null) {
      return;
    }
    stale = false;
    pictures++;
    Figure explored = figure.explored(exploration);
    fit().paint(explored, style);
    if (buffer != null) {
      buffer.updateBuffer(all -> null);
    }
    pointer.show(explored, style);
  }

  /** What the mouse does on it. */
  public FigurePointer pointer() {
    return pointer;
  }

  /** The image, made anew if the size or the screen's scale has changed. */
  private FigureImage fit() {
    int width = (int) Math.max(1, getWidth());
    int height = (int) Math.max(1, getHeight());
    double scale = getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
    FigureImage fitting = image;
    if (fitting == null
        || fitting.pixelWidth() != (int) Math.ceil(width * scale)
        || fitting.pixelHeight() != (int) Math.ceil(height * scale)) {
      fitting = new FigureImage(width, height, scale);
      image = fitting;
      buffer =
          new PixelBuffer<>(
              fitting.pixelWidth(),
              fitting.pixelHeight(),
              IntBuffer.wrap(fitting.pixels()),
              PixelFormat.getIntArgbPreInstance());
      view.setImage(new WritableImage(buffer));
      view.setFitWidth(width);
      view.setFitHeight(height);
    }
    return fitting;
  }
}
