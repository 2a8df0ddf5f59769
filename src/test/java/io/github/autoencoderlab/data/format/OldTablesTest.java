package io.github.autoencoderlab.data.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.data.Watch;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as archives of the nineties have them. */
class OldTablesTest {
  private static final String MARK = "\u001a";

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // filled before each test
  OldTablesTest() {}

  @ParameterizedTest
  @CsvSource({"optdigits, tra, tes, 64", "pendigits, tra, tes, 16", "sat, trn, tst, 36"})
  void namesOfUciTellTrainingFromTest(String name, String train, String test, int columns)
      throws Exception {
    Path set = Files.createDirectory(folder.resolve("set"));
    write(set.resolve(name + "." + train), rows(300, columns, ","));
    write(set.resolve(name + "." + test), rows(100, columns, ","));
    write(set.resolve(name + ".names"), "1. Title: Recognition of Digits\n");
    DataSet data = DataReader.read(set, Reading.AUTO, new Watch());
    assertEquals(300, data.train().count());
    assertEquals(100, data.test().count());
    assertEquals(columns, data.train().size());
    assertArrayEquals(new byte[] {0, 1, 2}, java.util.Arrays.copyOf(data.test().labels(), 3));
  }

  /** Long ones are more than is looked at first; fillings may be cut anywhere. */
  @ParameterizedTest
  @CsvSource({
    "',', 30, 1", "',', 30, 128", "',', 4000, 1", "',', 4000, 128", "',', 8000, 3",
    "' ', 30, 1", "' ', 30, 128", "' ', 4000, 1", "' ', 4000, 128", "';', 30, 2",
  })
  void markAtTheEndIsNoCell(String separator, int count, int marks) throws Exception {
    for (String end : new String[] {"", "\r\n", "\n\n"}) {
      String text = rows(count, 9, separator) + MARK.repeat(marks) + end;
      DataSet data = TableFile.read(folder, "x.csv", text);
      assertEquals(count, TableFile.count(data));
      assertEquals(10, TableFile.classes(data));
    }
  }

  @Test
  void markBehindTheLastCellEndsItToo() throws Exception {
    DataSet data = TableFile.read(folder, "x.dat", rows(30, 9, ",").stripTrailing() + MARK);
    assertEquals(30, TableFile.count(data));
  }

  @Test
  void markInTheHeadOfWekasFileIsNoLetter() throws Exception {
    String head = "@relation r\n@attribute a numeric\n@attribute b numeric\n@data\n";
    DataSet data = TableFile.read(folder, "x.arff", head + "1,2\n3,4\n5,7\n" + MARK);
    assertEquals(3, TableFile.count(data));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", " "})
  void markAmongTheRowsIsNoEnd(String separator) {
    String text = rows(2000, 9, separator) + MARK + "\n" + rows(2000, 9, separator);
    String said = TableFile.refusal(folder, "x.csv", text);
    assertTrue(said.contains("line 2,001"), said);
  }

  private static String rows(int count, int columns, String separator) {
    return TableFile.rows(
        count, n -> TableFile.numbers(n, columns, 17, separator) + separator + n % 10);
  }

  private static void write(Path file, String text) throws Exception {
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
