package io.github.autoencoderlab.data.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Reading;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that begins with a byte order mark, as Excel and Windows write it. */
class ByteOrderMarkTest {
  private static final String MARK = "\ufeff";

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // filled before each test
  ByteOrderMarkTest() {}

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void quotedFirstNameIsFound(String charset) throws Exception {
    for (String separator : List.of(",", ";", "\t")) {
      String text =
          MARK + "\"kind\",\"p0\",\"p1\",\"p2\",\"p3\"\n" + TableFile.rows(30, n -> row(n % 3, n));
      DataSet data = read("some.csv", text.replace(",", separator), charset, "kind");
      assertEquals(3, TableFile.classes(data));
      assertEquals(4, data.train().size());
      assertEquals(30, TableFile.count(data));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void quotedFirstWordIsAClassLikeTheOthers(String charset) throws Exception {
    List<String> words = List.of("cat", "dog", "owl");
    String text = MARK + TableFile.rows(30, n -> row("\"" + words.get(n % 3) + "\"", n));
    DataSet data = read("some.csv", text, charset, null);
    assertEquals(words, data.account().classNames());
    assertEquals(30, TableFile.count(data));
  }

  @ParameterizedTest
  @CsvSource({
    "x.amat, UTF-8, ' '",
    "x.txt, UTF-8, ' '",
    "x.txt, UTF-8, '\t'",
    "x.tsv, UTF-8, '\t'",
    "x.txt, UTF-16LE, '\t'",
    "x.txt, UTF-16BE, ' '",
    "x.data, UTF-8, ','",
  })
  void markIsNoPartOfTheFirstNumber(String name, String charset, String separator)
      throws Exception {
    String text = MARK + TableFile.rows(30, n -> row(n % 3, n).replace(",", separator));
    DataSet data = read(name, text, charset, "1");
    assertEquals(3, TableFile.classes(data));
    assertEquals(30, TableFile.count(data));
  }

  private static String row(Object label, int seed) {
    return label + "," + TableFile.numbers(seed, 4, 256, ",");
  }

  private DataSet read(String name, String text, String charset, @Nullable String label)
      throws Exception {
    byte[] bytes = text.getBytes(Charset.forName(charset));
    return TableFile.read(folder, name, bytes, Reading.AUTO.withLabel(label));
  }
}
