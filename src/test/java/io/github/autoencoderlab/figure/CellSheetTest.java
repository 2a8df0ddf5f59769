package io.github.autoencoderlab.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CellSheetTest {
  private static final Style STYLE = Style.screen(Theme.LIGHT);

  private final CellSheet sheet = Samples.cells();

  private CellSheetLayout layout(int width, int height) {
    return CellSheetLayout.of(sheet, Page.of(sheet, width, height, STYLE));
  }

  @Test
  void cellsOfAllBlocksAreOfOneSize() {
    CellSheetLayout layout = layout(600, 300);
    double cell = layout.boxes().get(0).get(1).width() / 2;
    assertEquals(cell, layout.boxes().get(0).get(2).height() / 2, 1e-9);
    assertEquals(cell, layout.boxes().get(1).get(0).height(), 1e-9);
    assertEquals(cell, layout.boxes().get(0).get(0).width() / 2, 1e-9);
  }

  @Test
  void blocksStayWithinThePageAndApart() {
    for (int width = 200; width <= 1200; width += 200) {
      CellSheetLayout layout = layout(width, width / 2);
      Box page = Page.of(sheet, width, width / 2.0, STYLE).content();
      double bottom = 0;
      for (List<Box> row : layout.boxes()) {
        double right = 0;
        for (Box box : row) {
          assertTrue(box.x() >= right && box.right() <= page.right(), "width " + width);
          assertTrue(box.y() >= bottom, "width " + width);
          right = box.right();
        }
        bottom = row.stream().mapToDouble(Box::bottom).max().orElse(0);
      }
      assertTrue(bottom <= page.bottom(), "width " + width);
    }
  }

  @Test
  void cellIsReadUnderThePointer() {
    Box box = layout(600, 300).boxes().get(0).get(1);
    double x = box.x() + 0.75 * box.width();
    double y = box.y() + 0.25 * box.height();
    assertEquals(Optional.of("w[0, 1] = 0.5000"), sheet.valueAt(x, y, 600, 300, STYLE));
    assertEquals(Optional.empty(), sheet.pickAt(x, y, 600, 300, STYLE));
    assertEquals(Optional.empty(), sheet.valueAt(599, 299, 600, 300, STYLE));
  }

  @Test
  void pictureHasNoNumbers() {
    assertTrue(sheet.rows().get(0).get(1).numbered());
    assertFalse(sheet.rows().get(0).get(0).numbered());
  }

  @Test
  void tableHasAColumnForEachBlock() {
    assertEquals(List.of("x", "w", "w", "Σ"), sheet.table().header());
    assertEquals(64, sheet.table().rowCount());
  }
}
