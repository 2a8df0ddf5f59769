package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import java.io.IOException;
import java.io.InputStream;

/**
 * The same bytes of each record of a file.
 *
 * @param content the file
 * @param records how many there are
 * @param each bytes of a record
 * @param from the first byte that is taken of each
 * @param length how many are taken
 */
record RecordBytes(Content content, int records, int each, int from, int length)
    implements Numbers {
  @Override
  public long count() {
    return (long) records * length;
  }

  @Override
  public boolean areBytes() {
    return true;
  }

  @Override
  public byte[] bytes() throws DataException {
    Room.need(content.name(), records + "×" + length, count());
    byte[] all = new byte[(int) count()];
    int[] at = new int[1];
    forEach(
        (block, count) -> {
          for (int n = 0; n < count; n++) {
            all[at[0]++] = (byte) (int) block[n];
          }
        });
    return all;
  }

  @Override
  public void forEach(Sink sink) throws DataException {
    byte[] record = new byte[each];
    double[] block = new double[length];
    try (InputStream in = content.open()) {
      for (int n = 0; n < records; n++) {
        int read = in.readNBytes(record, 0, each);
        if (read < each) {
          long all = (long) records * each;
          throw new DataException(
              "data.ends", content.name(), records + "×" + each, all, (long) n * each + read);
        }
        for (int k = 0; k < length; k++) {
          block[k] = record[from + k] & 0xff;
        }
        sink.take(block, length);
      }
    } catch (IOException e) {
      throw content.trouble(e);
    }
  }
}
