package io.github.autoencoderlab.data.format;

import static io.github.autoencoderlab.data.IdxFiles.IMAGES;
import static io.github.autoencoderlab.data.IdxFiles.LABELS;
import static io.github.autoencoderlab.data.IdxFiles.gz;
import static io.github.autoencoderlab.data.IdxFiles.idx;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.IdxFiles;
import io.github.autoencoderlab.data.IdxNames;
import io.github.autoencoderlab.data.IdxWriter;
import io.github.autoencoderlab.data.Images;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.data.Watch;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IdxFolderTest {
  private static final String GZ = ".gz";

  @Test
  void readsWhatTheWriterWrote(@TempDir Path folder) throws Exception {
    DataSet written = new DataSet("any", images(3, 5, 4, (byte) 3), images(2, 5, 4, (byte) 200));
    IdxWriter.write(written, folder);
    DataSet read = read(folder);
    assertAll(
        () -> assertEquals(folder.toString(), read.name()),
        () -> assertSame(written.train(), read.train()),
        () -> assertSame(written.test(), read.test()));
  }

  @Test
  void readsPlainFiles(@TempDir Path folder) throws Exception {
    DataSet data = read(IdxFiles.folder(folder));
    assertEquals(3, data.train().count());
    assertEquals(2, data.test().count());
    assertArrayEquals(new byte[] {0, 1, 2}, data.train().labels());
  }

  @Test
  void readsPlainAndCompressedFilesSideBySide(@TempDir Path folder) throws Exception {
    IdxFiles.folder(folder);
    Path plain = folder.resolve(IdxNames.TEST_IMAGES);
    Files.write(folder.resolve(IdxNames.TEST_IMAGES + GZ), gz(Files.readAllBytes(plain)));
    Files.delete(plain);
    assertEquals(2, read(folder).test().count());
  }

  @Test
  void compressedContentUnderAPlainNameIsReadToo(@TempDir Path folder) throws Exception {
    IdxFiles.folder(folder);
    Path plain = folder.resolve(IdxNames.TRAIN_IMAGES);
    Files.write(plain, gz(Files.readAllBytes(plain)));
    assertEquals(3, read(folder).train().count());
  }

  static Stream<Arguments> defects() {
    String train = IdxNames.TRAIN_IMAGES;
    String labels = IdxNames.TRAIN_LABELS;
    String test = IdxNames.TEST_IMAGES;
    return Stream.of(
        defect("fewer labels", labels, idx(2, LABELS, 2), "2 labels", "expected 3", train),
        defect("more labels", labels, idx(9, LABELS, 9), "9 labels", "expected 3", train),
        defect("no labels at all", labels, idx(0, LABELS, 0), "0 labels", "expected 3", train),
        defect("images for labels", labels, idx(12, IMAGES, 3, 2, 2), "3×2×2", "expected labels"),
        defect("labels for images", train, idx(3, LABELS, 3), "array of 3", "expected images"),
        defect("zero images", train, idx(0, IMAGES, 0, 28, 28), "0×28×28", "at least one"),
        defect("zero rows", train, idx(0, IMAGES, 3, 0, 28), "3×0×28", "at least one"),
        defect("zero test images", test, idx(0, IMAGES, 0, 2, 2), "0×2×2", "at least one"),
        defect("other size", test, idx(12, IMAGES, 2, 3, 2), "3×2", "expected 2×2 as in " + train),
        defect("turned size", test, idx(8, IMAGES, 2, 1, 4), "1×4", "expected 2×2 as in " + train));
  }

  @ParameterizedTest
  @MethodSource("defects")
  void filesThatDoNotFitTogetherGiveASentence(
      String file, byte[] content, List<String> words, @TempDir Path folder) throws Exception {
    Path path = Files.write(IdxFiles.folder(folder).resolve(file), content);
    String message = message(folder);
    assertTrue(message.startsWith(path.toString()), message);
    for (String word : words) {
      assertTrue(message.contains(word), message);
    }
  }

  @Test
  void imagesWithoutLabelsHaveNoClassesAndTheAccountSaysSo(@TempDir Path folder) throws Exception {
    Files.delete(IdxFiles.folder(folder).resolve(IdxNames.TRAIN_LABELS));
    DataSet data = read(folder);
    assertEquals(0, data.train().labels().length);
    assertTrue(done(data).contains("no classes"), done(data));
  }

  @Test
  void setWithoutTestImagesHoldsSomeOutAndTheAccountSaysSo(@TempDir Path folder) throws Exception {
    IdxFiles.folder(folder);
    Files.delete(folder.resolve(IdxNames.TEST_IMAGES));
    Files.delete(folder.resolve(IdxNames.TEST_LABELS));
    DataSet data = read(folder);
    assertEquals(2, data.train().count());
    assertEquals(1, data.test().count());
    assertArrayEquals(new byte[] {2}, data.test().labels());
    assertTrue(done(data).contains("held out for testing: 1 of 3"), done(data));
  }

  @Test
  void folderInPlaceOfAFileIsAMissingFile(@TempDir Path folder) throws Exception {
    Path labels = IdxFiles.folder(folder).resolve(IdxNames.TRAIN_LABELS);
    Files.delete(labels);
    Files.createDirectory(labels);
    assertEquals(0, read(folder).train().labels().length);
  }

  @Test
  void missingFolderIsNamed(@TempDir Path folder) {
    Path missing = folder.resolve("no such folder");
    assertTrue(
        message(missing).startsWith("There is no data set, file or folder " + missing),
        message(missing));
  }

  @Test
  void fileInPlaceOfTheFolderIsNamed(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("a-file"), "text");
    assertTrue(
        message(file).startsWith(file + " starts with 0x74657874: expected IDX"), message(file));
  }

  @Test
  void folderNamesThatLookLikePatternsAreShownAsTheyAre(@TempDir Path folder) {
    Path odd = folder.resolve("{0} it''s {odd}");
    assertTrue(message(odd).contains(odd.toString()), message(odd));
  }

  @Test
  void sentenceExistsInChineseToo(@TempDir Path folder) {
    DataException failed = assertThrows(DataException.class, () -> read(folder.resolve("x")));
    String chinese = new Texts(Language.ZH).get(failed.sentence());
    assertTrue(chinese.contains("没有名为 " + folder.resolve("x")), chinese);
  }

  private static String done(DataSet data) {
    Texts texts = new Texts(Language.EN);
    return String.join("; ", data.account().done().stream().map(texts::get).toList());
  }

  private static DataSet read(Path folder) throws DataException {
    return DataReader.read(folder, Reading.AUTO, new Watch());
  }

  private static Arguments defect(String name, String file, byte[] content, String... words) {
    return Arguments.of(Named.of(name, file), content, List.of(words));
  }

  private static String message(Path folder) {
    DataException failed = assertThrows(DataException.class, () -> read(folder));
    String message = String.valueOf(failed.getMessage());
    assertFalse(message.contains("\n"), message);
    return message;
  }

  private static Images images(int count, int rows, int columns, byte first) throws IOException {
    byte[] pixels = new byte[count * rows * columns];
    for (int n = 0; n < pixels.length; n++) {
      pixels[n] = (byte) (first + n);
    }
    byte[] labels = new byte[count];
    labels[0] = first;
    return new Images(rows, columns, pixels, labels);
  }

  private static void assertSame(Examples expected, Examples found) {
    assertEquals(expected.rows(), found.rows());
    assertEquals(expected.columns(), found.columns());
    assertArrayEquals(expected.first(expected.count()), found.first(found.count()));
    assertArrayEquals(expected.labels(), found.labels());
  }
}
