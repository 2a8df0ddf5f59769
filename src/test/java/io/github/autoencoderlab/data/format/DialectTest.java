package io.github.autoencoderlab.data.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Reading;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which programs and people write the same table. */
class DialectTest {
  /** Classes a and b beside 0, 0.5, 1 and 0.25. */
  private static final String TABLE = "a,0,0.5,1,0.25\nb,0,0.5,1,0.25\na,0,0.5,1,0.25\n";

  private static final byte[] GREY = {0, (byte) 128, (byte) 255, 64};

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // filled before each test
  DialectTest() {}

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|", " ", "   ", " \t ", ", ", "; ", " , ", " | "})
  void everySeparatorIsUnderstood(String separator) throws Exception {
    assertTable(TABLE.replace(",", separator));
    assertTable("kind,p,q,r,s\n".replace(",", separator) + TABLE.replace(",", separator));
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t", " ", "; ", "\t "})
  void decimalCommasAreUnderstoodAndSaid(String separator) throws Exception {
    String text = TABLE.replace(",", separator).replace('.', ',');
    assertTable(text);
    assertTrue(Sentences.done(TableFile.read(folder, "x.csv", text)).contains("decimal commas"));
    assertTable("kind,p,q,r,s\n".replace(",", separator) + text);
    assertFalse(Sentences.done(TableFile.read(folder, "x.csv", TABLE)).contains("commas"));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void quotedNumbersAreNumbers(String separator) throws Exception {
    String quoted = TABLE.replaceAll("([^,\n]+)", "\"$1\"");
    assertTable(quoted.replace(",", separator));
    assertTable(quoted.replace(",", separator).replace('.', ','));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sep=; | ;",
        "sep=, | ','",
        "SEP=; | ;",
        "\"sep=;\" | ;",
        "'sep=\t' | '\t'",
        "sep=| | |",
        "sep=: | :"
      })
  void lineThatTellsTheSeparatorIsBelieved(String line, String separator) throws Exception {
    String mark = line.equals("sep=") ? "|" : separator;
    String text = line.equals("sep=") ? "sep=|" : line;
    assertTable(text + "\n" + TABLE.replace(",", mark));
    assertTable(
        "\ufeff"
            + text
            + "\r\nkind"
            + mark
            + "p"
            + mark
            + "q"
            + mark
            + "r"
            + mark
            + "s\r\n"
            + TABLE.replace(",", mark).replace("\n", "\r\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# made up\n",
        "# made, by, commas\n# and more; so\n\n",
        "#\n",
        "% made up\n%\n",
        "# a \"quote\n",
        "\n\n# below blank lines\n"
      })
  void commentsArePassedOver(String comment) throws Exception {
    assertTable(comment + TABLE);
    assertTable(comment + "kind,p,q,r,s\n" + TABLE);
    assertTable(comment + TABLE.replace(",", " "));
    String inside = comment.strip().lines().reduce("#", (all, line) -> line);
    assertTable(comment + TABLE.replaceFirst("\nb", "\n" + inside + "\nb"));
  }

  @Test
  void namesInACommentAreNames() throws Exception {
    String text = "# p,q,kind,r\n1,2,3,4\n5,6,7,8\n5,6,3,8\n";
    for (String separator : List.of(",", "\t", ";")) {
      DataSet data =
          TableFile.read(
              folder, "x.csv", text.replace(",", separator), Reading.AUTO.withLabel("kind"));
      assertEquals(2, TableFile.classes(data));
      assertEquals(3, data.train().size());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\n\n", "\r\n\r\n", " \n", "\n  \n"})
  void everyEndOfLineIsUnderstood(String end) throws Exception {
    for (String separator : List.of(",", ";", "\t", " ")) {
      assertTable(TABLE.replace(",", separator).replace("\n", end));
      assertTable(TABLE.replace(",", separator).replace("\n", end).stripTrailing());
      String numbers = TABLE.replace('a', '1').replace('b', '2').replace(",", separator);
      DataSet data = TableFile.read(folder, "x.txt", numbers.replace("\n", end));
      assertEquals(3, TableFile.count(data));
      assertEquals(4, data.train().size());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", " "})
  void separatorAtTheEndOfEachLineIsNoColumn(String separator) throws Exception {
    String text = TABLE.replace(",", separator);
    assertTable(text.replace("\n", separator + "\n"));
    String header = "kind,p,q,r,s\n".replace(",", separator);
    assertTable(header + text.replace("\n", separator + "\n"));
    assertTable(header.replace("\n", separator + "\n") + text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "'1;0,5;2\n1;0.5;3\n' ! \"0.5\" in line 2, column 2: expected a finite number with \",\"",
        "'1;0.5;2\n1;0,5;3\n' ! \"0,5\" in line 2, column 2: expected a finite number with \".\"",
        "'1;1.000,5;2\n1;2;3\n' ! \"1.000,5\" in line 1, column 2",
        "'1;2;3\n1;1.234.567;3\n' ! \"1.234.567\" in line 2, column 2",
        "'5,7,8\n\"1,234\",2,3\n' ! \"1,234\" in line 2, column 1",
        "'sep=;\n1;2;3\n1;2\n' ! 2 values in line 3: expected 3",
        "'# x\n\n1,2,3\n1,2\n' ! 2 values in line 4: expected 3",
        "'1,2,3\n\n0x10,2,3\n' ! \"0x10\" in line 3, column 1",
        "'a,b,c\nd,e,f\ng,h,i\n' ! \"f\" in line 2, column 3",
        "'kind,p,q\n?,2,3\n4,5,6\n' ! \"?\" in line 2, column 1",
        "'class,p,q\n?,2,3\n4,5,6\n' ! expected the name of a class in every row",
        "'sep=;\n' ! 0 rows",
        "'# nothing\n' ! 0 rows",
        "'1,2,3\n99999999999999999999999999999999999999999,2,3\n' ! \"99999999999999999999999999999",
      })
  void whatIsNoTableIsRefusedWithOneSentence(String text, String words) {
    String message = TableFile.refusal(folder, "x.csv", text);
    assertTrue(message.startsWith(folder.resolve("x.csv") + " "), message);
    assertTrue(message.contains(words), message);
    assertFalse(message.contains("\n"), message);
  }

  @Test
  void textOfWordsIsNoTable() {
    for (String text :
        List.of(
            "Dear reader, this is\na letter, not a table\n", "a;b;c\nd;e;f\ng;h;i\n", "word\n")) {
      String message = TableFile.refusal(folder, "x.txt", text);
      assertTrue(message.contains("expected IDX"), message);
    }
  }

  private void assertTable(String text) throws Exception {
    DataSet data = TableFile.read(folder, "x.csv", text);
    String done = Sentences.done(data);
    assertEquals(List.of("a", "b"), data.account().classNames(), text + done);
    assertEquals(3, TableFile.count(data), text);
    for (int n = 0; n < data.train().count(); n++) {
      byte[] pixels =
          java.util.Arrays.copyOfRange(Sentences.train(data).pixels(), 4 * n, 4 * n + 4);
      assertArrayEquals(GREY, pixels, text);
    }
  }
}
