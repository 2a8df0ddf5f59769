package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.engine.Matrix;
import io.github.autoencoderlab.engine.Parameters;
import io.github.autoencoderlab.engine.stack.CodeLayer;
import io.github.autoencoderlab.engine.stack.DeepLearner;
import io.github.autoencoderlab.engine.stack.LayerStack;
import io.github.autoencoderlab.lesson.WeightArray;
import java.util.ArrayList;
import java.util.List;

/** Learned numbers of a deep net to hand out; layers count from 1. */
final class DeepWeights {
  private DeepWeights() {}

  /**
   * While layers learn alone W, b and c of each, as in a Boltzmann machine; afterwards W and b of
   * each layer of the whole net as it is used: of a classifier that of the best epoch, and after
   * dropout the weights are scaled.
   */
  static List<WeightArray> of(DeepLearner learner, Validation validation) {
    List<WeightArray> arrays = new ArrayList<>();
    if (learner.coder() instanceof LayerStack stack) {
      for (int n = 0; n < stack.layers().size(); n++) {
        CodeLayer layer = stack.layers().get(n);
        arrays.add(matrix("W" + (n + 1), layer.W()));
        arrays.add(vector("b" + (n + 1), layer.b()));
        arrays.add(vector("c" + (n + 1), layer.c()));
      }
    } else {
      float[] best = validation.theta();
      Parameters theta = learner.net(best == null ? learner.theta() : best).theta();
      for (int n = 0; n < theta.weightCount(); n++) {
        arrays.add(matrix("W" + (n + 1), theta.W(n)));
        arrays.add(vector("b" + (n + 1), theta.b(n)));
      }
    }
    return arrays;
  }

  private static WeightArray vector(String name, Matrix vector) {
    return new WeightArray(name, List.of(vector.rows()), vector.toArray());
  }

  private static WeightArray matrix(String name, Matrix matrix) {
    float[] rows = new float[matrix.rows() * matrix.columns()];
    for (int j = 0; j < matrix.rows(); j++) {
      System.arraycopy(matrix.row(j), 0, rows, j * matrix.columns(), matrix.columns());
    }
    return new WeightArray(name, List.of(matrix.rows(), matrix.columns()), rows);
  }
}
