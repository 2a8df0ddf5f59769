package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import java.util.List;

/**
 * Rows of unsigned bytes in memory.
 *
 * @param file what a message calls where they were
 * @param rows all of one length
 * @param length of each
 */
record ByteRows(String file, List<byte[]> rows, int length) implements Numbers {
  ByteRows {
    rows = List.copyOf(rows);
  }

  @Override
  public long count() {
    return (long) rows.size() * length;
  }

  @Override
  public boolean areBytes() {
    return true;
  }

  @Override
  public byte[] bytes() throws DataException {
    Room.need(file, rows.size() + "×" + length, count());
    byte[] all = new byte[(int) count()];
    for (int n = 0; n < rows.size(); n++) {
      System.arraycopy(rows.get(n), 0, all, n * length, length);
    }
    return all;
  }

  @Override
  public void forEach(Sink sink) throws DataException {
    double[] block = new double[length];
    for (byte[] row : rows) {
      for (int n = 0; n < length; n++) {
        block[n] = row[n] & 0xff;
      }
      sink.take(block, length);
    }
  }
}
