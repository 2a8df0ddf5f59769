package io.github.autoencoderlab.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.pen.PenPictures;
import io.github.autoencoderlab.data.shape.BarsAndStripes;
import io.github.autoencoderlab.lesson.parameter.Drawing;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrawingModelTest {
  private static final Examples DIGITS = PenPictures.make(1, 5, 1).test();

  private final List<Drawing> told = new ArrayList<>();
  private final DrawingModel model = new DrawingModel(told::add);

  DrawingModelTest() {
    model.use(DIGITS);
  }

  @Test
  void blankDrawingHasTheSizeOfTheDataAndTellsNothing() {
    assertEquals(Drawing.blank(28, 28), drawing());
    assertTrue(told.isEmpty());
  }

  @Test
  void everyPartOfAStrokeIsToldAtOnce() {
    model.press(5, 5);
    model.drag(9, 9);
    model.drag(9, 20);
    assertEquals(3, told.size());
    assertEquals(drawing(), told.get(2));
    model.release();
    model.drag(20, 20);
    assertEquals(3, told.size(), "a brush that is off the paper leaves nothing");
  }

  @Test
  void aStrokeIsUndoneAsAWholeAndRedone() {
    stroke(5, 5, 20, 5);
    Drawing one = drawing();
    stroke(5, 20, 20, 20);
    Drawing two = drawing();
    model.undo();
    assertEquals(one, drawing());
    model.undo();
    assertEquals(Drawing.blank(28, 28), drawing());
    assertFalse(model.undoableProperty().get());
    model.redo();
    model.redo();
    assertEquals(two, drawing());
    assertFalse(model.redoableProperty().get());
    assertEquals(two, told.get(told.size() - 1));
  }

  @Test
  void whatIsDrawnAfterAnUndoCannotBeRedoneOver() {
    stroke(5, 5, 20, 5);
    model.undo();
    stroke(5, 20, 20, 20);
    assertFalse(model.redoableProperty().get());
  }

  @Test
  void strokeThatLeavesNothingNeedsNoUndo() {
    model.brushProperty().set(Brush.ERASER);
    stroke(5, 5, 20, 5);
    assertFalse(model.undoableProperty().get());
    assertTrue(told.isEmpty());
  }

  @Test
  void clearingCentringAndExamplesAreUndoneToo() {
    stroke(2, 2, 8, 2);
    Drawing stroke = drawing();
    model.centre();
    assertEquals(stroke.centred(), drawing());
    model.clear();
    assertEquals(Drawing.blank(28, 28), drawing());
    model.takeExample(1);
    assertEquals(Drawing.of(DIGITS, 0), drawing());
    for (int n = 0; n < 3; n++) {
      model.undo();
    }
    assertEquals(stroke, drawing());
  }

  @Test
  void examplesGoAround() {
    model.takeExample(-1);
    assertEquals(Drawing.of(DIGITS, 4), drawing());
    model.takeExample(1);
    assertEquals(0, model.exampleProperty().get());
    model.takeExample(1);
    assertEquals(Drawing.of(DIGITS, 1), drawing());
  }

  @Test
  void imageThatIsLookedAtElsewhereIsTheNextToBeEdited() {
    model.lookAt(3);
    model.takeExample(1);
    assertEquals(Drawing.of(DIGITS, 3), drawing());
    model.lookAt(-1);
    model.takeExample(1);
    assertEquals(Drawing.of(DIGITS, 4), drawing(), "nothing else was looked at meanwhile");
    model.lookAt(3);
    model.takeExample(-1);
    assertEquals(Drawing.of(DIGITS, 2), drawing());
    model.lookAt(99);
    model.takeExample(1);
    assertEquals(Drawing.of(DIGITS, 4), drawing(), "there are but five");
  }

  @Test
  void whatComesBackLateDoesNotUndoWhatWasDrawnMeanwhile() {
    stroke(5, 5, 20, 5);
    List<Drawing> first = List.copyOf(told);
    stroke(5, 20, 20, 20);
    Drawing latest = drawing();
    model.show(Drawing.BLANK);
    assertEquals(latest, drawing(), "the run has not heard of anything yet");
    first.forEach(model::show);
    assertEquals(latest, drawing());
    model.show(first.get(first.size() - 1));
    assertEquals(latest, drawing(), "another parameter changed on the way");
    model.show(latest);
    assertEquals(latest, drawing());
  }

  @Test
  void drawingFromElsewhereIsShown() {
    stroke(5, 5, 20, 5);
    model.show(drawing());
    Drawing other = Drawing.of(DIGITS, 2);
    model.show(other);
    assertEquals(other, drawing());
    model.show(told.get(told.size() - 1));
    assertNotEquals(other, drawing(), "an earlier drawing may come again");
  }

  @Test
  void otherDataFitTheDrawingWithoutTellingOfIt() {
    model.takeExample(1);
    told.clear();
    model.use(BarsAndStripes.make(4).test());
    assertEquals(Drawing.of(DIGITS, 0).fitted(4, 4), drawing());
    assertEquals(DrawingModel.NO_EXAMPLE, model.exampleProperty().get());
    assertTrue(told.isEmpty());
    model.undo();
    assertEquals(Drawing.blank(4, 4), drawing());
  }

  private void stroke(double fromX, double fromY, double toX, double toY) {
    model.press(fromX, fromY);
    model.drag(toX, toY);
    model.release();
  }

  private Drawing drawing() {
    return model.drawingProperty().get();
  }
}
