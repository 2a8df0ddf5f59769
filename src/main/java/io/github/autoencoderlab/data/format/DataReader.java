package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.DataSource;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.data.Watch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a data set from files of any known format. */
public final class DataReader {
  private DataReader() {}

  /**
   * Reads a file, a zip archive or a folder.
   *
   * @param watch counts the bytes and may call it off
   * @throws DataException if there is no data set, or it cannot be read
   */
  public static DataSet read(Path place, Reading reading, Watch watch) throws DataException {
    try (Bundle bundle = Bundle.of(place)) {
      return read(bundle.watchedBy(watch), reading);
    } catch (IOException e) {
      throw Content.trouble(place.toString(), e);
    }
  }

  /**
   * Reads files that were found by other means.
   *
   * @param name what the data set is called
   */
  public static DataSet read(String name, List<DataSource> files) throws DataException {
    return read(Bundle.of(name, files), Reading.AUTO);
  }

  private static DataSet read(Bundle bundle, Reading reading) throws DataException {
    Sorted sorted = Sorted.of(bundle);
    if (sorted.format() instanceof PictureFormat) {
      return new PictureSet(bundle.name(), reading).of(sorted);
    }
    List<StoredArray> arrays = new ArrayList<>();
    List<String> unused = new ArrayList<>(sorted.rest());
    for (Content content : sorted.contents()) {
      try {
        List<StoredArray> found = sorted.format().arrays(content, reading);
        if (found.isEmpty() && sorted.contents().size() == 1) {
          throw sorted.format().nothingIn(content);
        }
        if (found.isEmpty()) {
          unused.add(content.place());
        }
        boolean several = sorted.contents().size() > 1 && sorted.format() instanceof MatFormat;
        for (StoredArray array : found) {
          arrays.add(several ? array.inside(content.place().replaceFirst("\\.mat$", "")) : array);
        }
      } catch (IOException e) {
        throw content.trouble(e);
      }
    }
    if (arrays.isEmpty()) {
      throw new DataException("data.noArrays", bundle.name());
    }
    return new ArraySet(bundle.name(), reading).of(arrays, sorted, unused);
  }
}
