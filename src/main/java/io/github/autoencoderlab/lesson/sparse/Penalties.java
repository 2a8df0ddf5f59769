package io.github.autoencoderlab.lesson.sparse;

import io.github.autoencoderlab.engine.autoencoder.Sparsity.Penalty;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Sparseness;
import io.github.autoencoderlab.figure.BarChart;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.figure.LineChart;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.dense.DenseControls;
import io.github.autoencoderlab.lesson.dense.DenseJudge;
import io.github.autoencoderlab.lesson.dense.DenseStudy;
import io.github.autoencoderlab.lesson.dense.RivalStudy;
import io.github.autoencoderlab.lesson.dense.Rivals;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A penalty on activities beside those on weights: four nets learn with nothing, λ₁ Σ |W|, λ₂/2 Σ
 * W², and β Ω(h).
 */
final class Penalties {
  static final String ID = "penalties";

  private static final String KEY = "figure.sparse.penalties";

  /** Strong enough to be seen in the weights, weak enough to learn. */
  private static final double L1 = 0.0005;

  private static final double L2 = 0.003;

  /** A weight nearer to 0 than this moves its unit by next to nothing. */
  private static final double NO_WEIGHT = 0.01;

  /** A unit nearer to rest than this is at rest. */
  private static final double AT_REST = 0.1;

  private static final int BINS = 60;
  private static final double WIDEST_WEIGHT = 0.5;
  private static final String WEIGHTS = "Weights";
  private static final String ACTIVITIES = "Activities";

  /** Which of them. */
  enum Kind {
    NONE("none", Ink.GREY),
    L1("l1", Ink.PURPLE),
    L2("l2", Ink.BLUE),
    SPARSE("sparse", Ink.ORANGE);

    private final String id;
    private final Ink ink;

    Kind(String id, Ink ink) {
      this.id = id;
      this.ink = ink;
    }

    /** The settings of a run with this instead of its own. */
    private Settings of(Settings settings) {
      Settings plain =
          settings
              .with(SparseParameters.PENALTY.to(Penalty.NONE))
              .with(DenseControls.WEIGHT_DECAY_L1, 0)
              .with(SparseParameters.CONTROLS.weightDecay(), 0);
      return switch (this) {
        case NONE -> plain;
        case L1 -> plain.with(DenseControls.WEIGHT_DECAY_L1, Penalties.L1);
        case L2 -> plain.with(SparseParameters.CONTROLS.weightDecay(), Penalties.L2);
        case SPARSE -> settings.with(SparseParameters.PENALTY.to(Penalty.KL));
      };
    }
  }

  static final DenseStudy STUDY = RivalStudy.of(ID, Penalties::answer);

  static final FigureSpec WEIGHT_FIGURE =
      FigureSpec.ofFinding("penaltyWeights", KEY + WEIGHTS, ID, KEY + ".none", Penalties::weights);

  static final FigureSpec ACTIVITY_FIGURE =
      FigureSpec.ofFinding(
          "penaltyActivities", KEY + ACTIVITIES, ID, KEY + ".none", Penalties::activities);

  /** What a softmax on few labels makes of each code. */
  static final FigureSpec LABELS =
      FigureSpec.ofFinding("fewLabels", KEY + "Labels", ID, KEY + ".none", Penalties::labels);

  /** Whether a wide code copies what it has never seen. */
  static final FigureSpec NOISE =
      FigureSpec.ofFinding("penaltyNoise", KEY + "Noise", ID, KEY + ".none", Penalties::noise);

  private static final double PERCENT = 100;

  private Penalties() {}

  private static RivalStudy.Answer answer(Rivals rivals) {
    rivals.expect(Kind.values().length);
    Map<String, Double> numbers = new LinkedHashMap<>();
    Map<String, double[]> series = new LinkedHashMap<>();
    numbers.put("pixelsFewLabelsAccuracy", rivals.pixelsFewLabels());
    for (Kind kind : Kind.values()) {
      DenseJudge judge = rivals.learned(kind.of(rivals.settings()));
      Activation f = judge.autoencoder().codeActivation();
      float[] W = judge.autoencoder().theta().W(0).toArray();
      float[] h = judge.testCodes().h().toArray();
      for (int n = 0; n < h.length; n++) {
        h[n] = (float) Sparseness.activity(h[n], f);
      }
      series.put(kind.id + WEIGHTS, shares(W, -WIDEST_WEIGHT, WIDEST_WEIGHT));
      series.put(kind.id + ACTIVITIES, shares(h, 0, 1));
      numbers.put(kind.id + "WeightsNearZero", near(W, NO_WEIGHT));
      numbers.put(kind.id + "UnitsAtRest", near(h, AT_REST));
      numbers.put(kind.id + "NoiseUnexplained", judge.unexplainedNoise());
      numbers.put(kind.id + "FewLabelsAccuracy", judge.fewLabelsAccuracy());
      rivals.show(numbers, series);
    }
    return new RivalStudy.Answer(numbers, series);
  }

  private static double near(float[] values, double limit) {
    int near = 0;
    for (float value : values) {
      near += Math.abs(value) < limit ? 1 : 0;
    }
    return (double) near / values.length;
  }

  /** The share of values in each bin; those outside are left out. */
  private static double[] shares(float[] values, double from, double to) {
    double[] shares = new double[BINS];
    for (float value : values) {
      int bin = (int) Math.floor((value - from) / (to - from) * BINS);
      if ((bin >= 0 && bin < BINS) || value == to) {
        shares[Math.min(bin, BINS - 1)] += 1.0 / values.length;
      }
    }
    return shares;
  }

  private static Figure weights(Finding found, Texts texts, String title) {
    return chart(found, texts, title, WEIGHTS, centres(-WIDEST_WEIGHT, WIDEST_WEIGHT));
  }

  private static Figure activities(Finding found, Texts texts, String title) {
    return chart(found, texts, title, ACTIVITIES, centres(0, 1));
  }

  private static double[] centres(double from, double to) {
    double[] centres = new double[BINS];
    for (int bin = 0; bin < BINS; bin++) {
      centres[bin] = from + (bin + 0.5) * (to - from) / BINS;
    }
    return centres;
  }

  private static Figure chart(
      Finding found, Texts texts, String title, String what, double[] centres) {
    String number = what.equals(WEIGHTS) ? "WeightsNearZero" : "UnitsAtRest";
    List<LineChart.Line> lines = new ArrayList<>();
    for (Kind kind : known(found, what)) {
      double share = found.number(kind.id + number);
      lines.add(
          new LineChart.Line(
              texts.get(KEY + ".kind." + kind.id, Math.round(100 * share)),
              kind.ink,
              centres,
              found.series().getOrDefault(kind.id + what, new double[0])));
    }
    return new LineChart(title, texts.get(KEY + what + ".axis"), texts.get(KEY + ".share"), lines);
  }

  private static List<Kind> known(Finding found, String what) {
    return Arrays.stream(Kind.values())
        .filter(kind -> found.series().containsKey(kind.id + what))
        .toList();
  }

  private static Figure labels(Finding found, Texts texts, String title) {
    return bars(found, texts, title, "FewLabelsAccuracy", "Labels", true);
  }

  private static Figure noise(Finding found, Texts texts, String title) {
    return bars(found, texts, title, "NoiseUnexplained", "Noise", false);
  }

  private static Figure bars(
      Finding found, Texts texts, String title, String number, String what, boolean pixels) {
    List<String> names = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    if (pixels) {
      names.add(texts.get(KEY + ".net.pixels"));
      values.add(PERCENT * found.number("pixels" + number));
    }
    for (Kind kind : Kind.values()) {
      names.add(texts.get(KEY + ".net." + kind.id));
      values.add(PERCENT * found.number(kind.id + number));
    }
    double[] bars = values.stream().mapToDouble(Double::doubleValue).toArray();
    return new BarChart(
        title,
        texts.get(KEY + what + ".axis"),
        names,
        List.of(new BarChart.Series("", Ink.ORANGE, bars)));
  }
}
