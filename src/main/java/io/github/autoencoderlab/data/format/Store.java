package io.github.autoencoderlab.data.format;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Bytes that can be read from any place on, as the directory at the end of a zip archive needs. */
interface Store extends Closeable {
  /** How many there are. */
  long size();

  /** Reads at most so many bytes from a place on; says how many, −1 at the end. */
  int read(long at, byte[] target, int offset, int length) throws IOException;

  /** A file, held open until it is closed. */
  static Store of(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    long size = channel.size();
    return new Store() {
      @Override
      public long size() {
        return size;
      }

      @Override
      public int read(long at, byte[] target, int offset, int length) throws IOException {
        return channel.read(ByteBuffer.wrap(target, offset, length), at);
      }

      @Override
      public void close() throws IOException {
        channel.close();
      }
    };
  }

  /** Bytes in memory. */
  static Store of(byte[] bytes) {
    return new Store() {
      @Override
      public long size() {
        return bytes.length;
      }

      @Override
      public int read(long at, byte[] target, int offset, int length) {
        int count = (int) Math.min(length, bytes.length - at);
        if (count <= 0) {
          return -1;
        }
        System.arraycopy(bytes, (int) at, target, offset, count);
        return count;
      }

      @Override
      public void close() {
        // Memory needs no closing.
      }
    };
  }

  /** A part of these bytes; it stays open as long as they do. */
  default Store part(long start, long length) {
    Store whole = this;
    return new Store() {
      @Override
      public long size() {
        return length;
      }

      @Override
      public int read(long at, byte[] target, int offset, int most) throws IOException {
        int count = (int) Math.min(most, length - at);
        return count <= 0 ? -1 : whole.read(start + at, target, offset, count);
      }

      @Override
      public void close() {
        // The whole is closed by who opened it.
      }
    };
  }

  /** So many bytes from a place on. */
  default byte[] bytes(long at, int count) throws IOException {
    byte[] bytes = new byte[count];
    if (at < 0 || stream(at, count).readNBytes(bytes, 0, count) < count) {
      throw new EOFException();
    }
    return bytes;
  }

  /** So many bytes from a place on, one after the other. */
  default InputStream stream(long start, long length) {
    return new InputStream() {
      private long at;

      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] target, int offset, int most) throws IOException {
        if (most == 0) {
          return 0;
        }
        int wanted = (int) Math.min(most, length - at);
        int count = wanted <= 0 ? -1 : Store.this.read(start + at, target, offset, wanted);
        at += Math.max(0, count);
        return count;
      }
    };
  }
}
