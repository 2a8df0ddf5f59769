package io.github.autoencoderlab.lesson;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.figure.FigureImage;
import io.github.autoencoderlab.figure.Style;
import io.github.autoencoderlab.figure.Theme;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** A study that was watched to its end, and what it told before. */
public final class Watched implements Study.Watcher {
  private final List<Double> shares = new ArrayList<>();
  private final List<Finding> early = new ArrayList<>();

  private Watched() {}

  /** Its answer. Progress never goes back; each of its figures shows whatever was told of it. */
  public static Finding study(Lesson lesson, Experiment run, String study) {
    Watched watched = new Watched();
    Finding finding = run.study(study).answer(watched).orElseThrow();
    for (int n = 1; n < watched.shares.size(); n++) {
      assertTrue(watched.shares.get(n) >= watched.shares.get(n - 1), "progress goes back");
    }
    assertTrue(watched.shares.get(watched.shares.size() - 1) < 1, "done before its end");
    Snapshot snapshot = run.snapshot();
    watched.early.forEach(soFar -> assertPainted(lesson, snapshot, soFar));
    assertPainted(lesson, snapshot, finding);
    for (FigureSpec spec : lesson.figures()) {
      if (spec.study().equals(study)) {
        assertShown(spec, snapshot, finding);
      }
    }
    return finding;
  }

  /** The first that it told, after which nobody waited for more. */
  public static Finding first(Experiment run, String study) {
    List<Finding> told = new ArrayList<>();
    Study.Watcher once =
        new Study.Watcher() {
          @Override
          public boolean goesOn(double done) {
            return told.isEmpty();
          }

          @Override
          public void found(Finding soFar) {
            told.add(soFar);
          }
        };
    assertTrue(run.study(study).answer(once).isEmpty(), "it went on although nobody waited");
    return told.get(0);
  }

  @Override
  public boolean goesOn(double done) {
    shares.add(done);
    return true;
  }

  @Override
  public void found(Finding soFar) {
    early.add(soFar);
  }

  private static Scene scene(Snapshot snapshot, Finding finding) {
    Findings findings = new Findings();
    findings.add(finding);
    return new Scene(snapshot, new Curves(), findings, figure -> true);
  }

  private static void assertPainted(Lesson lesson, Snapshot snapshot, Finding finding) {
    Scene scene = scene(snapshot, finding);
    for (FigureSpec spec : lesson.figures()) {
      if (spec.study().equals(finding.study())) {
        new FigureImage(400, 240, 1)
            .paint(spec.figure(scene, new Texts(Language.EN)), Style.screen(Theme.LIGHT));
      }
    }
  }

  /** In both languages, unlike what is shown before anything was found. */
  private static void assertShown(FigureSpec spec, Snapshot snapshot, Finding finding) {
    Scene scene = scene(snapshot, finding);
    Scene before = new Scene(snapshot, new Curves());
    for (Language language : Language.values()) {
      Texts texts = new Texts(language);
      assertFalse(
          spec.figure(scene, texts).equals(spec.figure(before, texts)),
          spec.id() + " does not show what was found");
    }
  }
}
