package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Takes packed bytes into memory whose length nobody tells. */
final class Unpacked {
  private static final int BLOCK = 1 << 16;
  private static final long STEP = 1L << 24;

  private Unpacked() {}

  /**
   * All bytes of a file. They are counted first, so that no more memory is taken than they need.
   *
   * @throws DataException if there is no memory for them
   */
  static Store store(Content content) throws IOException, DataException {
    int length = (int) length(content);
    try (InputStream in = content.open()) {
      byte[] bytes = in.readNBytes(length);
      if (bytes.length < length) {
        throw new EOFException();
      }
      return Store.of(bytes);
    }
  }

  private static long length(Content content) throws IOException, DataException {
    byte[] bin = new byte[BLOCK];
    long length = 0;
    long needed = 0;
    try (InputStream in = content.open()) {
      for (int count = in.read(bin); count >= 0; count = in.read(bin)) {
        length += count;
        if (length > needed) {
          needed = length + STEP;
          Room.need(content.name(), length + " bytes", length);
        }
      }
    }
    Room.need(content.name(), length + " bytes", length);
    return length;
  }
}
