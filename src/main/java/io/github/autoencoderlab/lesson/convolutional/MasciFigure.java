package io.github.autoencoderlab.lesson.convolutional;

import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.ImageGrid;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.convolutional.MasciStudy.Kind;
import io.github.autoencoderlab.lesson.kit.ImageErrors;
import io.github.autoencoderlab.lesson.kit.PictureSeries;
import io.github.autoencoderlab.lesson.kit.WeightTiles;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figure of {@link MasciStudy}: a row of kernels for each net that has learned. */
final class MasciFigure {
  static final FigureSpec KERNELS = MasciStudy.STUDY.figure(MasciStudy.ID, MasciFigure::kernels);

  private static final String KEY = MapStudy.KEY + MasciStudy.ID + ".";

  private MasciFigure() {}

  private static Figure kernels(Finding found, Texts texts, String title) {
    List<float[]> tiles = new ArrayList<>();
    List<String> rows = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<float[]> row = PictureSeries.of(found, kind.id(), MasciStudy.SIZE * MasciStudy.SIZE);
      if (!row.isEmpty()) {
        tiles.addAll(row);
        rows.add(label(kind, found, texts));
      }
    }
    return ImageGrid.signed(title, "W", tiles, MasciStudy.SIZE, MasciStudy.SIZE)
        .withReach(WeightTiles.reach(tiles))
        .withColumns(MasciStudy.KERNELS)
        .withLabels(rows, List.of())
        .withCaption(texts.get(KEY + "caption", String.valueOf(MasciStudy.DECAY)));
  }

  private static String label(Kind kind, Finding found, Texts texts) {
    String name = MasciStudy.STUDY.of(kind.id());
    return texts.get(
        KEY + kind.id(),
        String.format(Locale.ROOT, "%.2f", found.number(name + "Continuity")),
        ImageErrors.digits(found.number(name + "SquaredError")));
  }
}
