package io.github.autoencoderlab.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.autoencoderlab.lecture.LectureFile;
import io.github.autoencoderlab.lecture.PageState;
import io.github.autoencoderlab.session.Player;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lecture without a window: no toolkit is started. */
class LectureModelTest {
  private static final long PATIENCE_MILLIS = 20_000;
  private static final String PAGE =
      "{\"lesson\": \"rbm\", \"data\": \"bars-and-stripes\", \"step\": %d, \"settings\":"
          + " {\"hiddenUnits\": 4}, \"changes\": [{\"step\": 5, \"settings\": {\"learningRate\":"
          + " 0.2}}], \"figures\": [\"weights\"] %s}";
  private static final String QUESTION =
      ", \"question\": {\"text\": \"?\", \"answers\": [\"a\", \"b\"], \"right\": 1}";

  @TempDir Path folder;
  private final LabViewModel lab = new LabViewModel(new Player());
  private final LectureModel model = lab.lecture();

  @AfterEach
  void close() {
    lab.close();
  }

  private void open() throws Exception {
    Path file = folder.resolve("some.lesson");
    Files.writeString(
        file,
        "{\"autoencoderLab\": 1, \"pages\": ["
            + PAGE.formatted(20, QUESTION)
            + ","
            + PAGE.formatted(8, "")
            + "]}");
    model.open(file);
    standsAt(20);
  }

  private void standsAt(long step) throws InterruptedException {
    until(() -> lab.progressProperty().get().step() == step && lab.runProperty().get() != null);
  }

  private void until(BooleanSupplier condition) throws InterruptedException {
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    do {
      lab.pulse();
      if (condition.getAsBoolean()) {
        return;
      }
      Thread.sleep(5);
    } while (System.currentTimeMillis() < end);
    fail("never");
  }

  @Test
  void aRemoteRevealsAndGoesOnAndBack() throws Exception {
    open();
    assertFalse(model.revealedProperty().get());
    model.forward();
    assertTrue(model.revealedProperty().get());
    assertEquals(0, model.pageProperty().get());
    model.forward();
    assertEquals(1, model.pageProperty().get());
    assertTrue(model.revealedProperty().get(), "nothing is asked there");
    standsAt(8);
    model.forward();
    assertEquals(1, model.pageProperty().get(), "the last page stays");
    model.backward();
    assertEquals(0, model.pageProperty().get());
    model.forward();
    model.backward();
    assertFalse(model.revealedProperty().get());
  }

  @Test
  void aPageComesBackAsItWas() throws Exception {
    open();
    float[] before = weights();
    lab.step();
    standsAt(21);
    lab.set(
        Objects.requireNonNull(lab.runProperty().get())
            .settings()
            .with("hiddenUnits=7")
            .of(
                io.github.autoencoderlab.lesson.Lessons.of("rbm")
                    .orElseThrow()
                    .parameters()
                    .get(0)));
    standsAt(0);
    model.backToPage();
    standsAt(20);
    org.junit.jupiter.api.Assertions.assertArrayEquals(before, weights());
    assertEquals(1, lab.progressProperty().get().changes().size());
  }

  private float[] weights() throws Exception {
    Path file = folder.resolve("now.npz");
    Files.deleteIfExists(file);
    lab.saveCheckpoint(file);
    until(() -> Files.exists(file));
    return io.github.autoencoderlab.session.CheckpointFile.read(file, null).state().array("W");
  }

  @Test
  void votesAreOfTheirPageAndForgottenWithTheLecture() throws Exception {
    open();
    assertTrue(model.votes(0).isEmpty());
    model.vote(0, 6);
    model.vote(1, 2);
    assertEquals(0.75, model.share(0));
    model.show(1);
    assertTrue(model.votes(0).isEmpty());
    model.show(0);
    assertEquals(6, model.votes(0).orElseThrow());
    open();
    assertTrue(model.votes(0).isEmpty());
  }

  @Test
  void whatIsNoLectureLeavesEverythingAsItWas() throws Exception {
    open();
    Path bad = folder.resolve("bad.lesson");
    Files.writeString(bad, "{\"autoencoderLab\": 99}");
    model.open(bad);
    assertEquals("lecture.newer", Objects.requireNonNull(lab.messageProperty().get()).key());
    assertNotNull(model.lectureProperty().get());
    model.close();
    assertNull(model.lectureProperty().get());
  }

  @Test
  void aSavedLessonSaysHowToComeToTheSameStep() throws Exception {
    open();
    Path file = folder.resolve("saved.lesson");
    lab.saveLesson(file);
    PageState saved = LectureFile.read(file).pages().get(0).state();
    assertEquals(OptionalLong.of(20), saved.step());
    assertEquals(Map.of("hiddenUnits", "4"), saved.settings());
    assertEquals(Map.of(5L, Map.of("learningRate", "0.2")), saved.changes());
  }
}
