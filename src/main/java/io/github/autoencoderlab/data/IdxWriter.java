package io.github.autoencoderlab.data;

import io.github.autoencoderlab.file.WholeFile;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Writes a data set as a folder of four IDX files, compressed by gzip; same data, same bytes. */
public final class IdxWriter {
  private static final int IMAGES = 0x0803;
  private static final int LABELS = 0x0801;

  private IdxWriter() {}

  /**
   * Writes the four files, each of them whole or not at all.
   *
   * @throws IOException if a file cannot be written
   * @throws DataException if the examples are no images of bytes
   */
  public static void write(DataSet data, Path folder) throws IOException, DataException {
    if (!(data.train() instanceof Images train) || !(data.test() instanceof Images test)) {
      throw new DataException("data.noBytes", data.name());
    }
    images(train, folder.resolve(IdxNames.TRAIN_IMAGES + ".gz"));
    labels(train, folder.resolve(IdxNames.TRAIN_LABELS + ".gz"));
    images(test, folder.resolve(IdxNames.TEST_IMAGES + ".gz"));
    labels(test, folder.resolve(IdxNames.TEST_LABELS + ".gz"));
  }

  private static void images(Images images, Path file) throws IOException {
    write(file, images.pixels(), IMAGES, images.count(), images.rows(), images.columns());
  }

  private static void labels(Images images, Path file) throws IOException {
    write(file, images.labels(), LABELS, images.labels().length);
  }

  private static void write(Path file, byte[] content, int... header) throws IOException {
    WholeFile.write(
        file,
        raw -> {
          DataOutputStream out = new DataOutputStream(new GZIPOutputStream(raw));
          for (int number : header) {
            out.writeInt(number);
          }
          out.write(content);
          out.close();
        });
  }
}
