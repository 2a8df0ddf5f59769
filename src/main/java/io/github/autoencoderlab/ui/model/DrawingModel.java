package io.github.autoencoderlab.ui.model;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.Images;
import io.github.autoencoderlab.lesson.parameter.Drawing;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** A drawing in the making: strokes, undo, examples to edit. Knows no control. */
public final class DrawingModel {
  /** No example was taken yet. */
  public static final int NO_EXAMPLE = -1;

  private static final int MOST_UNDONE = 200;

  private final Consumer<Drawing> change;
  private final ReadOnlyObjectWrapper<Drawing> drawing = new ReadOnlyObjectWrapper<>(Drawing.BLANK);
  private final ObjectProperty<Brush> brush = new SimpleObjectProperty<>(Brush.PEN);
  private final ReadOnlyIntegerWrapper example = new ReadOnlyIntegerWrapper(NO_EXAMPLE);
  private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
  private final Deque<Drawing> before = new ArrayDeque<>();
  private final Deque<Drawing> after = new ArrayDeque<>();
  private final Echo<Drawing> echo = new Echo<>(Drawing.BLANK);
  private Examples images = new Images(1, 1, new byte[1], new byte[0]);
  private int lookedAt;
  private int offered;
  private boolean offering = true;
  private boolean stroking;
  private double x;
  private double y;

  /**
   * Nothing yet.
   *
   * @param change is told of every change made here
   */
  DrawingModel(Consumer<Drawing> change) {
    this.change = change;
  }

  /** Draws on the size of these images from now on, which are the examples. */
  public void use(Examples others) {
    if (others.equals(images)) {
      return;
    }
    images = others;
    example.set(NO_EXAMPLE);
    offering = true;
    drawing.set(fitted(drawing.get()));
  }

  /** Offers the image that is looked at elsewhere as the next to be edited; none below 0. */
  public void lookAt(int image) {
    if (image != lookedAt && image >= 0) {
      offered = image;
      offering = true;
    }
    lookedAt = image;
  }

  /**
   * Shows the drawing that the run has. One that was made here is known already, and so is one that
   * has not changed since it was last shown; both may be behind what was drawn meanwhile.
   */
  public void show(Drawing other) {
    if (echo.isNew(other) && !stroking) {
      echo.forget();
      drawing.set(fitted(other));
    }
  }

  /** Begins blank with a run that knows nothing of what was drawn; what was can be had by undo. */
  void restart() {
    stroking = false;
    echo.restart(Drawing.BLANK);
    Drawing blank = fitted(Drawing.BLANK);
    if (!drawing.get().equals(blank)) {
      remember();
      drawing.set(blank);
    }
  }

  /** Puts the brush on the drawing. */
  public void press(double atX, double atY) {
    remember();
    stroking = true;
    x = atX;
    y = atY;
    drag(atX, atY);
  }

  /** Moves the brush in a straight line. */
  public void drag(double toX, double toY) {
    if (stroking) {
      Drawing changed = brush.get().line(drawing.get(), x, y, toX, toY);
      x = toX;
      y = toY;
      become(changed);
    }
  }

  /** Takes the brush off. */
  public void release() {
    stroking = false;
    if (drawing.get().equals(before.peek())) {
      before.pop();
      showUndoable();
    }
  }

  /** An empty drawing; it can be undone. */
  public void clear() {
    edit(Drawing.blank(images.rows(), images.columns()));
  }

  /** Moves the centre of mass to the middle. */
  public void centre() {
    edit(drawing.get().centred());
  }

  /**
   * Takes the example so many further on to be edited; at first, forwards, the one that is looked
   * at, or else the first.
   */
  public void takeExample(int by) {
    int next = by > 0 ? offered - 1 : offered;
    int from = offering ? next : example.get();
    offering = false;
    example.set(Math.floorMod(from + by, images.count()));
    edit(Drawing.of(images, example.get()));
  }

  /** Takes the last change back, if there is one. */
  public void undo() {
    swap(before, after);
  }

  /** Makes again what was taken back last. */
  public void redo() {
    swap(after, before);
  }

  private void swap(Deque<Drawing> from, Deque<Drawing> to) {
    if (!from.isEmpty() && !stroking) {
      to.push(drawing.get());
      become(fitted(from.pop()));
      showUndoable();
    }
  }

  private void edit(Drawing edited) {
    if (!edited.equals(drawing.get())) {
      remember();
      become(edited);
    }
  }

  private void remember() {
    before.push(drawing.get());
    if (before.size() > MOST_UNDONE) {
      before.removeLast();
    }
    after.clear();
    showUndoable();
  }

  private void become(Drawing other) {
    if (!other.equals(drawing.get())) {
      drawing.set(other);
      echo.tell(other);
      change.accept(other);
    }
  }

  private void showUndoable() {
    undoable.set(!before.isEmpty());
    redoable.set(!after.isEmpty());
  }

  private Drawing fitted(Drawing other) {
    return other.fitted(images.rows(), images.columns());
  }

  /** The drawing as it is. */
  public ReadOnlyObjectProperty<Drawing> drawingProperty() {
    return drawing.getReadOnlyProperty();
  }

  /** What strokes leave. */
  public ObjectProperty<Brush> brushProperty() {
    return brush;
  }

  /** Which example was taken last, or {@link #NO_EXAMPLE}. */
  public ReadOnlyIntegerProperty exampleProperty() {
    return example.getReadOnlyProperty();
  }

  /** Whether there is something to undo. */
  public ReadOnlyBooleanProperty undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  /** Whether there is something to redo. */
  public ReadOnlyBooleanProperty redoableProperty() {
    return redoable.getReadOnlyProperty();
  }
}
