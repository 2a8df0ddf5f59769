package io.github.autoencoderlab.engine.convolution;

import io.github.autoencoderlab.engine.unit.Activation;

/** A layer of a {@link Blueprint} as it was asked for, whether it fits or not. */
public sealed interface MapStep {
  /**
   * Convolution.
   *
   * @param channels maps that it makes
   * @param size k
   * @param stride s
   * @param padding p
   * @param activation f
   */
  record Convolve(int channels, int size, int stride, int padding, Activation activation)
      implements MapStep {}

  /**
   * Transposed convolution.
   *
   * @param channels maps that it makes
   * @param size k
   * @param stride s
   * @param padding p
   * @param extra places more at the right and at the bottom, from 0 to s − 1: those that a
   *     convolution with the same window leaves out
   * @param activation f
   */
  record Transpose(
      int channels, int size, int stride, int padding, int extra, Activation activation)
      implements MapStep {}

  /**
   * The transposed convolution that takes back an earlier convolution: with the same window, and
   * maps like those that it met.
   *
   * @param step number of the convolution, from 1
   * @param tied whether it lays down the same kernels, transposed
   * @param activation f
   */
  record Mirror(int step, boolean tied, Activation activation) implements MapStep {}

  /**
   * Max-pooling.
   *
   * @param size side of a window
   * @param stride places from one window to the next
   */
  record Pool(int size, int stride) implements MapStep {}

  /**
   * Unpooling of an earlier step.
   *
   * @param step its number, from 1
   * @param switches whether numbers go back to where they were
   */
  record Unpool(int step, boolean switches) implements MapStep {}

  /**
   * Nearest-neighbour upsampling.
   *
   * @param factor side of the square that a number fills
   */
  record Upsample(int factor) implements MapStep {}

  /**
   * A dense layer, whose units are maps of one place.
   *
   * @param units of it
   * @param activation f
   */
  record Dense(int units, Activation activation) implements MapStep {}

  /**
   * A dense layer whose units are maps like those of an earlier step.
   *
   * @param step its number, from 1
   * @param activation f
   */
  record Back(int step, Activation activation) implements MapStep {}
}
