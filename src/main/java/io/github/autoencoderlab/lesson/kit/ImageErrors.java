package io.github.autoencoderlab.lesson.kit;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** How much is lost of single images. */
public final class ImageErrors {
  private ImageErrors() {}

  /**
   * Σ (r − x)² of each image that has a reconstruction, in so few digits that ten stand in a row.
   */
  public static List<String> of(List<float[]> x, List<float[]> r) {
    return IntStream.range(0, Math.min(x.size(), r.size()))
        .mapToObj(n -> digits(squared(x.get(n), r.get(n))))
        .toList();
  }

  /** Σ (r − x)². */
  public static double squared(float[] x, float[] r) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      float difference = r[i] - x[i];
      sum += difference * difference;
    }
    return sum;
  }

  /** Three digits. */
  public static String digits(double error) {
    String format = error < 9.995 ? "%.2f" : error < 99.95 ? "%.1f" : "%.0f";
    return String.format(Locale.ROOT, format, error);
  }
}
