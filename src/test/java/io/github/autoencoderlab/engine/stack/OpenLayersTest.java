package io.github.autoencoderlab.engine.stack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.engine.FiniteDifferences;
import io.github.autoencoderlab.engine.MemoryCounters;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Precision;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.autoencoder.Autoencoder;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderLearner;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderLearner.Rule;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderOptions;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase;
import io.github.autoencoderlab.engine.autoencoder.Sparsity;
import io.github.autoencoderlab.engine.autoencoder.Sparsity.Penalty;
import io.github.autoencoderlab.engine.layer.Architecture;
import io.github.autoencoderlab.engine.layer.DenseLayer;
import io.github.autoencoderlab.engine.layer.Initial;
import io.github.autoencoderlab.engine.layer.Layer;
import io.github.autoencoderlab.engine.layer.Pass;
import io.github.autoencoderlab.engine.layer.PoolLayer;
import io.github.autoencoderlab.engine.layer.ScaleLayer;
import io.github.autoencoderlab.engine.noise.Corruption;
import io.github.autoencoderlab.engine.noise.Disturbance;
import io.github.autoencoderlab.engine.optimize.WeightDecay;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Loss;
import io.github.autoencoderlab.state.State;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Learner, optimiser, tuner and nets take kinds of layers that none of them knows. */
class OpenLayersTest {
  private static final int VISIBLE = 12;
  private static final int BATCH = 6;
  private static final int CODE_LAYER = 3;
  private static final AutoencoderOptions EVERYTHING =
      new AutoencoderOptions(
          1,
          0,
          new WeightDecay(0.02, 0.01),
          Sparsity.running(Penalty.KL, 0.2, 0.7, 0),
          new Disturbance(Corruption.GAUSSIAN, 0.3));

  /** Scaled, pooled, coded; decoded, and scaled again by weights of its own or the first ones. */
  private static Architecture autoencoder(boolean tied) {
    return new Architecture(
        List.of(
            new ScaleLayer(VISIBLE, Activation.TANH, 0, false),
            new PoolLayer(VISIBLE / 2, 2),
            new DenseLayer(VISIBLE / 2, 4, Activation.LOGISTIC, 1, false),
            new DenseLayer(4, VISIBLE, Activation.TANH, 2, false),
            new ScaleLayer(VISIBLE, Activation.LOGISTIC, tied ? 0 : 3, tied)));
  }

  private static Architecture classifier() {
    return new Architecture(
        List.of(
            new ScaleLayer(VISIBLE, Activation.LOGISTIC, 0, false),
            new PoolLayer(VISIBLE / 3, 3),
            new DenseLayer(VISIBLE / 3, 5, Activation.RELU, 1, false),
            new DenseLayer(5, 3, Activation.LINEAR, 2, false)));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void descentFollowsTheGradientOfTheWholeObjective(boolean tied) {
    Autoencoder autoencoder = small(tied, Precision.DOUBLE);
    Matrix theta = autoencoder.theta().all();
    double[] before = theta.toDoubles();
    learner(autoencoder, Rule.MOMENTUM, EVERYTHING).step(examples(0));
    Matrix gradient = new Matrix(before.length, 1, Precision.DOUBLE).set(before);
    gradient.add(-1, theta);
    theta.set(before);
    FiniteDifferences.agree(
        theta,
        gradient,
        () -> {
          AutoencoderLearner learner = learner(autoencoder, Rule.MOMENTUM, EVERYTHING);
          learner.clamp(examples(0));
          learner.advanceTo(AutoencoderPhase.BACKWARD);
          return learner.objective();
        });
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void singlePrecisionTakesTheSameSteps(boolean tied) {
    // 20 steps of ε = 0.1, each wrong by the few 10⁻⁷ of σ and tanh.
    assertArrayEquals(
        afterSteps(small(tied, Precision.DOUBLE)), afterSteps(small(tied, Precision.FLOAT)), 2e-5);
  }

  private static double[] afterSteps(Autoencoder autoencoder) {
    AutoencoderOptions options = AutoencoderOptions.plain(0.1).withMomentum(0.5);
    run(learner(autoencoder, Rule.MOMENTUM, options), 0, 20);
    return autoencoder.theta().all().toDoubles();
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void learningLowersTheError(Rule rule) {
    Autoencoder autoencoder = small(true, Precision.FLOAT);
    AutoencoderLearner learner =
        learner(autoencoder, rule, AutoencoderOptions.plain(rule == Rule.ADAM ? 0.02 : 0.2));
    learner.step(examples(0));
    double first = learner.squaredError();
    for (int step = 0; step < 1000; step++) {
      learner.step(examples(0));
    }
    assertTrue(learner.squaredError() < first / 2, learner.squaredError() + " of " + first);
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void restoredRunContinuesBitForBit(Rule rule) {
    Autoencoder one = small(true, Precision.FLOAT);
    AutoencoderLearner learner = learner(one, rule, EVERYTHING);
    run(learner, 0, 7);
    State state = learner.save();
    run(learner, 7, 20);
    Autoencoder other = small(true, Precision.FLOAT);
    other.theta().all().fill(0.5);
    AutoencoderLearner restored = learner(other, rule, EVERYTHING);
    restored.restore(state);
    run(restored, 7, 20);
    assertArrayEquals(one.theta().all().toArray(), other.theta().all().toArray());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void thousandStepsTakeNoMemory(boolean tied) {
    AutoencoderLearner learner = learner(small(tied, Precision.FLOAT), Rule.ADAM, EVERYTHING);
    float[] examples = examples(0);
    MemoryCounters.stayFlat(() -> learner.step(examples));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.4})
  void classifierFollowsTheGradient(double dropout) {
    Classification task = new Classification(dropout, new Randomness(2));
    task.prepare(new byte[] {0, 1, 2, 2, 1, 0}, 7);
    gradientOfTaskIsRight(classifier(), task);
  }

  @Test
  void reconstructionFollowsTheGradient() {
    gradientOfTaskIsRight(autoencoder(true), new Reconstruction(Loss.CROSS_ENTROPY));
  }

  private static void gradientOfTaskIsRight(Architecture net, Task task) {
    Theta theta = random(net, Precision.DOUBLE);
    Pass pass = new Pass(net, theta, BATCH);
    pass.x().set(examples(1));
    PassObjective objective =
        new PassObjective(pass, theta, theta.like(), task, new WeightDecay(0.3, 0));
    double[] gradient = new double[objective.size()];
    objective.at(theta.all().toDoubles(), gradient);
    double[] ignored = new double[gradient.length];
    FiniteDifferences.agree(
        theta.all(),
        new Matrix(gradient.length, 1, Precision.DOUBLE).set(gradient),
        () -> objective.at(theta.all().toDoubles(), ignored));
  }

  /** What pooling hands on counts less where it next meets weights. */
  @Test
  void dropoutIsMadeUpForBehindPooling() {
    Architecture net = classifier();
    Theta theta = random(net, Precision.DOUBLE);
    Theta used = new Classification(0.25, new Randomness(1)).used(net, theta);
    double[] shares = {1, 0.75, 0.75};
    for (int n = 0; n < shares.length; n++) {
      double[] expected = theta.W(n).toDoubles();
      for (int i = 0; i < expected.length; i++) {
        expected[i] *= shares[n];
      }
      assertArrayEquals(expected, used.W(n).toDoubles(), 1e-15);
    }
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void tunerLearnsAndGoesOnWhereItWas(Method method) {
    Architecture net = autoencoder(true);
    Tuner tuner = tuner(net, method);
    double first = tune(tuner, 1);
    double later = tune(tuner, 60);
    assertTrue(later < 0.9 * first, later + " of " + first);
    State state = tuner.save();
    tune(tuner, 3);
    Tuner restored = tuner(net, method);
    restored.restore(state);
    tune(restored, 3);
    assertArrayEquals(tuner.theta().all().toArray(), restored.theta().all().toArray());
  }

  private static Tuner tuner(Architecture net, Method method) {
    Theta theta = random(net, Precision.FLOAT);
    return new Tuner(net, theta, new Reconstruction(Loss.CROSS_ENTROPY), method, BATCH);
  }

  private static double tune(Tuner tuner, int steps) {
    double rate = 0.02;
    for (int step = 0; step < steps; step++) {
      tuner.pass().x().set(examples(0));
      tuner.forward(1, tuner.pass().depth());
      tuner.update(new TunerOptions(rate, 0.5, WeightDecay.NONE));
    }
    return tuner.task().error(tuner.pass());
  }

  @Test
  void netCodesAndDecodesAsItsPassDoes() {
    Architecture net = autoencoder(false);
    Theta theta = random(net, Precision.FLOAT);
    DeepNet deep = new DeepNet(net, theta, CODE_LAYER);
    Matrix x = new Matrix(VISIBLE, BATCH).set(examples(2));
    Pass pass = new Pass(net, theta, BATCH);
    pass.x().set(x);
    pass.forward();
    Matrix code = deep.encode(x);
    assertArrayEquals(pass.a(CODE_LAYER).toArray(), code.toArray());
    assertArrayEquals(pass.output().toArray(), deep.decode(code).toArray());
  }

  @Test
  void eachKindBeginsAsItSays() {
    Architecture net = autoencoder(false);
    Theta theta = net.parameters(Precision.FLOAT);
    Initial.glorot(net, theta, new Randomness(1).at(0, 0));
    float[] mean = new float[VISIBLE];
    Arrays.fill(mean, 0.5f);
    Initial.outputMean(net, theta, mean);
    float[] ones = new float[VISIBLE];
    Arrays.fill(ones, 1);
    assertArrayEquals(ones, theta.W(0).toArray());
    assertArrayEquals(ones, theta.W(3).toArray());
    assertArrayEquals(new float[VISIBLE], theta.b(3).toArray(), 1e-7f);
  }

  @Test
  void outputsWithoutBiasesBeginWhereTheirWeightsPutThem() {
    Architecture net =
        new Architecture(
            List.of(new DenseLayer(3, 6, Activation.TANH, 0, false), new PoolLayer(3, 2)));
    Theta theta = net.parameters(Precision.FLOAT);
    Initial.outputMean(net, theta, new float[] {1, 2, 3});
    assertArrayEquals(new float[6], theta.b(0).toArray());
  }

  @Test
  void weightsOfThreeLayersCollectFromAll() {
    Layer first = new ScaleLayer(VISIBLE, Activation.TANH, 0, false);
    Layer again = new ScaleLayer(VISIBLE, Activation.LOGISTIC, 0, true);
    Autoencoder thrice = small(new Architecture(List.of(first, again, again)), Precision.DOUBLE, 1);
    Matrix theta = thrice.theta().all();
    double[] before = theta.toDoubles();
    AutoencoderOptions plain = AutoencoderOptions.plain(1);
    learner(thrice, Rule.MOMENTUM, plain).step(examples(0));
    Matrix gradient = new Matrix(before.length, 1, Precision.DOUBLE).set(before).add(-1, theta);
    theta.set(before);
    FiniteDifferences.agree(
        theta,
        gradient,
        () -> {
          AutoencoderLearner learner = learner(thrice, Rule.MOMENTUM, plain);
          learner.clamp(examples(0));
          learner.advanceTo(AutoencoderPhase.BACKWARD);
          return learner.objective();
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, -1})
  void codeIsInside(int codeLayer) {
    Architecture net = autoencoder(true);
    Theta theta = net.parameters(Precision.FLOAT);
    assertThrows(IllegalArgumentException.class, () -> new Autoencoder(net, theta, codeLayer));
    assertThrows(IllegalArgumentException.class, () -> new Autoencoder(net, theta));
  }

  private static void run(AutoencoderLearner learner, int from, int to) {
    for (int step = from; step < to; step++) {
      learner.step(examples(step));
    }
  }

  private static AutoencoderLearner learner(
      Autoencoder autoencoder, Rule rule, AutoencoderOptions options) {
    return new AutoencoderLearner(
        autoencoder, BATCH, Loss.CROSS_ENTROPY, rule, options, new Randomness(5));
  }

  private static Autoencoder small(boolean tied, Precision precision) {
    return small(autoencoder(tied), precision, CODE_LAYER);
  }

  private static Autoencoder small(Architecture net, Precision precision, int codeLayer) {
    return new Autoencoder(net, random(net, precision), codeLayer);
  }

  private static Theta random(Architecture net, Precision precision) {
    Theta theta = net.parameters(precision);
    Initial.glorot(net, theta, new Randomness(3).at(0, 0));
    float[] b = new float[theta.biases().rows()];
    new Randomness(3).at(0, 1).uniform(b, 0.4);
    theta.biases().set(b);
    return theta;
  }

  private static float[] examples(int number) {
    float[] values = new float[VISIBLE * BATCH];
    new Randomness(4).at(number, 0).uniform(values, 0.5);
    for (int i = 0; i < values.length; i++) {
      values[i] += 0.5f;
    }
    return values;
  }
}
