package io.github.autoencoderlab.data.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.RealData;
import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.ImageSize;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.data.Watch;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.WritableRaster;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureSetTest {
  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // filled before each test
  PictureSetTest() {}

  @Test
  void foldersAreClassesAndTestPicturesAreTestedOn() throws Exception {
    paint("train/dog/a.png", 5, 4, 0x000000);
    paint("train/cat/b.png", 5, 4, 0xffffff);
    paint("train/cat/c.png", 5, 4, 0xff0000);
    paint("test/cat/d.png", 5, 4, 0x00ff00);
    Files.writeString(folder.resolve("train/cat/notes.txt"), "seen at night");
    DataSet data = read(Reading.AUTO);
    assertEquals(List.of("cat", "dog"), data.account().classNames());
    assertArrayEquals(new byte[] {0, 0, 1}, data.train().labels());
    assertArrayEquals(new byte[] {0}, data.test().labels());
    assertEquals(4, data.train().rows());
    assertEquals(5, data.train().columns());
    // White, red and black by 0.299 R + 0.587 G + 0.114 B.
    assertEquals(255, Sentences.train(data).pixels()[0] & 0xff);
    assertEquals(76, Sentences.train(data).pixels()[20] & 0xff);
    assertEquals(0, Sentences.train(data).pixels()[40] & 0xff);
    assertEquals(150, Sentences.test(data).pixels()[0] & 0xff);
    String done = Sentences.done(data);
    assertTrue(done.contains("classes from the folders; not used: train/cat/notes.txt"), done);
    assertTrue(
        done.startsWith(
            "colours turned to grey: 0.299 R + 0.587 G + 0.114 B; neither cropped nor scaled"),
        done);
  }

  @Test
  void picturesOfSeveralSizesAreCroppedAndScaled() throws Exception {
    paint("a.png", 100, 50, 0xffffff);
    paint("b.png", 30, 90, 0);
    DataSet data = read(Reading.AUTO);
    assertEquals(28, data.train().rows());
    assertEquals(28, data.train().columns());
    assertTrue(Sentences.done(data).contains("scaled to 28×28"), Sentences.done(data));
    assertEquals(0, data.train().labels().length);
    DataSet wide = read(Reading.AUTO.withSize(new ImageSize(10, 20)));
    assertEquals(10, wide.train().rows());
    assertEquals(20, wide.train().columns());
  }

  @ParameterizedTest
  @CsvSource({"png", "jpg", "gif", "bmp"})
  void kindIsKnownByContentNotByName(String kind) throws Exception {
    BufferedImage image = new BufferedImage(6, 6, BufferedImage.TYPE_INT_RGB);
    for (int n = 0; n < 36; n++) {
      image.setRGB(n % 6, n / 6, 0x808080);
    }
    assertTrue(ImageIO.write(image, kind, folder.resolve("x.data").toFile()), kind);
    assertEquals(128, Sentences.train(read(Reading.AUTO)).pixels()[0] & 0xff, 1);
  }

  @Test
  void greyStaysTheGreyThatIsStored() throws Exception {
    BufferedImage eight = new BufferedImage(2, 1, BufferedImage.TYPE_BYTE_GRAY);
    eight.getRaster().setSample(0, 0, 0, 100);
    ImageIO.write(eight, "png", folder.resolve("a.png").toFile());
    BufferedImage sixteen = new BufferedImage(2, 1, BufferedImage.TYPE_USHORT_GRAY);
    sixteen.getRaster().setSample(0, 0, 0, 100 * 257);
    ImageIO.write(sixteen, "png", folder.resolve("b.png").toFile());
    DataSet data = read(Reading.AUTO);
    assertEquals(100, Sentences.train(data).pixels()[0]);
    assertEquals(100, Sentences.test(data).pixels()[0]);
  }

  /** Two bands: the grey of what is opaque is not made lighter either. */
  @Test
  void greyWithOpacityLiesOnWhite() throws Exception {
    ColorSpace grey = ColorSpace.getInstance(ColorSpace.CS_GRAY);
    ColorModel model =
        new ComponentColorModel(grey, true, false, Transparency.TRANSLUCENT, DataBuffer.TYPE_BYTE);
    WritableRaster raster = model.createCompatibleWritableRaster(2, 2);
    raster.setPixels(0, 0, 2, 2, new int[] {100, 255, 100, 0, 0, 51, 255, 255});
    BufferedImage image = new BufferedImage(model, raster, false, null);
    assertTrue(ImageIO.write(image, "png", folder.resolve("a.png").toFile()));
    byte[] expected = {100, -1, (byte) 204, -1};
    assertArrayEquals(expected, Sentences.train(read(Reading.AUTO)).pixels());
  }

  @Test
  void transparentIsWhite() throws Exception {
    BufferedImage image = new BufferedImage(2, 2, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(1, 1, 0xff000000);
    ImageIO.write(image, "png", folder.resolve("a.png").toFile());
    assertArrayEquals(new byte[] {-1, -1, -1, 0}, Sentences.train(read(Reading.AUTO)).pixels());
  }

  /** Said is what was done, no more and no less. */
  @Test
  void accountTellsWhatItTookToMakeThemGrey() throws Exception {
    paint("grey.png", 3, 3, 0x777777);
    assertTrue(said().startsWith("pixels are grey as they are; neither cropped"), said());
    BufferedImage transparent = new BufferedImage(3, 3, BufferedImage.TYPE_INT_ARGB);
    transparent.setRGB(1, 1, 0xff000000);
    ImageIO.write(transparent, "png", folder.resolve("transparent.png").toFile());
    assertTrue(said().startsWith("what is transparent laid on white; neither"), said());
    BufferedImage deep = new BufferedImage(3, 3, BufferedImage.TYPE_USHORT_GRAY);
    ImageIO.write(deep, "png", folder.resolve("deep.png").toFile());
    paint("red.png", 3, 3, 0xff0000);
    assertTrue(
        said()
            .startsWith(
                "colours turned to grey: 0.299 R + 0.587 G + 0.114 B; what is transparent laid on"
                    + " white; brightness brought to 256 steps, 0 … 255; neither"),
        said());
    assertTrue(said(Reading.AUTO.withTransposed(true)).contains("rows and columns of each image"));
  }

  @Test
  void ofAnAnimationTheFirstFrameIsTakenAndThatIsSaid() throws Exception {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
    try (ImageOutputStream out =
        ImageIO.createImageOutputStream(folder.resolve("a.gif").toFile())) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (int n = 0; n < 2; n++) {
        BufferedImage frame = new BufferedImage(4, 4, BufferedImage.TYPE_BYTE_GRAY);
        frame.getRaster().setSample(0, 0, 0, 255 * n);
        writer.writeToSequence(new IIOImage(frame, null, null), null);
      }
      writer.endWriteSequence();
    }
    assertTrue(said().contains("of several frames the first"), said());
    assertEquals(0, Sentences.train(read(Reading.AUTO)).pixels()[0]);
  }

  @Test
  void valuesFoundAreThoseOfTheFiles() throws Exception {
    BufferedImage dot = new BufferedImage(100, 100, BufferedImage.TYPE_BYTE_GRAY);
    dot.getRaster().setSample(50, 50, 0, 255);
    ImageIO.write(dot, "png", folder.resolve("a.png").toFile());
    DataSet data = read(Reading.AUTO);
    assertEquals(255, data.account().high());
    assertTrue(Statistics.of(Sentences.train(data).pixels()).high() < 30);
  }

  private String said() throws DataException {
    return said(Reading.AUTO);
  }

  private String said(Reading reading) throws DataException {
    return Sentences.done(read(reading));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "'P1 # bits\n3 2\n0 1 0\n111' ! 255 0 255 0 0 0",
        "'P2\n# grey\n3 2\n10\n0 10 5\n10 0 1\n' ! 0 255 128 255 0 26",
        "'P3 3 2 255\n255 255 255 0 0 0 255 0 0\n0 255 0 0 0 255 9 9 9' ! 255 0 76 150 29 9",
        "'P5 3 2 255\nabcdef' ! 97 98 99 100 101 102",
        "'P6 3 2 255\naaabbbcccdddeeefff' ! 97 98 99 100 101 102",
        "'P4 3 2\n@`' ! 255 0 255 255 0 0",
      })
  void portableMapsOfAllSixKindsAreRead(String file, String pixels) throws Exception {
    Files.write(folder.resolve("a.pnm"), file.getBytes(StandardCharsets.ISO_8859_1));
    StringBuilder found = new StringBuilder();
    for (byte pixel : Sentences.train(read(Reading.AUTO)).pixels()) {
      found.append(pixel & 0xff).append(' ');
    }
    assertEquals(pixels, found.toString().strip());
  }

  @ParameterizedTest
  @CsvSource({"png, half", "jpg, half", "jpg, end", "png, empty", "png, text", "bmp, half"})
  void brokenPictureAmongGoodOnesIsLeftOutCountedAndNamed(String kind, String how)
      throws Exception {
    for (int n = 1; n <= 30; n++) {
      photograph("good/" + n + "." + kind, kind);
    }
    byte[] whole = Files.readAllBytes(folder.resolve("good/1." + kind));
    byte[] broken =
        switch (how) {
          case "half" -> Arrays.copyOf(whole, whole.length / 2);
          case "end" -> Arrays.copyOf(whole, whole.length - 40);
          case "empty" -> new byte[0];
          default -> "no picture at all".getBytes(StandardCharsets.UTF_8);
        };
    Files.createDirectories(folder.resolve("bad"));
    Files.write(folder.resolve("bad/x." + kind), broken);
    DataSet data = read(Reading.AUTO);
    assertEquals(30, data.train().count() + data.test().count());
    assertEquals(List.of("good"), data.account().classNames());
    String said = "left out because they cannot be read: 1 of 31 pictures (bad/x." + kind + ")";
    assertTrue(said().contains(said), said());
  }

  @Test
  void manyBrokenPicturesAreSaidToBeMany() throws Exception {
    for (int n = 1; n <= 6; n++) {
      paint("a/" + n + ".png", 5, 4, 0xffffff);
      Files.write(folder.resolve("a/" + n + "x.png"), new byte[n - 1]);
    }
    assertEquals(6, read(Reading.AUTO).train().count() + read(Reading.AUTO).test().count());
    String said = "though they are many: 6 of 12 pictures (a/1x.png, a/2x.png, a/3x.png, a/4x.png";
    assertTrue(said().contains(said), said());
  }

  @Test
  void brokenPicturesInAnArchiveAreLeftOutToo() throws Exception {
    photograph("a.png", "png");
    byte[] good = Files.readAllBytes(folder.resolve("a.png"));
    Files.delete(folder.resolve("a.png"));
    byte[] zip = ArrayFiles.zip("x/1.png", good, "x/2.png", new byte[0], "x/3.png", good);
    Files.write(folder.resolve("a.zip"), zip);
    assertTrue(said().contains("1 of 3 pictures (x/2.png)"), said());
  }

  @Test
  void setOfBrokenPicturesOnlyIsRefused() throws Exception {
    Files.write(folder.resolve("a.png"), new byte[0]);
    Files.writeString(folder.resolve("b.png"), "text");
    DataException failed = assertThrows(DataException.class, () -> read(Reading.AUTO));
    String said = String.valueOf(failed.getMessage());
    assertTrue(
        said.contains("holds 2 picture files, none of which can be read (a.png, b.png)"), said);
  }

  @Test
  void oneBrokenPictureAloneSaysWhatItIs() throws Exception {
    paint("b.png", 5, 4, 0);
    byte[] whole = Files.readAllBytes(folder.resolve("b.png"));
    Files.write(folder.resolve("b.png"), Arrays.copyOf(whole, whole.length / 2));
    DataException failed = assertThrows(DataException.class, () -> read(Reading.AUTO));
    assertTrue(
        String.valueOf(failed.getMessage())
            .startsWith(folder.resolve("b.png") + " is damaged or of a variant"),
        failed.getMessage());
  }

  /** Camera files often go on behind their end. */
  @Test
  void jpegWithSomethingBehindItIsWhole() throws Exception {
    photograph("a.jpg", "jpg");
    byte[] whole = Files.readAllBytes(folder.resolve("a.jpg"));
    Files.write(folder.resolve("a.jpg"), Mutator.joined(whole, new byte[999]));
    assertEquals(1, read(Reading.AUTO).train().count());
  }

  @Test
  void foldersAndFilesAreInTheOrderInWhichPeopleCount() throws Exception {
    for (String name : new String[] {"s10", "s2", "s1"}) {
      for (int n : new int[] {10, 2, 1}) {
        paint("train/" + name + "/" + n + ".png", 1, 1, n * 0x010101);
      }
    }
    paint("test/s1/1.png", 1, 1, 0);
    DataSet data = read(Reading.AUTO);
    assertEquals(List.of("s1", "s2", "s10"), data.account().classNames());
    assertArrayEquals(new byte[] {1, 2, 10, 1, 2, 10, 1, 2, 10}, Sentences.train(data).pixels());
    assertArrayEquals(new byte[] {0, 0, 0, 1, 1, 1, 2, 2, 2}, data.train().labels());
  }

  @ParameterizedTest
  @CsvSource({
    "exif, 8, turned upright as the pictures themselves say (Exif)",
    "notmnist_broken_png, 30, 2 of 32 pictures",
    "orl_names, 30, classes from the folders",
    "png16_12bit, 12, '0 is black and 4,095 white'",
  })
  void casesAreRead(String name, int count, String said) throws Exception {
    DataSet data = DataReader.read(RealData.cases(name), Reading.AUTO, new Watch());
    assertEquals(count, data.train().count() + data.test().count());
    assertTrue(Sentences.done(data).contains(said), Sentences.done(data));
  }

  /** The eight orientations of one picture. */
  @Test
  void caseOfEightOrientationsIsOnePicture() throws Exception {
    DataSet data = DataReader.read(RealData.cases("exif"), Reading.AUTO, new Watch());
    float[] all = data.train().first(data.train().count());
    int size = data.train().size();
    for (int at = size; at < all.length; at++) {
      // They were compressed one by one, so that they differ by what JPEG loses.
      assertEquals(all[at % size], all[at], 0.25, "picture " + at / size);
    }
  }

  /** Something to compress: a slope with noise. */
  private void photograph(String place, String kind) throws Exception {
    BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(place.hashCode());
    for (int n = 0; n < 1200; n++) {
      image.setRGB(n % 40, n / 40, 0x010101 * (4 * (n % 40) + random.nextInt(60)));
    }
    Path file = folder.resolve(place);
    Files.createDirectories(file.getParent());
    ImageIO.write(image, kind, file.toFile());
  }

  private void paint(String place, int columns, int rows, int rgb) throws Exception {
    BufferedImage image = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_RGB);
    for (int n = 0; n < rows * columns; n++) {
      image.setRGB(n % columns, n / columns, rgb);
    }
    Path file = folder.resolve(place);
    Files.createDirectories(file.getParent());
    ImageIO.write(image, "png", file.toFile());
  }

  private DataSet read(Reading reading) throws DataException {
    return DataReader.read(folder, reading, new Watch());
  }
}
