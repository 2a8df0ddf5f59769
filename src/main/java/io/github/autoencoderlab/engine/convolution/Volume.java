package io.github.autoencoderlab.engine.convolution;

/**
 * Maps of one size, one for each channel.
 *
 * @param height places from top to bottom, at least 1
 * @param width places from left to right, at least 1
 * @param channels maps, at least 1
 */
public record Volume(int height, int width, int channels) {
  public Volume {
    if (height < 1 || width < 1 || channels < 1) {
      throw new IllegalArgumentException(channels + " maps of " + height + " × " + width);
    }
    Math.multiplyExact(Math.multiplyExact(height, width), channels);
  }

  /** A picture: one channel. */
  public static Volume picture(int height, int width) {
    return new Volume(height, width, 1);
  }

  /** Numbers of all maps together. */
  public int size() {
    return height * width * channels;
  }

  /** Numbers of one map. */
  public int places() {
    return height * width;
  }

  /** Maps of the same size, so many. */
  public Volume with(int otherChannels) {
    return new Volume(height, width, otherChannels);
  }

  /**
   * One map of an example, row by row, in a new array.
   *
   * @param example {@link #size} numbers, the channels of each place side by side
   * @param channel from 0
   */
  public float[] map(float[] example, int channel) {
    float[] map = new float[places()];
    for (int place = 0; place < map.length; place++) {
      map[place] = example[place * channels + channel];
    }
    return map;
  }
}
