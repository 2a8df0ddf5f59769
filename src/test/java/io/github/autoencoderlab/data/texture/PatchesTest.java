package io.github.autoencoderlab.data.texture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.RealData;
import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.data.Reals;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.data.format.PictureOfFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatchesTest {
  private static final int SIZE = 64;

  /** Where the mean of each patch was taken away, all directions but the even one can be white. */
  @Test
  void covarianceOfWhitenedPatchesIsTheIdentityButForTheMeans() throws Exception {
    assertWhite(DataSets.open("patches:train=4000,test=100,epsilon=0.000001").train(), 0.01);
  }

  @Test
  void photographsAreWhitenedToo() throws Exception {
    Path folder = RealData.photographs();
    DataSet set =
        DataSets.open("patches:images=" + folder + ",train=4000,test=100,epsilon=0.000001");
    // The weakest directions of photographs are weak: 10⁻⁶ is felt in them.
    assertWhite(set.train(), 0.06);
    assertTrue(set.account().done().toString().contains("photographs"));
  }

  /** With ε the variance in the direction of an eigenvalue λ is λ / (λ + ε), never above 1. */
  @Test
  void epsilonLeavesWeakDirectionsWeak() throws Exception {
    double[] before =
        eigenvalues(centred(DataSets.open("patches:as=grey,train=2000,test=1").train()));
    double[] after = eigenvalues(DataSets.open("patches:epsilon=0.1,train=2000,test=1").train());
    for (int k = 0; k < SIZE; k++) {
      // Single precision of values up to 1.
      assertEquals(before[k] / (before[k] + 0.1), after[k], 1e-5);
    }
  }

  private static Examples centred(Examples grey) {
    return new Reals(Kind.PATCHES, 8, 8, Prepared.centred(grey), new byte[0]);
  }

  private static double[] eigenvalues(Examples patches) {
    JacobiEigen eigen = new JacobiEigen(covariance(patches));
    double[] values = new double[SIZE];
    for (int k = 0; k < SIZE; k++) {
      values[k] = eigen.value(k);
    }
    Arrays.sort(values);
    return values;
  }

  /** ZCA is the whitening that stays nearest to what it whitens: its matrix is symmetric. */
  @Test
  void zcaIsSymmetric() {
    float[] values = new float[200 * 3];
    java.util.Random random = new java.util.Random(1);
    for (int n = 0; n < 200; n++) {
      float common = (float) random.nextGaussian();
      values[3 * n] = common;
      values[3 * n + 1] = (float) (common + random.nextGaussian());
      values[3 * n + 2] = (float) (2 * common - random.nextGaussian());
    }
    Zca zca = Zca.fit(values, 3, 1e-9);
    float[] zero = zca.whitened(new float[3]);
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < i; j++) {
        assertEquals(column(zca, zero, i)[j], column(zca, zero, j)[i], 1e-5);
      }
      assertTrue(column(zca, zero, i)[i] > 0);
    }
  }

  private static float[] column(Zca zca, float[] zero, int i) {
    float[] unit = new float[3];
    unit[i] = 1;
    float[] column = zca.whitened(unit);
    for (int j = 0; j < 3; j++) {
      column[j] -= zero[j];
    }
    return column;
  }

  @ParameterizedTest
  @CsvSource({"squashed", "zca-squashed"})
  void squashedPatchesLieBetweenATenthAndNineTenths(String as) throws Exception {
    DataSet set = DataSets.open("patches:train=1000,test=100,as=" + as);
    assertEquals(Kind.PICTURES, set.kind());
    double sum = 0;
    double squares = 0;
    float[] values = set.train().first(1000);
    for (float value : values) {
      assertTrue(value >= 0.1f && value <= 0.9f, () -> "a value is " + value);
      sum += value;
      squares += (value - 0.5) * (value - 0.5);
    }
    assertEquals(0.5, sum / values.length, 0.01);
    // Three deviations are 0.4; cutting off makes it a little less.
    assertEquals(0.4 / 3, Math.sqrt(squares / values.length), 0.012);
  }

  @ParameterizedTest
  @ValueSource(strings = {"P2\n2 2\n255\n", "P5\n8 8\n255\n1234", "P5 a", "P5\n0 8\n1\n"})
  void brokenPicturesGiveASentence(String content, @TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("a.pgm"), content, StandardCharsets.ISO_8859_1);
    DataException failed =
        assertThrows(DataException.class, () -> DataSets.open("patches:images=" + folder));
    assertTrue(String.valueOf(failed.getMessage()).startsWith(file + " is damaged"));
  }

  @Test
  void otherFilesAreNoPictures(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("README.md"), "# no picture");
    DataException failed =
        assertThrows(DataException.class, () -> DataSets.open("patches:images=" + folder));
    assertTrue(String.valueOf(failed.getMessage()).contains("no picture of 8 pixels"));
  }

  @Test
  void folderWithoutLargePicturesGivesASentence(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("a.pgm"), "P5\n# small\n2 2\n255\nabcd");
    DataException failed =
        assertThrows(DataException.class, () -> DataSets.open("patches:images=" + folder));
    assertTrue(String.valueOf(failed.getMessage()).contains("no picture of 8 pixels"));
  }

  @Test
  void greyPatchesAreCutFromThePictures(@TempDir Path folder) throws Exception {
    byte[] header = "P5\n# a ramp\n16 10\n255\n".getBytes(StandardCharsets.US_ASCII);
    byte[] file = Arrays.copyOf(header, header.length + 160);
    for (int i = 0; i < 160; i++) {
      file[header.length + i] = (byte) i;
    }
    Files.write(folder.resolve("ramp.pgm"), file);
    String address = "patches:as=grey,train=50,test=1,images=" + folder;
    Examples patches = DataSets.open(address).train();
    float[] one = new float[SIZE];
    for (int n = 0; n < patches.count(); n++) {
      patches.copy(n, one, 0);
      for (int i = 0; i < SIZE; i++) {
        assertEquals(one[0] * 255 + i / 8 * 16 + i % 8, one[i] * 255, 1e-3);
      }
    }
  }

  /** Twelve bits in sixteen; a portable map that tells them, and one that does not. */
  @ParameterizedTest
  @CsvSource({"4095", "65535"})
  void photographsOfSixteenBitsAreAsBrightAsAlone(int most, @TempDir Path folder) throws Exception {
    byte[] header = ("P5\n16 10\n" + most + "\n").getBytes(StandardCharsets.US_ASCII);
    byte[] file = Arrays.copyOf(header, header.length + 320);
    for (int i = 0; i < 160; i++) {
      file[header.length + 2 * i] = (byte) ((i * 25) >> 8);
      file[header.length + 2 * i + 1] = (byte) (i * 25);
    }
    Path photograph = Files.write(folder.resolve("a.pgm"), file);
    int[] alone = counts(PictureOfFile.read(photograph).grey());
    Examples patches = DataSets.open("patches:as=grey,train=200,test=1,images=" + folder).train();
    float[] one = new float[SIZE];
    float brightest = 0;
    for (int n = 0; n < patches.count(); n++) {
      patches.copy(n, one, 0);
      for (float value : one) {
        int grey = Math.round(value * 255);
        assertTrue(alone[grey] > 0, () -> "no pixel of the photograph is " + grey);
        brightest = Math.max(brightest, value);
      }
    }
    assertTrue(brightest > 0.9, "12 of 16 bits are not dark");
  }

  private static int[] counts(byte[] greys) {
    int[] counts = new int[256];
    for (byte grey : greys) {
      counts[grey & 0xff]++;
    }
    return counts;
  }

  /** P Σ P, with P that takes the mean of a patch away, is P. */
  private static void assertWhite(Examples patches, double tolerance) {
    assertEquals(Kind.PATCHES, patches.kind());
    double[][] covariance = covariance(patches);
    for (int i = 0; i < SIZE; i++) {
      for (int j = 0; j < SIZE; j++) {
        assertEquals((i == j ? 1 : 0) - 1.0 / SIZE, covariance[i][j], tolerance, i + ", " + j);
      }
    }
  }

  private static double[][] covariance(Examples patches) {
    float[] mean = patches.mean();
    float[] one = new float[SIZE];
    double[][] covariance = new double[SIZE][SIZE];
    for (int n = 0; n < patches.count(); n++) {
      patches.copy(n, one, 0);
      for (int i = 0; i < SIZE; i++) {
        for (int j = 0; j < SIZE; j++) {
          covariance[i][j] += (one[i] - mean[i]) * (one[j] - mean[j]) / patches.count();
        }
      }
    }
    return covariance;
  }
}
