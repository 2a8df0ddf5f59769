package io.github.autoencoderlab.lesson.svm;

import io.github.autoencoderlab.engine.svm.SvmKernel;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.Study;
import io.github.autoencoderlab.lesson.kit.StudyWork;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the cost of a violated margin changes: machines of the run's kernel with other C. */
final class CostStudy {
  static final String ID = "costs";

  /** Machines, with C from 0.01 to 1000, each √10 times the one before. */
  static final int COUNT = 11;

  private static final double LEAST = 0.01;

  private CostStudy() {}

  /** The study of a run. */
  static Study of(SvmPoints points, SvmKernel kernel, long step) {
    return StudyWork.study(
        work -> {
          work.expect(COUNT);
          double[][] found = new double[4][COUNT];
          for (int n = 0; n < COUNT; n++) {
            found[0][n] = LEAST * Math.pow(10, n / 2.0);
            SvmJudge machine = new SvmJudge(points.train(), kernel, found[0][n]);
            found[1][n] = machine.errorRate(points.train());
            found[2][n] = machine.errorRate(points.test());
            found[3][n] = machine.supportVectors();
            work.completed();
            work.follow(0);
          }
          return finding(found, step);
        });
  }

  private static Finding finding(double[][] found, long step) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    numbers.put("supportVectorsAtLeastCost", found[3][0]);
    numbers.put("supportVectorsAtMostCost", found[3][COUNT - 1]);
    numbers.put("testErrorAtLeastCost", found[2][0]);
    numbers.put("testErrorAtMostCost", found[2][COUNT - 1]);
    return new Finding(
        ID,
        step,
        numbers,
        Map.of("cost", found[0], "train", found[1], "test", found[2], "support", found[3]));
  }
}
