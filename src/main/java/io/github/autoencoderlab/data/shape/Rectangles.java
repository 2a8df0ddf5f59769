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
 * White outlines of rectangles, one pixel wide, on black: wider than tall (class 0) or taller than
 * wide (class 1). Height and width are uniform from 3 on and differ by 3 pixels at least, the place
 * is uniform among those where the rectangle fits (Larochelle et al. 2007, published there with
 * 1,200 examples to train on and 50,000 to test on).
 */
public final class Rectangles implements Recipe {
  static final int SIDE = 28;
  static final PixelBox.Limits LIMITS = new PixelBox.Limits(SIDE, 3, 3, 0, 1);

  private static final byte WHITE = (byte) 255;

  @Override
  public String name() {
    return "rectangles";
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
    return new Sampler(name(), options, 2).pictures(SIDE, SIDE, Rectangles::draw);
  }

  private static void draw(int label, SeededRandom random, byte[] pixels, int offset) {
    PixelBox box = PixelBox.random(label == 1, LIMITS, random);
    for (int row = 0; row < SIDE; row++) {
      for (int column = 0; column < SIDE; column++) {
        if (box.outlines(row, column)) {
          pixels[offset + row * SIDE + column] = WHITE;
        }
      }
    }
  }
}
