package io.github.autoencoderlab.data.pen;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Images;
import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.data.recipe.Option;
import io.github.autoencoderlab.data.recipe.Options;
import io.github.autoencoderlab.data.recipe.Recipe;
import io.github.autoencoderlab.data.recipe.Sampler;
import java.util.Arrays;
import java.util.List;

/** Pictures of the digits that the pen writes; the first ones are trained on. */
public final class PenPictures implements Recipe {
  /** What they are called. */
  public static final String NAME = "digits";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Kind kind() {
    return Kind.PICTURES;
  }

  @Override
  public List<Option> options() {
    return Sampler.options();
  }

  @Override
  public DataSet make(Options options) throws DataException {
    Sampler.refuseTooMany(name(), options, PenImages.IMAGE_SIZE);
    return make(
        options.whole(Sampler.TRAIN), options.whole(Sampler.TEST), options.wide(Sampler.SEED));
  }

  /**
   * Makes training and test digits.
   *
   * @param train training images, at least 1
   * @param test test images, at least 1
   */
  public static DataSet make(int train, int test, long seed) {
    PenImages all = PenDigits.make(train + test, seed);
    return new DataSet(NAME, part(all, 0, train), part(all, train, train + test));
  }

  private static Images part(PenImages all, int from, int to) {
    int size = PenImages.IMAGE_SIZE;
    return new Images(
        PenRenderer.SIDE,
        PenRenderer.SIDE,
        Arrays.copyOfRange(all.pixels(), from * size, to * size),
        Arrays.copyOfRange(all.labels(), from, to));
  }
}
