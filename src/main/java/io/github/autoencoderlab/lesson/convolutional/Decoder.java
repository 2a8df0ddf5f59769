package io.github.autoencoderlab.lesson.convolutional;

/** How a decoder makes maps larger again. */
enum Decoder {
  /** Nearest-neighbour upsampling, then a convolution. */
  UPSAMPLING,
  /** A transposed convolution whose stride undoes stride and pooling. */
  TRANSPOSED,
  /** Unpooling to the first place of each window, then a transposed convolution. */
  UNPOOLING,
  /** Unpooling to where the largest number was, then a transposed convolution. */
  SWITCHES
}
