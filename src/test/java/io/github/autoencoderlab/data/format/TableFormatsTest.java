package io.github.autoencoderlab.data.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.data.Watch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV and amat. */
class TableFormatsTest {
  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // filled before each test
  TableFormatsTest() {}

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "'label,a,b,c,d\n3,0,255,9,1\n7,1,2,3,4' ! 3 7 ! label",
        "'a;b;label;c;d\n0;255;3;9;1\n1;2;7;3;4' ! 3 7 ! label",
        "'a\tb\tc\td\tclass\n0\t255\t9\t1\tcat\n1\t2\t3\t4\tant' ! 1 0 ! class",
        "'0,255,9,1,cat\n1,2,3,4,ant' ! 1 0 ! 5",
        "'\"a, b\",b,c,d,\"Class\"\r\n0,255,9,1,3\r\n\r\n1,2,3,4,7\r\n' ! 3 7 ! Class",
        "'3,0,255,9,1\n7,1,2,3,4' ! 3 7 ! 1",
        "'-1,0,0.5,9,1\n1,1,2,3,4' ! 0 1 ! 1",
        "'y,a,b,c,d\n0.5,0,255,9,1\n-0.5,1,2,3,4' ! 1 0 ! y",
      })
  void labelColumnIsFound(String text, String classes, String column) throws Exception {
    DataSet data = read("some.csv", text, StandardCharsets.UTF_8, Reading.AUTO);
    assertEquals(1, data.train().count());
    assertEquals(1, data.test().count());
    assertEquals(classes, data.train().labels()[0] + " " + data.test().labels()[0]);
    assertTrue(
        Sentences.done(data).contains("classes from column " + column), Sentences.done(data));
    assertEquals(4, data.train().size());
  }

  @Test
  void classesKeepTheirNames() throws Exception {
    DataSet data = read("some.csv", "1,2,zebra\n3,4,ant\n", StandardCharsets.UTF_8, Reading.AUTO);
    assertEquals(List.of("ant", "zebra"), data.account().classNames());
  }

  @ParameterizedTest
  @CsvSource({"b, 0, 4", "2, 0, 4", "B, 0, 4", "none, -1, 5"})
  void labelColumnCanBeNamedNumberedOrDenied(String label, int first, int pixels) throws Exception {
    DataSet data =
        read(
            "some.csv",
            "a,b,c,d,label\n9,0,1,1,3\n8,1,1,1,4",
            StandardCharsets.UTF_8,
            Reading.AUTO.withLabel(label));
    assertEquals(pixels, data.train().size());
    assertEquals(first < 0 ? 0 : 1, data.train().labels().length);
  }

  @Test
  void whatMayBeLabelsButMayBePixelsIsNotTaken() throws Exception {
    DataSet data = read("some.csv", "1,5,3\n2,6,4\n", StandardCharsets.UTF_8, Reading.AUTO);
    assertEquals(3, data.train().size());
    assertTrue(Sentences.done(data).contains("no classes"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void markOfTheEncodingIsUnderstood(String charset) throws Exception {
    String text = "\ufeffa,b,类别\n0,255,三\n1,2,七\n";
    DataSet data = read("some.csv", text, Charset.forName(charset), Reading.AUTO);
    assertEquals(List.of("七", "三"), data.account().classNames());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0 255 9 1 3\n1 2 3 4 7\n", "# a comment\n\n  0\t255  9 1 3\r\n1 2 3 4 7"})
  void amatHasItsLabelLast(String text) throws Exception {
    DataSet data = read("some.amat", text, StandardCharsets.US_ASCII, Reading.AUTO);
    assertArrayEquals(new byte[] {0, (byte) 255, 9, 1}, Sentences.train(data).pixels());
    assertArrayEquals(new byte[] {3}, data.train().labels());
    assertArrayEquals(new byte[] {7}, data.test().labels());
  }

  @Test
  void amatIsKnownByItsContentUnderAnyName() throws Exception {
    String text = "0.000000000000000000e+00 9.960937500000000000e-01 5.0e-01 0 1.0e+00\n";
    DataSet data =
        read("x.dat", text + text + "0 0 0 0 0", StandardCharsets.US_ASCII, Reading.AUTO);
    assertArrayEquals(new byte[] {0, (byte) 254, (byte) 128, 0}, row(data, 0));
    assertTrue(Sentences.done(data).contains("0 … 1 is black … white"));
  }

  @ParameterizedTest
  @CsvSource({
    "mnist_background_images_train.amat, true",
    "mnist_background_random_test.amat, true",
    "mnist_noise_variations_all_3.amat, true",
    "mnist_train.amat, false",
    "rectangles_im_train.amat, false",
    "mnist_all_rotation_normalized_float_train_valid.amat, false"
  })
  void setsThatWereSavedOnTheirSideAreTurned(String name, boolean turned) throws Exception {
    DataSet data = read(name, "0 255 9 1 3\n1 2 3 4 7\n", StandardCharsets.US_ASCII, Reading.AUTO);
    byte[] upright = {0, (byte) 255, 9, 1};
    byte[] onItsSide = {0, 9, (byte) 255, 1};
    assertArrayEquals(turned ? onItsSide : upright, Sentences.train(data).pixels());
    assertEquals(turned, Sentences.done(data).contains("rows and columns of each image exchanged"));
  }

  @Test
  void trainingAndTestFilesOfAFolderBelongTogether() throws Exception {
    Files.writeString(folder.resolve("convex_train.amat"), "0 1 1 0 0\n0 0 1 1 1\n");
    Files.writeString(folder.resolve("convex_test.amat"), "1 1 1 0 1\n");
    Files.writeString(folder.resolve("README.txt"), "What this is.\nIt has no numbers, or 2.\n");
    DataSet data = DataReader.read(folder, Reading.AUTO, new Watch());
    assertEquals(2, data.train().count());
    assertEquals(1, data.test().count());
    assertArrayEquals(new byte[] {1}, data.test().labels());
    assertTrue(Sentences.done(data).contains("not used: README.txt"), Sentences.done(data));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "some.csv ! '' ! is empty",
        "some.csv ! 'a,b,c' ! 0 rows",
        "some.csv ! '1,2,3\n1,2\n' ! 2 values in line 2: expected 3",
        "some.csv ! '1,2,3\n1,2,3,4\n' ! 4 values in line 2: expected 3",
        "some.csv ! '1,2,3\n1,x,3\n' ! \"x\" in line 2, column 2",
        "some.csv ! '1,2,3\n1,,3\n' ! \"\" in line 2, column 2",
        "some.csv ! '1,2,3\n1,NaN,3\n' ! \"NaN\" in line 2, column 2",
        "some.csv ! '1,2,3\n1,inf,3\n' ! \"inf\" in line 2, column 2",
        "some.csv ! '1,2,3\n1,1e39,3\n' ! \"1e39\" in line 2, column 2",
        "some.csv ! 'a,b\n1,2\n1,\"2\n3' ! line 3",
        "some.csv ! '1\n2\n3\n' ! at least two values",
        "some.csv ! '5,5,5\n5,5,5\n' ! ok",
        "some.csv ! '-5,-5,-5,-5\n-5,-5,-5,-5\n' ! nothing but the value -5",
        "some.amat ! '1 2 3\n1 2\n' ! 2 values in line 2: expected 3",
        "some.amat ! '1 2 3\n1 2 3 4\n' ! values in line 2: expected 3",
        "some.amat ! '1 2 3\n1 zwei 3\n' ! \"zwei\" in line 2, column 2",
        "some.amat ! '# nothing' ! 0 rows",
        "some.txt ! 'once upon a time' ! starts with 0x6f6e6365",
      })
  void badTextGivesASentence(String name, String text, String words) throws Exception {
    Path file = Files.writeString(folder.resolve(name), text == null ? "" : text);
    if (words.equals("ok")) {
      assertEquals(3, DataReader.read(file, Reading.AUTO, new Watch()).train().size());
      return;
    }
    String message = message(file, Reading.AUTO);
    assertTrue(message.startsWith(file + " "), message);
    assertTrue(message.contains(words), message);
    assertFalse(message.contains("\n"), message);
  }

  @Test
  void columnThatIsNotThereIsRefusedWithThoseThatAre() throws Exception {
    Path file = Files.writeString(folder.resolve("some.csv"), "a,b,c\n1,2,3\n4,5,6\n");
    for (String label : List.of("d", "0", "4")) {
      String message = message(file, Reading.AUTO.withLabel(label));
      assertTrue(message.contains("no column " + label + ":"), message);
      assertTrue(message.contains("(a, b, c)"), message);
    }
  }

  @Test
  void textThatIsNotUtf8IsRefused() throws Exception {
    byte[] text = "名,b\n1,2\n".getBytes(Charset.forName("GBK"));
    Path file = Files.write(folder.resolve("some.csv"), text);
    assertTrue(message(file, Reading.AUTO).contains("is no text in UTF-8"));
  }

  @Test
  void mixedFormatsAreRefused() throws Exception {
    Files.writeString(folder.resolve("a.csv"), "1,2\n3,4\n");
    Files.writeString(folder.resolve("b.amat"), "1 2\n3 4\n");
    assertTrue(message(folder, Reading.AUTO).contains("several formats (a.csv, b.amat)"));
  }

  @Test
  void twoTablesThatNothingTellsApartAreRefused() throws Exception {
    Files.writeString(folder.resolve("one.csv"), "1,2\n3,4\n");
    Files.writeString(folder.resolve("two.csv"), "1,2\n3,4\n");
    assertTrue(message(folder, Reading.AUTO).contains("one.csv (2×2), two.csv (2×2)"));
  }

  private static byte[] row(DataSet data, int image) {
    return java.util.Arrays.copyOfRange(
        Sentences.train(data).pixels(),
        image * data.train().size(),
        (image + 1) * data.train().size());
  }

  private DataSet read(String name, String text, Charset charset, Reading reading)
      throws Exception {
    Path file = Files.write(folder.resolve(name), text.getBytes(charset));
    return DataReader.read(file, reading, new Watch());
  }

  private static String message(Path place, Reading reading) {
    DataException failed =
        assertThrows(DataException.class, () -> DataReader.read(place, reading, new Watch()));
    return String.valueOf(failed.getMessage());
  }
}
