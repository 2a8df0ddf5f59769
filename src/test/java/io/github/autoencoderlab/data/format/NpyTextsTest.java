package io.github.autoencoderlab.data.format;

import static io.github.autoencoderlab.data.format.ArrayFiles.npy;
import static io.github.autoencoderlab.data.format.ArrayFiles.ramp;
import static io.github.autoencoderlab.data.format.ArrayFiles.thirds;
import static io.github.autoencoderlab.data.format.ArrayFiles.zip;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.data.Watch;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Classes that are words in NumPy's files. */
class NpyTextsTest {
  private static final List<String> KINDS = List.of("dog", "cat", "夜莺");

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // filled before each test
  NpyTextsTest() {}

  /** Words of a type such as {@code <U5}, as NumPy stores them. */
  private static byte[] words(String type, List<String> words, int... shape) {
    int length = Integer.parseInt(type.substring(2));
    boolean wide = type.charAt(1) == 'U';
    String charset = !wide ? "UTF-8" : type.charAt(0) == '>' ? "UTF-32BE" : "UTF-32LE";
    byte[] all = new byte[0];
    for (String word : words) {
      byte[] one = word.getBytes(Charset.forName(charset));
      all = Mutator.joined(all, Arrays.copyOf(one, wide ? 4 * length : length));
    }
    return npy(type, false, all, shape);
  }

  private static List<String> inTurn(List<String> kinds, int count) {
    return IntStream.range(0, count).mapToObj(n -> kinds.get(n % kinds.size())).toList();
  }

  @ParameterizedTest
  @CsvSource({"<U5, 12, 1", ">U3, 12, 1", "|S6, 12, 1", "<U80, 12, 1", "<U5, 1, 12", "|S9, 12, 0"})
  void textsAreClasses(String type, int rows, int columns) throws Exception {
    int[] shape = columns == 0 ? new int[] {rows} : new int[] {rows, columns};
    byte[] y = words(type, inTurn(KINDS, 12), shape);
    for (String kind : List.of("npz", "npy")) {
      DataSet data =
          kind.equals("npz")
              ? read("a", "x.npz", zip("x.npy", npy(ramp(108), 12, 3, 3), "y.npy", y))
              : read("b", "x.npy", npy(ramp(108), 12, 3, 3), "y.npy", y);
      assertEquals(List.of("cat", "dog", "夜莺"), data.account().classNames());
      assertArrayEquals(new byte[] {1, 0, 2}, Arrays.copyOf(data.train().labels(), 3));
      assertTrue(Sentences.done(data).contains("classes from y"), Sentences.done(data));
    }
  }

  @Test
  void digitsAsTextsAreNumbers() throws Exception {
    byte[] y = words("<U1", inTurn(List.of("7", "2", "5"), 12), 12);
    DataSet data = read("a", "x.npy", npy(ramp(108), 12, 3, 3), "y.npy", y);
    assertEquals(List.of(), data.account().classNames());
    assertArrayEquals(new byte[] {7, 2, 5}, Arrays.copyOf(data.train().labels(), 3));
  }

  @Test
  void partsHaveTheirOwnWords() throws Exception {
    DataSet data =
        read(
            "a",
            "x_train.npy",
            npy(ramp(54), 6, 3, 3),
            "y_train.npy",
            words("<U3", inTurn(List.of("dog", "cat"), 6), 6),
            "x_test.npy",
            npy(ramp(27), 3, 3, 3),
            "y_test.npy",
            words("<U4", List.of("cat", "bird", "dog"), 3));
    assertEquals(List.of("bird", "cat", "dog"), data.account().classNames());
    assertArrayEquals(new byte[] {1, 0, 2}, data.test().labels());
    assertArrayEquals(new byte[] {2, 1}, Arrays.copyOf(data.train().labels(), 2));
  }

  @Test
  void wordsOfNumberedFilesFollowEachOther() throws Exception {
    DataSet data =
        read(
            "a",
            "x_1.npy",
            npy(ramp(27), 3, 3, 3),
            "x_2.npy",
            npy(ramp(27), 3, 3, 3),
            "y_1.npy",
            words("<U3", List.of("dog", "cat", "dog"), 3),
            "y_2.npy",
            words("<U3", List.of("cow", "dog", "cat"), 3));
    assertEquals(List.of("cat", "cow", "dog"), data.account().classNames());
    byte[] labels = Mutator.joined(data.train().labels(), data.test().labels());
    Arrays.sort(labels);
    assertArrayEquals(new byte[] {0, 0, 1, 2, 2, 2}, labels);
  }

  @Test
  void listBesideNumbersTellsWhatTheClassesAreCalled() throws Exception {
    byte[] file =
        zip(
            "data.npy",
            npy(ramp(108), 12, 9),
            "feature_names.npy",
            words("<U2", List.of("p0", "p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8"), 9),
            "target.npy",
            npy(thirds(12), 12),
            "target_names.npy",
            words("<U5", KINDS, 3));
    DataSet data = read("a", "digits.npz", file);
    assertEquals(KINDS, data.account().classNames());
    assertArrayEquals(new byte[] {0, 1, 2}, Arrays.copyOf(data.train().labels(), 3));
    String done = Sentences.done(data);
    assertTrue(done.contains("names of the classes from target_names"), done);
    assertTrue(done.contains("not used: feature_names"), done);
  }

  @ParameterizedTest
  @CsvSource({"300, files.npy", "30, files"})
  void textsThatAreNoClassesAreNotUsed(int count, String unused) throws Exception {
    List<String> many = IntStream.range(0, count).mapToObj(n -> "p" + n + ".png").toList();
    DataSet data =
        read("a", "x.npy", npy(ramp(9 * count), count, 9), "files.npy", words("<U9", many, count));
    assertEquals(0, data.train().labels().length);
    assertTrue(Sentences.done(data).contains("not used: " + unused), Sentences.done(data));
  }

  @ParameterizedTest
  @CsvSource({"4, goes on after them", "7, 'a file of '"})
  void wrongCountGivesASentence(int declared, String said) {
    byte[] y = words("<U3", inTurn(List.of("dog", "cat"), 5), declared);
    DataException refused =
        assertThrows(
            DataException.class, () -> read("a", "x.npy", npy(ramp(45), 5, 9), "y.npy", y));
    assertTrue(String.valueOf(refused.getMessage()).contains(said), refused.getMessage());
  }

  private DataSet read(String place, Object... files) throws Exception {
    Path set = Files.createDirectories(folder.resolve(place));
    for (int n = 0; n < files.length; n += 2) {
      Files.write(set.resolve((String) files[n]), (byte[]) files[n + 1]);
    }
    return DataReader.read(set, Reading.AUTO, new Watch());
  }
}
