package io.github.autoencoderlab.data.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Reading;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArffFormatTest {
  private static final String HEADER =
      """
      % made up, as Weka would write it

      @relation 'some pictures'

      @attribute p0 numeric
      @attribute p1 real
      @attribute 'p 2' integer
      @attribute "p3" NUMERIC
      """;
  private static final String PIXELS = "0,255,9,1,";
  private static final byte[] GREY = {0, (byte) 255, 9, 1};

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // filled before each test
  ArffFormatTest() {}

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "class {ant,bee} ! ant ! bee",
        "kind {'ant','bee'} ! 'ant' ! 'bee'",
        "kind { ant, bee } ! ' ant ' ! ' bee '",
        "'Class' {\"ant\",\"bee\"} ! \"ant\" ! bee",
        "kind{ant,bee} ! ant ! 'bee'",
      })
  void lastColumnOfWordsIsTheClass(String attribute, String one, String other) throws Exception {
    String text = HEADER + "@attribute " + attribute + "\n@data\n" + rows(one, other);
    DataSet data = TableFile.read(folder, "x.arff", text);
    assertEquals(List.of("ant", "bee"), data.account().classNames());
    assertEquals(3, TableFile.count(data));
    assertArrayEquals(GREY, firstOf(data));
  }

  @Test
  void quotedClassesMayHoldBlanksCommasAndQuotes() throws Exception {
    String text =
        HEADER
            + "@attribute class {'big ant','a, \\'bee\\''}\n@data\n"
            + rows("'big ant'", "'a, \\'bee\\''");
    DataSet data = TableFile.read(folder, "x.arff", text);
    assertEquals(List.of("a, 'bee'", "big ant"), data.account().classNames());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void keywordsAreKnownInAnyCaseUnderAnyName(String end) throws Exception {
    String text =
        (HEADER + "@attribute target {1,2}\n@data\n" + rows("1", "2"))
            .replace("@relation", "@RELATION")
            .replace("@attribute", "@Attribute")
            .replace("@data", "@DATA")
            .replace("\n", end);
    DataSet data = TableFile.read(folder, "x.txt", "\ufeff" + text);
    assertTrue(Sentences.done(data).contains("classes from column target"));
    assertEquals(3, TableFile.count(data));
    assertEquals(1, data.train().labels()[0]);
    assertTrue(data.account().isTable());
  }

  @Test
  void unicode16IsUnderstood() throws Exception {
    String text = "\ufeff" + HEADER + "@attribute class {一,二}\n@data\n" + rows("一", "二");
    DataSet data =
        TableFile.read(folder, "x.arff", text.getBytes(StandardCharsets.UTF_16LE), Reading.AUTO);
    assertEquals(List.of("一", "二"), data.account().classNames());
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ", ", "\t", " ", " , "})
  void valuesStandBetweenCommasOrBlanks(String separator) throws Exception {
    String rows = rows("ant", "bee").replace(",", separator);
    String text = HEADER + "@attribute class {ant,bee}\n@data\n% more\n\n" + rows;
    assertArrayEquals(GREY, firstOf(TableFile.read(folder, "x.arff", text)));
  }

  @Test
  void wordsAreLeftOutIfOtherLabelsOrNoneAreAskedFor() throws Exception {
    String text = HEADER + "@attribute class {ant,bee}\n@data\n" + rows("ant", "bee");
    DataSet none = TableFile.read(folder, "x.arff", text, Reading.AUTO.withLabel(Reading.NO_LABEL));
    assertEquals(4, none.train().size());
    assertTrue(Sentences.done(none).contains("column class holds words and is left out"));
    DataSet other = TableFile.read(folder, "x.arff", text, Reading.AUTO.withLabel("p 2"));
    assertEquals(3, other.train().size());
    assertEquals(9, other.train().labels()[0]);
  }

  @Test
  void sparseRowsHoldWhatIsNotTheFirst() throws Exception {
    String text =
        HEADER
            + "@attribute class {ant,bee}\n@data\n{1 255, 2 9,3 1}\n{ 1 255,2 9, 3 1, 4 bee }\n"
            + "{1 255,2 9,3 1}\n{}\n{}\n{}\n{4 bee}\n";
    DataSet data = TableFile.read(folder, "x.arff", text);
    assertEquals(7, TableFile.count(data));
    assertEquals(List.of("ant", "bee"), data.account().classNames());
    assertArrayEquals(GREY, firstOf(data));
    assertArrayEquals(new byte[] {0, 1, 0, 0, 0}, data.train().labels());
  }

  @Test
  void columnsOfListedNumbersAreNumbersAndWeightsArePassedOver() throws Exception {
    String text =
        """
        @relation r
        @attribute a {0,1}
        @attribute b {0,1}
        @attribute c {0,1,2,3}
        @data
        0,1,3
        1,1,2, {0.5}
        1,0,3
        """;
    DataSet data = TableFile.read(folder, "x.arff", text);
    assertEquals(2, data.train().size());
    assertEquals(3, data.train().labels()[0]);
  }

  @Test
  void classesOfNumbersAreFoundByTheirNameOrTheirValues() throws Exception {
    String pixels = "0.5,255,9,1,";
    String rows = TableFile.rows(20, n -> pixels + n % 2);
    DataSet named =
        TableFile.read(folder, "x.arff", HEADER + "@attribute class real\n@data\n" + rows);
    assertTrue(Sentences.done(named).contains("classes from column class;"));
    DataSet guessed =
        TableFile.read(folder, "x.arff", HEADER + "@attribute z real\n@data\n" + rows);
    assertTrue(Sentences.done(guessed).contains("from column z, the last, judged by its values"));
    DataSet none =
        TableFile.read(
            folder,
            "x.arff",
            HEADER + "@attribute z real\n@data\n" + rows,
            Reading.AUTO.withLabel(Reading.NO_LABEL));
    assertEquals(5, none.train().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "@attribute w string\\n@data\\n ! \"w\" in line 9 as \"string\": expected numeric",
        "@attribute w date yyyy\\n@data\\n ! \"w\" in line 9 as \"date\"",
        "@attribute w relational\\n@data\\n ! \"w\" in line 9 as \"relational\"",
        "@attribute w {x,y}\\n@attribute class {a,b}\\n@data\\n ! words (x, y) in the column \"w\"",
        "@attribute w\\n@data\\n ! cannot be understood in line",
        "@attribute {a}\\n@data\\n ! cannot be understood in line 9",
        "@attribute w {}\\n@data\\n ! cannot be understood in line 9",
        "@nonsense\\n ! cannot be understood in line 9",
        "@attribute w real\\n ! ends before its rows: expected a line @data",
        "@data\\n ! 0 rows",
        "@data\\n1,2,3,?\\n ! \"?\" in line 10, column 4: expected a finite number",
        "@data\\n1,,3,4\\n ! \"\" in line 10, column 2",
        "@data\\n1,2,3,4\\n1,2,3\\n ! 3 values in line 11: expected 4, one for each attribute",
        "@data\\n1,2,3,4,5\\n ! 4+ values in line 10: expected 4",
        "@data\\n{4 1}\\n ! \"4\" in line 10 where a column is numbered: expected 0 to 3",
        "@data\\n{1 2\\n ! cannot be understood in line 10",
        "@data\\n{1}\\n ! cannot be understood in line 10",
        "@data\\n1,2,3,\"4\\n ! a quote or a word without an end in line 10",
        "@attribute class {a,b}\\n@data\\n1,2,3,4,?\\n ! expected the name of a class in every row",
      })
  void badFilesAreRefusedWithOneSentence(String rest, String words) {
    String message = TableFile.refusal(folder, "x.arff", HEADER + rest.replace("\\n", "\n"));
    assertTrue(message.startsWith(folder.resolve("x.arff") + " "), message);
    assertTrue(message.contains(words), message);
    assertFalse(message.contains("\n"), message);
  }

  private static String rows(String one, String other) {
    return PIXELS + one + "\n" + PIXELS + other + "\n" + PIXELS + one + "\n";
  }

  private static byte[] firstOf(DataSet data) {
    return java.util.Arrays.copyOf(Sentences.train(data).pixels(), GREY.length);
  }
}
