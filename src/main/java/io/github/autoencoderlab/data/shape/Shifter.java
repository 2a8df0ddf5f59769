package io.github.autoencoderlab.data.shape;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Images;
import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.data.recipe.Option;
import io.github.autoencoderlab.data.recipe.Options;
import io.github.autoencoderlab.data.recipe.Recipe;
import java.util.List;

/**
 * A row of random pixels above the same row shifted by one place, round the end: left (class 0),
 * not at all (1) or right (2). No pair of pixels tells the class, only three together do (Hinton
 * and Sejnowski, "Learning and Relearning in Boltzmann Machines", 1986, there with 8 pixels, of
 * which 30 % are on; here every row is as likely).
 *
 * <p>All 3·2ⁿ cases are there once, as training and as test images. The few rows that look the same
 * after different shifts make some pictures occur two or three times.
 */
public final class Shifter implements Recipe {
  private static final Option.Whole WIDTH = new Option.Whole("width", 4, 12, 8);
  private static final int SHIFTS = 3;
  private static final byte WHITE = (byte) 255;

  @Override
  public String name() {
    return "shifter";
  }

  @Override
  public Kind kind() {
    return Kind.PICTURES;
  }

  @Override
  public List<Option> options() {
    return List.of(WIDTH);
  }

  @Override
  public DataSet make(Options options) {
    int width = options.whole(WIDTH);
    int count = SHIFTS << width;
    byte[] pixels = new byte[count * 2 * width];
    byte[] labels = new byte[count];
    for (int n = 0; n < count; n++) {
      labels[n] = (byte) (n % SHIFTS);
      paint(pixels, n * 2 * width, width, n / SHIFTS, n % SHIFTS - 1);
    }
    Images images = new Images(2, width, pixels, labels);
    return new DataSet(name(), images, images);
  }

  private static void paint(byte[] pixels, int offset, int width, int row, int shift) {
    for (int column = 0; column < width; column++) {
      if ((row >> column & 1) == 1) {
        pixels[offset + column] = WHITE;
        pixels[offset + width + Math.floorMod(column + shift, width)] = WHITE;
      }
    }
  }
}
