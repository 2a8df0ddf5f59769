package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.engine.noise.Disturbance;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.figure.LineChart;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.kit.FirstExamples;
import io.github.autoencoderlab.lesson.parameter.NumberParameter;
import io.github.autoencoderlab.text.Texts;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What the size of the code does: nets of many sizes learn, from a code of one unit to one as wide
 * as the input.
 */
public final class CodeSizes {
  /** Examples that can be learned by heart. */
  static final int FEW = 100;

  /** A line needs two ends. */
  private static final int FEWEST_SHOWN = 2;

  private static final String ALL_EXAMPLES = "codeSizes";
  private static final String FEW_EXAMPLES = "memorising";
  private static final int[] SIZES = {1, 2, 5, 10, 20, 50, 100, 200};
  private static final String KEY = "figure.dense.codeSizes";

  private static final String SIZE = "size";
  private static final String TRAIN = "train";
  private static final String TEST = "test";
  private static final String PCA = "pca";
  private static final String NOISE = "noise";
  private static final String RECTANGLES = "rectangles";

  /** Error of training and held-out examples over the size of the code, with PCA's. */
  public static final FigureSpec FIGURE =
      spec(
          "codeSizes",
          KEY,
          ALL_EXAMPLES,
          "axis.squaredError",
          List.of(
              new Wanted(TRAIN, Ink.BLUE),
              new Wanted(TEST, Ink.GREEN),
              new Wanted(PCA, Ink.PURPLE)));

  /** What is lost of pictures that are none of the data. */
  public static final FigureSpec COPYING =
      spec(
          "copying",
          "figure.dense.copying",
          ALL_EXAMPLES,
          "axis.unexplained",
          List.of(new Wanted(NOISE, Ink.ORANGE), new Wanted(RECTANGLES, Ink.PURPLE)));

  /** The same of nets that learn from a hundred examples only. */
  public static final FigureSpec MEMORISING =
      spec(
          "memorising",
          "figure.dense.memorising",
          FEW_EXAMPLES,
          "axis.squaredError",
          List.of(new Wanted(TRAIN, Ink.BLUE), new Wanted(TEST, Ink.GREEN)));

  private final NumberParameter units;

  private CodeSizes(NumberParameter units) {
    this.units = units;
  }

  /**
   * Nets that learn from the data of the run.
   *
   * @param units the parameter of the code's size
   */
  public static DenseStudy study(NumberParameter units) {
    return RivalStudy.of(ALL_EXAMPLES, new CodeSizes(units)::ofAll);
  }

  /** Nets that learn from a hundred examples. */
  public static DenseStudy ofFew(NumberParameter units) {
    return RivalStudy.of(FEW_EXAMPLES, new CodeSizes(units)::ofFew);
  }

  private RivalStudy.Answer ofAll(Rivals rivals) {
    int input = rivals.data().train().size();
    int[] sizes = IntStream.concat(sizes(input), IntStream.of(input)).toArray();
    return learned(rivals, sizes, rivals.data(), learned -> besidePca(rivals, learned));
  }

  private static RivalStudy.Answer besidePca(Rivals rivals, Learned learned) {
    Map<String, double[]> series = learned.series();
    int[] sizes = Arrays.copyOf(learned.sizes, learned.known);
    double[] pca = Arrays.stream(sizes).mapToDouble(rivals.pca()::squaredError).toArray();
    int below = 0;
    int compared = 0;
    for (int n = 0; n < sizes.length; n++) {
      if (sizes[n] > 1 && sizes[n] <= FEW) {
        compared++;
        below += learned.test[n] < pca[n] ? 1 : 0;
      }
    }
    series.put(PCA, pca);
    return new RivalStudy.Answer(
        Map.of("codeSizesBelowPca", (double) below, "codeSizesCompared", (double) compared),
        series);
  }

  private RivalStudy.Answer ofFew(Rivals rivals) {
    DataSet few = FirstExamples.of(rivals.data(), FEW);
    return learned(rivals, sizes(few.train().size() + 1).toArray(), few, CodeSizes::gaps);
  }

  private static RivalStudy.Answer gaps(Learned learned) {
    int last = learned.known - 1;
    return new RivalStudy.Answer(
        Map.of(
            "memorisingLeastGap", learned.test[0] - learned.train[0],
            "memorisingLargestGap", learned.test[last] - learned.train[last]),
        learned.series());
  }

  private static IntStream sizes(int below) {
    return Arrays.stream(SIZES).filter(size -> size < below);
  }

  private RivalStudy.Answer learned(
      Rivals rivals, int[] sizes, DataSet data, Function<Learned, RivalStudy.Answer> answer) {
    rivals.expect(sizes.length);
    Learned learned = new Learned(sizes);
    for (int n = 0; n < sizes.length; n++) {
      if (n >= FEWEST_SHOWN) {
        RivalStudy.Answer soFar = answer.apply(learned);
        rivals.show(soFar.numbers(), soFar.series());
      }
      DenseJudge judge = rivals.learned(rivals.settings().with(units, sizes[n]), data);
      learned.train[n] = judge.trainError();
      learned.test[n] = judge.testError(Disturbance.NONE);
      if (data.kind().unitRange()) {
        learned.noise[n] = judge.unexplainedNoise();
        learned.rectangles[n] = judge.unexplainedRectangles();
      }
      learned.known = n + 1;
    }
    return answer.apply(learned);
  }

  /** What became of nets of these sizes, as far as it is known. */
  private static final class Learned {
    private final int[] sizes;
    private final double[] train;
    private final double[] test;
    private final double[] noise;
    private final double[] rectangles;
    private int known;

    private Learned(int[] sizes) {
      this.sizes = sizes;
      train = new double[sizes.length];
      test = new double[sizes.length];
      noise = new double[sizes.length];
      rectangles = new double[sizes.length];
    }

    private Map<String, double[]> series() {
      Map<String, double[]> series = new LinkedHashMap<>();
      series.put(SIZE, Arrays.stream(sizes).limit(known).asDoubleStream().toArray());
      series.put(TRAIN, Arrays.copyOf(train, known));
      series.put(TEST, Arrays.copyOf(test, known));
      series.put(NOISE, Arrays.copyOf(noise, known));
      series.put(RECTANGLES, Arrays.copyOf(rectangles, known));
      return series;
    }
  }

  private static FigureSpec spec(
      String id, String titleKey, String study, String axis, List<Wanted> wanted) {
    return FigureSpec.ofFinding(
        id,
        titleKey,
        study,
        "figure.dense." + study + ".none",
        (found, texts, title) -> chart(found, texts, title, axis, wanted));
  }

  private record Wanted(String series, Ink ink) {}

  private static Figure chart(
      Finding found, Texts texts, String title, String axis, List<Wanted> wanted) {
    return new LineChart(
            title,
            texts.get(KEY + ".axis"),
            texts.get(axis),
            wanted.stream().map(one -> line(found, texts, one)).toList())
        .withLogarithmicX();
  }

  private static LineChart.Line line(Finding found, Texts texts, Wanted wanted) {
    return new LineChart.Line(
        texts.get(KEY + "." + wanted.series()),
        wanted.ink(),
        found.series().getOrDefault(SIZE, new double[0]),
        found.series().getOrDefault(wanted.series(), new double[0]));
  }
}
