package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Numbers that follow each other as bits in a file.
 *
 * @param content the file
 * @param start opens the file at the first number
 * @param type how each is stored
 * @param order which byte of a number comes first
 * @param count how many there are
 * @param shape what a message says of them, such as "60000×28×28"
 * @param alone whether the file must end after them
 */
record BinaryNumbers(
    Content content,
    Start start,
    ElementType type,
    ByteOrder order,
    long count,
    String shape,
    boolean alone)
    implements Numbers {
  private static final int BLOCK = 4096;

  /** Opens a file at the first number. */
  @FunctionalInterface
  interface Start {
    InputStream open() throws IOException, DataException;
  }

  @Override
  public boolean areBytes() {
    return type == ElementType.UINT8;
  }

  @Override
  public boolean haveSixteenBits() {
    return type == ElementType.UINT16 || type == ElementType.INT16;
  }

  @Override
  public byte[] bytes() throws DataException {
    Room.need(content.name(), shape, count);
    byte[] bytes = new byte[(int) count];
    try (InputStream in = start.open()) {
      int read = in.readNBytes(bytes, 0, bytes.length);
      requireAll(read, in);
      return bytes;
    } catch (IOException e) {
      throw content.trouble(e);
    }
  }

  @Override
  public void forEach(Sink sink) throws DataException {
    byte[] bytes = new byte[(int) Math.min(BLOCK, count) * type.bytes()];
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(order);
    double[] block = new double[bytes.length / type.bytes()];
    try (InputStream in = start.open()) {
      for (long done = 0; done < count; ) {
        int length = (int) Math.min(block.length, count - done);
        int read = in.readNBytes(bytes, 0, length * type.bytes());
        if (read < length * type.bytes()) {
          throw ends(done * type.bytes() + read);
        }
        for (int n = 0; n < length; n++) {
          block[n] = type.at(buffer, n * type.bytes());
        }
        sink.take(block, length);
        done += length;
      }
      requireAll(count * type.bytes(), in);
    } catch (IOException e) {
      throw content.trouble(e);
    }
  }

  private void requireAll(long read, InputStream in) throws IOException, DataException {
    if (read < count * type.bytes()) {
      throw ends(read);
    }
    if (alone && in.read() != -1) {
      throw new DataException(
          "data.longerThanDeclared", content.name(), shape, count * type.bytes());
    }
  }

  private DataException ends(long read) {
    return new DataException("data.ends", content.name(), shape, count * type.bytes(), read);
  }
}
