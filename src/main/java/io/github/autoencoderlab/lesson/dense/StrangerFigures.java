package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Note;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.text.Texts;

/** What an autoencoder makes of what is not like the examples that it learned from. */
public final class StrangerFigures {
  /** Noise and rectangles above what becomes of them. */
  public static final FigureSpec STRANGERS =
      FigureSpec.ofSnapshot(
          "strangers", "figure.dense.strangers", DenseSnapshot.class, DensePictures::strangers);

  /** Error of held-out examples by class, those that were not learned from marked. */
  public static final FigureSpec CLASSES =
      FigureSpec.ofSnapshot(
          "classes", "figure.dense.classes", DenseSnapshot.class, StrangerFigures::classes);

  private StrangerFigures() {}

  private static Figure classes(DenseSnapshot snapshot, Texts texts, String title) {
    return new Note(title, texts.get("figure.dense.classes.none"));
  }
}
