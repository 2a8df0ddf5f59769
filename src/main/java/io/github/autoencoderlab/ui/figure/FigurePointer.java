package io.github.autoencoderlab.ui.figure;

import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Pick;
import io.github.autoencoderlab.figure.Style;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Says what is under the pointer on a figure, and does what a click there sets. */
public final class FigurePointer {
  private static final double ASIDE = 12;

  private final Region surface;
  private final Tooltip tooltip = new Tooltip();
  private @Nullable Picker picker;
  private @Nullable Figure figure;
  private @Nullable Style style;
  private double x = Double.NaN;
  private double y;

  /** A pointer over the region that a figure is painted on. */
  FigurePointer(Region surface) {
    this.surface = surface;
    tooltip.setShowDelay(Duration.ZERO);
    surface.setOnMouseMoved(this::move);
    surface.setOnMouseExited(event -> leave());
    surface.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
  }

  /** What a click on a thing of the figure is told to. */
  public void setPicker(Picker other) {
    picker = other;
  }

  /** Another figure was painted, so that another value may be under the pointer. */
  void show(Figure other, Style otherStyle) {
    figure = other;
    style = otherStyle;
    if (tooltip.isShowing()) {
      text().ifPresentOrElse(tooltip::setText, tooltip::hide);
    }
  }

  private void move(MouseEvent event) {
    x = event.getX();
    y = event.getY();
    surface.setCursor(pick().isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    text()
        .ifPresentOrElse(
            words -> {
              tooltip.setText(words);
              tooltip.show(surface, event.getScreenX() + ASIDE, event.getScreenY() + ASIDE);
            },
            tooltip::hide);
  }

  private void leave() {
    x = Double.NaN;
    tooltip.hide();
  }

  private void click(MouseEvent event) {
    if (picker != null && event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
      x = event.getX();
      y = event.getY();
      pick().ifPresent(picker::pick);
    }
  }

  private Optional<String> text() {
    Picker hinting = picker;
    if (figure == null || style == null || Double.isNaN(x)) {
      return Optional.empty();
    }
    Optional<String> value = figure.valueAt(x, y, width(), height(), style);
    return hinting == null
        ? value
        : value.map(v -> v + pick().map(pick -> "\n" + hinting.hint(pick)).orElse(""));
  }

  private Optional<Pick> pick() {
    if (picker == null || figure == null || style == null) {
      return Optional.empty();
    }
    return figure.pickAt(x, y, width(), height(), style);
  }

  private int width() {
    return (int) surface.getWidth();
  }

  private int height() {
    return (int) surface.getHeight();
  }
}
