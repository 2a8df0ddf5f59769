package io.github.autoencoderlab.lesson.convolutional;

import io.github.autoencoderlab.engine.noise.Corruption;
import io.github.autoencoderlab.engine.noise.Disturbance;

/** Which net learns: one's own, or one of the four of Masci et al. (2011). */
enum Net {
  /** As the parameters say. */
  OWN(1, 0),
  /** 20 kernels of 7 × 7. */
  MASCI_PLAIN(1, 0),
  /** The same, half of the input masked. */
  MASCI_NOISE(1, 0.5),
  /** The same with max-pooling. */
  MASCI_POOLING(2, 0),
  /** The same with max-pooling, 30 % of the input masked. */
  MASCI_BOTH(2, 0.3);

  private final int pool;
  private final double masked;

  Net(int pool, double masked) {
    this.pool = pool;
    this.masked = masked;
  }

  /** Whether the parameters say what it is made of. */
  boolean own() {
    return this == OWN;
  }

  /** What one of Masci's nets is made of. */
  MapNet net() {
    return MapNet.masci(pool);
  }

  /** What the input of one of Masci's nets suffers. */
  Disturbance disturbance() {
    return masked == 0 ? Disturbance.NONE : new Disturbance(Corruption.MASKING, masked);
  }
}
