package io.github.autoencoderlab.data.shape;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.data.random.SeededRandom;
import io.github.autoencoderlab.data.recipe.Option;
import io.github.autoencoderlab.data.recipe.Options;
import io.github.autoencoderlab.data.recipe.Recipe;
import io.github.autoencoderlab.data.recipe.Sampler;
import java.util.List;

/**
 * A white region on black that is convex (class 1) or not (class 0).
 *
 * <p>The recipe is the published one (Larochelle et al. 2007 and their page ConvexNonConvex, there
 * with 8,000 examples to train on and 50,000 to test on): a convex region is an intersection of
 * half-planes, their number geometric with parameter 0.195, of at least 19 pixels; the other class
 * is a union of 2 to 4 such regions (0.07, 10 pixels) that turns out not to be convex. Where the
 * text leaves room, decision 13 says how it was read: the number can be 0, so a third of the convex
 * regions is the whole picture, and both classes have the same number of white pixels in the mean,
 * as the page says they do.
 */
public final class Convex implements Recipe {
  private static final int SIDE = 28;
  private static final double CONVEX_PARAMETER = 0.195;
  private static final double UNION_PARAMETER = 0.07;
  private static final int CONVEX_PIXELS = 19;
  private static final int UNION_PIXELS = 10;
  private static final byte WHITE = (byte) 255;

  @Override
  public String name() {
    return "convex";
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
    return new Sampler(name(), options, 2).pictures(SIDE, SIDE, Convex::draw);
  }

  private static void draw(int label, SeededRandom random, byte[] pixels, int offset) {
    PixelSet region = label == 1 ? region(CONVEX_PARAMETER, CONVEX_PIXELS, random) : dented(random);
    for (int pixel = 0; pixel < SIDE * SIDE; pixel++) {
      pixels[offset + pixel] = region.contains(pixel) ? WHITE : 0;
    }
  }

  private static PixelSet region(double parameter, int leastPixels, SeededRandom random) {
    PixelSet region;
    do {
      region = PixelSet.full(SIDE);
      int planes = random.geometric(parameter);
      for (int n = 0; n < planes && region.size() >= leastPixels; n++) {
        region = region.within(HalfPlane.random(SIDE, random));
      }
    } while (region.size() < leastPixels);
    return region;
  }

  private static PixelSet dented(SeededRandom random) {
    PixelSet union;
    do {
      union = PixelSet.empty(SIDE);
      for (int regions = random.between(2, 4); regions > 0; regions--) {
        union = union.with(region(UNION_PARAMETER, UNION_PIXELS, random));
      }
    } while (union.isConvex());
    return union;
  }
}
