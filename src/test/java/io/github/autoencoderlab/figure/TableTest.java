package io.github.autoencoderlab.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void linesOverTheSamePositionsShareAColumn() {
    Table table = Samples.curves(5).table();
    assertEquals(List.of("步", "训练", "测试", "最优值"), table.header());
    assertEquals(5, table.rowCount());
    assertEquals(List.of("0", "-40", "-48", "-104"), table.row(0));
    assertEquals("", table.row(1).get(3));
  }

  @Test
  void linesOverOtherPositionsKeepTheirOwn() {
    LineChart.Line a = Samples.line("a", Ink.BLUE, new double[] {0, 1}, new double[] {5, 6});
    LineChart.Line b = Samples.line("b", Ink.BLUE, new double[] {3}, new double[] {0.5});
    Table table = new LineChart("", "x", "", List.of(a, b)).table();
    assertEquals(List.of("a: x", "a", "b: x", "b"), table.header());
    assertEquals(List.of("0", "5", "3", "0.5"), table.row(0));
    assertEquals(List.of("1", "6", "", ""), table.row(1));
  }

  @Test
  void aTileIsARow() {
    Table table = Samples.chain().table();
    assertEquals(List.of("tile", "row", "column", "v[0]", "v[1]", "v[2]", "v[3]"), table.header());
    assertEquals(List.of("6", "抽样", "1", "0", "1", "0.5", "6"), table.row(6));
  }

  @Test
  void aBinIsARowAndEveryValueCounts() {
    Table table = Samples.energies().table();
    int data = 0;
    for (int row = 0; row < table.rowCount(); row++) {
      data += Integer.parseInt(table.row(row).get(2));
    }
    assertEquals(500, data);
    assertEquals(List.of("from", "to", "data", "fantasies", "mean"), table.header());
  }

  @Test
  void aNameIsARowOfBars() {
    Table table = Samples.bars().table();
    assertEquals(List.of("bar", "seen", "seen ±", "held out", "mean image"), table.header());
    assertEquals(List.of("自编码器", "9.04", "0", "10.123", ""), table.row(1));
    assertEquals("NaN", table.row(2).get(1));
  }

  @Test
  void arrowsPointsAndPathsStandSideBySide() {
    Table table = Samples.field().table();
    assertEquals(15, table.rowCount());
    assertEquals(List.of("-2", "-1", "0.8", "0.4"), table.row(0).subList(0, 4));
    assertEquals("path [0]: x", table.header().get(6));
    assertEquals(List.of("0.375", "0.25"), table.row(2).subList(6, 8));
  }
}
