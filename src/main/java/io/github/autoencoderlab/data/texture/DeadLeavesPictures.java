package io.github.autoencoderlab.data.texture;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.data.recipe.Option;
import io.github.autoencoderlab.data.recipe.Options;
import io.github.autoencoderlab.data.recipe.Recipe;
import io.github.autoencoderlab.data.recipe.Sampler;
import java.util.List;

/** Pictures of {@link DeadLeaves}, without classes. */
public final class DeadLeavesPictures implements Recipe {
  private static final Option.Whole SIDE = new Option.Whole("side", 8, 64, 28);

  @Override
  public String name() {
    return "dead-leaves";
  }

  @Override
  public Kind kind() {
    return Kind.PICTURES;
  }

  @Override
  public List<Option> options() {
    return Sampler.options(SIDE);
  }

  @Override
  public DataSet make(Options options) throws DataException {
    int side = options.whole(SIDE);
    Texture leaves = new DeadLeaves(false);
    return new Sampler(name(), options, 0)
        .pictures(side, side, (label, random, pixels, at) -> leaves.draw(side, random, pixels, at));
  }
}
