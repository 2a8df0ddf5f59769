package io.github.autoencoderlab.lesson.rbm;

import io.github.autoencoderlab.engine.rbm.ExactRbm;
import io.github.autoencoderlab.engine.rbm.Rbm;
import io.github.autoencoderlab.engine.rbm.RbmGradient;
import java.util.ArrayList;
import java.util.List;

/**
 * Both terms of ∂ log L / ∂W of a small machine, exactly: ⟨p(hⱼ=1|v) vᵢ⟩ over the data, and over
 * all of p(v).
 *
 * @param data for each of the first hidden units an image of its weights' first terms
 * @param model the second terms
 * @param gradient the first less the second
 */
record RbmTerms(List<float[]> data, List<float[]> model, List<float[]> gradient) {
  private static final int MOST_UNITS = 10;

  RbmTerms {
    data = List.copyOf(data);
    model = List.copyOf(model);
    gradient = List.copyOf(gradient);
  }

  /**
   * Of a machine as it is now.
   *
   * @param examples the training data, 0 or 1, example after example
   */
  static RbmTerms of(Rbm rbm, float[] examples) {
    RbmGradient exact = new ExactRbm(rbm).gradient(examples);
    List<float[]> data = new ArrayList<>();
    List<float[]> model = new ArrayList<>();
    List<float[]> gradient = new ArrayList<>();
    for (int j = 0; j < Math.min(MOST_UNITS, rbm.hidden()); j++) {
      float[] first = driven(rbm, j, examples);
      float[] difference = new float[first.length];
      float[] second = new float[first.length];
      for (int i = 0; i < first.length; i++) {
        difference[i] = (float) exact.W(j, i);
        second[i] = first[i] - difference[i];
      }
      data.add(first);
      model.add(second);
      gradient.add(difference);
    }
    return new RbmTerms(data, model, gradient);
  }

  private static float[] driven(Rbm rbm, int j, float[] examples) {
    float[] w = rbm.W().row(j);
    double c = rbm.c().toArray()[j];
    float[] mean = new float[w.length];
    int count = examples.length / w.length;
    for (int n = 0; n < count; n++) {
      double input = c;
      for (int i = 0; i < w.length; i++) {
        input += (double) w[i] * examples[n * w.length + i];
      }
      float p = (float) (RbmSums.sigma(input) / count);
      for (int i = 0; i < w.length; i++) {
        mean[i] += p * examples[n * w.length + i];
      }
    }
    return mean;
  }
}
