package io.github.autoencoderlab.data.pen;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.data.Reals;
import io.github.autoencoderlab.data.recipe.Option;
import io.github.autoencoderlab.data.recipe.Options;
import io.github.autoencoderlab.data.recipe.Recipe;
import io.github.autoencoderlab.data.recipe.Sampler;
import java.util.List;

/**
 * The movements of the pen behind the pictures of {@link PenPictures}, in the same order: x, y and
 * whether the pen is on the paper, at equal times from the first touch to the last. The longer side
 * of a digit reaches from −1 to 1; y points downwards.
 */
public final class PenStrokes implements Recipe {
  private static final Option.Whole STEPS = new Option.Whole("steps", 8, 500, 64);

  @Override
  public String name() {
    return "pen-strokes";
  }

  @Override
  public Kind kind() {
    return Kind.SERIES;
  }

  @Override
  public List<Option> options() {
    return Sampler.options(STEPS);
  }

  @Override
  public DataSet make(Options options) throws DataException {
    int steps = options.whole(STEPS);
    Sampler.refuseTooMany(name(), options, Float.BYTES * steps * PenTrack.CHANNELS);
    int train = options.whole(Sampler.TRAIN);
    int all = train + options.whole(Sampler.TEST);
    List<PenDigit> digits = PenDigits.write(all, options.wide(Sampler.SEED));
    return new DataSet(
        name(), part(digits.subList(0, train), steps), part(digits.subList(train, all), steps));
  }

  private static Reals part(List<PenDigit> digits, int steps) {
    int size = steps * PenTrack.CHANNELS;
    float[] values = new float[digits.size() * size];
    byte[] labels = new byte[digits.size()];
    for (int n = 0; n < labels.length; n++) {
      labels[n] = (byte) digits.get(n).label();
      new PenTrack(digits.get(n)).sample(steps, values, n * size);
    }
    return new Reals(Kind.SERIES, steps, PenTrack.CHANNELS, values, labels);
  }
}
