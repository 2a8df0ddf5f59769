package io.github.autoencoderlab.data.recipe;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.Images;
import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.data.Reals;
import io.github.autoencoderlab.data.random.SeededRandom;
import java.util.List;
import java.util.stream.Stream;

/**
 * Draws the examples of a data set: classes equally often to within one and in random order, each
 * example from random numbers of its own, so that a larger set begins with the smaller one.
 */
public final class Sampler {
  /** How many examples to train on. */
  public static final Option.Whole TRAIN = new Option.Whole("train", 1, 1_000_000, 10_000);

  /** How many examples to test on. */
  public static final Option.Whole TEST = new Option.Whole("test", 1, 1_000_000, 2_000);

  /** Where the random numbers start. */
  public static final Option.Whole SEED = new Option.Whole("seed", 0, Long.MAX_VALUE, 1);

  private static final long MOST_BYTES = 1L << 30;
  private static final int TRAIN_PURPOSE = 1;
  private static final int TEST_PURPOSE = 2;
  private static final int LABEL_PURPOSE = 3;

  private final String name;
  private final Options options;
  private final int classes;

  /**
   * Draws one example.
   *
   * @param <T> an array
   */
  @FunctionalInterface
  public interface Drawer<T> {
    /**
     * Draws an example of a class into its place of an array, which holds zeros.
     *
     * @param label 0 … classes − 1
     */
    void draw(int label, SeededRandom random, T target, int offset);
  }

  /** Makes the examples of a part of the data. */
  @FunctionalInterface
  private interface Part {
    Examples make(int count, int purpose);
  }

  /** A sampler of examples of this many classes; 0 if they have none. */
  public Sampler(String name, Options options, int classes) {
    this.name = name;
    this.options = options;
    this.classes = classes;
  }

  /** The options of a recipe that draws, its own first. */
  public static List<Option> options(Option... own) {
    return Stream.concat(Stream.of(own), Stream.of(TRAIN, TEST, SEED)).toList();
  }

  /**
   * Refuses to make more than a gigabyte.
   *
   * @param bytesEach memory that one example takes
   */
  public static void refuseTooMany(String name, Options options, int bytesEach)
      throws DataException {
    int train = options.whole(TRAIN);
    int test = options.whole(TEST);
    long bytes = ((long) train + test) * bytesEach;
    if (bytes > MOST_BYTES) {
      throw new DataException("data.tooMany", name, train, test, bytes, MOST_BYTES);
    }
  }

  /** Draws pictures of bytes, 0 black and 255 white. */
  public DataSet pictures(int rows, int columns, Drawer<byte[]> drawer) throws DataException {
    return dataSet(
        rows * columns,
        (count, purpose) -> {
          byte[] pixels = new byte[count * rows * columns];
          byte[] labels = draw(count, purpose, drawer, pixels, rows * columns);
          return new Images(rows, columns, pixels, labels);
        });
  }

  /** Draws examples of real numbers. */
  public DataSet reals(Kind kind, int rows, int columns, Drawer<float[]> drawer)
      throws DataException {
    return dataSet(
        Float.BYTES * rows * columns,
        (count, purpose) -> {
          float[] values = new float[count * rows * columns];
          byte[] labels = draw(count, purpose, drawer, values, rows * columns);
          return new Reals(kind, rows, columns, values, labels);
        });
  }

  private DataSet dataSet(int bytesEach, Part part) throws DataException {
    refuseTooMany(name, options, bytesEach);
    Examples train = part.make(options.whole(TRAIN), TRAIN_PURPOSE);
    return new DataSet(name, train, part.make(options.whole(TEST), TEST_PURPOSE));
  }

  private <T> byte[] draw(int count, int purpose, Drawer<T> drawer, T target, int size) {
    long seed = options.wide(SEED);
    byte[] labels = labels(classes == 0 ? 0 : count, SeededRandom.of(seed, LABEL_PURPOSE, purpose));
    for (int n = 0; n < count; n++) {
      int label = labels.length == 0 ? 0 : labels[n] & 0xff;
      drawer.draw(label, SeededRandom.of(seed, purpose, n), target, n * size);
    }
    return labels;
  }

  /** Every class once in random order, again and again. */
  private byte[] labels(int count, SeededRandom random) {
    byte[] labels = new byte[count];
    int[] order = new int[0];
    for (int n = 0; n < count; n++) {
      if (n % classes == 0) {
        order = random.permutation(classes);
      }
      labels[n] = (byte) order[n % classes];
    }
    return labels;
  }
}
