package io.github.autoencoderlab.data.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.RealData;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Labels;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.data.Summary;
import io.github.autoencoderlab.data.Watch;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables as people have them, beside the checkout; the tests of each kind make their own. */
class TableCasesTest {
  @ParameterizedTest
  @CsvSource({
    "numheader_label.csv, 300, 784, 10",
    "bom_words.csv, 60, 64, 3",
    "pendigits.tra, 200, 16, 10",
    "ucr_ws.txt, 40, 60, 2",
    "semi.csv, 120, 64, 3",
    "sep.csv, 60, 64, 3",
    "hash.csv, 60, 64, 3",
    "x.arff, 40, 64, 2",
  })
  void tableIsRead(String file, int count, int size, int classes) throws Exception {
    DataSet data = read(file, Reading.AUTO);
    assertEquals(count, TableFile.count(data));
    assertEquals(size, data.train().size());
    assertEquals(classes, TableFile.classes(data));
    assertEquals(classes, Labels.classes(data.test().labels()).length);
  }

  @Test
  void headerOfNumbersIsNoImage() throws Exception {
    Texts texts = new Texts(Language.EN);
    List<String> said =
        Summary.of(read("numheader_label.csv", Reading.AUTO)).stream().map(texts::get).toList();
    assertTrue(said.stream().anyMatch(line -> line.contains("mean 0.131")), said.toString());
  }

  @Test
  void columnBehindTheByteOrderMarkIsFound() throws Exception {
    DataSet data = read("bom_class.csv", Reading.AUTO.withLabel("kind"));
    assertEquals(60, TableFile.count(data));
    assertEquals(3, TableFile.classes(data));
    assertEquals(
        List.of("cat", "dog", "owl"), read("bom_words.csv", Reading.AUTO).account().classNames());
  }

  @Test
  void lastColumnIsTheClass() throws Exception {
    String done = Sentences.done(read("pendigits.tra", Reading.AUTO));
    assertTrue(done.contains("classes from column 17, the last"), done);
  }

  private static DataSet read(String file, Reading reading) throws Exception {
    return DataReader.read(RealData.cases(file), reading, new Watch());
  }
}
