package io.github.autoencoderlab.data;

import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a folder of the four IDX files that MNIST consists of, each plain or with {@code .gz}. */
public final class IdxFolder {
  static final String TRAIN_IMAGES = "train-images-idx3-ubyte";
  static final String TRAIN_LABELS = "train-labels-idx1-ubyte";
  static final String TEST_IMAGES = "t10k-images-idx3-ubyte";
  static final String TEST_LABELS = "t10k-labels-idx1-ubyte";

  /** Finds a file of the folder by its name without {@code .gz}. */
  @FunctionalInterface
  private interface Finder {
    DataSource find(String name) throws DataException;
  }

  private IdxFolder() {}

  /**
   * Reads a folder.
   *
   * @throws DataException if the folder, one of its four files, or what they say together is wrong
   */
  public static DataSet read(Path folder) throws DataException {
    if (!Files.isDirectory(folder)) {
      throw new DataException("data.noFolder", folder.toString());
    }
    return read(folder.toString(), name -> file(folder, name));
  }

  /** Reads a folder that ships inside the program. */
  static DataSet readResource(String name, String folder) throws DataException {
    return read(name, file -> DataSource.ofResource(folder + "/" + file + ".gz"));
  }

  private static DataSource file(Path folder, String name) throws DataException {
    for (String ending : new String[] {"", ".gz"}) {
      Path file = folder.resolve(name + ending);
      if (Files.isRegularFile(file)) {
        return DataSource.of(file);
      }
    }
    throw new DataException("data.missingFile", folder.toString(), name, name + ".gz");
  }

  private static DataSet read(String name, Finder files) throws DataException {
    Images train = images(files.find(TRAIN_IMAGES), files.find(TRAIN_LABELS));
    DataSource testFile = files.find(TEST_IMAGES);
    Images test = images(testFile, files.find(TEST_LABELS));
    if (train.rows() != test.rows() || train.columns() != test.columns()) {
      throw new DataException(
          "data.otherSize", testFile.name(), sizeText(test), sizeText(train), TRAIN_IMAGES);
    }
    return new DataSet(name, train, test);
  }

  private static Images images(DataSource imageFile, DataSource labelFile) throws DataException {
    IdxArray images = IdxReader.read(imageFile);
    if (images.shape().size() != 3 || images.bytes().length == 0) {
      throw new DataException("data.noImages", imageFile.name(), shapeText(images));
    }
    IdxArray labels = IdxReader.read(labelFile);
    if (labels.shape().size() != 1) {
      throw new DataException("data.noLabels", labelFile.name(), shapeText(labels));
    }
    int count = images.shape().get(0);
    if (labels.bytes().length != count) {
      throw new DataException(
          "data.labelCount", labelFile.name(), labels.bytes().length, count, imageFile.name());
    }
    return new Images(images.shape().get(1), images.shape().get(2), images.bytes(), labels.bytes());
  }

  private static String shapeText(IdxArray array) {
    return IdxReader.shapeText(array.shape());
  }

  private static String sizeText(Images images) {
    return images.rows() + "×" + images.columns();
  }
}
