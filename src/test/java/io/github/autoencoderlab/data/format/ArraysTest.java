package io.github.autoencoderlab.data.format;

import static io.github.autoencoderlab.data.format.ArrayFiles.npy;
import static io.github.autoencoderlab.data.format.ArrayFiles.ramp;
import static io.github.autoencoderlab.data.format.ArrayFiles.shorts;
import static io.github.autoencoderlab.data.format.ArrayFiles.thirds;
import static io.github.autoencoderlab.data.format.ArrayFiles.zip;
import static io.github.autoencoderlab.data.format.MatFiles.bytes;
import static io.github.autoencoderlab.data.format.MatFiles.mat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.RealData;
import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.ImageSize;
import io.github.autoencoderlab.data.Images;
import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.data.Watch;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arrays in the layouts that people hand on. */
class ArraysTest {
  private static final int COUNT = 12;

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // filled before each test
  ArraysTest() {}

  // Columns.

  /** A number for each place of each image, so that each layout must bring it there. */
  private static byte pixel(int image, int place) {
    return (byte) (31 * image + 7 * place);
  }

  private static byte[] inRows(int count, int length) {
    byte[] values = new byte[count * length];
    for (int n = 0; n < values.length; n++) {
      values[n] = pixel(n / length, n % length);
    }
    return values;
  }

  private static byte[] inColumns(int count, int length) {
    byte[] values = new byte[count * length];
    for (int n = 0; n < values.length; n++) {
      values[n] = pixel(n % count, n / count);
    }
    return values;
  }

  @ParameterizedTest
  @CsvSource({
    "784, 28, 28, mat",
    "784, 28, 28, npy",
    "784, 28, 28, npz",
    "256, 16, 16, mat",
    "560, 28, 20, mat",
    "10304, 112, 92, mat",
  })
  void columnsWhoseLengthIsThatOfPicturesAreImages(int length, int rows, int columns, String kind)
      throws Exception {
    int count = 13;
    switch (kind) {
      case "mat" -> write("x.mat", mat(true, "ff", bytes(inRows(count, length), length, count)));
      case "npy" -> write("x.npy", npy(inColumns(count, length), length, count));
      default -> write("x.npz", zip("a.npy", npy(inColumns(count, length), length, count)));
    }
    DataSet data = read(Reading.AUTO);
    assertEquals(rows + "×" + columns, data.train().rows() + "×" + data.train().columns());
    assertPixels(data, count, length);
    String done = Sentences.done(data);
    String said = String.format(Locale.ROOT, "each column of %,d values is a picture", length);
    assertTrue(done.contains(said), done);
    assertTrue(done.contains("--no-in-columns"), done);
    assertEquals(rows != columns, done.contains("the size is a guess"), done);
  }

  @ParameterizedTest
  @ValueSource(strings = {"npy", "csv"})
  void columnsThatMayBeImagesAreOffered(String kind) throws Exception {
    int count = 13;
    byte[] values = inColumns(count, 560);
    if (kind.equals("npy")) {
      write("x.npy", npy("<f4", false, floats(values), 560, count));
    } else {
      write("x.csv", csv(values, count).getBytes(StandardCharsets.UTF_8));
    }
    String done = Sentences.done(read(Reading.AUTO));
    assertTrue(done.contains("if each column of 560 values is an image"), done);
    DataSet data = read(Reading.AUTO.withInColumns(true));
    assertEquals("28×20", data.train().rows() + "×" + data.train().columns());
    assertPixels(data, count, 560);
  }

  @Test
  void rowsCanBeAskedForWhereColumnsWereTaken() throws Exception {
    write("x.mat", mat(false, "ff", bytes(inRows(13, 784), 784, 13)));
    DataSet data = read(Reading.AUTO.withInColumns(false));
    assertEquals(784, data.train().count() + data.test().count());
    assertEquals(Kind.SERIES, data.kind(), "no picture of MATLAB is one pixel high");
  }

  @ParameterizedTest
  @ValueSource(strings = {"vector", "row", "one hot", "one hot in columns"})
  void labelsShowThatColumnsAreTheImages(String kind) throws Exception {
    byte[] labels = thirds(COUNT);
    byte[] y =
        switch (kind) {
          case "vector" -> npy(labels, COUNT);
          case "row" -> npy(labels, 1, COUNT);
          case "one hot" -> npy(oneHot(labels, true), COUNT, 3);
          default -> npy(oneHot(labels, false), 3, COUNT);
        };
    write("x.npz", zip("x.npy", npy(inColumns(COUNT, 25), 25, COUNT), "y.npy", y));
    DataSet data = read(Reading.AUTO);
    assertPixels(data, COUNT, 25);
    assertEquals(3, data.train().labels()[0] + data.train().labels()[1] + data.train().labels()[2]);
  }

  @Test
  void caseOfFreyIsReadInColumns() throws Exception {
    Path frey = RealData.cases("frey_rawface.mat");
    DataSet data = DataReader.read(frey, Reading.AUTO, new Watch());
    assertEquals(1965, data.train().count() + data.test().count());
    assertEquals("28×20", data.train().rows() + "×" + data.train().columns());
    DataSet rows = DataReader.read(frey, Reading.AUTO.withInColumns(false), new Watch());
    assertEquals(560, rows.train().count() + rows.test().count());
    String done = Sentences.done(rows);
    assertTrue(done.contains("each row of 1,965 values is a signal"), done);
  }

  // Structures, cells, classes in names.

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void classesThatHaveAnArrayEachAreCalledByTheirNumbers(boolean compressed) throws Exception {
    Object[] variables = new Object[12];
    for (int k = 0; k < 3; k++) {
      int count = 3 + k;
      variables[4 * k] = "train" + k;
      variables[4 * k + 1] = bytes(inColumns(count, 9), count, 9);
      variables[4 * k + 2] = "test" + k;
      variables[4 * k + 3] = bytes(inColumns(2, 9), 2, 9);
    }
    write("mnist_all.mat", mat(compressed, variables));
    DataSet data = read(Reading.AUTO);
    assertArrayEquals(new byte[] {0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 2}, data.train().labels());
    assertArrayEquals(new byte[] {0, 0, 1, 1, 2, 2}, data.test().labels());
    byte[] pixels = Sentences.train(data).pixels();
    assertArrayEquals(inRows(3, 9), Arrays.copyOf(pixels, 27));
    assertArrayEquals(inRows(5, 9), Arrays.copyOfRange(pixels, 63, 108));
    String done = Sentences.done(data);
    assertTrue(done.contains("each of 3 arrays is a class: train0, train1, train2"), done);
  }

  @Test
  void filesThatAreCalledAsClassesAreClasses() throws Exception {
    for (String name : List.of("cat", "cow", "狗")) {
      write("bitmap_" + name + ".npy", npy(inRows(4, 9), 4, 9));
    }
    DataSet data = read(Reading.AUTO);
    assertEquals(List.of("cat", "cow", "狗"), data.account().classNames());
    assertEquals(12, data.train().count() + data.test().count());
  }

  @Test
  void numberedFilesFollowEachOther() throws Exception {
    for (int n = 1; n <= 11; n++) {
      byte[] images = Arrays.copyOfRange(inRows(24, 9), 18 * n, 18 * n + 18);
      write("x_train_" + n + ".npy", npy(images.length < 18 ? ramp(18) : images, 2, 3, 3));
      write("y_train_" + n + ".npy", npy(new byte[] {(byte) n, (byte) n}, 2));
    }
    write("x_test.npy", npy(inRows(1, 9), 1, 3, 3));
    write("y_test.npy", npy(new byte[1], 1));
    DataSet data = read(Reading.AUTO);
    assertEquals(22, data.train().count());
    assertArrayEquals(new byte[] {1, 1, 2, 2, 3, 3}, Arrays.copyOf(data.train().labels(), 6));
    assertEquals(11, data.train().labels()[21]);
    assertTrue(Sentences.done(data).contains("11 arrays one after the other"));
  }

  @Test
  void batchesOfHintonAreTakenApart() throws Exception {
    // cases × values × batches: 2 × 9 × 3.
    byte[] stored = new byte[54];
    byte[] targets = new byte[18];
    for (int at = 0; at < stored.length; at++) {
      int image = at / 18 * 2 + at % 2;
      stored[at] = pixel(image, at % 18 / 2);
    }
    for (int image = 0; image < 6; image++) {
      targets[image / 2 * 6 + image % 3 * 2 + image % 2] = 1;
    }
    write(
        "b.mat",
        mat(
            true,
            "batchdata",
            bytes(stored, 2, 9, 3),
            "batchtargets",
            bytes(targets, 2, 3, 3),
            "testbatchdata",
            bytes(stored, 2, 9, 3),
            "testbatchtargets",
            bytes(targets, 2, 3, 3)));
    DataSet data = read(Reading.AUTO);
    assertArrayEquals(inRows(6, 9), Sentences.train(data).pixels());
    assertArrayEquals(thirds(6), data.train().labels());
    assertArrayEquals(thirds(6), data.test().labels());
    assertTrue(Sentences.done(data).contains("batchdata: 3 batches of 2 cases of 9 values"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void structuresAreLookedInto(boolean compressed) throws Exception {
    MatFiles.Value train =
        MatFiles.struct(
            "images", bytes(inColumns(6, 9), 6, 9),
            "labels", bytes(thirds(6), 6, 1),
            "writers", bytes(ramp(6), 6, 1));
    MatFiles.Value test =
        MatFiles.struct("images", bytes(inColumns(3, 9), 3, 9), "labels", bytes(thirds(3), 3, 1));
    MatFiles.Value all =
        MatFiles.struct("note", MatFiles.text("any"), "train", train, "test", test);
    write("emnist.mat", mat(compressed, "data", all));
    DataSet data = read(Reading.AUTO);
    assertArrayEquals(inRows(6, 9), Sentences.train(data).pixels());
    assertArrayEquals(thirds(6), data.train().labels());
    assertArrayEquals(thirds(3), data.test().labels());
    assertTrue(Sentences.done(data).contains("not used: data.train.writers"));
  }

  /** EMNIST's images lie on their side; its variable is called dataset. */
  @Test
  void emnistIsPutUpright() throws Exception {
    MatFiles.Value part =
        MatFiles.struct("images", bytes(inColumns(6, 9), 6, 9), "labels", bytes(thirds(6), 6, 1));
    write("e.mat", mat(true, "dataset", MatFiles.struct("train", part, "test", part)));
    Images images = Sentences.train(read(Reading.AUTO));
    assertArrayEquals(inRows(6, 9), images.transposed().pixels());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void cellOfPicturesIsAnArrayOfThem(boolean compressed) throws Exception {
    List<MatFiles.Value> members = new ArrayList<>();
    for (int n = 0; n < 6; n++) {
      byte[] image = Arrays.copyOfRange(inRows(6, 12), 12 * n, 12 * n + 12);
      members.add(bytes(image, 4, 3));
    }
    write(
        "c.mat",
        mat(compressed, "faces", MatFiles.cell(6, members), "labels", bytes(thirds(6), 6, 1)));
    DataSet data = read(Reading.AUTO);
    assertEquals("4×3", data.train().rows() + "×" + data.train().columns());
    // MATLAB goes down the columns of a picture.
    Images images = Sentences.train(data);
    assertEquals(pixel(0, 1), images.pixels()[3]);
    assertEquals(0, data.train().labels()[0]);
  }

  @Test
  void rowsOfACellOfPicturesAreClasses() throws Exception {
    List<MatFiles.Value> members = new ArrayList<>();
    for (int n = 0; n < 12; n++) {
      members.add(bytes(ramp(12), 4, 3));
    }
    write("dat.mat", mat(true, "dat", MatFiles.cell(3, members)));
    DataSet data = read(Reading.AUTO);
    assertArrayEquals(new byte[] {0, 1, 2}, Arrays.copyOf(data.train().labels(), 3));
  }

  @Test
  void cellOfOneMatrixForEachClassGivesClasses() throws Exception {
    List<MatFiles.Value> members =
        List.of(bytes(inColumns(3, 9), 3, 9), bytes(inColumns(2, 9), 2, 9));
    write("d.mat", mat(true, "digits", MatFiles.cell(1, members)));
    DataSet data = read(Reading.AUTO);
    assertArrayEquals(new byte[] {1, 1, 1, 2, 2}, labels(data));
  }

  @Test
  void whatHoldsNoNumbersIsNamedWithWhatToDo() throws Exception {
    List<MatFiles.Value> words = List.of(MatFiles.text("a"), MatFiles.text("b"));
    write("w.mat", mat(false, "names", MatFiles.cell(1, words), "t", MatFiles.text("x")));
    String said =
        String.valueOf(assertThrows(DataException.class, () -> read(Reading.AUTO)).getMessage());
    assertTrue(said.contains("holds no array of numbers but names (cell), t (char)"), said);
    assertTrue(said.contains("cat(3, …) makes of a cell"), said);
  }

  @Test
  void tenThatMayStandForZeroIsSaid() throws Exception {
    byte[] labels = new byte[20];
    for (int n = 0; n < labels.length; n++) {
      labels[n] = (byte) (n % 10 + 1);
    }
    write("e.mat", mat(true, "X", bytes(inColumns(20, 9), 20, 9), "y", bytes(labels, 20, 1)));
    DataSet data = read(Reading.AUTO);
    assertTrue(Sentences.done(data).contains("10 may stand for 0"), Sentences.done(data));
  }

  // Colours.

  @ParameterizedTest
  @CsvSource({
    "NHWC, npy",
    "NCHW, npy",
    "HWCN, npy",
    "CHWN, npy",
    "planes, npy",
    "NHWC, fortran",
    "NCHW, fortran",
    "HWCN, fortran",
    "CHWN, fortran",
    "planes, fortran",
    "NHWC, mat",
    "NCHW, mat",
    "HWCN, mat",
    "CHWN, mat",
    "planes, mat",
    "planes in columns, mat",
    "RGBA, npy",
  })
  void coloursOfEachLayoutBecomeTheSameGrey(String layout, String kind) throws Exception {
    int[] lengths = {10, 3, 16, 20};
    int side = 16;
    int columns = layout.startsWith("planes") ? side : 20;
    String order =
        switch (layout) {
          case "planes" -> "NCHW";
          case "planes in columns" -> "CHWN";
          case "RGBA" -> "NHWC";
          default -> layout;
        };
    int colours = layout.equals("RGBA") ? 4 : 3;
    int[] shape = new int[4];
    for (int d = 0; d < 4; d++) {
      lengths = new int[] {10, colours, side, columns};
      shape[d] = lengths["NCHW".indexOf(order.charAt(d))];
    }
    boolean columnMajor = !kind.equals("npy");
    int[] written = flattened(layout, shape);
    // Rows of planes are C's vectors even in a matrix of MATLAB's order.
    byte[] stored =
        layout.startsWith("planes") && columnMajor
            ? planes(layout.equals("planes"), 10, side)
            : stored(shape, order, columnMajor);
    if (kind.equals("mat")) {
      write("x.mat", mat(true, "X", bytes(stored, written)));
    } else {
      write("x.npy", npy("|u1", columnMajor, stored, written));
    }
    DataSet data = read(Reading.AUTO);
    assertEquals(side + "×" + columns, data.train().rows() + "×" + data.train().columns());
    assertEquals(10, data.train().count() + data.test().count());
    byte[] grey = Sentences.train(data).pixels();
    for (int at = 0; at < side * columns; at++) {
      assertEquals(grey(0, at / columns, at % columns), grey[at] & 0xff, layout + " " + at);
    }
    assertTrue(Sentences.done(data).contains("0.299 R + 0.587 G + 0.114 B"));
  }

  private static int colour(int image, int colour, int row, int column) {
    return colour == 3 ? 255 : (image * 17 + colour * 50 + row * 7 + column * 3) % 200;
  }

  private static int grey(int image, int row, int column) {
    return (int)
        (0.299 * colour(image, 0, row, column)
            + 0.587 * colour(image, 1, row, column)
            + 0.114 * colour(image, 2, row, column)
            + 0.5);
  }

  private static byte[] stored(int[] shape, String order, boolean columnMajor) {
    byte[] stored = new byte[Arrays.stream(shape).reduce(1, (a, b) -> a * b)];
    int[] index = new int[4];
    for (int at = 0; at < stored.length; at++) {
      int rest = at;
      for (int n = 0; n < 4; n++) {
        int d = columnMajor ? n : 3 - n;
        index[d] = rest % shape[d];
        rest /= shape[d];
      }
      stored[at] =
          (byte)
              colour(
                  index[order.indexOf('N')],
                  index[order.indexOf('C')],
                  index[order.indexOf('H')],
                  index[order.indexOf('W')]);
    }
    return stored;
  }

  private static int[] flattened(String layout, int[] shape) {
    return switch (layout) {
      case "planes" -> new int[] {shape[0], shape[1] * shape[2] * shape[3]};
      case "planes in columns" -> new int[] {shape[0] * shape[1] * shape[2], shape[3]};
      default -> shape;
    };
  }

  /** A matrix in MATLAB's order whose rows or columns are three planes. */
  private static byte[] planes(boolean inRows, int count, int side) {
    int length = 3 * side * side;
    byte[] stored = new byte[count * length];
    for (int at = 0; at < stored.length; at++) {
      int image = inRows ? at % count : at / length;
      int place = inRows ? at / count : at % length;
      int pixel = place % (side * side);
      stored[at] = (byte) colour(image, place / (side * side), pixel / side, pixel % side);
    }
    return stored;
  }

  @Test
  void realColoursFromZeroToOneBecomeGreyToo() throws Exception {
    byte[] values = new byte[4 * 2 * 10 * 12 * 3];
    for (int n = 0; n < values.length; n += 4) {
      // One half, as a float whose smaller byte comes first.
      values[n + 3] = 0x3f;
    }
    write("x.npy", npy("<f4", false, values, 2, 10, 12, 3));
    DataSet data = read(Reading.AUTO);
    assertEquals(128, Sentences.train(data).pixels()[0] & 0xff);
  }

  @Test
  void rowsThatCouldBeColoursAreReadAsAskedFor() throws Exception {
    write("x.npy", npy(ramp(2 * 768), 2, 768));
    assertEquals(16, read(Reading.AUTO).train().rows());
    DataSet grey = read(Reading.AUTO.withSize(new ImageSize(24, 32)));
    assertEquals(24, grey.train().rows());
    assertTrue(!Sentences.done(grey).contains("colour"), Sentences.done(grey));
    write("x.npy", npy(ramp(2 * 300), 2, 300));
    DataSet small = read(Reading.AUTO.withSize(new ImageSize(10, 10)));
    assertEquals(10, small.train().rows());
    assertTrue(Sentences.done(small).contains("colour"), Sentences.done(small));
  }

  @ParameterizedTest
  @CsvSource({
    "data_batch_1.mat, 120, 32×32, '120×3072 read as 120 colour pictures of 32×32'",
    "svhn.mat, 90, 32×32, '32×32×3×90 read as 90 colour pictures of 32×32'",
  })
  void casesOfColourAreGreyAndSaidToBe(String name, int count, String size, String said)
      throws Exception {
    DataSet data = DataReader.read(RealData.cases(name), Reading.AUTO, new Watch());
    assertEquals(count, data.train().count() + data.test().count());
    assertEquals(size, data.train().rows() + "×" + data.train().columns());
    assertTrue(Sentences.done(data).contains(said), Sentences.done(data));
    assertTrue(Sentences.done(data).contains("0.299 R + 0.587 G + 0.114 B"));
  }

  // Numbers of 16 bits.

  /** Pictures and arrays of the same numbers come out the same. */
  @ParameterizedTest
  @CsvSource({
    "1000, 1023",
    "1023, 1023",
    "1024, 4095",
    "4080, 4095",
    "16000, 16383",
    "65535, 65535",
    "40000, 65535",
    "300, 1023",
    "255, 255",
    "200, 255",
    "16, 16",
  })
  void sixteenBitsAreScaledByThoseThatAreUsed(int most, int white) throws Exception {
    int[] values = IntStream.range(0, 18).map(n -> most * n / 17).toArray();
    byte[] expected = new byte[18];
    for (int n = 0; n < 18; n++) {
      expected[n] = (byte) (int) (255.0 * values[n] / white + 0.5);
    }
    write("a/x.npy", npy("<u2", false, shorts(values), 2, 3, 3));
    write("b/x.mat", mat(true, "x", MatFiles.shorts(shorts(values), 9, 2)));
    for (int n = 0; n < 2; n++) {
      byte[] header = "P5 3 3 65535\n".getBytes(StandardCharsets.US_ASCII);
      byte[] samples = shorts(Arrays.copyOfRange(values, 9 * n, 9 * n + 9));
      for (int at = 0; at < samples.length; at += 2) {
        byte low = samples[at];
        samples[at] = samples[at + 1];
        samples[at + 1] = low;
      }
      write("c/" + n + ".pgm", Mutator.joined(header, samples));
    }
    for (String place : List.of("a", "b", "c")) {
      Reading reading = place.equals("b") ? Reading.AUTO.withInColumns(true) : Reading.AUTO;
      DataSet data = DataReader.read(folder.resolve(place), reading, new Watch());
      byte[] found = Mutator.joined(Sentences.train(data).pixels(), Sentences.test(data).pixels());
      assertArrayEquals(expected, found, place);
      assertEquals(most, data.account().high());
      boolean dim = white > 255 && (white < 65535 || !place.equals("c"));
      String said = String.format(Locale.ROOT, "0 is black and %,d white", white);
      assertTrue(!dim || Sentences.done(data).contains(said), place + Sentences.done(data));
    }
  }

  @Test
  void caseOfTwelveBitsIsTheSameAsPicturesAndAsArray() throws Exception {
    DataSet pictures = DataReader.read(RealData.cases("png16_12bit"), Reading.AUTO, new Watch());
    DataSet array = DataReader.read(RealData.cases("b12.npy"), Reading.AUTO, new Watch());
    assertArrayEquals(Sentences.train(array).pixels(), Sentences.train(pictures).pixels());
    assertEquals(4080, array.account().high());
    assertEquals(4080, pictures.account().high());
  }

  private static byte[] oneHot(byte[] labels, boolean inRows) {
    byte[] hot = new byte[3 * labels.length];
    for (int n = 0; n < labels.length; n++) {
      hot[inRows ? 3 * n + labels[n] : labels[n] * labels.length + n] = 1;
    }
    return hot;
  }

  private static byte[] floats(byte[] values) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    for (byte value : values) {
      bytes.putFloat(value & 0xff);
    }
    return bytes.array();
  }

  private static String csv(byte[] values, int columns) {
    StringBuilder text = new StringBuilder();
    for (int n = 0; n < values.length; n++) {
      text.append(values[n] & 0xff).append(n % columns == columns - 1 ? '\n' : ',');
    }
    return text.toString();
  }

  private static byte[] labels(DataSet data) {
    byte[] all = Mutator.joined(data.train().labels(), data.test().labels());
    Arrays.sort(all);
    return all;
  }

  /** All images, whichever of them is held out. */
  private static void assertPixels(DataSet data, int count, int length) {
    assertEquals(count, data.train().count() + data.test().count());
    byte[] pixels = Sentences.train(data).pixels();
    byte[] expected = inRows(count, length);
    for (int n = 0; n < 5; n++) {
      assertArrayEquals(
          Arrays.copyOfRange(expected, n * length, n * length + length),
          Arrays.copyOfRange(pixels, n * length, n * length + length),
          "image " + n);
    }
  }

  private void write(String place, byte[] content) throws Exception {
    Path file = folder.resolve(place);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  private DataSet read(Reading reading) throws DataException {
    return DataReader.read(folder, reading, new Watch());
  }
}
