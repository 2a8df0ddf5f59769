package io.github.autoencoderlab.data.format;

import static io.github.autoencoderlab.data.format.ArrayFiles.npy;
import static io.github.autoencoderlab.data.format.MatFiles.bytes;
import static io.github.autoencoderlab.data.format.MatFiles.mat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Reading;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of colours, in planes or pixel by pixel. */
class ColourOrderTest {
  private static final int SIDE = 32;
  private static final int PIXELS = SIDE * SIDE;

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // filled before each test
  ColourOrderTest() {}

  /** A smooth blob; its colours are alike or differ. */
  private static int colour(int image, int colour, int pixel, int apart) {
    double x = pixel % SIDE - 10 - image % 7;
    double y = pixel / SIDE - 12 - image % 5;
    return (int) (200 * Math.exp(-(x * x + y * y) / 80)) + apart * colour;
  }

  private static byte[] pictures(int count, boolean together, int apart) {
    byte[] all = new byte[3 * PIXELS * count];
    for (int at = 0; at < all.length; at++) {
      int number = at % (3 * PIXELS);
      int pixel = together ? number / 3 : number % PIXELS;
      int colour = together ? number % 3 : number / PIXELS;
      all[at] = (byte) colour(at / (3 * PIXELS), colour, pixel, apart);
    }
    return all;
  }

  @ParameterizedTest
  @CsvSource({
    "npy, true, 20",
    "npy, false, 20",
    "npy, true, 0",
    "npy, false, 0",
    "npy, true, 1",
    "columns, true, 20",
    "columns, false, 20",
    "mat, true, 20",
    "mat, false, 20",
    "rows of mat, true, 20",
    "rows of mat, false, 0",
    "reals, true, 20",
    "reals, false, 20",
  })
  void smootherOrderIsTaken(String kind, boolean together, int apart) throws Exception {
    int count = 13;
    int length = 3 * PIXELS;
    byte[] values = pictures(count, together, apart);
    DataSet data =
        switch (kind) {
          case "npy" -> read("x.npy", npy(values, count, length));
          case "columns" -> read("x.npy", npy(turned(values, count), length, count));
          case "mat" -> read("x.mat", mat(true, "x", bytes(values, length, count)));
          case "reals" -> read("x.npy", npy("<f4", false, reals(values), count, length));
          default -> read("x.mat", mat(true, "x", bytes(turned(values, count), count, length)));
        };
    assertEquals(count, TableFile.count(data));
    byte[] grey = Sentences.train(data).pixels();
    for (int p = 0; p < PIXELS; p++) {
      double expected = 0;
      double[] shares = {0.299, 0.587, 0.114};
      for (int c = 0; c < 3; c++) {
        expected += shares[c] * colour(0, c, p, apart);
      }
      assertEquals(expected, grey[p] & 0xff, 1, "pixel " + p);
    }
    String done = Sentences.done(data);
    String said = together ? "of each pixel together" : "all red, then all green, then all blue";
    assertTrue(done.contains(said), done);
  }

  @Test
  void noiseIsTakenForPlanes() throws Exception {
    byte[] values = new byte[12 * 3 * PIXELS];
    new SplittableRandom(1).nextBytes(values);
    DataSet data = read("x.npy", npy(values, 12, 3 * PIXELS));
    assertTrue(Sentences.done(data).contains("then all green"), Sentences.done(data));
  }

  private static byte[] turned(byte[] values, int count) {
    byte[] turned = new byte[values.length];
    int length = values.length / count;
    for (int at = 0; at < values.length; at++) {
      turned[at % length * count + at / length] = values[at];
    }
    return turned;
  }

  private static byte[] reals(byte[] values) {
    ByteBuffer reals = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    for (byte value : values) {
      reals.putFloat((value & 0xff) / 255f);
    }
    return reals.array();
  }

  private DataSet read(String name, byte[] file) throws Exception {
    return TableFile.read(folder, name, file, Reading.AUTO);
  }
}
