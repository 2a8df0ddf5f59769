package io.github.autoencoderlab.lesson.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.RealData;
import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.Images;
import io.github.autoencoderlab.lesson.table.TableRequest.Sizes;
import io.github.autoencoderlab.lesson.table.TableRequest.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TableDataTest {
  private static final Sizes SMALL = new Sizes(40, 20, 30, 10, 10, 10);

  @ParameterizedTest
  @EnumSource(TableSet.class)
  void everySetHasItsPartsInTheSizesAskedFor(TableSet set) throws DataException {
    TableData data = TableData.open(set, Sources.OURS, SMALL);
    assertEquals(
        List.of(40, 20, 30),
        List.of(data.train().count(), data.validation().count(), data.test().count()));
    assertEquals(784, data.train().size());
    assertEquals(set.digits() ? 10 : 2, data.classes());
  }

  @Test
  void mnistIsDealtOnceWithoutRepetition() throws DataException {
    String mnist = RealData.mnist().toString();
    Sizes sizes = new Sizes(10_000, 2_000, 50_000, 1, 1, 1);
    TableData data = TableData.open(TableSet.BASIC, new Sources(mnist, "", ""), sizes);
    Set<String> seen = new HashSet<>();
    int count = 0;
    for (Examples part : List.of(data.train(), data.validation(), data.test())) {
      byte[] pixels = ((Images) part).pixels();
      for (int n = 0; n < part.count(); n++) {
        seen.add(Arrays.toString(Arrays.copyOfRange(pixels, n * 784, n * 784 + 784)));
        count++;
      }
    }
    assertEquals(62_000, count);
    assertEquals(count, seen.size(), "no two digits of MNIST are the same");
  }

  @Test
  void thePapersFilesAreReadAsTheyAre(@TempDir Path folder) throws Exception {
    writeAmat(folder.resolve("rectangles_train.amat"), 8);
    writeAmat(folder.resolve("rectangles_test.amat"), 6);
    Sizes sizes = new Sizes(6, 2, 6, 1, 1, 1);
    TableData data = TableData.open(TableSet.RECT, new Sources("", "", folder.toString()), sizes);
    assertArrayEquals(new byte[] {0, 1, 0, 1, 0, 1}, data.train().labels());
    assertArrayEquals(new byte[] {0, 1}, data.validation().labels());
    assertEquals(folder.toString(), data.name());
    float[] first = data.test().first(1);
    assertEquals(1, first[3]);
  }

  /** Rows of 28 × 28 numbers of which one is 1, the class last, without a header. */
  private static void writeAmat(Path file, int rows) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int n = 0; n < rows; n++) {
      for (int i = 0; i < 784; i++) {
        text.append(i == n + 3 ? "1.0 " : "0.0 ");
      }
      text.append(n % 2).append(".0\n");
    }
    Files.writeString(file, text);
  }

  @Test
  void tooFewExamplesAreRefused(@TempDir Path folder) throws IOException {
    writeAmat(folder.resolve("rectangles_train.amat"), 8);
    writeAmat(folder.resolve("rectangles_test.amat"), 6);
    DataException refused =
        assertThrows(
            DataException.class,
            () -> TableData.open(TableSet.RECT, new Sources("", "", folder.toString()), SMALL));
    assertTrue(refused.getMessage().contains("60"), refused.getMessage());
  }
}
