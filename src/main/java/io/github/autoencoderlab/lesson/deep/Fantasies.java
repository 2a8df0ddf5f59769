package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.text.Message;
import java.util.List;

/**
 * What a deep belief net makes up.
 *
 * @param now what its chains look like now; empty if nobody looks, or the net makes up nothing
 * @param film how chains came there; empty likewise
 * @param labels how many label units there are; 0 while layers below the labels learn
 * @param warnings what the user should know
 */
record Fantasies(Pictures now, Film film, int labels, List<Message> warnings) {
  /** Of a net that makes up nothing. */
  static final Fantasies NONE = new Fantasies(Pictures.NONE, Film.NONE, 0, List.of());

  Fantasies {
    warnings = List.copyOf(warnings);
  }

  /**
   * Chains side by side.
   *
   * @param step Gibbs steps that they have made
   * @param clamped the label of each chain; empty if it is free
   * @param told the label that the memory finds most probable for each chain; empty if there are no
   *     label units
   * @param v p(v=1|h¹) of each chain
   * @param nearest the training example that is nearest to each
   * @param nearestLabels their labels; empty if they have none
   * @param distance mean of Σ (v − x)² to them
   * @param heldOutDistance the same for held-out examples instead of v
   */
  record Pictures(
      int step,
      List<Integer> clamped,
      List<Integer> told,
      List<float[]> v,
      List<float[]> nearest,
      List<Integer> nearestLabels,
      double distance,
      double heldOutDistance) {
    static final Pictures NONE =
        new Pictures(
            0, List.of(), List.of(), List.of(), List.of(), List.of(), Double.NaN, Double.NaN);

    Pictures {
      clamped = List.copyOf(clamped);
      told = List.copyOf(told);
      v = List.copyOf(v);
      nearest = List.copyOf(nearest);
      nearestLabels = List.copyOf(nearestLabels);
    }

    /** How many chains look most like a training example with the label that is clamped. */
    int alike() {
      int alike = 0;
      for (int n = 0; n < clamped.size(); n++) {
        alike += clamped.get(n).equals(nearestLabels.get(n)) ? 1 : 0;
      }
      return alike;
    }
  }

  /**
   * A few Gibbs steps of each chain.
   *
   * @param clamped the label of each chain; empty if it is free
   * @param frames from the start on
   */
  record Film(List<Integer> clamped, List<Frame> frames) {
    static final Film NONE = new Film(List.of(), List.of());

    Film {
      clamped = List.copyOf(clamped);
      frames = List.copyOf(frames);
    }
  }

  /**
   * All chains after some Gibbs steps.
   *
   * @param step how many
   * @param v p(v=1|h¹) of each chain
   * @param labels P(y=1|h), chain after chain; zeros at the start, empty without label units
   */
  record Frame(int step, List<float[]> v, float[] labels) {
    Frame {
      v = List.copyOf(v);
    }

    /** P(yₖ=1|h) of a chain. */
    float label(int chain, int k) {
      return labels[chain * (labels.length / v.size()) + k];
    }

    /** The label that is most probable in a chain. */
    int told(int chain) {
      int count = labels.length / v.size();
      int best = 0;
      for (int k = 1; k < count; k++) {
        best = label(chain, k) > label(chain, best) ? k : best;
      }
      return best;
    }
  }
}
