package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Note;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.text.Texts;

/** A figure of what a study of a deep net has found last; before that, a note. */
@FunctionalInterface
interface StudyFigure {
  /** The figure. */
  Figure figure(Finding found, DeepSnapshot snapshot, Texts texts, String title);

  /** A figure whose texts are named after it, and whose note after the study. */
  static FigureSpec spec(String id, String study, StudyFigure painter) {
    return new FigureSpec(
            id,
            "figure.deep." + id,
            (scene, texts, title) ->
                scene
                    .findings()
                    .latest(study)
                    .map(
                        found ->
                            painter.figure(found, (DeepSnapshot) scene.snapshot(), texts, title))
                    .orElseGet(() -> new Note(title, texts.get("figure.deep." + study + ".none"))))
        .ofStudy(study);
  }
}
