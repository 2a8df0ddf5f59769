package io.github.autoencoderlab.lecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.session.Checkpoint;
import io.github.autoencoderlab.session.Standing;
import io.github.autoencoderlab.session.Trainer;
import io.github.autoencoderlab.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProverTest {
  private static final String LECTURE =
      """
      {"autoencoderLab": 1, "title": "t", "pages": [
        {"lesson": "rbm", "data": "bars-and-stripes", "step": 20, "settings": {"hiddenUnits": 4},
         "runs": {"other": {"seed": 2}},
         "checks": [
           {"claim": "a", "value": "jointSum", "least": 0.9, "most": 1.1},
           {"claim": "b", "value": "studied", "least": 7, "most": 7},
           {"claim": "c", "value": "apart(other)", "most": 0},
           {"claim": "d", "note": "later"}]},
        {"lesson": "rbm", "data": "bars-and-stripes", "step": 1}]}
      """;
  private static final StateOpener OPENER = new StateOpener(null);

  private final Prover prover = new Prover(OPENER);

  private static List<LecturePage> pages() throws Exception {
    return LectureFile.lecture(LECTURE.getBytes(StandardCharsets.UTF_8), "some").pages();
  }

  private static Standing standing(LecturePage page) throws Exception {
    Course course = new Course(page.state(), OPENER);
    Trainer there = course.follow(page.state());
    Finding found = new Finding("study", 20, Map.of("studied", 7.0), Map.of());
    return new Standing(Checkpoint.of(course.run(), there), List.of(found));
  }

  private List<Verdict> found(int count) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (prover.verdicts().size() < count && System.nanoTime() < end) {
      Thread.sleep(10);
    }
    return prover.verdicts();
  }

  @Test
  void measuresWhatStandsThereAndLearnsTheOthers() throws Exception {
    LecturePage page = pages().get(0);
    prover.expect(page);
    assertEquals(List.of("d"), prover.verdicts().stream().map(v -> v.check().claim()).toList());
    prover.prove(page, standing(page));
    List<Verdict> found = found(4);
    assertEquals(List.of(true, true, false, false), found.stream().map(Verdict::holds).toList());
    assertEquals(1, found.get(0).value(), 1e-9);
    assertTrue(found.get(2).value() > 0, "another seed comes to other weights");
    assertEquals("later", found.get(3).trouble().in(Language.EN));
    prover.expect(pages().get(1));
    assertTrue(prover.verdicts().isEmpty());
    prover.expect(page);
    assertEquals(found, prover.verdicts());
  }

  @Test
  void aPageThatWasLeftIsNotMeasured() throws Exception {
    LecturePage page = pages().get(0);
    Standing standing = standing(page);
    prover.expect(page);
    prover.giveUp();
    prover.prove(page, standing);
    assertFalse(
        Thread.getAllStackTraces().keySet().stream().anyMatch(t -> t.getName().equals("proof")));
  }
}
