package io.github.autoencoderlab.lesson;

import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.LineChart;
import io.github.autoencoderlab.figure.Note;
import io.github.autoencoderlab.text.Texts;

/**
 * A figure of a lesson.
 *
 * @param id its name on the command line and in file names
 * @param titleKey key of its title
 * @param painter makes it from a scene of the lesson, in a language
 * @param study id of the study whose findings it shows; empty if it needs none
 */
public record FigureSpec(String id, String titleKey, Painter painter, String study) {
  /** A figure that needs no study. */
  public FigureSpec(String id, String titleKey, Painter painter) {
    this(id, titleKey, painter, "");
  }

  /** The same figure, which shows what a study has found. */
  public FigureSpec ofStudy(String studyId) {
    return new FigureSpec(id, titleKey, painter, studyId);
  }

  /** Makes a figure of what a scene shows. */
  @FunctionalInterface
  public interface Painter {
    Figure figure(Scene scene, Texts texts, String title);
  }

  /** The same for a painter that knows its lesson's own snapshot. */
  @FunctionalInterface
  public interface SnapshotPainter<S extends Snapshot> {
    Figure figure(S snapshot, Texts texts, String title);
  }

  /** A figure painted from a snapshot of one type. */
  public static <S extends Snapshot> FigureSpec ofSnapshot(
      String id, String titleKey, Class<S> type, SnapshotPainter<S> painter) {
    return new FigureSpec(
        id,
        titleKey,
        (scene, texts, title) -> painter.figure(type.cast(scene.snapshot()), texts, title));
  }

  /** Makes a figure of what a study has found. */
  @FunctionalInterface
  public interface FindingPainter {
    Figure figure(Finding found, Texts texts, String title);
  }

  /** The same beside what its lesson shows. */
  @FunctionalInterface
  public interface FindingSnapshotPainter<S extends Snapshot> {
    Figure figure(Finding found, S snapshot, Texts texts, String title);
  }

  /**
   * A figure of what a study has found last; before that, a note.
   *
   * @param noteKey key of what the note says
   */
  public static FigureSpec ofFinding(
      String id, String titleKey, String study, String noteKey, FindingPainter painter) {
    return ofFinding(
        id,
        titleKey,
        study,
        noteKey,
        Snapshot.class,
        (found, snapshot, texts, title) -> painter.figure(found, texts, title));
  }

  /** The same for a painter that needs its lesson's own snapshot too. */
  public static <S extends Snapshot> FigureSpec ofFinding(
      String id,
      String titleKey,
      String study,
      String noteKey,
      Class<S> type,
      FindingSnapshotPainter<S> painter) {
    return new FigureSpec(
        id,
        titleKey,
        (scene, texts, title) ->
            scene
                .findings()
                .latest(study)
                .map(found -> painter.figure(found, type.cast(scene.snapshot()), texts, title))
                .orElseGet(() -> new Note(title, texts.get(noteKey))),
        study);
  }

  /** The figure of a scene. */
  public Figure figure(Scene scene, Texts texts) {
    return figure(scene, texts, texts.get(titleKey));
  }

  /** The same under another title. In the past, curves of the run mark the step that it shows. */
  public Figure figure(Scene scene, Texts texts, String title) {
    Figure figure = painter.figure(scene, texts, title);
    return figure instanceof LineChart chart
            && scene.past()
            && study.isEmpty()
            && chart.xLabel().startsWith(texts.get("axis.step"))
        ? chart.withMark(scene.snapshot().step())
        : figure;
  }
}
