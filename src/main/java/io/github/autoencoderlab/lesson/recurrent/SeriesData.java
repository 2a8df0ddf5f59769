package io.github.autoencoderlab.lesson.recurrent;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.data.Labels;
import io.github.autoencoderlab.data.Reals;
import io.github.autoencoderlab.data.pen.Writing;
import io.github.autoencoderlab.engine.recurrent.SeriesShape;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Series as a run learns them: steps put together, and of the training examples those that are
 * learned from.
 *
 * @param learned what is learned from, and held-out examples of the same sort
 * @param test all held-out examples
 * @param normalOnly whether only examples of the normal class are learned from
 * @param about what else is known of them
 */
record SeriesData(DataSet learned, Examples test, boolean normalOnly, About about) {
  private static final String HEARTBEATS = "ecg";

  /**
   * What series are.
   *
   * @param name their address
   * @param stride steps of the data from each held-out example to the next, if they are windows
   *     rolled over a long series; else 0
   * @param steps of an example before any are put together
   * @param pen whether they are movements of a pen: x, y and whether it writes
   */
  record About(String name, int stride, int steps, boolean pen) {
    private static final int PEN_CHANNELS = 3;

    static About of(DataSet data) {
      return new About(
          data.name(), Rolled.stride(data.test()), data.test().rows(), isPen(data.test()));
    }

    private static boolean isPen(Examples examples) {
      if (examples.columns() != PEN_CHANNELS) {
        return false;
      }
      float[] values = examples.first(20);
      for (int i = 2; i < values.length; i += PEN_CHANNELS) {
        if (values[i] != 0 && values[i] != 1) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * The series of a run.
   *
   * @param every so many steps become one, their mean; fewer if the series would end in less than
   *     two
   */
  static SeriesData of(DataSet whole, TrainOn trainOn, int every) {
    int steps = Math.max(1, Math.min(every, whole.train().rows() / 2));
    Examples train = thinned(whole.train(), steps);
    Examples test = thinned(whole.test(), steps);
    boolean normals =
        hasNormals(whole)
            && (trainOn == TrainOn.NORMALS || (trainOn == TrainOn.SUITED && saysNormal(whole)));
    Examples learnedFrom = normals ? ofFirstClass(train) : train;
    Examples heldOut = normals ? ofFirstClass(test) : test;
    return new SeriesData(
        new DataSet(whole.origin(), learnedFrom, heldOut, whole.account()),
        test,
        normals,
        About.of(whole));
  }

  /** Whether a first class, the normal one, can be told from others. */
  static boolean hasNormals(DataSet data) {
    return data.train().labels().length > 0 && Labels.classes(data.test().labels()).length > 1;
  }

  /** Whether the data are known to have a normal class: the heartbeats, and classes 0 and 1. */
  private static boolean saysNormal(DataSet data) {
    String name = data.name();
    return name.equals(HEARTBEATS)
        || name.startsWith(HEARTBEATS + ":")
        || Arrays.equals(Labels.classes(data.test().labels()), new int[] {0, 1});
  }

  private static Examples ofFirstClass(Examples examples) {
    return examples.pick(places(examples, n -> isFirstClass(examples, n)));
  }

  private static int[] places(Examples examples, IntPredicate taken) {
    return IntStream.range(0, examples.count()).filter(taken).toArray();
  }

  /** Each part of the data may number its classes in its own way. */
  private static boolean isFirstClass(Examples examples, int n) {
    return (examples.labels()[n] & 0xff) == Labels.classes(examples.labels())[0];
  }

  private static Examples thinned(Examples examples, int every) {
    if (every == 1) {
      return examples;
    }
    int steps = examples.rows() / every;
    int channels = examples.columns();
    float[] values = new float[examples.count() * steps * channels];
    float[] one = new float[examples.size()];
    for (int n = 0; n < examples.count(); n++) {
      examples.copy(n, one, 0);
      for (int i = 0; i < steps * every * channels; i++) {
        int place = i / (every * channels) * channels + i % channels;
        values[n * steps * channels + place] += one[i] / every;
      }
    }
    return new Reals(Kind.SERIES, steps, channels, values, examples.labels());
  }

  /** T steps of P channels. */
  SeriesShape shape() {
    return new SeriesShape(test.rows(), test.columns());
  }

  /** A movement of the pen as one of the examples, which are such movements. */
  Examples written(Writing writing) {
    int steps = about.steps();
    float[] series = writing.sampled(steps);
    int channels = test.columns();
    Reals whole = new Reals(Kind.SERIES, steps, channels, series, new byte[0]);
    return thinned(whole, steps / test.rows());
  }

  /** The mean of each channel over examples and time. */
  float[] channelMeans() {
    float[] mean = learned.train().mean();
    int channels = test.columns();
    float[] means = new float[channels];
    for (int i = 0; i < mean.length; i++) {
      means[i % channels] += mean[i] / test.rows();
    }
    return means;
  }

  /** Held-out examples of the normal class, at most so many. */
  Examples normals(int most) {
    return first(ofFirstClass(test), most);
  }

  /** All others that are held out, at most so many. */
  Examples abnormal(int most) {
    return first(test.pick(places(test, n -> !isFirstClass(test, n))), most);
  }

  /** Whether a held-out example is of another class than the normal one. */
  boolean isAbnormal(int n) {
    return normalOnly && !isFirstClass(test, n);
  }

  /** The first of some examples, at most so many. */
  static Examples first(Examples examples, int most) {
    return most >= examples.count() ? examples : examples.pick(IntStream.range(0, most).toArray());
  }
}
