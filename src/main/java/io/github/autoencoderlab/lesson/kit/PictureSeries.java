package io.github.autoencoderlab.lesson.kit;

import io.github.autoencoderlab.lesson.Finding;
import java.util.ArrayList;
import java.util.List;

/** Pictures among the series of a finding, one after the other. */
public final class PictureSeries {
  private PictureSeries() {}

  /**
   * The pictures of a series; none if the finding has no such series.
   *
   * @param size values of a picture
   */
  public static List<float[]> of(Finding found, String name, int size) {
    double[] values = found.series().getOrDefault(name, new double[0]);
    List<float[]> pictures = new ArrayList<>();
    for (int from = 0; from < values.length; from += size) {
      float[] picture = new float[size];
      for (int i = 0; i < size; i++) {
        picture[i] = (float) values[from + i];
      }
      pictures.add(picture);
    }
    return pictures;
  }
}
