package io.github.autoencoderlab.lesson.convolutional;

import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.ImageGrid;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.convolutional.MasciStudy.Kind;
import io.github.autoencoderlab.lesson.kit.ImageErrors;
import io.github.autoencoderlab.lesson.kit.PictureSeries;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figure of {@link MasciStudy}: two rows of kernels for each net that has learned. */
final class MasciFigure {
  static final FigureSpec KERNELS = MasciStudy.STUDY.figure(MasciStudy.ID, MasciFigure::kernels);

  /** Of the largest weight of all, what a kernel's must be for its fullest colour. */
  private static final double FAINT = 0.1;

  private static final String KEY = MapStudy.KEY + MasciStudy.ID + ".";

  private MasciFigure() {}

  private static Figure kernels(Finding found, Texts texts, String title) {
    List<float[]> tiles = new ArrayList<>();
    List<String> rows = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<float[]> kernels = PictureSeries.of(found, kind.id(), MasciStudy.SIZE * MasciStudy.SIZE);
      if (!kernels.isEmpty()) {
        tiles.addAll(scaled(kernels));
        rows.add(texts.get(KEY + kind.id()));
        rows.add(numbers(kind, found));
      }
    }
    return ImageGrid.signed(title, "W / max", tiles, MasciStudy.SIZE, MasciStudy.SIZE)
        .withReach(1)
        .withColumns(MasciStudy.KERNELS / 2)
        .withLabels(rows, List.of())
        .withCaption(texts.get(KEY + "caption", String.valueOf(MasciStudy.DECAY)));
  }

  private static String numbers(Kind kind, Finding found) {
    String name = MasciStudy.STUDY.of(kind.id());
    return String.format(
        Locale.ROOT,
        "%.2f | %s",
        found.number(name + "Continuity"),
        ImageErrors.digits(found.number(name + "SquaredError")));
  }

  /** Each by its largest weight, but those that have all but vanished by more. */
  private static List<float[]> scaled(List<float[]> kernels) {
    double least = FAINT * kernels.stream().mapToDouble(MasciFigure::largest).max().orElse(1);
    return kernels.stream().map(w -> scaled(w, Math.max(least, largest(w)))).toList();
  }

  private static float[] scaled(float[] kernel, double reach) {
    float[] scaled = new float[kernel.length];
    for (int n = 0; n < scaled.length; n++) {
      scaled[n] = reach > 0 ? (float) (kernel[n] / reach) : 0;
    }
    return scaled;
  }

  private static double largest(float[] kernel) {
    double most = 0;
    for (float w : kernel) {
      most = Math.max(most, Math.abs(w));
    }
    return most;
  }
}
