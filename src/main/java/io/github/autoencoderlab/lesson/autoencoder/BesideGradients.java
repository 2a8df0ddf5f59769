package io.github.autoencoderlab.lesson.autoencoder;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.array.Precision;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.autoencoder.Autoencoder;
import io.github.autoencoderlab.engine.layer.Pass;
import io.github.autoencoderlab.engine.optimize.Objective;
import io.github.autoencoderlab.engine.optimize.WeightDecay;
import io.github.autoencoderlab.engine.rbm.ExactRbm;
import io.github.autoencoderlab.engine.rbm.GradientComparison;
import io.github.autoencoderlab.engine.rbm.GradientEstimator;
import io.github.autoencoderlab.engine.rbm.Rbm;
import io.github.autoencoderlab.engine.rbm.RbmGradient;
import io.github.autoencoderlab.engine.stack.PassObjective;
import io.github.autoencoderlab.engine.stack.Reconstruction;
import io.github.autoencoderlab.engine.unit.Loss;
import io.github.autoencoderlab.figure.BarChart;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.dense.DenseStudy;
import io.github.autoencoderlab.lesson.dense.RivalStudy;
import io.github.autoencoderlab.lesson.dense.Rivals;
import io.github.autoencoderlab.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * How far what back-propagation and contrastive divergence follow is from the gradient of what they
 * are said to climb: the angle between both. Of the autoencoder, differences of L on both sides of
 * some weights are the truth; of a Boltzmann machine of ten hidden units, the sum over all of its
 * states.
 */
final class BesideGradients {
  private static final String ID = "gradients";
  private static final String KEY = "figure.autoencoder.gradients";
  private static final int IMAGES = 100;
  private static final int CHAINS = 4000;
  private static final int MORE_STEPS = 10;
  private static final int PLACES = 200;
  private static final double NUDGE = 1e-5;
  private static final int PURPOSE = 2_000_007;
  private static final float WHITE = 0.5f;

  /** Of the answer, in the order of the bars. */
  private static final List<String> NAMES =
      List.of("backpropagationAngle", "cd10Angle", "cd1Angle");

  static final FigureSpec FIGURE =
      FigureSpec.ofFinding("gradients", KEY, ID, KEY + ".none", BesideGradients::bars);

  private BesideGradients() {}

  /**
   * The study.
   *
   * @param machine the lesson of the Boltzmann machine
   */
  static DenseStudy study(Lesson machine) {
    return RivalStudy.of(ID, rivals -> compare(machine, rivals));
  }

  private static RivalStudy.Answer compare(Lesson machine, Rivals rivals) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    Examples train = rivals.selected().train();
    boolean binary = machine.takes().contains(train.kind());
    rivals.expect(binary ? 2 : 1);
    Autoencoder autoencoder = rivals.learned(rivals.settings()).autoencoder();
    Loss loss = rivals.loss(rivals.settings());
    numbers.put(NAMES.get(0), backpropagation(autoencoder, loss, train, rivals.seed()));
    if (binary) {
      rivals.show(numbers, Map.of());
      Rbm rbm = LearnedMachine.learned(machine, rivals, "hiddenUnits=10", "learner=cd");
      putContrastive(numbers, rbm, train, rivals.seed());
    }
    return new RivalStudy.Answer(numbers, Map.of());
  }

  /** Degrees between ∂L/∂θ and (L(θ + s) − L(θ − s)) / 2s at some places of θ. */
  private static double backpropagation(
      Autoencoder autoencoder, Loss loss, Examples examples, long seed) {
    Theta theta = autoencoder.theta().in(Precision.DOUBLE);
    int count = Math.min(IMAGES, examples.count());
    Pass pass = new Pass(autoencoder.architecture(), theta, count);
    pass.x().set(examples.first(count));
    Objective objective =
        new PassObjective(
            pass, theta, theta.like(), new Reconstruction(loss), new WeightDecay(0, 0));
    double[] at = theta.all().toDoubles();
    double[] slopes = new double[at.length];
    double[] ignored = new double[at.length];
    objective.at(at, slopes);
    Randomness randomness = new Randomness(seed).at(0, PURPOSE);
    double[] followed = new double[PLACES];
    double[] truth = new double[PLACES];
    for (int n = 0; n < PLACES; n++) {
      int place = (int) Math.floorMod(randomness.next(), (long) at.length);
      double before = at[place];
      at[place] = before + NUDGE;
      double above = objective.at(at, ignored);
      at[place] = before - NUDGE;
      truth[n] = (above - objective.at(at, ignored)) / (2 * NUDGE);
      at[place] = before;
      followed[n] = slopes[place];
    }
    return degrees(followed, truth);
  }

  /** By the chord between both directions: near 0 the cosine would tell nothing. */
  private static double degrees(double[] one, double[] other) {
    double squares = 0;
    for (int n = 0; n < one.length; n++) {
      double apart = one[n] / length(one) - other[n] / length(other);
      squares += apart * apart;
    }
    return Math.toDegrees(2 * Math.asin(Math.min(1, Math.sqrt(squares) / 2)));
  }

  private static double length(double[] vector) {
    return Math.sqrt(DoubleStream.of(vector).map(v -> v * v).sum());
  }

  private static void putContrastive(
      Map<String, Double> numbers, Rbm rbm, Examples examples, long seed) {
    float[] values = examples.first(IMAGES).clone();
    for (int i = 0; i < values.length; i++) {
      values[i] = values[i] > WHITE ? 1 : 0;
    }
    RbmGradient exact = new ExactRbm(rbm).gradient(values);
    Randomness randomness = new Randomness(Randomness.mix(seed, 0, PURPOSE));
    GradientEstimator estimator = new GradientEstimator(rbm, values, CHAINS, randomness);
    numbers.put(
        NAMES.get(1), GradientComparison.of(exact, estimator.contrastive(MORE_STEPS, 0)).angle());
    numbers.put(NAMES.get(2), GradientComparison.of(exact, estimator.contrastive(1, 0)).angle());
  }

  private static Figure bars(Finding found, Texts texts, String title) {
    return new BarChart(
        title,
        texts.get(KEY + ".axis"),
        NAMES.stream().map(name -> texts.get(KEY + "." + name)).toList(),
        List.of(
            new BarChart.Series(
                "", Ink.BLUE, NAMES.stream().mapToDouble(found::number).toArray())));
  }
}
