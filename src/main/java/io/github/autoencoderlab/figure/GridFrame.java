package io.github.autoencoderlab.figure;

import java.util.List;

/**
 * The room that labels and caption take around the tiles.
 *
 * @param left for the row labels
 * @param above for the column labels
 * @param below for caption and colour scale
 * @param forTiles the rest of the page
 */
record GridFrame(double left, double above, double below, Box forTiles) {

  static GridFrame of(ImageGrid grid, Page page) {
    Box area = page.content();
    Lettering texts = page.texts();
    double line = texts.height();
    double left = left(grid, area, texts);
    boolean labelled = !grid.columnLabels().isEmpty() && area.height() > 4 * line;
    double above = labelled ? 1.2 * line : 0;
    double below = area.height() > 5 * line ? ScaleBar.of(grid, page).room() : 0;
    return new GridFrame(left, above, below, area.without(left, above, 0, below).inset(1));
  }

  private static double left(ImageGrid grid, Box area, Lettering texts) {
    if (grid.rowLabels().isEmpty() || area.width() < 10 * texts.size()) {
      return 0;
    }
    double wanted = widest(grid.rowLabels(), texts) + 0.7 * texts.size();
    return Math.min(0.3 * area.width(), wanted);
  }

  /** Returns the width of the longest label. */
  static double widest(List<String> labels, Lettering texts) {
    return labels.stream().mapToDouble(texts::width).max().orElse(0);
  }

  /** Returns the absolute value painted in the fullest colour, always positive. */
  static double reach(ImageGrid grid) {
    float largest = (float) grid.reach();
    if (largest == 0) {
      for (float[] tile : grid.tiles()) {
        for (float v : tile) {
          float size = Math.abs(v);
          if (size > largest && size < Float.POSITIVE_INFINITY) {
            largest = size;
          }
        }
      }
    }
    return largest > 0 ? largest : 1;
  }
}
