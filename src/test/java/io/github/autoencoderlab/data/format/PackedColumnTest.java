package io.github.autoencoderlab.data.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Reading;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables with a picture in one cell of each row, as FER2013 and its kin. */
class PackedColumnTest {
  private static final List<String> USAGE =
      List.of("Training", "Training", "PublicTest", "PrivateTest");

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // filled before each test
  PackedColumnTest() {}

  private static String pixels(int row, int count) {
    return TableFile.numbers(row, count, 256, " ");
  }

  /** 48×48 is longer than what is looked at first. */
  @ParameterizedTest
  @CsvSource({
    "'emotion,pixels,Usage', 48, \"",
    "'emotion,pixels,Usage', 48, ''",
    "'emotion, Usage, pixels', 48, ''",
    "'pixels,emotion,Usage', 48, \"",
    "'emotion;pixels;Usage', 48, \"",
    "'emotion,pixels,Usage', 4, \"",
    "'emotion,pixels,Usage', 4, ''",
    "'emotion,pixels,Usage', 28, ''",
  })
  void eachRowIsAPicture(String header, int side, String quote) throws Exception {
    IntFunction<String> row =
        n ->
            header
                .replace("emotion", String.valueOf(n % 3))
                .replace("pixels", quote + pixels(n, side * side) + quote)
                .replace("Usage", USAGE.get(n % 4));
    DataSet data = TableFile.read(folder, "fer2013.csv", header + "\n" + TableFile.rows(24, row));
    assertEquals(12, data.train().count());
    assertEquals(12, data.test().count(), "both tests");
    assertEquals(side + "×" + side, data.train().rows() + "×" + data.train().columns());
    assertArrayEquals(new byte[] {0, 1, 1, 2}, Arrays.copyOf(data.train().labels(), 4));
    assertArrayEquals(new byte[] {2, 0, 0}, Arrays.copyOf(data.test().labels(), 3));
    byte[] found = Sentences.train(data).pixels();
    String[] first = pixels(0, side * side).split(" ");
    for (int p = 0; p < first.length; p++) {
      assertEquals(Integer.parseInt(first[p]), found[p] & 0xff);
    }
    assertTrue(Sentences.done(data).contains("emotion"), Sentences.done(data));
  }

  @Test
  void listsInBracketsAndWordsForClassesAreReadToo() throws Exception {
    String text =
        "id,face,label\n"
            + TableFile.rows(
                12,
                n ->
                    String.format(
                        "%d,\"[%s]\",%s",
                        n, pixels(n, 36).replace(" ", ", "), n % 2 == 0 ? "sad" : "glad"));
    DataSet data = TableFile.read(folder, "faces.csv", text);
    assertEquals(12, TableFile.count(data));
    assertEquals(6, data.train().rows());
    assertEquals(List.of("glad", "sad"), data.account().classNames());
    DataSet none =
        TableFile.read(folder, "faces.csv", text, Reading.AUTO.withLabel(Reading.NO_LABEL));
    assertEquals(0, none.train().labels().length);
  }

  @ParameterizedTest
  @CsvSource({
    "0 1 2 3, 'has 4 numbers in line 3, column 2: expected 16'",
    "0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 256, 'has \"256\" in line 3, column 2: expected whole'",
    "0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 NaN, 'has \"NaN\" in line 3, column 2: expected whole'",
    "'', 'has 1 numbers in line 3, column 2: expected 16'",
  })
  void whatIsNoPictureGivesASentence(String cell, String said) {
    String text = "emotion,pixels\n0,\"" + pixels(1, 16) + "\"\n1,\"" + cell + "\"\n";
    String refusal = TableFile.refusal(folder, "x.csv", text);
    assertTrue(refusal.contains(said), refusal);
  }

  @Test
  void missingCellsGiveASentence() {
    String text = "emotion,pixels\n0," + pixels(1, 16) + "\n1\n";
    String refusal = TableFile.refusal(folder, "x.csv", text);
    assertTrue(refusal.contains("has 1 values in line 3: expected 2"), refusal);
  }
}
