package io.github.autoencoderlab.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the blocks of a sheet are.
 *
 * @param head height of the heading
 * @param label height of what is above each row
 * @param notes the formulas below
 * @param notesTop where they begin
 * @param boxes of the blocks, row by row
 */
record CellSheetLayout(
    double head, double label, LayeredNotes notes, double notesTop, List<List<Box>> boxes) {

  /** Side of the largest cell, by the size of the type. */
  private static final double LARGEST = 3.8;

  private static final double GAP = 0.8;

  static CellSheetLayout of(CellSheet sheet, Page page) {
    Lettering texts = page.texts();
    Box area = page.content();
    LayeredNotes notes = LayeredNotes.of(sheet.notes(), page);
    double line = texts.height();
    boolean tall = area.height() >= 8 * line;
    double head = tall ? heading(sheet, page).room() : 0;
    double foot = tall ? caption(sheet, page).room() : 0;
    boolean labelled = area.height() > 10 * line;
    double label = labelled ? 1.25 * line : 0;
    double free = area.height() - head - foot - notes.height();
    double cell = Math.min(LARGEST * texts.size(), cell(sheet, area.width(), free, label, texts));
    List<List<Box>> boxes = new ArrayList<>();
    double y = area.y() + head;
    for (List<CellSheet.Block> row : sheet.rows()) {
      double high = row.stream().mapToDouble(CellSheet.Block::height).max().orElse(0) * cell;
      boxes.add(row(row, new Box(area.x(), y + label, area.width(), high), cell, texts));
      y += label + high + GAP * texts.size();
    }
    return new CellSheetLayout(head, label, notes, y, boxes);
  }

  /** The words above. */
  static Paragraph heading(CellSheet sheet, Page page) {
    return Paragraph.of(sheet.heading(), page.texts(), page.content().width());
  }

  /** The words below. */
  static Paragraph caption(CellSheet sheet, Page page) {
    return Paragraph.of(sheet.caption(), page.texts(), page.content().width());
  }

  private static double cell(
      CellSheet sheet, double width, double height, double label, Lettering texts) {
    double cell = Double.MAX_VALUE;
    double down = 0;
    for (List<CellSheet.Block> row : sheet.rows()) {
      double across = row.stream().mapToDouble(CellSheet.Block::span).sum();
      double between = row.stream().mapToDouble(block -> before(block, texts)).sum();
      cell = Math.min(cell, (width - between - 2) / Math.max(1, across));
      down += row.stream().mapToDouble(CellSheet.Block::height).max().orElse(0);
    }
    double rows = sheet.rows().size() * (label + GAP * texts.size());
    return Math.max(0, Math.min(cell, (height - rows) / Math.max(1, down)));
  }

  /** Room before a block, for its sign. */
  static double before(CellSheet.Block block, Lettering texts) {
    return block.sign().isEmpty() ? texts.size() : texts.width(block.sign()) + 1.4 * texts.size();
  }

  /** Blocks side by side, each in the middle of the row's height. */
  private static List<Box> row(
      List<CellSheet.Block> blocks, Box row, double cell, Lettering texts) {
    List<Box> boxes = new ArrayList<>();
    double x = row.x();
    for (CellSheet.Block block : blocks) {
      x += boxes.isEmpty() && block.sign().isEmpty() ? 1 : before(block, texts);
      double high = block.height() * cell;
      double wide = block.span() * cell;
      boxes.add(new Box(x, row.y() + (row.height() - high) / 2, wide, high));
      x += wide;
    }
    return boxes;
  }
}
