package io.github.autoencoderlab.data.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.ImageSize;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures of 16×32, stored as a camera would that was held in each of eight ways. */
class OrientationTest {
  private static final int ROWS = 16;
  private static final int COLUMNS = 32;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void picturesComeOutUpright(int tag) throws IOException {
    for (ByteOrder order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
      byte[] png = withChunk(stored(tag, "png"), exif(tag, order));
      Picture exact = read(PictureKind.PNG, png);
      assertArrayEquals(upright(), exact.grey(), "PNG " + tag + " " + order);
      byte[] jpeg = withSegment(stored(tag, "jpg"), exif(tag, order));
      Picture near = read(PictureKind.JPEG, jpeg);
      for (int at = 0; at < ROWS * COLUMNS; at++) {
        // What JPEG loses at quality 75 is far less than the step between quarters.
        assertEquals(upright()[at] & 0xff, near.grey()[at] & 0xff, 12, "JPEG " + tag + " " + order);
      }
      Set<Treatment> done = tag == 1 ? Set.of() : Set.of(Treatment.UPRIGHT);
      assertEquals(done, exact.done());
      assertEquals(done, near.done());
    }
  }

  @ParameterizedTest
  @CsvSource({"0", "9", "-1"})
  void tagThatMakesNoSenseIsUpright(int tag) throws IOException {
    byte[] png = withChunk(stored(1, "png"), exif(tag, ByteOrder.BIG_ENDIAN));
    assertArrayEquals(upright(), read(PictureKind.PNG, png).grey());
  }

  /** Whatever stands in the Exif data, the picture is read. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 9, 13, 21})
  void cutOffExifDataAreNoHarm(int length) throws IOException {
    byte[] exif = Arrays.copyOf(exif(6, ByteOrder.LITTLE_ENDIAN), length);
    byte[] jpeg = withSegment(stored(1, "jpg"), exif);
    assertTrue(read(PictureKind.JPEG, jpeg).done().isEmpty());
  }

  private static byte[] upright() {
    byte[] grey = new byte[ROWS * COLUMNS];
    for (int at = 0; at < grey.length; at++) {
      grey[at] = (byte) quarter(at / COLUMNS, at % COLUMNS);
    }
    return grey;
  }

  private static int quarter(int row, int column) {
    return 60 * (2 * (row / (ROWS / 2)) + column / (COLUMNS / 2));
  }

  /**
   * By the definition of the tag: which side of the picture the first row stored is, and which the
   * first column.
   */
  private static byte[] stored(int tag, String format) throws IOException {
    boolean turned = tag > 4;
    int rows = turned ? COLUMNS : ROWS;
    int columns = turned ? ROWS : COLUMNS;
    BufferedImage image = new BufferedImage(columns, rows, BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < rows; y++) {
      for (int x = 0; x < columns; x++) {
        int down = turned ? x : y;
        int across = turned ? y : x;
        boolean fromBottom = tag == 3 || tag == 4 || tag == 7 || tag == 8;
        boolean fromRight = tag == 2 || tag == 3 || tag == 6 || tag == 7;
        int row = fromBottom ? ROWS - 1 - down : down;
        int column = fromRight ? COLUMNS - 1 - across : across;
        image.getRaster().setSample(x, y, 0, quarter(row, column));
      }
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    assertTrue(ImageIO.write(image, format, file));
    return file.toByteArray();
  }

  private static byte[] exif(int tag, ByteOrder order) {
    ByteBuffer tiff = ByteBuffer.allocate(38).order(order);
    tiff.put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes(StandardCharsets.US_ASCII));
    tiff.putShort((short) 42).putInt(8).putShort((short) 2);
    tiff.putShort((short) 0x100).putShort((short) 3).putInt(1).putInt(5);
    tiff.putShort((short) 0x112).putShort((short) 3).putInt(1).putShort((short) tag);
    return tiff.array();
  }

  private static byte[] withSegment(byte[] jpeg, byte[] exif) {
    ByteBuffer file = ByteBuffer.allocate(jpeg.length + 10 + exif.length);
    file.put(jpeg, 0, 2).putShort((short) 0xffe1).putShort((short) (8 + exif.length));
    file.put(new byte[] {'E', 'x', 'i', 'f', 0, 0}).put(exif).put(jpeg, 2, jpeg.length - 2);
    return file.array();
  }

  /** Behind the header, before the pixels. */
  private static byte[] withChunk(byte[] png, byte[] exif) {
    int header = 8 + 25;
    ByteBuffer file = ByteBuffer.allocate(png.length + 12 + exif.length);
    file.put(png, 0, header).putInt(exif.length);
    byte[] chunk = ByteBuffer.allocate(4 + exif.length).putInt(0x65584966).put(exif).array();
    CRC32 sum = new CRC32();
    sum.update(chunk);
    file.put(chunk).putInt((int) sum.getValue()).put(png, header, png.length - header);
    return file.array();
  }

  private static Picture read(PictureKind kind, byte[] file) throws IOException {
    ImageSize size = PictureReader.size(kind, new ByteArrayInputStream(file));
    Picture picture = PictureReader.read(kind, new ByteArrayInputStream(file));
    assertEquals(size, picture.size());
    assertEquals(new ImageSize(ROWS, COLUMNS), size);
    return picture;
  }
}
