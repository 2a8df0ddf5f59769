package io.github.autoencoderlab.lesson.svm;

import io.github.autoencoderlab.engine.svm.SmoPhase;
import io.github.autoencoderlab.engine.svm.SvmKernel;
import io.github.autoencoderlab.figure.DecisionPlane;
import io.github.autoencoderlab.lesson.Snapshot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A support vector machine after a step or in the middle of one.
 *
 * @param step pairs of points learned from
 * @param phase the line run last; null between steps
 * @param points what it learns from
 * @param machine what it is
 * @param numbers how good it is
 * @param pair the two points of this step; may be empty
 * @param watched place of the point whose numbers are shown
 * @param similarities K of the watched point and all
 * @param surface f over the plane, if it is looked at
 * @param kernels K of all pairs of points in the order of the picture, if it is looked at
 */
record SvmSnapshot(
    long step,
    @Nullable SmoPhase phase,
    SvmPoints points,
    Machine machine,
    Numbers numbers,
    List<Integer> pair,
    int watched,
    double[] similarities,
    DecisionPlane.Surface surface,
    float[] kernels)
    implements Snapshot {
  /**
   * f(x) = Σ α y K + b.
   *
   * @param kernel K
   * @param cost C
   * @param alpha α of each point
   * @param f at each point
   * @param b the threshold
   */
  record Machine(SvmKernel kernel, double cost, double[] alpha, double[] f, double b) {
    boolean supports(int n) {
      return alpha[n] > 0;
    }

    boolean isBounded(int n) {
      return alpha[n] >= cost;
    }
  }

  /**
   * Numbers of the moment.
   *
   * @param supportVectors points with α &gt; 0
   * @param bounded of these, those with α = C
   * @param margin 2 / ‖w‖; infinite before the first step
   * @param trainError share of the points it learns from on the wrong side
   * @param testError the same of held-out points
   * @param violation of the optimality conditions
   * @param converged whether the violation is within the tolerance
   */
  record Numbers(
      int supportVectors,
      int bounded,
      double margin,
      double trainError,
      double testError,
      double violation,
      boolean converged) {}
}
