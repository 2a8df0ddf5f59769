package io.github.autoencoderlab.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.autoencoderlab.data.pen.Writing;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A writing in the making. */
class WritingModelTest {
  private final List<Writing> told = new ArrayList<>();
  private final WritingModel model = new WritingModel(told::add);

  WritingModelTest() {}

  private Writing writing() {
    return model.writingProperty().get();
  }

  @Test
  void everyMoveIsToldUntilThePenIsLifted() {
    model.touch(0.1, 0.2);
    model.move(0.3, 0.2);
    model.release();
    model.move(0.9, 0.9);
    assertEquals(Writing.of("0.1,0.2 0.3,0.2"), writing());
    assertEquals(List.of(Writing.of("0.1,0.2"), writing()), told);
  }

  @Test
  void penIsKeptOnThePaper() {
    model.touch(-0.5, 2);
    assertEquals(Writing.of("0,1"), writing());
  }

  @Test
  void strokesAreTakenBackAndAllIsCleared() {
    model.touch(0.1, 0.2);
    model.release();
    model.touch(0.5, 0.5);
    model.release();
    model.takeBack();
    assertEquals(Writing.of("0.1,0.2"), writing());
    model.clear();
    assertEquals(Writing.NONE, writing());
    assertEquals(Writing.NONE, told.get(told.size() - 1));
  }

  /** The run is behind the pen; what comes back late must not undo what was written since. */
  @Test
  void whatComesBackLateIsNoNews() {
    model.touch(0.1, 0.2);
    Writing first = writing();
    model.release();
    model.touch(0.5, 0.5);
    model.release();
    Writing second = writing();
    model.show(first);
    assertEquals(second, writing());
    model.show(second);
    assertEquals(second, writing());
    Writing other = Writing.of("0.9,0.9 0.1,0.1");
    model.show(other);
    assertEquals(other, writing());
  }

  @Test
  void newRunBeginsWithAnEmptyPaper() {
    model.touch(0.1, 0.2);
    model.restart();
    assertEquals(Writing.NONE, writing());
    model.move(0.5, 0.5);
    assertEquals(Writing.NONE, writing());
  }
}
