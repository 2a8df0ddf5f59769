package io.github.autoencoderlab.data.corruption;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.random.SeededRandom;

/**
 * C(x̃|x): what spoils an example before a model must restore it (Vincent, Larochelle, Lajoie,
 * Bengio and Manzagol, "Stacked Denoising Autoencoders", JMLR 2010, section 3.3). Components are
 * spoiled independently of each other, so that a fraction is a mean over many of them.
 */
public sealed interface Corruption {
  /**
   * Spoils one example in place.
   *
   * @param values where it lies, row by row, from an offset on
   */
  void spoil(float[] values, int offset, int rows, int columns, SeededRandom random);

  /**
   * Some examples, spoiled, one after the other; each always in the same way, however many there
   * are.
   *
   * @param count the first so many, fewer if there are fewer
   */
  default float[] of(Examples examples, int count, long seed) {
    float[] values = examples.first(count);
    int size = examples.size();
    for (int n = 0; n < values.length / size; n++) {
      SeededRandom random = SeededRandom.of(seed, 0, n);
      spoil(values, n * size, examples.rows(), examples.columns(), random);
    }
    return values;
  }

  /** One example, spoiled; what is given is left as it is. */
  default float[] of(float[] example, int rows, int columns, long seed) {
    float[] spoiled = example.clone();
    spoil(spoiled, 0, rows, columns, SeededRandom.of(seed, 0, 0));
    return spoiled;
  }

  /**
   * Normal noise on every component, which may leave [0, 1].
   *
   * @param sigma its standard deviation σ, at least 0
   */
  record Gaussian(double sigma) implements Corruption {
    public Gaussian {
      if (!(sigma >= 0)) {
        throw new IllegalArgumentException("sigma " + sigma + " is below 0");
      }
    }

    @Override
    public void spoil(float[] values, int offset, int rows, int columns, SeededRandom random) {
      for (int i = offset; i < offset + rows * columns; i++) {
        values[i] += (float) (sigma * random.normal());
      }
    }
  }

  /**
   * Components set to 0.
   *
   * @param fraction ν, from 0 to 1
   */
  record Masking(double fraction) implements Corruption {
    public Masking {
      requireFraction(fraction);
    }

    @Override
    public void spoil(float[] values, int offset, int rows, int columns, SeededRandom random) {
      for (int i = offset; i < offset + rows * columns; i++) {
        if (random.coin(fraction)) {
          values[i] = 0;
        }
      }
    }
  }

  /**
   * Components set to 0 or 1, each as likely.
   *
   * @param fraction ν, from 0 to 1
   */
  record SaltAndPepper(double fraction) implements Corruption {
    public SaltAndPepper {
      requireFraction(fraction);
    }

    @Override
    public void spoil(float[] values, int offset, int rows, int columns, SeededRandom random) {
      for (int i = offset; i < offset + rows * columns; i++) {
        if (random.coin(fraction)) {
          values[i] = random.coin(0.5) ? 1 : 0;
        }
      }
    }
  }

  /**
   * A rectangle set to 0, at any place where it lies within the example.
   *
   * @param side its rows and columns, at least 0; cut to those of the example
   */
  record Block(int side) implements Corruption {
    public Block {
      if (side < 0) {
        throw new IllegalArgumentException("side " + side + " is below 0");
      }
    }

    @Override
    public void spoil(float[] values, int offset, int rows, int columns, SeededRandom random) {
      int height = Math.min(side, rows);
      int width = Math.min(side, columns);
      int top = random.between(0, rows - height);
      int left = random.between(0, columns - width);
      for (int row = top; row < top + height; row++) {
        for (int column = left; column < left + width; column++) {
          values[offset + row * columns + column] = 0;
        }
      }
    }
  }

  private static void requireFraction(double fraction) {
    if (!(fraction >= 0 && fraction <= 1)) {
      throw new IllegalArgumentException("fraction " + fraction + " is not in 0 … 1");
    }
  }
}
