package io.github.autoencoderlab.data.format;

import java.nio.ByteBuffer;

/** How a number is stored. */
enum ElementType {
  UINT8(1),
  INT8(1),
  UINT16(2),
  INT16(2),
  UINT32(4),
  INT32(4),
  UINT64(8),
  INT64(8),
  FLOAT16(2),
  FLOAT32(4),
  FLOAT64(8);

  private static final double TWO_64 = 0x1p64;

  private final int bytes;

  ElementType(int bytes) {
    this.bytes = bytes;
  }

  /** Bytes of one number. */
  int bytes() {
    return bytes;
  }

  /** The number at a byte of a buffer, in the buffer's order. */
  double at(ByteBuffer buffer, int index) {
    return switch (this) {
      case UINT8 -> buffer.get(index) & 0xff;
      case INT8 -> buffer.get(index);
      case UINT16 -> buffer.getShort(index) & 0xffff;
      case INT16 -> buffer.getShort(index);
      case UINT32 -> buffer.getInt(index) & 0xffffffffL;
      case INT32 -> buffer.getInt(index);
      case UINT64 -> unsigned(buffer.getLong(index));
      case INT64 -> buffer.getLong(index);
      case FLOAT16 -> half(buffer.getShort(index));
      case FLOAT32 -> buffer.getFloat(index);
      case FLOAT64 -> buffer.getDouble(index);
    };
  }

  private static double unsigned(long bits) {
    return bits >= 0 ? bits : bits + TWO_64;
  }

  /** IEEE 754 binary16: 1 bit of sign, 5 of exponent, 10 of fraction. */
  private static double half(short bits) {
    int exponent = bits >> 10 & 0x1f;
    int fraction = bits & 0x3ff;
    double size =
        exponent == 0x1f
            ? fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN
            : exponent == 0
                ? fraction * 0x1p-24
                : Math.scalb(1 + fraction * 0x1p-10, exponent - 15);
    return bits < 0 ? -size : size;
  }
}
