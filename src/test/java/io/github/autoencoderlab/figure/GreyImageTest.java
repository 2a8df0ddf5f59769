package io.github.autoencoderlab.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.text.UserException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GreyImageTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"0", "1", "77", "128", "254", "255"})
  void greyStaysAsItIsWrittenInEveryKindOfImage(int grey) throws Exception {
    for (int type :
        new int[] {
          BufferedImage.TYPE_BYTE_GRAY,
          BufferedImage.TYPE_USHORT_GRAY,
          BufferedImage.TYPE_INT_RGB,
          BufferedImage.TYPE_INT_ARGB
        }) {
      BufferedImage image = new BufferedImage(1, 1, type);
      if (image.getColorModel().getNumComponents() == 1) {
        int most = type == BufferedImage.TYPE_USHORT_GRAY ? 65535 : 255;
        image.getRaster().setSample(0, 0, 0, grey * most / 255);
      } else {
        image.setRGB(0, 0, 0xff000000 | grey * 0x010101);
      }
      assertEquals(grey / 255f, read(image, "png").values()[0], 1e-6, "type " + type);
    }
  }

  @ParameterizedTest
  @CsvSource({"ff0000, 0.299", "00ff00, 0.587", "0000ff, 0.114"})
  void colourBecomesItsLuma(String rgb, float luma) throws Exception {
    BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, Integer.parseInt(rgb, 16));
    assertEquals(luma, read(image, "png").values()[0], 1e-6);
    assertEquals(luma, read(image, "bmp").values()[0], 1e-6);
  }

  @Test
  void transparentLiesOnBlack() throws Exception {
    BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, 0x00ffffff);
    image.setRGB(1, 0, 0x33ffffff);
    assertArrayEquals(new float[] {0, 0.2f}, read(image, "png").values(), 1e-6f);
  }

  @Test
  void paletteIsLookedUp() throws Exception {
    BufferedImage image = new BufferedImage(2, 2, BufferedImage.TYPE_BYTE_BINARY);
    image.setRGB(1, 0, 0xffffffff);
    assertArrayEquals(new float[] {0, 1, 0, 0}, read(image, "gif").values());
    assertArrayEquals(new float[] {0, 1, 0, 0}, read(image, "png").values());
  }

  @Test
  void rowsComeFromTheTop() throws Exception {
    BufferedImage image = new BufferedImage(3, 2, BufferedImage.TYPE_BYTE_GRAY);
    image.getRaster().setSample(2, 0, 0, 255);
    GreyImage read = read(image, "png");
    assertEquals(2, read.rows());
    assertEquals(3, read.columns());
    assertArrayEquals(new float[] {0, 0, 1, 0, 0, 0}, read.values());
  }

  @Test
  void damagedFileIsRefused() throws Exception {
    Path whole = folder.resolve("whole.png");
    BufferedImage image = new BufferedImage(50, 50, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(image, "png", whole.toFile());
    byte[] bytes = Files.readAllBytes(whole);
    Path half = folder.resolve("half.png");
    for (int length = 9; length < bytes.length - 20; length += 7) {
      Files.write(half, Arrays.copyOf(bytes, length));
      UserException refused = assertThrows(UserException.class, () -> GreyImage.read(half));
      assertEquals(half + " is damaged: expected a whole image file", refused.getMessage());
    }
  }

  @Test
  void absurdSizeIsRefusedBeforeItTakesMemory() throws Exception {
    BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
    Path file = folder.resolve("large.png");
    ImageIO.write(image, "png", file.toFile());
    byte[] bytes = Files.readAllBytes(file);
    // Width and height are at offsets 16 and 20, four bytes each, the high byte first.
    bytes[17] = 1;
    bytes[21] = 1;
    Files.write(file, bytes);
    UserException refused = assertThrows(UserException.class, () -> GreyImage.read(file));
    assertTrue(refused.getMessage().contains("65,537×65,537 pixels"), refused::getMessage);
  }

  @Test
  void shrinkingTakesMeansAndKeepsTheShape() {
    float[] values = {0, 1, 1, 1, 0, 0, 0, 0};
    GreyImage fitted = new GreyImage(2, 4, values).fitted(2, 2);
    assertArrayEquals(new float[] {0.25f, 0.5f, 0, 0}, fitted.values());
  }

  private GreyImage read(BufferedImage image, String format) throws IOException, UserException {
    Path file = folder.resolve("image." + format);
    assertTrue(ImageIO.write(image, format, file.toFile()));
    return GreyImage.read(file);
  }
}
