package io.github.autoencoderlab.data.shape;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Images;
import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.data.recipe.Option;
import io.github.autoencoderlab.data.recipe.Options;
import io.github.autoencoderlab.data.recipe.Recipe;
import java.util.List;

/**
 * All pictures of full bars or full stripes (MacKay, Information Theory, Inference, and Learning
 * Algorithms, section 43.1): 2ⁿ choices of columns and 2ⁿ of rows share two pictures.
 *
 * <p>A model that knows only these gives each the log-probability −ln(2·2ⁿ − 2), −3.401 for 4×4.
 */
public final class BarsAndStripes implements Recipe {
  /** What they are called. */
  public static final String NAME = "bars-and-stripes";

  private static final Option.Whole SIDE = new Option.Whole("side", 2, 8, 4);
  private static final byte WHITE = (byte) 255;

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
    return List.of(SIDE);
  }

  @Override
  public DataSet make(Options options) {
    return make(options.whole(SIDE));
  }

  /**
   * All patterns, each once, as training and as test images; bars have class 0, stripes class 1.
   *
   * @param side rows and columns, 2 to 8
   */
  public static DataSet make(int side) {
    if (side < SIDE.least() || side > SIDE.most()) {
      throw new IllegalArgumentException("side " + side + " is not in 2 … 8");
    }
    int choices = 1 << side;
    int count = 2 * choices - 2;
    byte[] pixels = new byte[count * side * side];
    byte[] labels = new byte[count];
    int image = 0;
    for (int bar = 0; bar < choices; bar++) {
      paint(pixels, image++, side, bar, false);
    }
    for (int stripe = 1; stripe < choices - 1; stripe++) {
      labels[image] = 1;
      paint(pixels, image++, side, stripe, true);
    }
    Images images = new Images(side, side, pixels, labels);
    return new DataSet(NAME, images, images);
  }

  private static void paint(byte[] pixels, int image, int side, int choice, boolean stripes) {
    for (int row = 0; row < side; row++) {
      for (int column = 0; column < side; column++) {
        boolean on = (choice >> (stripes ? row : column) & 1) == 1;
        pixels[(image * side + row) * side + column] = on ? WHITE : 0;
      }
    }
  }
}
