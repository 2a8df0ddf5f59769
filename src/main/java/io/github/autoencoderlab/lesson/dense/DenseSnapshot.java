package io.github.autoencoderlab.lesson.dense;

import java.util.List;

/**
 * A dense autoencoder after a step or in the middle of one. What is made only for figures that
 * nobody looks at is empty.
 *
 * @param look it from outside
 * @param filters weights from the input to each of the first code units, as pictures
 * @param filterReach the absolute value of a weight that deserves the fullest colour
 * @param moment a step from inside
 * @param beyond what it makes of other pictures than the held-out ones, and made before it learned
 */
public record DenseSnapshot(
    AutoencoderLook look,
    List<float[]> filters,
    double filterReach,
    DenseMoment moment,
    Beyond.Look beyond)
    implements AutoencoderSnapshot {
  public DenseSnapshot {
    filters = List.copyOf(filters);
  }
}
