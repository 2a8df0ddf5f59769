package io.github.autoencoderlab.ui.model;

import io.github.autoencoderlab.data.pen.Writing;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A writing in the making. Knows no control. */
public final class WritingModel {
  private final Consumer<Writing> change;
  private final ReadOnlyObjectWrapper<Writing> writing = new ReadOnlyObjectWrapper<>(Writing.NONE);
  private final Echo<Writing> echo = new Echo<>(Writing.NONE);
  private boolean touching;

  /**
   * Nothing yet.
   *
   * @param change is told of every change made here
   */
  WritingModel(Consumer<Writing> change) {
    this.change = change;
  }

  /** Shows what the run has, unless it is what was told from here. */
  public void show(Writing other) {
    if (echo.isNew(other) && !touching) {
      echo.forget();
      writing.set(other);
    }
  }

  /** Begins with an empty paper. */
  void restart() {
    touching = false;
    echo.restart(Writing.NONE);
    writing.set(Writing.NONE);
  }

  /** Puts the pen on the paper; places in [0, 1], or else on its edge. */
  public void touch(double x, double y) {
    touching = true;
    become(writing.get().touched(within(x), within(y)));
  }

  /** Moves the pen, if it is on the paper. */
  public void move(double x, double y) {
    if (touching) {
      become(writing.get().moved(within(x), within(y)));
    }
  }

  /** Takes the pen off. */
  public void release() {
    touching = false;
  }

  /** Takes the last stroke back. */
  public void takeBack() {
    if (!touching) {
      become(writing.get().withoutLast());
    }
  }

  /** Empties the paper. */
  public void clear() {
    touching = false;
    become(Writing.NONE);
  }

  private void become(Writing other) {
    if (!other.equals(writing.get())) {
      writing.set(other);
      echo.tell(other);
      change.accept(other);
    }
  }

  private static double within(double place) {
    return Math.max(0, Math.min(1, place));
  }

  /** What is on the paper. */
  public ReadOnlyObjectProperty<Writing> writingProperty() {
    return writing.getReadOnlyProperty();
  }
}
