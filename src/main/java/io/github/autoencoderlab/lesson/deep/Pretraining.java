package io.github.autoencoderlab.lesson.deep;

/** As what each layer learns alone. */
enum Pretraining {
  RBM,
  AUTOENCODER,
  /** An autoencoder of masked examples. */
  DENOISING,
  /** Not at all. */
  NONE
}
