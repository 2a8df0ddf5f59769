package io.github.autoencoderlab.lesson.convolutional;

import org.jspecify.annotations.Nullable;

/** Which net learns: one's own, or one of the four of Masci et al. (2011). */
enum Net {
  /** As the parameters say. */
  OWN(null),
  /** 20 kernels of 7 × 7. */
  MASCI_PLAIN(MasciStudy.Kind.PLAIN),
  /** The same, half of the input masked. */
  MASCI_NOISE(MasciStudy.Kind.NOISE),
  /** The same with max-pooling. */
  MASCI_POOLING(MasciStudy.Kind.POOLING),
  /** The same with max-pooling, 30 % of the input masked. */
  MASCI_BOTH(MasciStudy.Kind.BOTH);

  private final MasciStudy.@Nullable Kind masci;

  Net(MasciStudy.@Nullable Kind masci) {
    this.masci = masci;
  }

  /** Which of Masci's it is; none if it is one's own. */
  MasciStudy.@Nullable Kind masci() {
    return masci;
  }

  /** Whether the parameters say what it is made of. */
  boolean own() {
    return masci == null;
  }
}
