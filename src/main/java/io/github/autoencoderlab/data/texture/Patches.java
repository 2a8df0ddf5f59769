package io.github.autoencoderlab.data.texture;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.data.Reals;
import io.github.autoencoderlab.data.recipe.Option;
import io.github.autoencoderlab.data.recipe.Options;
import io.github.autoencoderlab.data.recipe.Recipe;
import io.github.autoencoderlab.data.recipe.Sampler;
import io.github.autoencoderlab.text.Message;
import java.util.List;

/**
 * Small patches of photographs or of dead leaves, prepared as sparse coding wants them: {@code zca}
 * takes the mean of each patch away and whitens; {@code squashed} takes the mean away, cuts off
 * beyond three deviations and maps to [0.1, 0.9] for logistic outputs (UFLDL, "Sparse
 * Autoencoder"); {@code zca-squashed} whitens before that; {@code grey} leaves them as they are.
 */
public final class Patches implements Recipe {
  private static final String ZCA = "zca";
  private static final String SQUASHED = "squashed";
  private static final String ZCA_SQUASHED = "zca-squashed";
  private static final String GREY = "grey";

  private static final Option.Choice AS =
      new Option.Choice("as", List.of(ZCA, ZCA_SQUASHED, SQUASHED, GREY));
  private static final Option.Whole SIDE = new Option.Whole("side", 4, 16, 8);
  private static final Option.Real EPSILON = new Option.Real("epsilon", 1e-6, 1, 0.01);

  @Override
  public String name() {
    return "patches";
  }

  @Override
  public Kind kind() {
    return Kind.PATCHES;
  }

  @Override
  public List<Option> options() {
    return Sampler.options(Texture.IMAGES, AS, SIDE, EPSILON);
  }

  @Override
  public DataSet make(Options options) throws DataException {
    int side = options.whole(SIDE);
    Texture texture = Texture.of(options.text(Texture.IMAGES), side);
    DataSet grey =
        new Sampler(name(), options, 0)
            .pictures(
                side, side, (label, random, pixels, at) -> texture.draw(side, random, pixels, at));
    grey = grey.with(grey.train(), grey.test(), Message.of("data.done.patches", texture.name()));
    return switch (options.text(AS)) {
      case ZCA -> whitened(centred(grey), options.real(EPSILON));
      case ZCA_SQUASHED -> squashed(whitened(centred(grey), options.real(EPSILON)));
      case SQUASHED -> squashed(centred(grey));
      default -> grey;
    };
  }

  private static DataSet centred(DataSet set) {
    return set.with(
        patches(set.train(), Prepared.centred(set.train())),
        patches(set.test(), Prepared.centred(set.test())),
        Message.of("data.done.centred"));
  }

  private static DataSet whitened(DataSet set, double epsilon) {
    float[] train = set.train().first(set.train().count());
    Zca zca = Zca.fit(train, set.train().size(), epsilon);
    return set.with(
        patches(set.train(), zca.whitened(train)),
        patches(set.test(), zca.whitened(set.test().first(set.test().count()))),
        Message.of("data.done.whitened", epsilon));
  }

  private static DataSet squashed(DataSet set) {
    float[] train = set.train().first(set.train().count());
    double reach = Prepared.reach(train);
    return set.with(
        pictures(set.train(), Prepared.squashed(train, reach)),
        pictures(set.test(), Prepared.squashed(set.test().first(set.test().count()), reach)),
        Message.of("data.done.squashed"));
  }

  private static Reals patches(Examples old, float[] values) {
    return new Reals(Kind.PATCHES, old.rows(), old.columns(), values, old.labels());
  }

  private static Reals pictures(Examples old, float[] values) {
    return new Reals(Kind.PICTURES, old.rows(), old.columns(), values, old.labels());
  }
}
