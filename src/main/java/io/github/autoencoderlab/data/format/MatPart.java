package io.github.autoencoderlab.data.format;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** So many bytes of a stream. */
final class MatPart extends InputStream {
  private final InputStream in;
  private long left;

  MatPart(InputStream in, long length) {
    this.in = in;
    this.left = length;
  }

  @Override
  public int read() throws IOException {
    if (left == 0) {
      return -1;
    }
    int value = in.read();
    left -= value < 0 ? 0 : 1;
    return value;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (left == 0 && length > 0) {
      return -1;
    }
    int count = in.read(target, offset, (int) Math.min(length, left));
    left -= Math.max(0, count);
    return count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Passes over what was not read. */
  void skipRest() throws IOException {
    byte[] bin = new byte[(int) Math.min(left, 1 << 13)];
    while (left > 0) {
      if (read(bin, 0, bin.length) < 0) {
        throw new EOFException();
      }
    }
  }
}
