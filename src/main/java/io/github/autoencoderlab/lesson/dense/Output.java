package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Loss;

/** Units of a reconstruction and their loss. */
public enum Output {
  /** Logistic for pictures, linear for values of both signs. */
  SUITED,
  /** Logistic units, cross-entropy. */
  CROSS_ENTROPY,
  /** Logistic units, squared error. */
  SQUARED_ERROR,
  /** Linear units, squared error. */
  LINEAR_SQUARED_ERROR;

  /**
   * This, or what suits the data.
   *
   * @param pictures the loss that suits pictures
   */
  Output settled(DataSet data, Loss pictures) {
    if (this != SUITED) {
      return this;
    }
    if (!data.kind().unitRange()) {
      return LINEAR_SQUARED_ERROR;
    }
    return pictures == Loss.CROSS_ENTROPY ? CROSS_ENTROPY : SQUARED_ERROR;
  }

  /** g of the reconstruction. */
  public Activation units() {
    return this == LINEAR_SQUARED_ERROR ? Activation.LINEAR : Activation.LOGISTIC;
  }

  /** L. */
  public Loss loss() {
    return this == CROSS_ENTROPY ? Loss.CROSS_ENTROPY : Loss.SQUARED_ERROR;
  }
}
