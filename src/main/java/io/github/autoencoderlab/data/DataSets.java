package io.github.autoencoderlab.data;

import io.github.autoencoderlab.data.format.DataReader;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The data sets that a name or a place stands for. */
public final class DataSets {
  /** Handwriting-like digits made by this project. */
  public static final String DIGITS = "digits";

  /** All thirty 4×4 pictures of bars or stripes. */
  public static final String BARS_AND_STRIPES = "bars-and-stripes";

  private static final String DIGITS_FOLDER = "/sample-data/digits";
  private static final int SIDE = 4;

  private DataSets() {}

  /** The names that need no file. */
  public static List<String> names() {
    return List.of(DIGITS, BARS_AND_STRIPES);
  }

  /**
   * Opens a bundled data set by its name, any other by the place of its files.
   *
   * @throws DataException if it is neither, or the files are wrong
   */
  public static DataSet open(String nameOrPlace) throws DataException {
    return open(nameOrPlace, Reading.AUTO, new Watch());
  }

  /**
   * Opens a data set.
   *
   * @param reading how files are to be read where they do not say it themselves
   * @param watch counts the bytes and may call it off
   * @throws DataException if it is neither a name nor a place, or the files are wrong
   */
  public static DataSet open(String nameOrPlace, Reading reading, Watch watch)
      throws DataException {
    return switch (nameOrPlace) {
      case DIGITS -> digits();
      case BARS_AND_STRIPES -> BarsAndStripes.make(SIDE);
      default -> DataReader.read(place(nameOrPlace), reading, watch);
    };
  }

  private static DataSet digits() throws DataException {
    List<DataSource> files = new ArrayList<>();
    for (String name : IdxNames.ALL) {
      files.add(DataSource.ofResource(DIGITS_FOLDER, name + ".gz"));
    }
    DataSet read = DataReader.read(DIGITS, files);
    return new DataSet(DIGITS, read.train(), read.test());
  }

  /** What the file system cannot name is not there either. */
  private static Path place(String name) throws DataException {
    try {
      if (!name.isBlank()) {
        return Path.of(name);
      }
    } catch (InvalidPathException e) {
      throw new DataException("data.nothingThere", name);
    }
    throw new DataException("data.nothingThere", name);
  }
}
