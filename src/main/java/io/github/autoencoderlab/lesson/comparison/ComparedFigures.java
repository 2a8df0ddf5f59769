package io.github.autoencoderlab.lesson.comparison;

import io.github.autoencoderlab.figure.Compared;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.text.Texts;

/** A lesson's figures of two runs in one. */
final class ComparedFigures {
  private ComparedFigures() {}

  static FigureSpec of(FigureSpec spec) {
    return new FigureSpec(
        spec.id(),
        spec.titleKey(),
        (scene, texts, title) -> figure(spec, scene, texts, title),
        spec.study());
  }

  private static Figure figure(FigureSpec spec, Scene scene, Texts texts, String title) {
    ComparedSnapshot both = (ComparedSnapshot) scene.snapshot();
    Figure a = spec.figure(Halves.part(scene, Half.A), texts, title);
    Figure b = spec.figure(Halves.part(scene, Half.B), texts, title);
    Compared.Words words = new DifferenceText(texts).words(both.differences());
    String name = a.title().equals(b.title()) ? a.title() : title;
    return Compared.of(name, words, a, b, Comparison.PREFIX);
  }
}
