package io.github.autoencoderlab.data.format;

import static io.github.autoencoderlab.data.format.ArrayFiles.npy;
import static io.github.autoencoderlab.data.format.ArrayFiles.zip;
import static io.github.autoencoderlab.data.format.MatFiles.bytes;
import static io.github.autoencoderlab.data.format.MatFiles.mat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.ImageSize;
import io.github.autoencoderlab.data.Reading;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arrays with a slice for each class, as usps_all.mat is. */
class ClassSlicesTest {
  private static final int SAMPLES = 36;
  private static final int CLASSES = 10;

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // filled before each test
  ClassSlicesTest() {}

  private static byte value(int pixel, int sample, int label) {
    return (byte) (pixel + 31 * sample + 101 * label);
  }

  /** Pixels × samples × classes, the first dimension fastest. */
  private static byte[] slices(int pixels) {
    byte[] values = new byte[pixels * SAMPLES * CLASSES];
    for (int at = 0; at < values.length; at++) {
      values[at] = value(at % pixels, at / pixels % SAMPLES, at / pixels / SAMPLES);
    }
    return values;
  }

  /** The same, the last dimension fastest. */
  private static byte[] turned(byte[] values, int pixels) {
    byte[] turned = new byte[values.length];
    for (int at = 0; at < values.length; at++) {
      turned[(at % pixels * SAMPLES + at / pixels % SAMPLES) * CLASSES + at / pixels / SAMPLES] =
          values[at];
    }
    return turned;
  }

  @ParameterizedTest
  @CsvSource({"mat, 256", "mat, 784", "npy, 256", "backwards, 256", "fortran, 256", "npz, 256"})
  void eachSampleOfEachClassIsAPicture(String kind, int pixels) throws Exception {
    byte[] values = slices(pixels);
    byte[] c = npy(turned(values, pixels), pixels, SAMPLES, CLASSES);
    byte[] file =
        switch (kind) {
          case "mat" -> mat(true, "data", bytes(values, pixels, SAMPLES, CLASSES));
          case "npy" -> c;
          case "npz" -> zip("data.npy", c);
          case "backwards" -> npy(values, CLASSES, SAMPLES, pixels);
          default -> npy("|u1", true, values, pixels, SAMPLES, CLASSES);
        };
    DataSet data =
        read("usps_all." + (kind.equals("mat") || kind.equals("npz") ? kind : "npy"), file);
    assertEquals(SAMPLES * CLASSES, TableFile.count(data));
    assertEquals(CLASSES, TableFile.classes(data));
    assertEquals(SAMPLES / 6 * CLASSES, data.test().count(), "every sixth of each class");
    int side = (int) Math.sqrt(pixels);
    assertEquals(side, data.train().rows());
    int from = kind.equals("mat") ? 1 : 0;
    byte[] expected = new byte[pixels];
    for (int p = 0; p < pixels; p++) {
      expected[p] = value(p, 1, 2);
    }
    int third = 2 * (SAMPLES - SAMPLES / 6) + 1;
    assertEquals(2 + from, data.train().labels()[third]);
    byte[] found = Sentences.train(data).pixels();
    assertArrayEquals(expected, Arrays.copyOfRange(found, third * pixels, (third + 1) * pixels));
    String done = Sentences.done(data);
    assertTrue(
        done.contains("10 classes of 36 pictures of " + pixels + " values, row by row"), done);
    assertTrue(done.contains("--transpose"), done);
    assertEquals(kind.equals("mat"), done.contains("10 may stand for 0"), done);
  }

  @Test
  void picturesOfSamplesOfClassesHaveFourDimensions() throws Exception {
    byte[] file = mat(false, "x", bytes(slices(80), 10, 8, SAMPLES, CLASSES));
    DataSet data = read("x.mat", file);
    assertEquals(CLASSES, TableFile.classes(data));
    assertEquals("10×8", data.train().rows() + "×" + data.train().columns());
    // MATLAB goes down the columns of a picture.
    assertEquals(value(10, 0, 0), Sentences.train(data).pixels()[1]);
    DataSet other = read("z.npy", npy(slices(80), CLASSES, SAMPLES, 8, 10));
    assertEquals("8×10", other.train().rows() + "×" + other.train().columns());
    assertEquals(value(1, 0, 0), Sentences.train(other).pixels()[1]);
    assertTrue(Sentences.done(other).contains("10 classes of 36 pictures of 8×10"));
  }

  /**
   * What are pictures as they are: nearly square ones, colours, those that have labels, signals.
   */
  @ParameterizedTest
  @CsvSource({"144, 176, 10", "64, 100, 10", "100, 90, 9", "256, 512, 20", "36, 100, 10"})
  void picturesStayPictures(int rows, int columns, int count) throws Exception {
    byte[] values = ArrayFiles.ramp(rows * columns * count);
    DataSet data = read("x.mat", mat(true, "x", bytes(values, rows, columns, count)));
    assertEquals(count, TableFile.count(data));
    assertEquals(rows, data.train().rows());
  }

  @Test
  void labelsOrASizeLeaveNothingToGuess() throws Exception {
    byte[] values = slices(256);
    byte[] labels = new byte[CLASSES];
    IntStream.range(0, CLASSES).forEach(n -> labels[n] = (byte) (n % 2));
    byte[] file =
        mat(true, "x", bytes(values, 256, SAMPLES, CLASSES), "y", bytes(labels, CLASSES, 1));
    assertEquals(CLASSES, TableFile.count(read("x.mat", file)));
    file = mat(true, "x", bytes(values, 256, SAMPLES, CLASSES));
    Reading asked = Reading.AUTO.withSize(new ImageSize(256, SAMPLES));
    assertEquals(CLASSES, TableFile.count(TableFile.read(folder, "x.mat", file, asked)));
    Reading other = Reading.AUTO.withSize(new ImageSize(8, 32));
    DataSet wide = TableFile.read(folder, "x.mat", file, other);
    assertEquals(SAMPLES * CLASSES, TableFile.count(wide));
    assertEquals(32, wide.train().columns());
  }

  private DataSet read(String name, byte[] file) throws Exception {
    return TableFile.read(folder, name, file, Reading.AUTO);
  }
}
