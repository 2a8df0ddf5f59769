package io.github.autoencoderlab.engine.array;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 15, 16, 111, 112, 225, 500, 784, 1000, 2000, 40_000})
  void blocksCoverTheLengthWithoutGapOrOverlap(int length) {
    Blocks blocks = Blocks.ofProduct(length, Long.MAX_VALUE);
    assertEquals(0, blocks.start(0));
    int end = 0;
    for (int block = 0; block < blocks.count(); block++) {
      assertEquals(end, blocks.start(block));
      assertTrue(blocks.size(block) > 0);
      end += blocks.size(block);
    }
    assertEquals(length, end);
  }

  @ParameterizedTest
  @CsvSource({"500, 78400000, 4", "784, 78400000, 4", "2000, 313600000, 16", "500, 4000000, 2"})
  void largeProductsAreCut(int length, long work, int count) {
    assertEquals(count, Blocks.ofProduct(length, work).count());
  }

  @Test
  void smallWorkStaysWithItsCaller() {
    assertEquals(1, Blocks.ofProduct(784, 784 * 16 * 20).count());
    assertEquals(1, Blocks.ofProduct(16, 1_000_000_000).count());
    assertEquals(1, Blocks.ofColumns(16, 100).count());
    assertEquals(1, Blocks.ofColumns(100_000, 1).count());
  }

  @ParameterizedTest
  @CsvSource({"500, 100, 2", "784, 100, 4", "3, 40000, 4", "500, 784, 16"})
  void columnsAreCutWhereThereAreManyElements(int rows, int columns, int count) {
    Blocks blocks = Blocks.ofColumns(rows, columns);
    assertEquals(count, blocks.count());
    assertEquals(columns, blocks.start(count));
  }
}
