package io.github.autoencoderlab.engine.stack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.optimize.WeightDecay;
import io.github.autoencoderlab.engine.stack.DeepPlan.Goal;
import io.github.autoencoderlab.engine.stack.DeepPlan.Kind;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeepExampleTest {
  private static final int SIZE = 12;
  private static final int BATCH = 6;
  private static final int LAYER_STEPS = 2;
  private static final double EXACT = 1e-6;

  private static DeepLearner learner(Kind kind, Goal goal, double dropout, int labels) {
    DeepPlan plan =
        new DeepPlan(
            List.of(SIZE, 9, 7),
            kind,
            false,
            LAYER_STEPS,
            goal,
            Method.ADAM,
            BATCH,
            BATCH,
            dropout,
            3,
            labels);
    LayerOptions alone = new LayerOptions(0.1, 0.5, 0, 0.5, Sampling.PROBABILITIES);
    TunerOptions together = new TunerOptions(0.01, 0.9, new WeightDecay(0, 0));
    float[] mean = new float[SIZE];
    Arrays.fill(mean, 0.3f);
    return new DeepLearner(plan, new DeepOptions(alone, together), mean, 1);
  }

  private static float[] data(long step) {
    float[] x = new float[SIZE * BATCH];
    for (int n = 0; n < x.length; n++) {
      x[n] = (float) (0.5 + 0.5 * Math.sin(n * 1.3 + step));
    }
    return x;
  }

  private static void advance(DeepLearner learner, int lines) {
    learner.clamp(data(learner.step()), new byte[] {0, 1, 2, 0, 1, 2});
    for (int n = 1; n < lines; n++) {
      learner.advance();
    }
  }

  private static void steps(DeepLearner learner, int count) {
    for (int n = 0; n < count; n++) {
      advance(learner, DeepPhase.values().length);
    }
  }

  private static Matrix first(float[] x) {
    return Matrix.vector(SIZE).set(Arrays.copyOf(x, SIZE));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aLayerAloneShowsCleanCodesAndWhatItMakesOfThem(Kind kind) {
    DeepLearner learner = learner(kind, Goal.RECONSTRUCT, 0, 0);
    steps(learner, LAYER_STEPS);
    float[] x = data(learner.step());
    advance(learner, 3);
    DeepExample.Alone example = assertInstanceOf(DeepExample.Alone.class, learner.example());
    assertArrayEquals(first(x).toArray(), example.codes().get(0));
    Matrix h1 = ((LayerStack) learner.coder()).first(1).encode(first(x));
    assertArrayEquals(h1.toArray(), example.codes().get(1), (float) EXACT);
    assertEquals(9, example.seen().length);
    assertEquals(7, example.h().length);
    Matrix r = Matrix.vector(9);
    CodeLayer layer = ((LayerStack) learner.coder()).layers().get(1);
    layer.decode(Matrix.vector(7).set(example.h()), r);
    assertArrayEquals(r.toArray(), example.r(), (float) EXACT);
    if (kind == Kind.AUTOENCODER) {
      masked(example);
    }
  }

  private static void masked(DeepExample.Alone example) {
    float[] clean = example.codes().get(1);
    int masked = 0;
    for (int i = 0; i < clean.length; i++) {
      assertTrue(example.seen()[i] == clean[i] || example.seen()[i] == 0);
      masked += example.seen()[i] == clean[i] ? 0 : 1;
    }
    assertTrue(masked > 0);
  }

  @Test
  void labelUnitsFollowTheInputs() {
    DeepLearner learner = learner(Kind.RBM, Goal.NONE, 0, 3);
    steps(learner, LAYER_STEPS);
    float[] x = data(learner.step());
    advance(learner, 3);
    DeepExample.Alone example = (DeepExample.Alone) learner.example();
    Matrix h1 = ((LayerStack) learner.coder()).first(1).encode(first(x));
    assertArrayEquals(h1.toArray(), example.codes().get(1), (float) EXACT);
    assertEquals(12, example.seen().length);
    assertEquals(1, example.seen()[9], "the first example is of class 0");
  }

  @Test
  void restIsWhatTheNetMakesOfAnExampleWithoutNoise() {
    DeepLearner learner = learner(Kind.AUTOENCODER, Goal.RECONSTRUCT, 0, 0);
    Matrix x = first(data(77));
    steps(learner, LAYER_STEPS + 1);
    DeepExample.Alone alone = (DeepExample.Alone) learner.example(x);
    assertArrayEquals(learner.coder().encode(x).toArray(), alone.h(), (float) EXACT);
    assertArrayEquals(alone.codes().get(1), alone.seen());
    steps(learner, LAYER_STEPS);
    DeepExample.Together together = (DeepExample.Together) learner.example(x);
    Matrix code = learner.coder().encode(x);
    assertArrayEquals(code.toArray(), together.a().get(2), (float) EXACT);
    assertArrayEquals(learner.coder().decode(code).toArray(), together.a().get(4), (float) EXACT);
  }

  @Test
  void dropoutSilencesUnitsInAStepButNotAtRest() {
    DeepLearner learner = learner(Kind.AUTOENCODER, Goal.CLASSIFY, 0.5, 0);
    steps(learner, 2 * LAYER_STEPS + 1);
    advance(learner, 3);
    DeepExample.Together step = (DeepExample.Together) learner.example();
    assertTrue(zeros(step) > 0);
    assertEquals(3, step.delta().size());
    learner.finish();
    DeepExample.Together rest = (DeepExample.Together) learner.example(first(data(5)));
    assertEquals(0, zeros(rest));
    double sum = 0;
    for (float p : rest.a().get(3)) {
      sum += p;
    }
    assertEquals(1, sum, EXACT);
    assertArrayEquals(
        learner.coder().encode(first(data(5))).toArray(), rest.a().get(2), (float) EXACT);
  }

  private static int zeros(DeepExample.Together example) {
    int zeros = 0;
    for (float[] a : example.a().subList(1, 3)) {
      for (float one : a) {
        zeros += one == 0 ? 1 : 0;
      }
    }
    return zeros;
  }
}
