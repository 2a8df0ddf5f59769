package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.engine.noise.Corruption;
import java.util.Arrays;
import java.util.List;

/** The kind of noise that held-out examples suffer before a net is to repair them. */
public enum TestNoise {
  /** Whatever the training examples suffer. */
  AS_IN_TRAINING(Corruption.NONE),
  MASKING(Corruption.MASKING),
  GAUSSIAN(Corruption.GAUSSIAN),
  SALT_AND_PEPPER(Corruption.SALT_AND_PEPPER),
  BLOCK(Corruption.BLOCK),
  NONE(Corruption.NONE);

  static final List<TestNoise> ALL = Arrays.asList(values());

  private final Corruption own;

  TestNoise(Corruption own) {
    this.own = own;
  }

  /**
   * What is done to held-out examples.
   *
   * @param training what is done to training examples
   * @param otherwise what is done instead where it follows training examples that stay clean
   */
  Corruption corruption(Corruption training, Corruption otherwise) {
    if (this != AS_IN_TRAINING) {
      return own;
    }
    return training == Corruption.NONE ? otherwise : training;
  }
}
