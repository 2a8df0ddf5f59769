package io.github.autoencoderlab.figure;

/** How wide figures are for their height where they can choose. */
final class Aspects {
  private static final double CHART = 1.5;
  private static final double SQUARE = 1;
  private static final double PLANES = 2;

  private Aspects() {}

  /** Returns width over height. */
  static double of(Figure figure) {
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
      Formula formula = Formula.of(line.latex());
      width = Math.max(width, formula.width());
      height += FormulaView.slot(formula);
    }
    return width / height;
  }
}
