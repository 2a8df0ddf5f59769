package io.github.autoencoderlab.data.pen;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.DataSets;
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
  @Override
  public String name() {
    return DataSets.DIGITS;
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
    int train = options.whole(Sampler.TRAIN);
    int all = train + options.whole(Sampler.TEST);
    PenImages written = PenDigits.make(all, options.wide(Sampler.SEED));
    return new DataSet(name(), part(written, 0, train), part(written, train, all));
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
