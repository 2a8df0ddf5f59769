package io.github.autoencoderlab.data.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which column of a table without names holds the classes. */
class ClassColumnTest {
  private static final int COUNT = 120;

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // filled before each test
  ClassColumnTest() {}

  /** What stands beside the classes, in a row of a number. */
  private enum Others {
    COORDINATES(16, n -> TableFile.numbers(n, 16, 101, ",")),
    PIXELS(64, n -> TableFile.numbers(n, 64, 256, ",")),
    FEW_SHADES(64, n -> TableFile.numbers(n, 64, 17, ",")),
    BLACK_AND_WHITE(64, n -> TableFile.numbers(n, 64, 2, ",")),
    /** Nothing at the border but a spot now and then. */
    BORDERED(64, n -> border(n) + "," + TableFile.numbers(n, 62, 256, ",") + "," + border(n + 1)),
    REALS(7, n -> TableFile.numbers(n, 7, 1000, ".5,") + ".5"),
    /** Wholes beside reals: an age of many kinds. */
    MIXED(8, n -> n % 60 + 20 + "," + TableFile.numbers(n, 6, 1000, ".5,") + ".5," + n % 97),
    NO_SQUARE(20, n -> TableFile.numbers(n, 20, 256, ","));

    private final int size;
    private final IntFunction<String> row;

    Others(int size, IntFunction<String> row) {
      this.size = size;
      this.row = row;
    }

    private static int border(int n) {
      return n % 31 == 0 ? 1 + n / 31 : 0;
    }
  }

  @ParameterizedTest
  @EnumSource(Others.class)
  void lastColumnIsFound(Others others) throws Exception {
    for (String separator : List.of(",", ";", "\t", " ")) {
      String text = TableFile.rows(COUNT, n -> others.row.apply(n) + "," + mixed(n, 10));
      assertFound("last", others, text.replace(",", separator), 10);
    }
  }

  @ParameterizedTest
  @EnumSource(Others.class)
  void firstColumnIsFound(Others others) throws Exception {
    for (String separator : List.of(",", ";", "\t", " ")) {
      String text = TableFile.rows(COUNT, n -> mixed(n, 10) + "," + others.row.apply(n));
      assertFound("first", others, text.replace(",", separator), 10);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5, 8, 10, 20})
  void asManyClassesAsThereAreAreFound(int classes) throws Exception {
    String last =
        TableFile.rows(COUNT, n -> Others.COORDINATES.row.apply(n) + "," + mixed(n, classes));
    assertFound("last", Others.COORDINATES, last, classes);
    String first = TableFile.rows(COUNT, n -> mixed(n, classes) + "," + Others.PIXELS.row.apply(n));
    assertFound("first", Others.PIXELS, first, classes);
  }

  @Test
  void sortedClassesAreFound() throws Exception {
    String text =
        TableFile.rows(COUNT, n -> Others.COORDINATES.row.apply(n) + "," + n / (COUNT / 10));
    assertFound("last", Others.COORDINATES, text, 10);
  }

  @ParameterizedTest
  @CsvSource({"3, 8", "-1, 1", "1, 2", "0, 200"})
  void twoClassesNeedNotCount(int one, int other) throws Exception {
    String text =
        TableFile.rows(
            COUNT, n -> Others.COORDINATES.row.apply(n) + "," + (n % 3 == 0 ? one : other));
    DataSet data = TableFile.read(folder, "some.csv", text);
    assertEquals(2, TableFile.classes(data), Sentences.done(data));
    assertEquals(16, data.train().size());
  }

  @Test
  void spacesAroundNumbersAreNothing() throws Exception {
    String text =
        TableFile.rows(
            COUNT,
            n -> {
              StringBuilder row = new StringBuilder();
              for (String cell : (Others.COORDINATES.row.apply(n) + "," + n % 10).split(",")) {
                row.append(row.isEmpty() ? "" : ",").append(String.format("%3s", cell));
              }
              return row.toString();
            });
    assertFound("last", Others.COORDINATES, text, 10);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"64 | 256", "64 | 2", "16 | 101", "17 | 101", "30 | 2", "25 | 10", "65 | 256"})
  void picturesWithoutClassesHaveNone(int pixels, int shades) throws Exception {
    for (String separator : List.of(",", " ")) {
      String text = TableFile.rows(COUNT, n -> TableFile.numbers(n, pixels, shades, separator));
      DataSet data = TableFile.read(folder, "some.txt", text);
      assertEquals(pixels, data.train().size(), Sentences.done(data));
      assertEquals(0, data.train().labels().length);
    }
  }

  @Test
  void aWrongGuessIsSaidAndTakenBack() throws Exception {
    String text = TableFile.rows(COUNT, n -> Others.COORDINATES.row.apply(n) + "," + n % 10);
    DataSet guessed = TableFile.read(folder, "some.csv", text);
    assertTrue(
        Sentences.done(guessed).contains("classes from column 17, the last, judged by its values"));
    DataSet first = TableFile.read(folder, "some.csv", text, Reading.AUTO.withLabel("1"));
    assertTrue(Sentences.done(first).contains("classes from column 1;"), Sentences.done(first));
    DataSet none =
        TableFile.read(folder, "some.csv", text, Reading.AUTO.withLabel(Reading.NO_LABEL));
    assertEquals(17, none.train().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {",", " "})
  void columnsOfWhichEachRowHasASingleOneAreClasses(String separator) throws Exception {
    for (Others others : List.of(Others.BLACK_AND_WHITE, Others.PIXELS, Others.REALS)) {
      String text =
          TableFile.rows(COUNT, n -> others.row.apply(n) + "," + oneHot(mixed(n, 10), 10));
      DataSet data = TableFile.read(folder, "some.data", text.replace(",", separator));
      assertEquals(others.size, data.train().size(), Sentences.done(data));
      assertEquals(10, TableFile.classes(data));
      String columns = (others.size + 1) + " … " + (others.size + 10);
      assertTrue(Sentences.done(data).contains("classes from columns " + columns));
      assertEquals(others.size + 10, without(text, separator).train().size());
    }
  }

  @Test
  void columnsOfClassesGiveThemTheirNames() throws Exception {
    String text =
        "a,b,c,d,ant,bee\n"
            + TableFile.rows(20, n -> TableFile.numbers(n, 4, 256, ",") + "," + oneHot(n % 2, 2));
    DataSet data = TableFile.read(folder, "some.csv", text);
    assertEquals(List.of("ant", "bee"), data.account().classNames());
    assertEquals(4, data.train().size());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void firstColumnThatCountsTheRowsIsLeftOut(int from) throws Exception {
    String text =
        TableFile.rows(
            COUNT, n -> n + from + "," + Others.PIXELS.row.apply(n) + "," + mixed(n, 10));
    DataSet data = TableFile.read(folder, "some.csv", text);
    assertEquals(64, data.train().size());
    assertEquals(10, TableFile.classes(data));
    assertEquals(255, data.account().high());
    assertTrue(Sentences.done(data).contains("column 1 names or counts the rows"));
    assertEquals(66, without(text, ",").train().size());
  }

  @Test
  void coordinatesThatCountAreKept() throws Exception {
    String text = TableFile.rows(COUNT, n -> n + "," + n * n % 77 + ".5");
    assertEquals(2, TableFile.read(folder, "some.csv", text).train().size());
  }

  @Test
  void wordsAtTheEndAreClasses() throws Exception {
    String text =
        TableFile.rows(30, n -> TableFile.numbers(n, 4, 9, ".5,") + ".5,Iris-class " + n % 12);
    for (String separator : List.of(",", ";", "\t")) {
      DataSet data = TableFile.read(folder, "iris.data", text.replace(",", separator));
      assertEquals(4, data.train().size());
      assertEquals(12, TableFile.classes(data));
      assertEquals("Iris-class 2", data.account().classNames().get(2));
      assertEquals("Iris-class 10", data.account().classNames().get(10));
    }
  }

  @Test
  void testFileIsCutAsTheTrainingFile() throws Exception {
    Path both = java.nio.file.Files.createDirectory(folder.resolve("both"));
    String train =
        TableFile.rows(COUNT, n -> n + "," + Others.PIXELS.row.apply(n) + "," + mixed(n, 10));
    String test =
        TableFile.rows(20, n -> COUNT + n + "," + Others.PIXELS.row.apply(n) + "," + 9 * (n % 2));
    java.nio.file.Files.writeString(both.resolve("train.csv"), train);
    java.nio.file.Files.writeString(both.resolve("test.csv"), test);
    DataSet data = DataReader.read(both, Reading.AUTO, new io.github.autoencoderlab.data.Watch());
    assertEquals(64, data.test().size());
    assertEquals(20, data.test().labels().length);
    assertEquals(9, data.test().labels()[1]);
  }

  private DataSet without(String text, String separator) throws Exception {
    return TableFile.read(
        folder,
        "some.data",
        text.replace(",", separator),
        Reading.AUTO.withLabel(Reading.NO_LABEL));
  }

  private void assertFound(String where, Others others, String text, int classes) throws Exception {
    DataSet data = TableFile.read(folder, "some.data", text);
    String done = Sentences.done(data);
    assertTrue(done.contains(", the " + where + ", judged by its values"), done);
    assertEquals(others.size, data.train().size(), done);
    assertEquals(classes, TableFile.classes(data), done);
  }

  /** Classes in no order, all of them among the first few dozen rows. */
  private static int mixed(int n, int classes) {
    return (n * 7 + n / 13) % classes;
  }

  private static String oneHot(int label, int classes) {
    StringBuilder cells = new StringBuilder();
    for (int n = 0; n < classes; n++) {
      cells.append(n == 0 ? "" : ",").append(n == label ? "1" : "0");
    }
    return cells.toString();
  }
}
