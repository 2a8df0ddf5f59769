package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.figure.BarChart;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.figure.Note;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

  private static final String KEY = "figure.dense.classes";

  private StrangerFigures() {}

  private static Figure classes(DenseSnapshot snapshot, Texts texts, String title) {
    Beyond.Look look = snapshot.beyond();
    if (look.errors().isEmpty()) {
      return new Note(title, texts.get(KEY + ".none"));
    }
    List<String> names = new ArrayList<>();
    look.errors().forEach(one -> names.add(String.valueOf(one.label())));
    names.add(texts.get(KEY + ".noise"));
    names.add(texts.get(KEY + ".rectangles"));
    double[] seen = new double[names.size()];
    double[] unseen = new double[names.size()];
    Arrays.fill(seen, Double.NaN);
    Arrays.fill(unseen, Double.NaN);
    for (int n = 0; n < look.errors().size(); n++) {
      DenseJudge.OfClass one = look.errors().get(n);
      (one.seen() ? seen : unseen)[n] = one.squaredError();
    }
    unseen[names.size() - 2] = look.ofNoise();
    unseen[names.size() - 1] = look.ofRectangles();
    return new BarChart(
        title,
        texts.get("axis.squaredError"),
        names,
        List.of(
            new BarChart.Series(texts.get(KEY + ".seen"), Ink.BLUE, seen),
            new BarChart.Series(texts.get(KEY + ".unseen"), Ink.ORANGE, unseen)));
  }
}
