package io.github.autoencoderlab.lecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.comparison.Comparison;
import io.github.autoencoderlab.lesson.comparison.Half;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.session.Progress;
import io.github.autoencoderlab.session.Replay;
import io.github.autoencoderlab.session.Run;
import io.github.autoencoderlab.text.UserException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A lesson file that holds two runs. */
class ComparedStateTest {
  private static Replay open(String text) throws UserException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    PageState state = LectureFile.lecture(bytes, "some.lesson").pages().get(0).state();
    return new StateOpener(null).open(state);
  }

  @Test
  void settingsOfBMakeItTwoRuns() throws Exception {
    Replay replay =
        open(
            """
            {"autoencoderLab": 1, "lesson": "rbm", "data": "bars-and-stripes", "step": 7,
             "settings": {"hiddenUnits": 9, "against.hiddenUnits": 5}}
            """);
    Comparison comparison = assertInstanceOf(Comparison.class, replay.run().lesson());
    assertEquals(9.0, value(comparison, replay, Half.A));
    assertEquals(5.0, value(comparison, replay, Half.B));
  }

  private static double value(Comparison comparison, Replay replay, Half half) {
    Parameter hidden =
        comparison.lesson().parameters().stream()
            .filter(parameter -> parameter.id().equals("hiddenUnits"))
            .findFirst()
            .orElseThrow();
    return comparison.part(replay.run().settings(), half).value(hidden);
  }

  @Test
  void whatIsWrittenOfTwoRunsOpensAsTwo() throws Exception {
    Run single = open("{\"autoencoderLab\": 1, \"lesson\": \"rbm\"}").run();
    Comparison comparison = new Comparison(Lessons.of("rbm").orElseThrow());
    Settings same = comparison.join(single.settings(), single.settings());
    for (Settings both : new Settings[] {same, same.with("against.learningRate=0.01")}) {
      Run run = new Run(comparison, both, single.data(), 4);
      PageState written = PageStates.of(run, Progress.NONE);
      Run opened = new StateOpener(null).open(written).run();
      assertInstanceOf(Comparison.class, opened.lesson());
      assertEquals(both, opened.settings());
    }
  }

  @Test
  void shippedCheckpointIsSplit() throws Exception {
    Replay replay =
        open(
            """
            {"autoencoderLab": 1, "lesson": "stacked", "checkpoint": "shipped",
             "settings": {"against.learningRate": 0.001}}
            """);
    Comparison comparison = assertInstanceOf(Comparison.class, replay.run().lesson());
    Settings later = replay.changes().get(replay.changes().firstKey());
    assertEquals(1, comparison.differences(later).size());
  }
}
