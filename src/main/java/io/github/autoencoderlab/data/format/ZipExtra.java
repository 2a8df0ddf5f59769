package io.github.autoencoderlab.data.format;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/** The further fields of an entry in a zip archive. */
final class ZipExtra {
  private static final int UNICODE_PATH = 0x7075;
  private static final int HEADER = 4;

  private ZipExtra() {}

  /** The first field of a kind; empty if there is none. */
  static byte[] field(byte[] extra, int kind) {
    ByteBuffer fields = ByteBuffer.wrap(extra).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = 0; at + HEADER <= extra.length; ) {
      int length = fields.getShort(at + 2) & 0xffff;
      int end = at + HEADER + length;
      if ((fields.getShort(at) & 0xffff) == kind && end <= extra.length) {
        return Arrays.copyOfRange(extra, at + HEADER, end);
      }
      at = end;
    }
    return new byte[0];
  }

  /** The name in UTF-8 that Info-ZIP writes beside another one, if it belongs to that. */
  static Optional<String> unicodePath(byte[] extra, byte[] name) {
    byte[] field = field(extra, UNICODE_PATH);
    if (field.length <= 5 || field[0] != 1) {
      return Optional.empty();
    }
    CRC32 sum = new CRC32();
    sum.update(name);
    int told = ByteBuffer.wrap(field).order(ByteOrder.LITTLE_ENDIAN).getInt(1);
    return told == (int) sum.getValue()
        ? Optional.of(new String(field, 5, field.length - 5, StandardCharsets.UTF_8))
        : Optional.empty();
  }
}
