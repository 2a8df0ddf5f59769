package io.github.autoencoderlab.lesson.svm;

import io.github.autoencoderlab.engine.svm.SmoLearner;
import io.github.autoencoderlab.engine.svm.SmoPhase;
import io.github.autoencoderlab.figure.DecisionPlane;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Looks at a machine while it learns. */
final class SvmProbe {
  private final SvmPoints points;
  private final SmoLearner learner;
  private final PlaneGrid grid;
  private final int[] order;

  SvmProbe(SvmPoints points, SmoLearner learner) {
    this.points = points;
    this.learner = learner;
    grid = new PlaneGrid(points.train().x());
    order = order(points.train());
  }

  /** The first class before the second, each from left to right. */
  private static int[] order(SvmPoints.Part train) {
    return IntStream.range(0, train.count())
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(n -> -train.signs()[n])
                .thenComparingDouble(n -> train.x()[2 * n]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  SvmSnapshot snapshot(
      long step, @Nullable SmoPhase phase, int watched, Predicate<String> figures) {
    int chosen = Math.min(watched, points.train().count() - 1);
    return new SvmSnapshot(
        step,
        phase,
        points,
        machine(),
        numbers(),
        phase != null && learner.falling() >= 0
            ? List.of(learner.growing(), learner.falling())
            : List.of(),
        chosen,
        IntStream.range(0, points.train().count())
            .mapToDouble(n -> learner.kernel(chosen, n))
            .toArray(),
        figures.test(PlaneFigure.PLANE.id()) ? surface() : grid.flat(),
        figures.test(KernelFigure.KERNEL.id()) ? kernels() : new float[0]);
  }

  private DecisionPlane.Surface surface() {
    return grid.surface(learner.decisions(grid.places()));
  }

  private float[] kernels() {
    float[] kernels = new float[order.length * order.length];
    for (int row = 0; row < order.length; row++) {
      for (int column = 0; column < order.length; column++) {
        kernels[row * order.length + column] = (float) learner.kernel(order[row], order[column]);
      }
    }
    return kernels;
  }

  private SvmSnapshot.Machine machine() {
    return new SvmSnapshot.Machine(
        learner.kernel(),
        learner.cost(),
        learner.alpha(),
        learner.decisions(points.train().x()),
        learner.threshold());
  }

  private SvmSnapshot.Numbers numbers() {
    SvmSnapshot.Machine machine = machine();
    int count = points.train().count();
    return new SvmSnapshot.Numbers(
        (int) IntStream.range(0, count).filter(machine::supports).count(),
        (int) IntStream.range(0, count).filter(machine::isBounded).count(),
        2 / Math.sqrt(learner.squaredNorm()),
        points.train().errorRate(machine.f()),
        points.test().errorRate(learner.decisions(points.test().x())),
        learner.violation(),
        learner.hasConverged());
  }

  /** Numbers of the moment, by name. */
  Map<String, Double> measure() {
    SvmSnapshot.Numbers numbers = numbers();
    Map<String, Double> measured = new LinkedHashMap<>();
    measured.put("trainError", numbers.trainError());
    measured.put("testError", numbers.testError());
    measured.put("supportVectors", (double) numbers.supportVectors());
    measured.put("boundedSupportVectors", (double) numbers.bounded());
    measured.put("dual", learner.dual());
    measured.put("primal", primal());
    measured.put("violation", numbers.violation());
    if (Double.isFinite(numbers.margin())) {
      measured.put("margin", numbers.margin());
    }
    return measured;
  }

  /** ½ ‖w‖² + C Σ max(0, 1 − y f). */
  private double primal() {
    double[] f = learner.decisions(points.train().x());
    double slack = 0;
    for (int n = 0; n < f.length; n++) {
      slack += Math.max(0, 1 - points.train().signs()[n] * f[n]);
    }
    return learner.squaredNorm() / 2 + learner.cost() * slack;
  }
}
