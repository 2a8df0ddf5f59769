package io.github.autoencoderlab.figure.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.figure.Caption;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Samples;
import io.github.autoencoderlab.figure.Theme;
import io.github.autoencoderlab.text.UserException;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class FilmTest {
  private static final ExportOptions OPTIONS = ExportOptions.of(320, 200, Theme.LIGHT);

  @TempDir Path folder;

  @Test
  void framesLaidOverEachOtherAreThePicturesThatWerePainted() throws Exception {
    Path file = folder.resolve("new/curves.gif");
    Film film = new Film(file, OPTIONS, 20);
    List<Figure> figures = List.of(Samples.curves(20), Samples.curves(60), Samples.curves(90));
    for (Figure figure : figures) {
      film.add(figure, Caption.NONE);
    }
    assertFalse(Files.exists(folder.resolve("new")), "nothing is written before it is whole");
    assertEquals(List.of(file), film.write());
    List<BufferedImage> shown = frames(file);
    assertEquals(3, shown.size());
    for (int n = 0; n < 3; n++) {
      BufferedImage painted = new Sheet(figures.get(n), OPTIONS).pixels();
      // Flat colours stay as they are; of what is between, 8 of 255 is not seen.
      assertTrue(furthest(painted, shown.get(n)) <= 24, () -> "colours far apart");
      assertTrue(apart(painted, shown.get(n)) < 0.02);
    }
  }

  @Test
  void aFrameThatIsAsTheOneBeforeMakesThatOneLonger() throws Exception {
    Path file = folder.resolve("still.gif");
    Film film = new Film(file, OPTIONS, 20);
    film.add(Samples.curves(20), new Caption("", "seed=1\nρ=2", true));
    film.add(Samples.curves(20), Caption.NONE);
    film.add(Samples.curves(30), Caption.NONE);
    film.write();
    assertEquals(List.of("seed=1\n\\u03c1=2", ""), attributes(file, "CommentExtension", "value"));
    assertEquals(List.of("10", "5"), attributes(file, "GraphicControlExtension", "delayTime"));
    assertEquals("NETSCAPE", attributes(file, "ApplicationExtension", "applicationID").get(0));
  }

  @Test
  void pngsAreNumbered() throws Exception {
    Film film = new Film(folder.resolve("a.png"), OPTIONS, 10);
    film.add(Samples.curves(20), Caption.NONE);
    film.add(Samples.curves(30), Caption.NONE);
    List<Path> files = film.write();
    assertEquals(List.of("a-0001.png", "a-0002.png"), names(files));
    assertEquals(320, ImageIO.read(files.get(1).toFile()).getWidth());
  }

  @Test
  void tooManyPixelsAreRefused() {
    UserException e =
        assertThrows(
            UserException.class,
            () -> new Film(folder.resolve("a.gif"), OPTIONS.withDpi(1200), 10));
    assertTrue(e.getMessage().contains("4,000 × 2,500"), e.getMessage());
  }

  @Test
  void pictureOfFewColoursKeepsThem() {
    int[] pixels = new int[255];
    for (int n = 0; n < pixels.length; n++) {
      pixels[n] = n * 0x010307 & 0xffffff;
    }
    Palette palette = Palette.of(pixels);
    for (int pixel : pixels) {
      assertEquals(pixel, palette.model().getRGB(palette.index(pixel)) & 0xffffff);
    }
  }

  @Test
  void ofManyColoursTheFrequentOnesAreKept() {
    int[] pixels = new int[40_000];
    for (int n = 0; n < pixels.length; n++) {
      pixels[n] = n % 2 == 0 ? 0xd55e00 : n * 419 & 0xffffff;
    }
    Palette palette = Palette.of(pixels);
    assertEquals(0xd55e00, palette.model().getRGB(palette.index(0xd55e00)) & 0xffffff);
    assertTrue(palette.index(0x123456) < Palette.CLEAR);
  }

  private static List<String> names(List<Path> files) {
    return files.stream().map(file -> String.valueOf(file.getFileName())).toList();
  }

  private interface Reading<T> {
    T of(ImageReader reader) throws Exception;
  }

  private static <T> T read(Path file, Reading<T> reading) throws Exception {
    ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      reader.setInput(in);
      return reading.of(reader);
    } finally {
      reader.dispose();
    }
  }

  /** What is seen, as a browser lays frames over each other. */
  private static List<BufferedImage> frames(Path file) throws Exception {
    return read(
        file,
        reader -> {
          List<BufferedImage> all = new ArrayList<>();
          BufferedImage screen = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
          for (int n = 0; n < reader.getNumImages(true); n++) {
            Element place =
                (Element) root(reader, n).getElementsByTagName("ImageDescriptor").item(0);
            Graphics2D g = screen.createGraphics();
            g.drawImage(
                reader.read(n),
                Integer.parseInt(place.getAttribute("imageLeftPosition")),
                Integer.parseInt(place.getAttribute("imageTopPosition")),
                null);
            g.dispose();
            BufferedImage copy = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
            copy.setData(screen.getData());
            all.add(copy);
          }
          return all;
        });
  }

  private static List<String> attributes(Path file, String node, String name) throws Exception {
    return read(
        file,
        reader -> {
          List<String> all = new ArrayList<>();
          for (int n = 0; n < reader.getNumImages(true); n++) {
            Element one = (Element) root(reader, n).getElementsByTagName(node).item(0);
            all.add(one == null ? "" : one.getAttribute(name));
          }
          return all;
        });
  }

  private static IIOMetadataNode root(ImageReader reader, int frame) throws Exception {
    return (IIOMetadataNode)
        reader.getImageMetadata(frame).getAsTree("javax_imageio_gif_image_1.0");
  }

  /** The largest difference of any colour. */
  private static int furthest(BufferedImage a, BufferedImage b) {
    int most = 0;
    for (int at = 0; at < 320 * 200; at++) {
      most = Math.max(most, difference(a, b, at));
    }
    return most;
  }

  /** The share of pixels whose colours differ by more than 8 of 255. */
  private static double apart(BufferedImage a, BufferedImage b) {
    int count = 0;
    for (int at = 0; at < 320 * 200; at++) {
      count += difference(a, b, at) > 8 ? 1 : 0;
    }
    return count / (320.0 * 200);
  }

  private static int difference(BufferedImage a, BufferedImage b, int at) {
    int p = a.getRGB(at % 320, at / 320);
    int q = b.getRGB(at % 320, at / 320);
    int most = 0;
    for (int shift = 0; shift < 24; shift += 8) {
      most = Math.max(most, Math.abs((p >> shift & 255) - (q >> shift & 255)));
    }
    return most;
  }
}
