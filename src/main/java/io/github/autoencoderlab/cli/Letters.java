package io.github.autoencoderlab.cli;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.Kind;
import java.util.ArrayList;
import java.util.List;

/** Shows examples by letters, as many side by side as fit into a line of a terminal. */
final class Letters {
  private static final int WIDTH = 79;
  private static final String SHADES = " .:-=+*#%@";

  private Letters() {}

  /** The first examples, two rows of each in a line; none if one is too large or no picture. */
  static List<String> of(Examples examples) {
    boolean picture = examples.kind() == Kind.PICTURES || examples.kind() == Kind.PATCHES;
    if (!picture || examples.rows() > WIDTH) {
      return List.of();
    }
    int most = Math.min((WIDTH + 1) / (examples.columns() + 1), examples.count());
    float[] values = examples.first(most);
    float low = Float.POSITIVE_INFINITY;
    float high = Float.NEGATIVE_INFINITY;
    for (float value : values) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < examples.rows() && most > 0; row += 2) {
      StringBuilder line = new StringBuilder();
      for (int n = 0; n < most; n++) {
        for (int column = 0; column < examples.columns(); column++) {
          float value = pair(values, examples, n, row, column);
          line.append(shade(high > low ? (value - low) / (high - low) : 0));
        }
        line.append(' ');
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  /** The mean of a pixel and the one below it: a letter is about twice as high as wide. */
  private static float pair(float[] values, Examples examples, int n, int row, int column) {
    int at = (n * examples.rows() + row) * examples.columns() + column;
    boolean last = row + 1 == examples.rows();
    return last ? values[at] : (values[at] + values[at + examples.columns()]) / 2;
  }

  private static char shade(float light) {
    return SHADES.charAt(Math.min(SHADES.length() - 1, (int) (light * SHADES.length())));
  }
}
