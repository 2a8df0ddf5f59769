package io.github.autoencoderlab.engine.recurrent;

/**
 * Series of one length. An example is a column of steps · channels numbers, time-major: all
 * channels of the first step, then those of the second, and so on.
 *
 * @param steps T, at least 1
 * @param channels P, at least 1
 */
public record SeriesShape(int steps, int channels) {
  public SeriesShape {
    if (steps < 1 || channels < 1) {
      throw new IllegalArgumentException(steps + " steps of " + channels + " channels");
    }
  }

  /** Numbers of an example. */
  public int size() {
    return Math.multiplyExact(steps, channels);
  }

  /** Place of a number in an example. */
  public int place(int step, int channel) {
    return step * channels + channel;
  }

  /**
   * From examples that hold the whole first channel, then the second, and so on.
   *
   * @param channelMajor so many examples, one after the other
   * @return the same examples time-major, in a new array
   */
  public float[] timeMajor(float[] channelMajor) {
    float[] result = new float[channelMajor.length];
    for (int i = 0; i < result.length; i++) {
      int inside = i % size();
      int channel = inside / steps;
      result[i - inside + place(inside % steps, channel)] = channelMajor[i];
    }
    return result;
  }

  /** The way back of {@link #timeMajor}. */
  public float[] channelMajor(float[] timeMajor) {
    float[] result = new float[timeMajor.length];
    for (int i = 0; i < result.length; i++) {
      int inside = i % size();
      int channel = inside / steps;
      result[i] = timeMajor[i - inside + place(inside % steps, channel)];
    }
    return result;
  }
}
