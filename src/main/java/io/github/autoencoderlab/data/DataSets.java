package io.github.autoencoderlab.data;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** The data sets that a name or a folder stands for. */
public final class DataSets {
  /** Handwriting-like digits made by this project. */
  public static final String DIGITS = "digits";

  /** All thirty 4×4 pictures of bars or stripes. */
  public static final String BARS_AND_STRIPES = "bars-and-stripes";

  private static final int SIDE = 4;

  private DataSets() {}

  /** The names that need no folder. */
  public static List<String> names() {
    return List.of(DIGITS, BARS_AND_STRIPES);
  }

  /**
   * Opens a bundled data set by its name, any other by its folder.
   *
   * @throws DataException if it is neither, or the folder's files are wrong
   */
  public static DataSet open(String nameOrFolder) throws DataException {
    return switch (nameOrFolder) {
      case DIGITS -> IdxFolder.readResource(DIGITS, "/sample-data/digits");
      case BARS_AND_STRIPES -> BarsAndStripes.make(SIDE);
      default -> IdxFolder.read(folder(nameOrFolder));
    };
  }

  /** What the file system cannot name is no folder either. */
  private static Path folder(String name) throws DataException {
    try {
      if (!name.isBlank()) {
        return Path.of(name);
      }
    } catch (InvalidPathException e) {
      throw new DataException("data.noFolder", name);
    }
    throw new DataException("data.noFolder", name);
  }
}
