package io.github.autoencoderlab.figure;

/** How wide figures are for their height where they can choose. */
final class Aspects {
  private static final double CHART = 1.5;
  private static final double SQUARE = 1;
  private static final double PLANES = 2;

  /** Room for words around images, in sizes of their type. */
  private static final double ROW_LABEL = 2;

  private static final double ROW = 1.3;

  private Aspects() {}

  /** Returns how wide a figure becomes in an area, without the words around it. */
  static double fit(Figure figure, double width, double height, Lettering texts) {
    double beside = 0;
    double above = 0;
    if (figure instanceof ImageGrid grid) {
      beside = grid.rowLabels().isEmpty() ? 0 : ROW_LABEL * texts.size();
      above += grid.columnLabels().isEmpty() ? 0 : ROW * texts.height();
      above += grid.caption().isEmpty() && !grid.anySigned() ? 0 : ROW * texts.height();
    }
    return Math.max(0, Math.min(width - beside, (height - above) * of(figure)));
  }

  private static double of(Figure figure) {
    if (figure instanceof ImageGrid grid) {
      return ofGrid(grid);
    } else if (figure instanceof FormulaSheet sheet) {
      return ofSheet(sheet);
    } else if (figure instanceof LinkedPlanes planes) {
      return planes.panels().size() > 1 ? PLANES : SQUARE;
    } else if (figure instanceof SquareChart || figure instanceof StateMap) {
      return SQUARE;
    }
    return CHART;
  }

  private static double ofGrid(ImageGrid grid) {
    if (grid.columns() == 0 || grid.tiles().isEmpty()) {
      return SQUARE;
    }
    double rows = Math.ceil((double) grid.tiles().size() / grid.columns());
    return grid.columns() * grid.tileColumns() / (rows * grid.tileRows());
  }

  private static double ofSheet(FormulaSheet sheet) {
    double width = 1;
    double height = 1;
    for (FormulaSheet.FormulaLine line : sheet.lines()) {
      FormulaRows.Setting formula =
          FormulaRows.of(line.latex(), false).within(Double.POSITIVE_INFINITY);
      width = Math.max(width, formula.width());
      height += formula.height();
    }
    return width / height;
  }
}
