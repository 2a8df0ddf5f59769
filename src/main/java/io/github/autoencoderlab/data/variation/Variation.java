package io.github.autoencoderlab.data.variation;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.Images;
import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.data.pen.PenPictures;
import io.github.autoencoderlab.data.random.SeededRandom;
import io.github.autoencoderlab.data.recipe.Option;
import io.github.autoencoderlab.data.recipe.Options;
import io.github.autoencoderlab.data.recipe.Recipe;
import io.github.autoencoderlab.data.recipe.Sampler;
import io.github.autoencoderlab.data.texture.Texture;
import io.github.autoencoderlab.text.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Digits of any set, turned by an angle uniform in [0, 2π), or before a background, or both. Where
 * the paper's digits lie before a background each pixel is the brighter of the two.
 *
 * <p>Published with 10,000 examples to train on, 2,000 to validate with and 50,000 to test on. If
 * more are asked for than there are digits, each occurs several times, never in the same way.
 */
public final class Variation implements Recipe {
  private static final int TRAIN_PURPOSE = 1;
  private static final int TEST_PURPOSE = 2;
  private static final int ORDER_PURPOSE = 3;

  private final String name;
  private final boolean turned;
  private final Behind behind;
  private final Digits digits;
  private final Option.Source of;

  /** The digits that are varied, by their address. */
  public interface Digits {
    /**
     * Looks at an address before it is opened.
     *
     * @throws DataException if its options are wrong
     */
    void check(String address) throws DataException;

    /**
     * Opens them.
     *
     * @throws DataException if there are none of this address
     */
    DataSet open(String address) throws DataException;
  }

  private enum Behind {
    NOTHING,
    NOISE,
    TEXTURE
  }

  /** Turned digits. */
  public static Recipe rot(Digits digits) {
    return new Variation("rot", true, Behind.NOTHING, digits);
  }

  /** Digits before noise. */
  public static Recipe bgRand(Digits digits) {
    return new Variation("bg-rand", false, Behind.NOISE, digits);
  }

  /** Digits before texture. */
  public static Recipe bgImg(Digits digits) {
    return new Variation("bg-img", false, Behind.TEXTURE, digits);
  }

  /** Turned digits before texture. */
  public static Recipe rotBgImg(Digits digits) {
    return new Variation("rot-bg-img", true, Behind.TEXTURE, digits);
  }

  private Variation(String name, boolean turned, Behind behind, Digits digits) {
    this.name = name;
    this.turned = turned;
    this.behind = behind;
    this.digits = digits;
    this.of = new Option.Source("of", PenPictures.NAME, "NAME | FOLDER", digits::check);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Kind kind() {
    return Kind.PICTURES;
  }

  @Override
  public List<Option> options() {
    return behind == Behind.TEXTURE ? Sampler.options(of, Texture.IMAGES) : Sampler.options(of);
  }

  @Override
  public DataSet make(Options options) throws DataException {
    DataSet base = digits.open(options.text(of));
    Sampler.refuseTooMany(name, options, base.train().size());
    Background background = background(options, base.train().rows());
    Examples train = varied(base.train(), options, TRAIN_PURPOSE, background);
    Examples test = varied(base.test(), options, TEST_PURPOSE, background);
    DataSet set = new DataSet(name, train, test, base.account());
    if (turned) {
      set = set.with(train, test, Message.of("data.done.turned"));
    }
    return background == null ? set : set.with(train, test, background.done());
  }

  private @Nullable Background background(Options options, int side) throws DataException {
    return switch (behind) {
      case NOTHING -> null;
      case NOISE -> Background.noise();
      case TEXTURE -> Background.texture(options.text(Texture.IMAGES), side);
    };
  }

  private Images varied(
      Examples base, Options options, int purpose, @Nullable Background background)
      throws DataException {
    if (!(base instanceof Images digits) || digits.rows() != digits.columns()) {
      throw new DataException("data.noDigits", options.text(of), base.rows(), base.columns());
    }
    long seed = options.wide(Sampler.SEED);
    int count = options.whole(purpose == TRAIN_PURPOSE ? Sampler.TRAIN : Sampler.TEST);
    int[] order = SeededRandom.of(seed, ORDER_PURPOSE, purpose).permutation(digits.count());
    int[] places = new int[count];
    for (int n = 0; n < count; n++) {
      places[n] = order[n % order.length];
    }
    Images varied = digits.pick(places);
    for (int n = 0; n < count; n++) {
      vary(varied, n, SeededRandom.of(seed, purpose, n), background);
    }
    return varied;
  }

  /** Changes a picture that was copied for it. */
  private void vary(Images images, int n, SeededRandom random, @Nullable Background background) {
    int offset = n * images.size();
    byte[] pixels = images.pixels();
    byte[] other = new byte[images.size()];
    if (turned) {
      System.arraycopy(pixels, offset, other, 0, other.length);
      new Turn(images.rows(), random.uniform(0, 2 * Math.PI)).apply(other, 0, pixels, offset);
    }
    if (background != null) {
      background.draw(images.rows(), random, other);
      for (int i = 0; i < other.length; i++) {
        pixels[offset + i] = (byte) Math.max(pixels[offset + i] & 0xff, other[i] & 0xff);
      }
    }
  }
}
