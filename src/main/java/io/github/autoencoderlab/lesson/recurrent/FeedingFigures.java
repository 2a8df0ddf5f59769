package io.github.autoencoderlab.lesson.recurrent;

import io.github.autoencoderlab.engine.recurrent.Feeding;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.figure.LineChart;
import io.github.autoencoderlab.figure.Note;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.kit.ImageErrors;
import io.github.autoencoderlab.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What {@link FeedingStudy} has found. */
final class FeedingFigures {
  private static final String KEY = "figure.recurrent.";

  /** The error at each step, told the truth and left alone. */
  static final FigureSpec FORCING = of("forcing", FeedingFigures::forcing);

  /** How much of its code a decoder uses while it learns. */
  static final FigureSpec CODE_USE = of("codeUse", FeedingFigures::codeUse);

  private static final List<Feeding> DECODERS =
      List.of(Feeding.NOTHING, Feeding.OWN_OUTPUT, Feeding.TRUTH);

  private FeedingFigures() {}

  private static FigureSpec of(String id, FigureSpec.FindingPainter painter) {
    return new FigureSpec(
            id,
            KEY + id,
            (scene, texts, title) ->
                scene
                    .findings()
                    .latest(FeedingStudy.ID)
                    .map(found -> painter.figure(found, texts, title))
                    .orElseGet(
                        () -> new Note(title, texts.get(KEY + id + ".none", FeedingStudy.STEPS))))
        .ofStudy(FeedingStudy.ID);
  }

  private static Figure forcing(Finding found, Texts texts, String title) {
    return new LineChart(
        title,
        texts.get(KEY + "forcing.axis", FeedingStudy.STEPS),
        texts.get(KEY + "forcing.error"),
        List.of(
            line(found, "nothing", Ink.GREY, texts),
            line(found, "teacherForced", Ink.BLUE, texts),
            line(found, "freeRunning", Ink.ORANGE, texts)),
        List.of());
  }

  /** Errors of steps so different tell nothing; their sum up to a step does. */
  private static LineChart.Line line(Finding found, String name, Ink ink, Texts texts) {
    double[] y = found.series().getOrDefault(name, new double[0]).clone();
    Arrays.parallelPrefix(y, Double::sum);
    double[] x = IntStream.rangeClosed(1, y.length).asDoubleStream().toArray();
    String sum = ImageErrors.digits(y.length == 0 ? 0 : y[y.length - 1]);
    return new LineChart.Line(texts.get(KEY + "forcing." + name, sum), ink, x, y);
  }

  private static Figure codeUse(Finding found, Texts texts, String title) {
    return new LineChart(
        title,
        texts.get(KEY + "codeUse.axis"),
        texts.get(KEY + "codeUse.share"),
        DECODERS.stream().map(feeding -> use(found, feeding, texts)).toList(),
        List.of());
  }

  private static LineChart.Line use(Finding found, Feeding feeding, Texts texts) {
    double[] y = found.series().getOrDefault(FeedingStudy.use(feeding), new double[0]);
    double[] percent = Arrays.stream(y).map(share -> 100 * share).toArray();
    double[] x = IntStream.range(0, y.length).mapToDouble(n -> n * FeedingStudy.LOOK).toArray();
    String name =
        texts.get(
            KEY + "codeUse." + FeedingStudy.name(feeding),
            error(found, feeding, FeedingStudy.Given.RIGHT),
            error(found, feeding, FeedingStudy.Given.OTHER));
    Ink ink =
        switch (feeding) {
          case NOTHING -> Ink.GREY;
          case OWN_OUTPUT -> Ink.ORANGE;
          case TRUTH -> Ink.BLUE;
        };
    return new LineChart.Line(name, ink, x, percent);
  }

  private static String error(Finding found, Feeding feeding, FeedingStudy.Given given) {
    return ImageErrors.digits(found.number(FeedingStudy.number(feeding, given)));
  }
}
