package io.github.autoencoderlab.engine.layer;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.array.Theta.Shape;
import io.github.autoencoderlab.engine.unit.Activation;
import java.util.List;

/**
 * A kind of layer with its sizes: a = f(z), z being what it makes of the layer below. Learners,
 * tuner and deep nets go over layers and know no kind of them; a new kind is a new class.
 */
public interface Layer {
  /** Of a layer that uses no weights. */
  int NO_WEIGHTS = -1;

  /** Numbers of each example that it takes, at least 1. */
  int inputs();

  /** Numbers of each example that it hands on, at least 1. */
  int outputs();

  /** f; {@link Activation#LINEAR} for a layer without units, such as pooling. */
  Activation activation();

  /**
   * Which of the architecture's weight matrices is its first, the one that its input meets, from 0;
   * or {@link #NO_WEIGHTS}. Its own follow each other; one of an earlier layer may be borrowed, as
   * tied weights are.
   */
  int weights();

  /** Shapes of the weight matrices of its own; empty if it has none or borrows. */
  List<Shape> shapes();

  /** Length of its bias; 0 if it has none. */
  int biases();

  /**
   * Puts what its own weights begin with among parameters that are 0: uniform numbers in ± gain √(6
   * / (rows + columns)), unless a kind of layer needs others.
   *
   * @param bias number of its bias, which stays 0 unless a kind needs another
   */
  default void begin(Theta theta, int bias, double gain, Randomness randomness) {
    for (int n = 0; n < shapes().size(); n++) {
      Initial.uniform(theta.W(weights() + n), gain, randomness);
    }
  }

  /**
   * Sets its biases so that the inputs of its units are z if nothing else feeds them. A layer
   * without biases begins where its weights put it; one whose outputs share biases says how.
   *
   * @param z one number for each output
   * @param bias number of its bias
   */
  default void beginAt(float[] z, Theta theta, int bias) {
    if (biases() > 0) {
      theta.b(bias).set(z);
    }
  }

  /**
   * Its part of a pass, with all memory that this takes.
   *
   * @param bias number of its bias among the parameters
   * @param below activations of the layer below, inputs × batch
   * @param a its own, outputs × batch
   * @param delta δ = ∂L/∂z, of the same shape
   * @param first whether the layer below is the input, which may have many zeros
   */
  LayerPass pass(Theta theta, int bias, Matrix below, Matrix a, Matrix delta, boolean first);
}
