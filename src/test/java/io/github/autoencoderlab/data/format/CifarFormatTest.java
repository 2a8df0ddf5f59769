package io.github.autoencoderlab.data.format;

import static io.github.autoencoderlab.data.format.ArrayFiles.zip;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.data.Watch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files in the layout of CIFAR's binary version. */
class CifarFormatTest {
  private static final List<String> TEN =
      List.of(
          "airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck");

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // filled before each test
  CifarFormatTest() {}

  private static int colour(int image, int colour, int pixel) {
    return (60 * colour + 5 * image + pixel) % 200;
  }

  /** Records of labels n and, if there are two, coarse ones n / 5 before them. */
  private static byte[] records(int first, int count, int labels) {
    byte[] all = new byte[count * (labels + 3072)];
    for (int n = 0; n < count; n++) {
      int at = n * (labels + 3072);
      int fine = (first + n) % (labels == 1 ? 10 : 100);
      all[at] = (byte) (labels == 1 ? fine : fine / 5);
      all[at + labels - 1] = (byte) fine;
      for (int p = 0; p < 3072; p++) {
        all[at + labels + p] = (byte) colour(first + n, p / 1024, p % 1024);
      }
    }
    return all;
  }

  private static byte[] lines(List<String> names) {
    return (String.join("\n", names) + "\n\n").getBytes(StandardCharsets.US_ASCII);
  }

  private static Object[] ten() {
    List<Object> files = new ArrayList<>(List.of("batches.meta.txt", lines(TEN)));
    for (int n = 1; n <= 5; n++) {
      files.addAll(List.of("data_batch_" + n + ".bin", records(4 * n, 4, 1)));
    }
    files.addAll(List.of("test_batch.bin", records(1, 6, 1)));
    files.addAll(List.of("readme.html", "<html></html>".getBytes(StandardCharsets.US_ASCII)));
    return files.toArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"folder", "zip", "gz", "inner folder"})
  void batchesAreGreyPicturesWithNamedClasses(String kind) throws Exception {
    DataSet data =
        switch (kind) {
          case "folder" -> read(ten());
          case "zip" -> read("cifar.zip", zip(ten()));
          case "gz" -> read(gzipped(ten()));
          default -> read(inside("cifar-10-batches-bin/", ten()));
        };
    assertEquals(20, data.train().count());
    assertEquals(6, data.test().count());
    assertEquals("32×32", data.train().rows() + "×" + data.train().columns());
    assertArrayEquals(new byte[] {4, 5, 6, 7, 8, 9, 0}, Arrays.copyOf(data.train().labels(), 7));
    assertArrayEquals(new byte[] {1, 2, 3, 4, 5, 6}, data.test().labels());
    assertEquals(TEN, data.account().classNames());
    byte[] grey = Sentences.train(data).pixels();
    for (int p = 0; p < 1024; p++) {
      double expected = 0.299 * colour(4, 0, p) + 0.587 * colour(4, 1, p) + 0.114 * colour(4, 2, p);
      assertEquals((int) (expected + 0.5), grey[p] & 0xff);
    }
    String done = Sentences.done(data);
    assertTrue(done.contains("0.299 R + 0.587 G + 0.114 B"), done);
    assertTrue(done.contains("names of the classes from"), done);
  }

  @Test
  void oneBatchAloneIsHeldOutFrom() throws Exception {
    DataSet data = read("data_batch_1.bin", records(0, 60, 1));
    assertEquals(60, TableFile.count(data));
    assertEquals(10, TableFile.classes(data));
  }

  @Test
  void hundredClassesAreTheFineOnesOrTheCoarseIfAskedFor() throws Exception {
    List<String> fine = IntStream.range(100, 200).mapToObj(n -> "fine" + n).toList();
    List<String> coarse = IntStream.range(10, 30).mapToObj(n -> "coarse" + n).toList();
    Object[] files = {
      "train.bin", records(0, 100, 2),
      "test.bin", records(0, 7, 2),
      "fine_label_names.txt", lines(fine),
      "coarse_label_names.txt", lines(coarse)
    };
    DataSet data = read(files);
    assertEquals(100, data.train().count());
    assertArrayEquals(new byte[] {0, 1, 2, 3, 4, 5, 6}, data.test().labels());
    assertEquals(fine, data.account().classNames());
    DataSet other = DataReader.read(folder, Reading.AUTO.withLabel("coarse"), new Watch());
    assertArrayEquals(new byte[] {0, 0, 0, 0, 0, 1, 1}, other.test().labels());
    assertEquals(coarse, other.account().classNames());
  }

  @Test
  void cutOffBatchGivesASentence() {
    byte[] cut = Arrays.copyOf(records(0, 3, 1), 7000);
    String said = refusal("data_batch_1.bin", cut);
    assertTrue(said.contains("has 7,000 bytes: expected records of 3,073"), said);
  }

  @Test
  void othersFilesOfTheSameNameAreNotTaken() {
    String said = refusal("train.bin", new byte[5000]);
    assertTrue(said.contains("starts with 0x00000000"), said);
  }

  private String refusal(Object... files) {
    return String.valueOf(assertThrows(DataException.class, () -> read(files)).getMessage());
  }

  private static Object[] inside(String place, Object... files) {
    for (int n = 0; n < files.length; n += 2) {
      files[n] = place + files[n];
    }
    return files;
  }

  private static Object[] gzipped(Object... files) throws Exception {
    for (int n = 0; n < files.length; n += 2) {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
        out.write((byte[]) files[n + 1]);
      }
      files[n] = files[n] + ".gz";
      files[n + 1] = packed.toByteArray();
    }
    return files;
  }

  private DataSet read(Object... files) throws Exception {
    for (int n = 0; n < files.length; n += 2) {
      Path file = folder.resolve((String) files[n]);
      Files.createDirectories(file.getParent());
      Files.write(file, (byte[]) files[n + 1]);
    }
    return DataReader.read(folder, Reading.AUTO, new Watch());
  }
}
