package io.github.autoencoderlab.data.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Reading;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of columns as table libraries write them. */
class HeaderOfNumbersTest {
  private static final int COUNT = 60;
  private static final int PIXELS = 64;

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // filled before each test
  HeaderOfNumbersTest() {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0,COUNTED1",
        "label,COUNTED0",
        "label,COUNTED1",
        "\"label\",QUOTED",
        "label,PIXELS",
        "label,GRID",
        "COUNTED0,64",
        "0,MANGLED",
      })
  void headerIsNoImage(String header) throws Exception {
    String text = header(header) + "\n" + TableFile.rows(COUNT, n -> n % 10 + "," + pixels(n, ","));
    DataSet data = TableFile.read(folder, "some.csv", text);
    assertEquals(COUNT, TableFile.count(data));
    assertEquals(PIXELS, data.train().size());
    assertEquals(10, TableFile.classes(data));
    assertEquals(255, data.account().high());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0,COUNTED1", "COUNTED1,0.label"})
  void numbersTakenForNamesAreSaid(String header) throws Exception {
    String text = header(header) + "\n" + TableFile.rows(COUNT, n -> n % 10 + "," + pixels(n, ","));
    boolean numbers = !header.endsWith("label");
    String done = Sentences.done(TableFile.read(folder, "some.csv", text));
    assertEquals(numbers, done.contains("first row (0, 1, 2 …) taken as names"), done);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Unnamed: 0 | ,",
        "'' | ,",
        "index | ,",
        "\"\" | ,",
        "'' | ;",
        "Id | '\t'",
        "'' | '\t'",
      })
  void columnThatNamesTheRowsIsLeftOut(String name, String separator) throws Exception {
    String header =
        name + separator + TableFile.counted(0, PIXELS, separator) + separator + "label";
    String text =
        header
            + "\n"
            + TableFile.rows(
                COUNT, n -> 7 * n + separator + pixels(n, separator) + separator + n % 10);
    DataSet data = TableFile.read(folder, "some.csv", text);
    assertEquals(COUNT, TableFile.count(data));
    assertEquals(PIXELS, data.train().size());
    assertEquals(10, TableFile.classes(data));
    assertEquals(255, data.account().high());
    String done = Sentences.done(data);
    assertTrue(done.contains("names or counts the rows and is left out"), done);
  }

  @Test
  void columnThatWasSavedTwiceIsLeftOutTwice() throws Exception {
    String header = "Unnamed: 0.1,Unnamed: 0," + TableFile.counted(0, PIXELS, ",") + ",kind\n";
    String text =
        header + TableFile.rows(COUNT, n -> n + "," + 7 * n + "," + pixels(n, ",") + "," + n % 10);
    DataSet data = TableFile.read(folder, "some.csv", text);
    assertEquals(PIXELS, data.train().size());
    assertEquals(10, TableFile.classes(data));
  }

  @Test
  void columnThatNamesTheRowsHasNoNameInR() throws Exception {
    String text =
        "\"V1\" \"V2\" \"V3\" \"kind\"\n"
            + TableFile.rows(20, n -> "\"" + (n + 1) + "\" " + numbers(n) + " \"k" + n % 2 + "\"");
    for (String separator : new String[] {" ", ",", "\t"}) {
      DataSet data = TableFile.read(folder, "some.txt", text.replace(" ", separator));
      assertEquals(20, TableFile.count(data));
      assertEquals(3, data.train().size());
      assertEquals(java.util.List.of("k0", "k1"), data.account().classNames());
    }
  }

  @Test
  void wordsThatNameTheRowsAreNoClasses() throws Exception {
    String text =
        "model,a,b,c\n" + TableFile.rows(20, n -> "car " + n + "," + numbers(n).replace(' ', ','));
    DataSet named = TableFile.read(folder, "some.csv", text.replace("model", ""));
    assertEquals(3, named.train().size());
    assertEquals(0, named.train().labels().length);
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 300})
  void namesOfFilesAreNoClasses(int count) throws Exception {
    String text = TableFile.rows(count, n -> "img_" + n + ".png," + n % 10 + "," + pixels(n, ","));
    DataSet headless = TableFile.read(folder, "some.csv", text);
    assertEquals(10, TableFile.classes(headless));
    assertEquals(PIXELS, headless.train().size());
    String header = "file,label," + header("COUNTED0") + "\n";
    DataSet named = TableFile.read(folder, "some.csv", header + text);
    assertEquals(10, TableFile.classes(named));
    assertEquals(PIXELS, named.train().size());
    assertTrue(Sentences.done(named).contains("column file holds words and is left out"));
  }

  @Test
  void namesOfFilesStandBesideClassesOfWords() throws Exception {
    String text = TableFile.rows(20, n -> "img_" + n + ",1.5," + n % 7 + ",k" + n % 2);
    DataSet data = TableFile.read(folder, "some.csv", text);
    assertEquals(2, data.train().size());
    assertEquals(java.util.List.of("k0", "k1"), data.account().classNames());
  }

  @Test
  void wordsAreLeftOutIfOtherLabelsOrNoneAreAskedFor() throws Exception {
    String text =
        "id,a,b,c,kind\n"
            + TableFile.rows(20, n -> n + 700 + "," + n % 3 + ",1.5," + n + ",k" + n % 4);
    DataSet none =
        TableFile.read(folder, "some.csv", text, Reading.AUTO.withLabel(Reading.NO_LABEL));
    assertEquals(3, none.train().size());
    DataSet first = TableFile.read(folder, "some.csv", text, Reading.AUTO.withLabel("a"));
    assertEquals(2, first.train().size());
    assertEquals(3, TableFile.classes(first));
    assertTrue(Sentences.done(first).contains("column kind holds words and is left out"));
  }

  @Test
  void moreWordsThanClassesAreRefused() {
    String text = TableFile.rows(300, n -> "1,2,3,word " + n);
    String message = TableFile.refusal(folder, "some.csv", text);
    assertTrue(message.contains("words of more than 256 kinds in column 4, up to line 257"));
  }

  @ParameterizedTest
  @CsvSource({"'x,y,label', 2, 2", "'x,y,z', 3, 0", "'a,b,y', 2, 2", "'x1,x2,class', 2, 2"})
  void yIsALabelOnlyWhereItIsNoCoordinate(String header, int size, int classes) throws Exception {
    String last = classes == 0 ? ".25" : "";
    String text =
        header + "\n" + TableFile.rows(20, n -> n % 7 + ".5," + n % 5 + ".5," + n % 2 + last);
    DataSet data = TableFile.read(folder, "some.csv", text);
    assertEquals(size, data.train().size());
    assertEquals(classes, TableFile.classes(data));
  }

  @Test
  void columnThatNamesTheRowsIsTakenIfItIsAskedFor() throws Exception {
    String text =
        "id,a,b,c\n" + TableFile.rows(20, n -> n % 3 + "," + numbers(n).replace(' ', ','));
    DataSet data = TableFile.read(folder, "some.csv", text, Reading.AUTO.withLabel("id"));
    assertEquals(3, TableFile.classes(data));
    assertEquals(3, data.train().size());
  }

  @Test
  void namesGoBeforeNumbersOfColumns() throws Exception {
    String text = "0,1,2,3\n5,0,7,8\n6,1,2,9\n6,1,7,8\n5,0,7,9\n";
    DataSet data = TableFile.read(folder, "some.csv", text, Reading.AUTO.withLabel("1"));
    assertTrue(Sentences.done(data).contains("classes from column 1;"), Sentences.done(data));
    assertEquals(2, TableFile.classes(data));
    assertEquals(5, data.account().low() + 3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,2,3,4\n5,6,7,8\n",
        "0,0,0,0\n0,1,2,3\n1,1,0,1\n",
        "0,1\n3,4\n5,9\n",
        "10,20,30,40\n9,2,5,1\n",
        "1,2,3\n9,2,5\n",
        "0.1,0.2,0.3,0.4\n9,2,5,1\n",
      })
  void firstRowOfNumbersIsARow(String text) throws Exception {
    DataSet data = TableFile.read(folder, "some.csv", text);
    assertEquals(text.lines().count(), TableFile.count(data));
    assertFalse(Sentences.done(data).contains("first row"), Sentences.done(data));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0,1\n0.5,0.25\n0.75,1\n",
        "0 1 2 3\n9 2 5 1\n1 1 2 3\n",
        "0\t1\t2\n9\t2\t5\n1\t1\t0\n",
        "0;1;2\n0,5;0,25;1\n0,5;0,5;1\n",
        "400,402,404,406,408,410,412,414\n9,8,7,9,1,2,3,4\n1,2,3,4,5,6,7,9\n",
        "0,1,2,3\n0.5,0.25,1,cat\n1,1,2,dog\n",
      })
  void firstRowThatCountsIsAHeader(String text) throws Exception {
    DataSet data = TableFile.read(folder, "some.csv", text);
    assertEquals(2, TableFile.count(data));
    assertTrue(Sentences.done(data).contains("first row ("), Sentences.done(data));
  }

  private static String header(String kinds) {
    StringBuilder quoted = new StringBuilder("\"1\"");
    StringBuilder pixels = new StringBuilder("pixel0");
    StringBuilder grid = new StringBuilder("1x1");
    StringBuilder mangled = new StringBuilder("0.1");
    for (int n = 1; n < PIXELS; n++) {
      quoted.append(",\"").append(n + 1).append('"');
      pixels.append(",pixel").append(n);
      grid.append(',').append(n / 8 + 1).append('x').append(n % 8 + 1);
      mangled.append(n == 30 ? ",18" : ",0." + (n > 30 ? n : n + 1));
    }
    return kinds
        .replace("COUNTED0", TableFile.counted(0, PIXELS, ","))
        .replace("COUNTED1", TableFile.counted(1, PIXELS, ","))
        .replace("QUOTED", quoted)
        .replace("PIXELS", pixels)
        .replace("GRID", grid)
        .replace("MANGLED", mangled);
  }

  private static String pixels(int seed, String separator) {
    // White once in each, so that all have the same range.
    return "255" + separator + TableFile.numbers(seed, PIXELS - 1, 256, separator);
  }

  private static String numbers(int seed) {
    return TableFile.numbers(seed, 3, 1000, ".5 ") + ".5";
  }
}
