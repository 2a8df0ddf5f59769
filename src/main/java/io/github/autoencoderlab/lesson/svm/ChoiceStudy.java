package io.github.autoencoderlab.lesson.svm;

import io.github.autoencoderlab.engine.svm.SvmKernel;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.Study;
import io.github.autoencoderlab.lesson.kit.StudyWork;
import java.util.List;
import java.util.Map;

/** Which C and γ of a Gaussian kernel tell points best that were not learned from. */
final class ChoiceStudy {
  static final String ID = "costAndGamma";

  static final List<Double> COSTS = List.of(0.1, 1.0, 10.0, 100.0, 1000.0);
  static final List<Double> GAMMAS = List.of(0.03, 0.1, 0.3, 1.0, 3.0, 10.0, 30.0, 100.0);

  private ChoiceStudy() {}

  /** The study of a run. */
  static Study of(SvmPoints points, long step) {
    return StudyWork.study(
        work -> {
          int count = COSTS.size() * GAMMAS.size();
          work.expect(count);
          double[] errors = new double[count];
          double[] support = new double[count];
          int best = 0;
          for (int n = 0; n < count; n++) {
            SvmJudge machine = machine(points, n);
            errors[n] = machine.errorRate(points.validation());
            support[n] = machine.supportVectors();
            best = errors[n] < errors[best] ? n : best;
            work.completed();
            work.follow(0);
          }
          return finding(points, step, errors, support, best);
        });
  }

  private static SvmJudge machine(SvmPoints points, int n) {
    return new SvmJudge(points.train(), SvmKernel.gaussian(gamma(n)), cost(n));
  }

  static double cost(int n) {
    return COSTS.get(Math.floorDiv(n, GAMMAS.size()));
  }

  static double gamma(int n) {
    return GAMMAS.get(n % GAMMAS.size());
  }

  private static Finding finding(
      SvmPoints points, long step, double[] errors, double[] support, int best) {
    return new Finding(
        ID,
        step,
        Map.of(
            "bestCost", cost(best),
            "bestGamma", gamma(best),
            "bestValidationError", errors[best],
            "bestTestError", machine(points, best).errorRate(points.test())),
        Map.of("errors", errors, "support", support));
  }
}
