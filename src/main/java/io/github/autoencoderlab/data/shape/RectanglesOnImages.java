package io.github.autoencoderlab.data.shape;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.data.random.SeededRandom;
import io.github.autoencoderlab.data.recipe.Option;
import io.github.autoencoderlab.data.recipe.Options;
import io.github.autoencoderlab.data.recipe.Recipe;
import io.github.autoencoderlab.data.recipe.Sampler;
import io.github.autoencoderlab.data.texture.Texture;
import io.github.autoencoderlab.text.Message;
import java.util.List;

/**
 * Rectangles of one texture before another: wider than tall (class 0) or taller than wide (class
 * 1). Sides are 10 pixels at least and differ by 5 at least, the area is from 25 % to 75 % of the
 * picture's (Larochelle et al. 2007, published there with 12,000 examples to train on and 50,000 to
 * test on).
 */
public final class RectanglesOnImages implements Recipe {
  static final PixelBox.Limits LIMITS = new PixelBox.Limits(Rectangles.SIDE, 10, 5, 0.25, 0.75);

  private static final int SIDE = Rectangles.SIDE;

  @Override
  public String name() {
    return "rectangles-images";
  }

  @Override
  public Kind kind() {
    return Kind.PICTURES;
  }

  @Override
  public List<Option> options() {
    return Sampler.options(Texture.IMAGES);
  }

  @Override
  public DataSet make(Options options) throws DataException {
    Texture texture = Texture.of(options.text(Texture.IMAGES), SIDE);
    DataSet set =
        new Sampler(name(), options, 2)
            .pictures(
                SIDE,
                SIDE,
                (label, random, pixels, offset) -> draw(label, texture, random, pixels, offset));
    return set.with(
        set.train(), set.test(), Message.of("data.done.rectanglesTexture", texture.name()));
  }

  private static void draw(
      int label, Texture texture, SeededRandom random, byte[] pixels, int offset) {
    PixelBox box = PixelBox.random(label == 1, LIMITS, random);
    byte[] inside = new byte[SIDE * SIDE];
    texture.drawVaried(SIDE, random, inside, 0);
    texture.drawVaried(SIDE, random, pixels, offset);
    for (int row = 0; row < SIDE; row++) {
      for (int column = 0; column < SIDE; column++) {
        if (box.contains(row, column)) {
          pixels[offset + row * SIDE + column] = inside[row * SIDE + column];
        }
      }
    }
  }
}
