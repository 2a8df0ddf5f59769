package io.github.autoencoderlab.engine.stack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Precision;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.layer.Architecture;
import io.github.autoencoderlab.engine.layer.Pass;
import io.github.autoencoderlab.engine.optimize.WeightDecay;
import io.github.autoencoderlab.engine.rbm.LabelScores;
import io.github.autoencoderlab.engine.stack.DeepPlan.Goal;
import io.github.autoencoderlab.engine.stack.DeepPlan.Kind;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Softmax;
import io.github.autoencoderlab.state.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DeepLearnerTest {
  private static final int SIZE = 12;
  private static final int LAYER_STEPS = 4;
  private static final DeepOptions OPTIONS =
      new DeepOptions(
          new LayerOptions(0.1, 0.5, 0.0002, 0.3, Sampling.PROBABILITIES),
          new TunerOptions(0.01, 0.9, new WeightDecay(0.0001, 0)));

  static Stream<DeepPlan> plans() {
    List<DeepPlan> plans = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      plans.add(plan(kind, false, LAYER_STEPS, Goal.NONE, Method.ADAM));
      plans.add(plan(kind, false, LAYER_STEPS, Goal.CLASSIFY, Method.ADAM));
      for (Method method : Method.values()) {
        plans.add(plan(kind, true, LAYER_STEPS, Goal.RECONSTRUCT, method));
      }
    }
    plans.add(plan(Kind.RBM, true, 0, Goal.RECONSTRUCT, Method.ADAM));
    plans.add(plan(Kind.RBM, false, 0, Goal.CLASSIFY, Method.MOMENTUM));
    plans.add(labelled(Goal.NONE, LAYER_STEPS));
    plans.add(labelled(Goal.CLASSIFY, LAYER_STEPS));
    return plans.stream();
  }

  private static DeepPlan plan(
      Kind kind, boolean linear, long layerSteps, Goal goal, Method method) {
    return new DeepPlan(
        List.of(SIZE, 9, 7, 3), kind, linear, layerSteps, goal, method, 10, 20, 0.2, 3);
  }

  private static DeepPlan labelled(Goal goal, long layerSteps) {
    return new DeepPlan(
        List.of(SIZE, 9, 7), Kind.RBM, false, layerSteps, goal, Method.ADAM, 10, 20, 0.2, 3, 3);
  }

  @Test
  void labelsJoinAtTheTopAndAreLearnedThere() {
    DeepLearner learner = learner(labelled(Goal.NONE, 500), 1);
    assertEquals(0, layer(learner, 0).labels());
    for (int n = 0; n < 1500; n++) {
      step(learner);
    }
    RbmLayer top = layer(learner, 1);
    assertEquals(3, top.labels());
    assertEquals(9, top.inputs());
    assertEquals(12, top.rbm().visible());
    byte[] labels = new byte[30];
    Matrix x = new Matrix(SIZE, 30).set(data(30, 1, labels));
    Matrix below = ((LayerStack) learner.coder()).first(1).encode(x);
    assertEquals(0, Softmax.error(LabelScores.of(top.rbm(), below), labels));
    // What goes up and down goes past the labels.
    assertEquals(SIZE, learner.coder().decode(learner.coder().encode(x)).rows());
  }

  private static RbmLayer layer(DeepLearner learner, int n) {
    return (RbmLayer) ((LayerStack) learner.coder()).layers().get(n);
  }

  @Test
  void labelsOfLayersThatCannotHaveThemAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new DeepPlan(
                List.of(SIZE, 9),
                Kind.AUTOENCODER,
                false,
                2,
                Goal.NONE,
                Method.ADAM,
                10,
                20,
                0,
                3,
                3));
  }

  private static DeepLearner learner(DeepPlan plan, long seed) {
    float[] mean = new float[SIZE];
    Arrays.fill(mean, 0.3f);
    double rate = plan.method() == Method.MOMENTUM ? 0.1 : OPTIONS.together().learningRate();
    TunerOptions together = new TunerOptions(rate, 0.9, OPTIONS.together().decay());
    return new DeepLearner(plan, new DeepOptions(OPTIONS.alone(), together), mean, seed);
  }

  /** Data that are a function of the step: which third is bright tells the class. */
  private static void step(DeepLearner learner) {
    clamp(learner);
    learner.finish();
  }

  private static void clamp(DeepLearner learner) {
    byte[] labels = new byte[learner.batch()];
    learner.clamp(data(learner.batch(), learner.step(), labels), labels);
  }

  private static float[] data(int count, long step, byte[] labels) {
    float[] x = new float[SIZE * count];
    new Randomness(99).at(step, 0).uniform(x, 0.2);
    for (int n = 0; n < count; n++) {
      labels[n] = (byte) ((n + step) % 3);
      for (int i = 0; i < SIZE; i++) {
        x[n * SIZE + i] += i / 4 == labels[n] ? 0.8f : 0.2f;
      }
    }
    return x;
  }

  @Test
  void layersLearnOneAfterTheOtherAndThenAllTogether() {
    DeepLearner learner = learner(plan(Kind.RBM, true, 2, Goal.RECONSTRUCT, Method.ADAM), 1);
    List<Integer> stages = new ArrayList<>();
    for (int n = 0; n < 8; n++) {
      step(learner);
      stages.add(learner.stage());
    }
    assertEquals(List.of(0, 0, 1, 1, 2, 2, 3, 3), stages);
    assertEquals(20, learner.batch());
  }

  @Test
  void withoutAGoalTheLastLayerGoesOn() {
    DeepLearner learner = learner(plan(Kind.RBM, false, 1, Goal.NONE, Method.ADAM), 1);
    for (int n = 0; n < 6; n++) {
      step(learner);
    }
    assertEquals(2, learner.stage());
    assertEquals(10, learner.batch());
  }

  @ParameterizedTest
  @EnumSource
  void layersBelowStayAsTheyAreWhileOneAboveLearns(Kind kind) {
    DeepLearner learner = learner(plan(kind, false, 2, Goal.NONE, Method.ADAM), 1);
    for (int n = 0; n < 3; n++) {
      step(learner);
    }
    LayerStack before = (LayerStack) learner.coder();
    float[] lowest = before.layers().get(0).W().toArray();
    float[] learning = before.layers().get(1).W().toArray();
    step(learner);
    LayerStack after = (LayerStack) learner.coder();
    assertArrayEquals(lowest, after.layers().get(0).W().toArray());
    assertFalse(Arrays.equals(learning, after.layers().get(1).W().toArray()));
  }

  /** Corruption only while a layer learns: the codes that feed the next are those of clean data. */
  @Test
  void cleanCodesFeedTheNextLayer() {
    Map<String, float[]> arrays = new HashMap<>();
    LearnedLayer.put(autoencoderLayer(SIZE, 9), 0, arrays);
    LearnedLayer below = LearnedLayer.of(arrays, 0, false);
    LayerStage corrupted = new LayerStage(List.of(below), autoencoderLayer(9, 7), 10);
    LayerStage clean = new LayerStage(List.of(below), autoencoderLayer(9, 7), 10);
    float[] x = data(10, 0, new byte[10]);
    Matrix h = new Matrix(9, 10);
    below.encode(new Matrix(SIZE, 10).set(x), h);
    run(corrupted, x, 0.5);
    run(clean, x, 0);
    assertArrayEquals(h.toArray(), corrupted.codeBelow().toArray());
    assertArrayEquals(h.toArray(), clean.codeBelow().toArray());
    // The noise did act, on the layer that learned.
    assertFalse(Arrays.equals(corrupted.layer().W().toArray(), clean.layer().W().toArray()));
  }

  private static AutoencoderLayer autoencoderLayer(int inputs, int outputs) {
    return new AutoencoderLayer(
        half(inputs), outputs, false, 10, new Randomness(1).at(0, 0), new Randomness(2));
  }

  private static float[] half(int inputs) {
    float[] half = new float[inputs];
    Arrays.fill(half, 0.5f);
    return half;
  }

  private static void run(LayerStage stage, float[] x, double corruption) {
    DeepOptions options =
        new DeepOptions(
            new LayerOptions(0.1, 0, 0, corruption, Sampling.PROBABILITIES), OPTIONS.together());
    stage.clamp(x, new byte[0]);
    stage.encode();
    stage.reconstruct(options);
    stage.update(options);
  }

  @ParameterizedTest
  @EnumSource
  void frozenDecoderSaysWhatTheNetSaidWhenItWasFrozen(Kind kind) {
    DeepLearner learner = learner(plan(kind, true, 3, Goal.RECONSTRUCT, Method.ADAM), 1);
    for (int n = 0; n < 12; n++) {
      Coder coder = learner.coder();
      Matrix h = coder.encode(new Matrix(SIZE, 2).fill(0.4));
      float[] expected = coder.decode(h).column(1);
      FrozenDecoder frozen = FrozenDecoder.of(coder);
      step(learner);
      assertArrayEquals(expected, frozen.decode(h.column(1)), 1e-5f, "step " + n);
    }
  }

  @ParameterizedTest
  @EnumSource
  void unrolledNetBeginsAsTheStackThatItWas(Kind kind) {
    DeepLearner learner = learner(plan(kind, true, 3, Goal.RECONSTRUCT, Method.ADAM), 1);
    for (int n = 0; n < 9; n++) {
      step(learner);
    }
    Matrix x = new Matrix(SIZE, 300).set(data(300, 5, new byte[300]));
    Coder stack = assertInstanceOf(LayerStack.class, learner.coder());
    clamp(learner);
    Coder net = assertInstanceOf(DeepNet.class, learner.coder());
    // The same products by other routes: float32 adds in another order.
    assertArrayEquals(stack.encode(x).toArray(), net.encode(x).toArray(), 1e-5f);
    assertArrayEquals(
        stack.decode(stack.encode(x)).toArray(), net.decode(net.encode(x)).toArray(), 1e-5f);
  }

  @ParameterizedTest
  @MethodSource("plans")
  void goesOnFromEverySavedStateBitForBit(DeepPlan plan) {
    DeepLearner whole = learner(plan, 3);
    List<State> states = new ArrayList<>();
    for (int n = 0; n < 16; n++) {
      states.add(whole.save());
      step(whole);
    }
    State end = whole.save();
    DeepLearner other = learner(plan, 3);
    for (int from : new int[] {13, 2, 4, 9, 8, 0, 15}) {
      other.restore(states.get(from));
      assertEquals(from, other.step());
      for (int n = from; n < 16; n++) {
        step(other);
      }
      assertSame(end, other.save());
    }
  }

  private static void assertSame(State expected, State actual) {
    assertEquals(expected.step(), actual.step());
    assertEquals(expected.numbers(), actual.numbers());
    assertEquals(expected.arrays().keySet(), actual.arrays().keySet());
    expected.arrays().forEach((name, array) -> assertArrayEquals(array, actual.array(name), name));
    assertEquals(expected.shared().keySet(), actual.shared().keySet());
    expected
        .shared()
        .forEach((name, array) -> assertArrayEquals(array, actual.shared().get(name), name));
  }

  @Test
  void errorOfTheLastStepIsRestored() {
    DeepLearner learner = learner(plan(Kind.RBM, true, 2, Goal.RECONSTRUCT, Method.ADAM), 1);
    for (int n = 0; n < 8; n++) {
      step(learner);
      State state = learner.save();
      DeepLearner other = learner(learner.plan(), 1);
      other.restore(state);
      assertEquals(learner.error(), other.error());
    }
  }

  @Test
  void stateOfAnotherNetIsRefused() {
    DeepLearner learner = learner(plan(Kind.RBM, true, 2, Goal.RECONSTRUCT, Method.ADAM), 1);
    DeepPlan wider =
        new DeepPlan(
            List.of(SIZE, 10, 3), Kind.RBM, true, 2, Goal.RECONSTRUCT, Method.ADAM, 10, 20, 0, 3);
    assertThrows(IllegalArgumentException.class, () -> learner(wider, 1).restore(learner.save()));
    clamp(learner);
    assertThrows(IllegalStateException.class, learner::save);
    assertThrows(IllegalStateException.class, () -> clamp(learner));
  }

  @ParameterizedTest
  @EnumSource
  void everyMethodLearnsToReconstruct(Method method) {
    DeepLearner learner = learner(plan(Kind.RBM, true, 100, Goal.RECONSTRUCT, method), 2);
    for (int n = 0; n < 301; n++) {
      step(learner);
    }
    double before = learner.error();
    for (int n = 0; n < 1000; n++) {
      step(learner);
    }
    // Noise of 0.16 cannot be reconstructed; without a code the error is above 1.
    assertTrue(learner.error() < 0.5 * before, () -> learner.error() + " after " + before);
  }

  @ParameterizedTest
  @EnumSource
  void everyMethodLearnsToTellClasses(Method method) {
    DeepLearner learner = learner(plan(Kind.AUTOENCODER, false, 20, Goal.CLASSIFY, method), 2);
    for (int n = 0; n < 400; n++) {
      step(learner);
    }
    byte[] labels = new byte[300];
    Matrix x = new Matrix(SIZE, 300).set(data(300, 1000, labels));
    DeepNet net = (DeepNet) learner.coder();
    assertEquals(0, Softmax.error(net.output(x), labels), 0.01);
  }

  /** Of a net with linear units the mean over all silences is exactly what the whole net says. */
  @Test
  void wholeNetSaysWhatTheSilentOnesSayOnAverage() {
    Classification task = new Classification(0.4, new Randomness(1));
    Architecture net = Architecture.chain(List.of(1, 6, 2), Activation.RELU, Activation.LINEAR);
    Theta theta = net.parameters(Precision.FLOAT);
    float[] values = new float[theta.all().rows()];
    new Randomness(3).at(0, 0).uniform(values, 1);
    theta.all().set(values);
    int count = 40_000;
    Pass pass = new Pass(net, theta, count);
    pass.x().fill(1);
    task.prepare(new byte[0], 1);
    task.forward(pass, 1, 2);
    Matrix one = Matrix.vector(1).fill(1);
    float[] expected = new DeepNet(net, task.used(net, theta), 1).output(one).toArray();
    for (int k = 0; k < 2; k++) {
      double sum = 0;
      for (float z : pass.output().row(k)) {
        sum += z;
      }
      assertEquals(expected[k], sum / count, 0.02);
    }
  }
}
