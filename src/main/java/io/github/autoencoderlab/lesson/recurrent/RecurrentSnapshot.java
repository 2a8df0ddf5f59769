package io.github.autoencoderlab.lesson.recurrent;

import io.github.autoencoderlab.engine.recurrent.RecurrentExample;
import io.github.autoencoderlab.engine.recurrent.RecurrentOptions;
import io.github.autoencoderlab.engine.recurrent.RecurrentPhase;
import io.github.autoencoderlab.engine.recurrent.RecurrentShape;
import io.github.autoencoderlab.lesson.Snapshot;
import io.github.autoencoderlab.text.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recurrent autoencoder after a step or in the middle of one.
 *
 * @param step mini-batches learned from
 * @param moment where in a step it is
 * @param shape what it is made of
 * @param options how it learns
 * @param view what of it is looked at
 * @param inside what happens with one series
 * @param numbers of the moment
 * @param signals held-out series
 * @param codes of held-out series
 * @param data what the series are
 * @param walk what places of the plane of codes say
 * @param path of the code while a window is rolled
 * @param given the shown example, as it is given to the encoder and as it comes back
 * @param anomalies errors of normal and other series
 * @param warnings what the user should know
 */
record RecurrentSnapshot(
    long step,
    Moment moment,
    RecurrentShape shape,
    RecurrentOptions options,
    SeriesView view,
    RecurrentExample inside,
    Numbers numbers,
    Signals signals,
    Codes codes,
    SeriesData.About data,
    Walk walk,
    Path path,
    Given given,
    Anomalies anomalies,
    List<Message> warnings)
    implements Snapshot {
  RecurrentSnapshot {
    warnings = List.copyOf(warnings);
  }

  /**
   * Where in a step.
   *
   * @param phase the line run last; null between steps, when a held-out series is shown
   * @param done how many steps of the series it has behind it
   */
  record Moment(@Nullable RecurrentPhase phase, int done) {
    /** How many of so many steps of the encoder are computed in this step of learning. */
    int encoded(int steps) {
      return known(RecurrentPhase.ENCODE, steps);
    }

    /** The same of the decoder. */
    int decoded(int steps) {
      return known(RecurrentPhase.DECODE, steps);
    }

    private int known(RecurrentPhase through, int steps) {
      return phase == through ? done : isBehind(through) ? steps : 0;
    }

    /** Whether a line is over, with all its repetitions. */
    boolean isBehind(RecurrentPhase other) {
      return phase == null || phase.compareTo(other) > 0;
    }
  }

  /**
   * Squared errors, and the gradient's norm.
   *
   * @param batch of the last mini-batch
   * @param heldOut of held-out series
   * @param pca of as many principal components as the code has units
   * @param norm ‖∂J/∂θ‖ before it was clipped
   */
  record Numbers(double batch, double heldOut, double pca, double norm) {}

  /**
   * Series and what comes back.
   *
   * @param x each example's numbers, time-major
   * @param y likewise
   * @param errors Σ (y − x)²
   * @param abnormal whether of another class than what was learned from
   */
  record Signals(List<float[]> x, List<float[]> y, double[] errors, boolean[] abnormal) {
    static final Signals NONE = new Signals(List.of(), List.of(), new double[0], new boolean[0]);

    Signals {
      x = List.copyOf(x);
      y = List.copyOf(y);
    }
  }

  /**
   * Points in the planes of codes and of PCA.
   *
   * @param signals that the points stand for
   * @param labels class of each; empty if there are none
   * @param code first two coordinates of each code
   * @param pca first two principal components of each series
   * @param places what any place of both planes says; null if that is not known
   */
  record Codes(
      Signals signals, byte[] labels, double[][] code, double[][] pca, @Nullable Places places) {
    static final Codes NONE =
        new Codes(Signals.NONE, new byte[0], new double[2][0], new double[2][0], null);
  }

  /**
   * What places of the planes say.
   *
   * @param code series by a place in the plane of codes
   * @param pca series by a place in that of PCA
   */
  record Places(Place code, Place pca) {}

  /** What a place of a plane says. */
  @FunctionalInterface
  interface Place {
    /** A series, time-major, in a new array. */
    float[] series(double x, double y);
  }

  /**
   * A grid of places, row by row from the upper left.
   *
   * @param columns places in a row
   * @param x of each place
   * @param y of each place
   * @param series that each says
   */
  record Walk(int columns, double[] x, double[] y, List<float[]> series) {
    static final Walk NONE = new Walk(1, new double[0], new double[0], List.of());

    Walk {
      series = List.copyOf(series);
    }
  }

  /**
   * Codes of windows, one after the other.
   *
   * @param stride steps of the data from a window to the next; 0 if there are no such windows
   * @param labels class of each window; empty if there are none
   * @param places where its code lies in their plane, a row for each axis
   * @param channels what each channel reads at the end of each window
   */
  record Path(int stride, byte[] labels, double[][] places, List<double[]> channels) {
    static final Path NONE = new Path(0, new byte[0], new double[2][0], List.of());

    Path {
      channels = List.copyOf(channels);
    }
  }

  /**
   * A series there and back, time-major.
   *
   * @param x as it is
   * @param seen as the encoder is given it
   * @param y what comes back, of the channels that are rebuilt
   */
  record Given(float[] x, float[] seen, float[] y) {
    static final Given NONE = new Given(new float[0], new float[0], new float[0]);
  }
}
