package io.github.autoencoderlab.data.picture;

import io.github.autoencoderlab.data.ImageSize;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import javax.imageio.stream.ImageInputStream;

/**
 * How a camera was held, which a JPEG or PNG says in its Exif data (CIPA DC-008, tag Orientation).
 * ImageIO does not look at it, and a library for this one number would be larger than these lines.
 *
 * @param tag 1 to 8; 1 is upright
 */
record Orientation(int tag) {
  static final Orientation UPRIGHT = new Orientation(1);

  private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};
  private static final int APP1 = 0xffe1;
  private static final int SCAN = 0xffda;
  private static final int PNG_EXIF = 0x65584966;
  private static final int PNG_DATA = 0x49444154;
  private static final int PNG_START = 8;
  private static final int ORIENTATION = 0x112;
  private static final int SHORT = 3;
  private static final int LONGEST = 0xffff;
  private static final int FIRST_ON_ITS_SIDE = 5;

  /** What a picture says; upright if it says nothing that makes sense. The stream is rewound. */
  static Orientation of(PictureKind kind, ImageInputStream in) throws IOException {
    try {
      byte[] tiff =
          switch (kind) {
            case JPEG -> jpeg(in);
            case PNG -> png(in);
            default -> new byte[0];
          };
      return ofTiff(tiff);
    } catch (EOFException | IndexOutOfBoundsException e) {
      return UPRIGHT;
    } finally {
      in.seek(0);
    }
  }

  /** The first Exif segment before the scan. */
  private static byte[] jpeg(ImageInputStream in) throws IOException {
    in.setByteOrder(ByteOrder.BIG_ENDIAN);
    in.seek(2);
    for (int marker = in.readUnsignedShort(); marker != SCAN; marker = in.readUnsignedShort()) {
      int length = in.readUnsignedShort() - 2;
      if (marker >>> 8 != 0xff || length < 0) {
        break;
      }
      if (marker == APP1) {
        byte[] segment = new byte[length];
        in.readFully(segment);
        if (Arrays.equals(segment, 0, Math.min(length, EXIF.length), EXIF, 0, EXIF.length)) {
          return Arrays.copyOfRange(segment, EXIF.length, length);
        }
      } else {
        in.seek(in.getStreamPosition() + length);
      }
    }
    return new byte[0];
  }

  /** The Exif chunk, if it lies before the pixels as it should. */
  private static byte[] png(ImageInputStream in) throws IOException {
    in.setByteOrder(ByteOrder.BIG_ENDIAN);
    in.seek(PNG_START);
    for (long length = in.readUnsignedInt(); ; length = in.readUnsignedInt()) {
      int kind = in.readInt();
      if (kind == PNG_EXIF && length <= LONGEST) {
        byte[] chunk = new byte[(int) length];
        in.readFully(chunk);
        return chunk;
      }
      if (kind == PNG_DATA) {
        return new byte[0];
      }
      in.seek(in.getStreamPosition() + length + 4);
    }
  }

  /** Of a TIFF's first directory, in either order of bytes. */
  private static Orientation ofTiff(byte[] tiff) {
    if (tiff.length < PNG_START || tiff[0] != tiff[1]) {
      return UPRIGHT;
    }
    ByteOrder order = tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
    ByteBuffer bytes = ByteBuffer.wrap(tiff).order(order);
    int directory = bytes.getInt(4);
    int entries = bytes.getShort(directory) & 0xffff;
    for (int n = 0; n < entries; n++) {
      int entry = directory + 2 + 12 * n;
      if (bytes.getShort(entry) == ORIENTATION && bytes.getShort(entry + 2) == SHORT) {
        int tag = bytes.getShort(entry + 8);
        return tag >= 1 && tag <= 8 ? new Orientation(tag) : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  /** The size of the upright picture. */
  ImageSize size(int columns, int rows) {
    return isOnItsSide() ? new ImageSize(columns, rows) : new ImageSize(rows, columns);
  }

  private boolean isOnItsSide() {
    return tag >= FIRST_ON_ITS_SIDE;
  }

  /** The pixels of the upright picture, row by row, of those that are stored. */
  byte[] upright(byte[] stored, int columns, int rows) {
    if (tag == 1) {
      return stored;
    }
    byte[] upright = new byte[stored.length];
    int across = isOnItsSide() ? rows : columns;
    for (int at = 0; at < upright.length; at++) {
      upright[at] = stored[place(at / across, at % across, columns, rows)];
    }
    return upright;
  }

  /** Where the pixel that belongs into a row and column is stored. */
  private int place(int row, int column, int columns, int rows) {
    int right = columns - 1;
    int bottom = rows - 1;
    return switch (tag) {
      case 2 -> row * columns + right - column;
      case 3 -> (bottom - row) * columns + right - column;
      case 4 -> (bottom - row) * columns + column;
      case 5 -> column * columns + row;
      case 6 -> (bottom - column) * columns + row;
      case 7 -> (bottom - column) * columns + right - row;
      case 8 -> column * columns + right - row;
      default -> row * columns + column;
    };
  }
}
