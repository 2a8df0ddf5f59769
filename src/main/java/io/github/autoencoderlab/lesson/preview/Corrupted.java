package io.github.autoencoderlab.lesson.preview;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.Images;
import io.github.autoencoderlab.data.Reals;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.noise.Corruption;
import io.github.autoencoderlab.engine.noise.Disturbance;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.math.BigDecimal;
import java.util.Arrays;

/**
 * Examples spoiled as a denoising autoencoder's are in training, but that pictures keep within 0 …
 * 1, in 256 levels, for they are to be written as pictures; the lesson's Gaussian noise goes
 * beyond. Each is spoiled in the same way however many there are.
 */
public final class Corrupted {
  private static final int TRAIN = 2_000_011;
  private static final int TEST = 2_000_012;

  /** Values that are spoiled together. */
  private static final int TOGETHER = 1 << 20;

  private static final int WHITE = 255;

  private final Disturbance disturbance;
  private final Randomness randomness;
  private final long seed;

  private Corrupted(Disturbance disturbance, long seed) {
    this.disturbance = disturbance;
    this.seed = seed;
    randomness = new Randomness(seed);
  }

  /**
   * What a text such as {@code block=0.25} means.
   *
   * @throws UserException if there is no such kind, or it cannot have this level
   */
  public static Disturbance parse(String text) throws UserException {
    int equals = text.indexOf('=');
    String kind = equals < 0 ? text : text.substring(0, equals);
    Corruption corruption =
        Corruption.of(kind.strip())
            .filter(known -> known != Corruption.NONE)
            .orElseThrow(() -> unknown(text));
    double level = equals < 0 ? Double.NaN : number(text.substring(equals + 1));
    if (!corruption.allows(level)) {
      throw unknown(text);
    }
    return new Disturbance(corruption, level);
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text.strip());
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  private static UserException unknown(String text) {
    String known =
        String.join(
            ", ",
            Arrays.stream(Corruption.values())
                .filter(kind -> kind != Corruption.NONE)
                .map(Corruption::id)
                .toList());
    return new UserException(Message.of("data.noCorruption", text, known));
  }

  /** A data set, spoiled; pictures keep within 0 … 1. */
  public static DataSet of(DataSet set, Disturbance disturbance, long seed) {
    Corrupted corrupted = new Corrupted(disturbance.ofWidth(set.train().columns()), seed);
    Examples train = corrupted.of(set.train(), TRAIN);
    // What has no test examples of its own is tested on those that it learns from.
    Examples test = set.test().equals(set.train()) ? train : corrupted.of(set.test(), TEST);
    return set.with(train, test, corrupted.account(set));
  }

  private Message account(DataSet set) {
    boolean cut = disturbance.corruption() == Corruption.GAUSSIAN && set.kind().unitRange();
    String limits = set.train() instanceof Images ? ".rounded" : ".cut";
    String key = "data.done.corrupted." + disturbance.corruption().id() + (cut ? limits : "");
    String level = BigDecimal.valueOf(disturbance.level()).stripTrailingZeros().toPlainString();
    return Message.of(key, level, String.valueOf(seed));
  }

  private Examples of(Examples clean, int purpose) {
    return clean instanceof Images images ? images(images, purpose) : reals(clean, purpose);
  }

  private Images images(Images clean, int purpose) {
    byte[] pixels = new byte[clean.count() * clean.size()];
    forEach(
        clean,
        purpose,
        (values, at) -> {
          for (int i = 0; i < values.length; i++) {
            pixels[at + i] = (byte) Math.round(WHITE * within(values[i]));
          }
        });
    return new Images(clean.rows(), clean.columns(), pixels, clean.labels());
  }

  private Reals reals(Examples clean, int purpose) {
    float[] all = new float[clean.count() * clean.size()];
    boolean cut = clean.kind().unitRange();
    forEach(
        clean,
        purpose,
        (values, at) -> {
          for (int i = 0; i < values.length; i++) {
            all[at + i] = cut ? within(values[i]) : values[i];
          }
        });
    return new Reals(clean.kind(), clean.rows(), clean.columns(), all, clean.labels());
  }

  private static float within(float value) {
    return Math.max(0, Math.min(1, value));
  }

  /** Takes spoiled values and the place of the first of them. */
  private interface Sink {
    void take(float[] values, int at);
  }

  private void forEach(Examples clean, int purpose, Sink sink) {
    int size = clean.size();
    int together = Math.max(1, TOGETHER / size);
    float[] values = new float[together * size];
    // Always as large, for the noise of an example must not depend on how many follow.
    Matrix x = new Matrix(size, together);
    for (int first = 0; first < clean.count(); first += together) {
      int count = Math.min(together, clean.count() - first);
      for (int n = 0; n < count; n++) {
        clean.copy(first + n, values, n * size);
      }
      disturbance.corrupt(x.set(values), x, randomness.at(first, purpose));
      sink.take(Arrays.copyOf(x.toArray(), count * size), first * size);
    }
  }
}
