package io.github.autoencoderlab.lesson.table;

import io.github.autoencoderlab.data.Account;
import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.Images;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.data.random.SeededRandom;
import io.github.autoencoderlab.data.recipe.Options;
import io.github.autoencoderlab.data.recipe.Recipe;
import io.github.autoencoderlab.data.variation.Variation;
import io.github.autoencoderlab.lesson.table.TableRequest.Sizes;
import io.github.autoencoderlab.lesson.table.TableRequest.Sources;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A set of the table: examples to learn from, to choose by and to test on.
 *
 * @param name what it was made of or read from
 */
public record TableData(String name, Examples train, Examples validation, Examples test) {
  /** Digits are dealt once, whatever seed a cell has: all cells are tested on the same. */
  private static final long DEAL = 1;

  private static final int DEAL_PURPOSE = 1;

  /**
   * Makes or reads a set.
   *
   * @throws DataException if there are no such data, or fewer than are asked for
   */
  public static TableData open(TableSet set, Sources sources, Sizes sizes) throws DataException {
    return of(whole(set, sources, sizes), sizes);
  }

  /**
   * The first examples of data that are a set themselves.
   *
   * @throws DataException if there are fewer than are asked for, or they have no labels
   */
  public static TableData of(DataSet all, Sizes sizes) throws DataException {
    int learned = sizes.train() + sizes.validation();
    if (all.train().count() < learned || all.test().count() < sizes.test()) {
      throw new DataException(
          "table.fewExamples",
          all.name(),
          all.train().count(),
          all.test().count(),
          learned,
          sizes.test());
    }
    if (all.train().labels().length == 0 || all.test().labels().length == 0) {
      throw new DataException("deep.noLabels", all.name());
    }
    return new TableData(
        all.name(),
        part(all.train(), 0, sizes.train()),
        part(all.train(), sizes.train(), learned),
        part(all.test(), 0, sizes.test()));
  }

  /** Classes that labels tell apart. */
  public int classes() {
    int largest = 1;
    for (Examples part : new Examples[] {train, validation, test}) {
      for (byte label : part.labels()) {
        largest = Math.max(largest, label & 0xff);
      }
    }
    return largest + 1;
  }

  private static Examples part(Examples all, int from, int to) {
    return all.pick(IntStream.range(from, to).toArray());
  }

  private static DataSet whole(TableSet set, Sources sources, Sizes sizes) throws DataException {
    if (!sources.files().isEmpty()) {
      return DataSets.open(sources.files());
    }
    String counts = "train=" + (sizes.train() + sizes.validation()) + ",test=" + sizes.test();
    String images = sources.images().isEmpty() ? "" : ",images=" + sources.images();
    return switch (set) {
      case RECT -> DataSets.open("rectangles:" + counts);
      case RECT_IMG -> DataSets.open("rectangles-images:" + counts + images);
      case CONVEX -> DataSets.open("convex:" + counts);
      case BASIC, ROT, BG_RAND, BG_IMG, ROT_BG_IMG -> {
        DataSet digits = digits(sources.of(), sizes);
        yield set == TableSet.BASIC ? digits : varied(set, digits, counts, sources.images());
      }
    };
  }

  /** Digits in sizes of the benchmark, of which no one occurs twice. */
  private static DataSet digits(String of, Sizes sizes) throws DataException {
    int learned = sizes.train() + sizes.validation();
    if (of.isEmpty()) {
      return DataSets.open("digits:train=" + learned + ",test=" + sizes.test());
    }
    DataSet read = DataSets.open(of);
    if (!(read.train() instanceof Images train) || !(read.test() instanceof Images test)) {
      throw new DataException("data.noDigits", of, read.train().rows(), read.train().columns());
    }
    Images pool = pool(train, test);
    int most = pool.count();
    if (most < learned + sizes.test()) {
      throw new DataException(
          "table.fewExamples", of, train.count(), test.count(), learned, sizes.test());
    }
    int[] order = SeededRandom.of(DEAL, DEAL_PURPOSE, 0).permutation(most);
    return new DataSet(
        of,
        pool.pick(Arrays.copyOf(order, learned)),
        pool.pick(Arrays.copyOfRange(order, learned, learned + sizes.test())),
        read.account());
  }

  private static Images pool(Images train, Images test) {
    byte[] pixels = Arrays.copyOf(train.pixels(), train.pixels().length + test.pixels().length);
    System.arraycopy(test.pixels(), 0, pixels, train.pixels().length, test.pixels().length);
    byte[] labels = Arrays.copyOf(train.labels(), train.labels().length + test.labels().length);
    System.arraycopy(test.labels(), 0, labels, train.labels().length, test.labels().length);
    return new Images(train.rows(), train.columns(), pixels, labels);
  }

  private static DataSet varied(TableSet set, DataSet digits, String counts, String images)
      throws DataException {
    Variation.Digits these =
        new Variation.Digits() {
          @Override
          public void check(String address) {}

          @Override
          public DataSet open(String address) {
            return digits;
          }
        };
    Recipe recipe =
        switch (set) {
          case ROT -> Variation.rot(these);
          case BG_RAND -> Variation.bgRand(these);
          case BG_IMG -> Variation.bgImg(these);
          default -> Variation.rotBgImg(these);
        };
    Options options = Options.standard(recipe.options());
    for (String assignment : counts.split(",")) {
      options = options.with(assignment);
    }
    if (!images.isEmpty() && set.photographs()) {
      options = options.with("images=" + images);
    }
    DataSet made = recipe.make(options);
    Account account = made.account();
    return new DataSet(recipe.name() + " of " + digits.name(), made.train(), made.test(), account);
  }
}
