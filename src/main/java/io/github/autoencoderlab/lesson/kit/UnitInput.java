package io.github.autoencoderlab.lesson.kit;

import io.github.autoencoderlab.text.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a unit is told: its bias and what comes from each unit of the other layer.
 *
 * @param bias bᵢ or cⱼ
 * @param largest the largest parts by absolute value, the largest first
 * @param others how many more parts are not 0
 * @param sum of everything
 */
public record UnitInput(double bias, List<Double> largest, int others, double sum) {
  private static final int MOST = 3;

  public UnitInput {
    largest = List.copyOf(largest);
  }

  /** The input through these weights from units in these states. */
  public static UnitInput of(double bias, float[] weights, float[] states) {
    List<Double> parts =
        IntStream.range(0, weights.length)
            .mapToObj(n -> (double) weights[n] * states[n])
            .filter(part -> part != 0)
            .sorted(Comparator.comparingDouble(part -> -Math.abs(part)))
            .toList();
    double sum = bias + parts.stream().mapToDouble(part -> part).sum();
    int most = Math.min(MOST, parts.size());
    return new UnitInput(bias, parts.subList(0, most), parts.size() - most, sum);
  }

  /** The sum written out as far as there is room; the rest in one number, under its name. */
  public String latex(Texts texts) {
    String parts = largest.stream().map(Latex::added).collect(Collectors.joining());
    double rest = sum - bias - largest.stream().mapToDouble(part -> part).sum();
    String name = texts.get("formulas.more", others);
    return Latex.number(bias)
        + parts
        + (others > 0 ? "\\underbrace{" + Latex.added(rest) + "}_{\\text{" + name + "}}" : "");
  }

  /** σ of the sum. */
  public double probability() {
    return 1 / (1 + Math.exp(-sum));
  }
}
