package io.github.autoencoderlab.figure;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** One formula in the rows that a width leaves it, in units of {@link Formula#SIZE}. */
final class FormulaRows {
  /** How far a row that goes on is indented. */
  private static final double INDENT = 1.6 * Formula.SIZE;

  private static final double QUAD = Formula.SIZE;
  private static final double LEAST_ROW = 1.0 * Formula.SIZE;
  private static final double LEADING = 0.08 * Formula.SIZE;

  /** A piece at its place in a row. */
  private record Placed(Formula formula, double x) {}

  /** Pieces side by side on one baseline. */
  private record Row(List<Placed> pieces) {
    double width() {
      Placed last = pieces.get(pieces.size() - 1);
      return last.x() + last.formula().width();
    }

    double ascent() {
      return pieces.stream().mapToDouble(p -> p.formula().ascent()).max().orElse(0);
    }

    double height() {
      double depth = pieces.stream().mapToDouble(p -> p.formula().depth()).max().orElse(0);
      return ascent() + depth;
    }

    double slot() {
      return Math.max(LEAST_ROW, height()) + LEADING;
    }
  }

  private final List<Formula> formulas;
  private final List<Integer> quads;

  private FormulaRows(List<Formula> formulas, List<Integer> quads) {
    this.formulas = formulas;
    this.quads = quads;
  }

  /**
   * Typesets a formula in pieces, or as a whole if one of them is not LaTeX by itself.
   *
   * @param fine whether lines may also end within brackets and parentheses
   */
  static FormulaRows of(String latex, boolean fine) {
    List<FormulaPieces.Piece> pieces = FormulaPieces.of(latex, fine);
    List<Formula> formulas = pieces.stream().map(piece -> Formula.of(piece.latex())).toList();
    if (pieces.size() == 1 || formulas.stream().anyMatch(formula -> formula.icon() == null)) {
      return new FormulaRows(List.of(Formula.of(latex)), List.of(0));
    }
    return new FormulaRows(formulas, pieces.stream().map(FormulaPieces.Piece::quads).toList());
  }

  /** Returns the rows as wide as a width, if no piece is wider. */
  Setting within(double width) {
    List<Row> rows = new ArrayList<>();
    List<Placed> row = new ArrayList<>();
    double x = 0;
    for (int n = 0; n < formulas.size(); n++) {
      double from = x + quads.get(n) * QUAD;
      // A number or a name at the beginning is not left alone.
      if (from + formulas.get(n).width() > width && x > 2 * INDENT) {
        rows.add(new Row(List.copyOf(row)));
        row.clear();
        from = INDENT;
      }
      row.add(new Placed(formulas.get(n), from));
      x = from + formulas.get(n).width();
    }
    rows.add(new Row(List.copyOf(row)));
    return new Setting(rows);
  }

  /** Rows as they are set in a width. */
  static final class Setting {
    private final List<Row> rows;

    private Setting(List<Row> rows) {
      this.rows = rows;
    }

    /** How many rows there are, at least one. */
    int count() {
      return rows.size();
    }

    double width() {
      return rows.stream().mapToDouble(Row::width).max().orElse(0);
    }

    /** The height with the space around the rows. */
    double height() {
      return rows.stream().mapToDouble(Row::slot).sum();
    }

    /** Paints from the top left corner of the origin, with rows so many times further apart. */
    void paint(Graphics2D g, Theme theme, double stretch) {
      double y = 0;
      for (Row row : rows) {
        double slot = row.slot() * stretch;
        double base = y + (slot - row.height()) / 2 + row.ascent();
        for (Placed piece : row.pieces()) {
          paint(g, piece, base, theme);
        }
        y += slot;
      }
    }

    private static void paint(Graphics2D g, Placed piece, double base, Theme theme) {
      Graphics2D own = (Graphics2D) g.create();
      Formula formula = piece.formula();
      own.translate(piece.x(), base - formula.ascent());
      formula.paint(own, formula.icon() == null ? theme.muted() : theme.text());
      own.dispose();
    }
  }
}
