package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.rbm.Rbm;
import io.github.autoencoderlab.engine.stack.CodeLayer;
import io.github.autoencoderlab.engine.stack.DeepLearner;
import io.github.autoencoderlab.engine.stack.LayerStack;
import io.github.autoencoderlab.engine.stack.RbmLayer;
import io.github.autoencoderlab.lesson.WeightArray;
import io.github.autoencoderlab.lesson.kit.LayerWeights;
import java.util.ArrayList;
import java.util.List;

/** Learned numbers of a deep net to hand out; layers count from 1. */
final class DeepWeights {
  private DeepWeights() {}

  /**
   * While layers learn alone W, b and c of each, as in a Boltzmann machine, and U and d of label
   * units; afterwards W and b of each layer of the whole net as it is used: of a classifier that of
   * the best epoch, and after dropout the weights are scaled.
   */
  static List<WeightArray> of(DeepLearner learner, Validation validation) {
    if (learner.coder() instanceof LayerStack stack) {
      return alone(stack);
    }
    float[] best = validation.theta();
    Theta theta = learner.net(best == null ? learner.theta() : best).theta();
    return LayerWeights.of(learner.plan().net(), theta);
  }

  private static List<WeightArray> alone(LayerStack stack) {
    List<WeightArray> arrays = new ArrayList<>();
    for (int n = 0; n < stack.layers().size(); n++) {
      CodeLayer layer = stack.layers().get(n);
      arrays.add(WeightArray.matrix("W" + (n + 1), layer.W()));
      arrays.add(WeightArray.vector("b" + (n + 1), layer.b()));
      arrays.add(WeightArray.vector("c" + (n + 1), layer.c()));
      if (layer instanceof RbmLayer machine && machine.labels() > 0) {
        arrays.addAll(labels(machine.rbm()));
      }
    }
    return arrays;
  }

  /** Weights [hidden × labels] and biases of label units. */
  private static List<WeightArray> labels(Rbm rbm) {
    int units = rbm.visible() - rbm.labels();
    Matrix U = rbm.W().part(units * rbm.hidden(), rbm.hidden(), rbm.labels());
    return List.of(
        WeightArray.matrix("U", U), WeightArray.vector("d", rbm.b().part(units, rbm.labels(), 1)));
  }
}
