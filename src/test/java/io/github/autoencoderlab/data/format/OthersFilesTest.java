package io.github.autoencoderlab.data.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Images;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.data.Watch;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that NumPy and SciPy wrote: ten images of 3×4 whose pixel p of all 120 is 7p mod 256. */
class OthersFilesTest {
  private static final int PIXELS = 12;
  private static final int COUNT = 10;

  /** The sixth of ten without classes; with three classes in turn the last of each. */
  private static final Set<Integer> HELD_OUT = Set.of(5);

  /** One of each class, in the order of the classes. */
  private static final List<Integer> HELD_OUT_OF_EACH = List.of(9, 7, 8);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "u1.npy",
        "u1-fortran.npy",
        "f4-unit.npy",
        "f8-big-endian.npy",
        "f2-unit.npy",
        "i8.npy",
        "channel.npy",
        "unlabelled.npz"
      })
  void imagesComeOutPixelByPixel(String file) throws Exception {
    DataSet data = read(file);
    assertSize(3, 4, data);
    assertHeldOut(data, value -> value);
    assertEquals(0, data.train().labels().length);
  }

  @Test
  void truthValuesAreBlackAndWhite() throws Exception {
    DataSet data = read("bool.npy");
    assertHeldOut(data, value -> value > 127 ? 255 : 0);
    assertTrue(Sentences.done(data).contains("0 is black and 1 white"));
  }

  @Test
  void signedValuesAreStretchedAndTheAccountSaysHow() throws Exception {
    DataSet data = read("signed.npy");
    int most = 0;
    for (int p = 0; p < 10 * PIXELS; p++) {
      most = Math.max(most, pixel(p));
    }
    int white = most;
    assertHeldOut(data, value -> (int) (value * 255.0 / white + 0.5));
    assertEquals(-2, data.account().low());
    assertEquals(white / 64.0 - 2, data.account().high());
    assertTrue(
        Sentences.done(data).contains("stretched: -2 is black and 1.984 white"),
        Sentences.done(data));
  }

  @Test
  void rowsOfNoSquareNumberAreImagesOfOneRow() throws Exception {
    DataSet data = read("rows.npy");
    assertSize(1, PIXELS, data);
    assertHeldOut(data, value -> value);
    assertTrue(Sentences.done(data).contains("each row of 12 values is a picture of 1×12"));
  }

  @Test
  void rowsTakeTheSizeThatIsAskedFor() throws Exception {
    Reading reading =
        Reading.AUTO.withSize(io.github.autoencoderlab.data.ImageSize.of("3x4").orElseThrow());
    DataSet data = DataReader.read(place("rows.npy"), reading, new Watch());
    assertSize(3, 4, data);
    assertHeldOut(data, value -> value);
  }

  @ParameterizedTest
  @CsvSource({"stored.npz, 3, 4", "packed.npz, 3, 4", "one-hot.mat, 4, 3"})
  void partsAndLabelsAreFoundByTheirNames(String file, int rows, int columns) throws Exception {
    DataSet data = read(file);
    assertSize(rows, columns, data);
    assertEquals(10, data.train().count());
    assertEquals(4, data.test().count());
    assertImages(Sentences.train(data), value -> value, Set.of());
    assertImages(Sentences.test(data), value -> value, Set.of());
    assertLabels(Sentences.train(data), Set.of());
    assertLabels(Sentences.test(data), Set.of());
  }

  @ParameterizedTest
  @CsvSource({"rows.mat, 4, 3", "columns.mat, 4, 3", "stacked.mat, 3, 4"})
  void labelsOfMatlabShowWhichEndCountsTheImages(String file, int rows, int columns)
      throws Exception {
    DataSet data = read(file);
    assertSize(rows, columns, data);
    Set<Integer> heldOut = Set.copyOf(HELD_OUT_OF_EACH);
    assertEquals(COUNT - heldOut.size(), data.train().count());
    assertImages(Sentences.train(data), value -> value, heldOut);
    assertLabels(Sentences.train(data), heldOut);
    int[] places = HELD_OUT_OF_EACH.stream().mapToInt(Integer::intValue).toArray();
    assertImages(Sentences.test(data), value -> value, places);
    assertArrayEquals(new byte[] {0, 1, 2}, Sentences.test(data).labels());
  }

  @Test
  void imagesCanBeTurnedOver() throws Exception {
    Reading reading = Reading.AUTO.withTransposed(true);
    for (String file : new String[] {"u1.npy", "u1-fortran.npy", "stacked.mat"}) {
      Images turned = Sentences.train(DataReader.read(place(file), reading, new Watch()));
      assertEquals(4, turned.rows());
      assertArrayEquals(Sentences.train(read(file)).pixels(), turned.transposed().pixels(), file);
    }
  }

  private static void assertSize(int rows, int columns, DataSet data) {
    assertEquals(rows + "×" + columns, data.train().rows() + "×" + data.train().columns());
  }

  private static void assertHeldOut(DataSet data, IntUnaryOperator grey) {
    assertEquals(COUNT - HELD_OUT.size(), data.train().count());
    assertEquals(HELD_OUT.size(), data.test().count());
    assertImages(Sentences.train(data), grey, HELD_OUT);
    Set<Integer> trained =
        IntStream.range(0, COUNT)
            .filter(n -> !HELD_OUT.contains(n))
            .boxed()
            .collect(Collectors.toUnmodifiableSet());
    assertImages(Sentences.test(data), grey, trained);
  }

  private static void assertImages(Images images, IntUnaryOperator grey, Set<Integer> without) {
    assertImages(images, grey, sources(images.count(), without));
  }

  private static void assertImages(Images images, IntUnaryOperator grey, int... sources) {
    assertEquals(sources.length, images.count());
    byte[] expected = new byte[images.count() * PIXELS];
    for (int n = 0; n < images.count(); n++) {
      for (int p = 0; p < PIXELS; p++) {
        expected[n * PIXELS + p] = (byte) grey.applyAsInt(pixel(sources[n] * PIXELS + p));
      }
    }
    assertArrayEquals(expected, images.pixels());
  }

  private static void assertLabels(Images images, Set<Integer> without) {
    int[] sources = sources(images.count(), without);
    byte[] expected = new byte[images.count()];
    for (int n = 0; n < expected.length; n++) {
      expected[n] = (byte) (sources[n] % 3);
    }
    assertArrayEquals(expected, images.labels());
  }

  /** The first places but for some. */
  private static int[] sources(int count, Set<Integer> without) {
    return IntStream.iterate(0, n -> n + 1)
        .filter(n -> !without.contains(n))
        .limit(count)
        .toArray();
  }

  private static int pixel(int place) {
    return place * 7 % 256;
  }

  private static DataSet read(String file) throws Exception {
    return DataReader.read(place(file), Reading.AUTO, new Watch());
  }

  static Path place(String file) throws Exception {
    URL url = OthersFilesTest.class.getResource("/formats/" + file);
    return Path.of(Objects.requireNonNull(url, file).toURI());
  }
}
