package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.lesson.FigureSpec;

/** Figures of what studies of a deep net have found. */
final class StudyFigure {
  private StudyFigure() {}

  /** A figure whose texts are named after it, and whose note after the study. */
  static FigureSpec spec(
      String id, String study, FigureSpec.FindingSnapshotPainter<DeepSnapshot> painter) {
    return FigureSpec.ofFinding(
        id,
        "figure.deep." + id,
        study,
        "figure.deep." + study + ".none",
        DeepSnapshot.class,
        painter);
  }
}
