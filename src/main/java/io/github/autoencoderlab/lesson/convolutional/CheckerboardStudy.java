package io.github.autoencoderlab.lesson.convolutional;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderOptions;
import io.github.autoencoderlab.engine.convolution.Checkerboard;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.Study;
import io.github.autoencoderlab.lesson.kit.StudyWork;
import io.github.autoencoderlab.text.UserException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Three ways back up learn for the same few steps: a transposed convolution whose kernel is no
 * multiple of its stride, one whose kernel is, and upsampling before a convolution (Odena, Dumoulin
 * and Olah 2016). All begin with the same encoder; the two of transposed convolutions both begin
 * with a checkerboard, as random kernels do not fit together either.
 */
final class CheckerboardStudy {
  static final String ID = "checkerboard";

  /** Steps after which pictures are taken: where the checkerboard differs most. */
  static final int PICTURED = 40;

  /** Steps that each net learns. */
  static final int STEPS = 120;

  /** Steps from one measurement to the next. */
  static final int EVERY = 10;

  /** Held-out pictures that are shown. */
  static final int SHOWN = 6;

  private static final int MEASURED = 200;
  private static final int STRIDE = 2;
  private static final double RATE = 0.001;

  /** Ways back up. */
  enum Way {
    /** 3 × 3 with stride 2. */
    UNEVEN(Decoder.TRANSPOSED, 3),
    /** 4 × 4 with stride 2. */
    EVEN(Decoder.TRANSPOSED, 4),
    /** Upsampling, then 3 × 3. */
    UPSAMPLED(Decoder.UPSAMPLING, 3);

    private final Decoder decoder;
    private final int kernel;

    Way(Decoder decoder, int kernel) {
      this.decoder = decoder;
      this.kernel = kernel;
    }

    /** Its name among numbers and texts. */
    String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    MapNet net() {
      return new MapNet(
          2,
          16,
          new MapNet.Kernels(3, STRIDE, 1, false),
          1,
          decoder,
          kernel,
          8,
          0,
          Activation.RELU,
          Activation.LINEAR);
    }
  }

  private final DataSet data;
  private final MapTrainer.Way learning;
  private final long seed;
  private final StudyWork work;
  private final Matrix heldOut;
  private final Map<String, Double> numbers = new LinkedHashMap<>();
  private final Map<String, double[]> series = new LinkedHashMap<>();

  private CheckerboardStudy(DataSet data, MapTrainer.Way learning, long seed, StudyWork work) {
    this.data = data;
    this.learning = learning;
    this.seed = seed;
    this.work = work;
    Examples test = data.test();
    float[] values = test.first(MEASURED);
    heldOut = new Matrix(test.size(), values.length / test.size()).set(values);
  }

  /**
   * The study.
   *
   * @param data of a run
   * @param learning how its net learns
   * @param seed of the run
   * @param step it has come to
   */
  static Study study(DataSet data, MapTrainer.Way learning, long seed, long step) {
    return StudyWork.study(
        work -> new CheckerboardStudy(data, learning, seed, work).compared(step));
  }

  private Finding compared(long step) {
    work.expect(Way.values().length);
    Examples test = data.test();
    series.put("shape", new double[] {test.rows(), test.columns()});
    series.put("heldOut", shown(heldOut));
    double[] steps = new double[STEPS / EVERY + 1];
    for (int n = 0; n < steps.length; n++) {
      steps[n] = n * EVERY;
    }
    series.put("steps", steps);
    for (Way way : Way.values()) {
      try {
        learn(way, new MapTrainer(way.net(), data, learning, AutoencoderOptions.plain(RATE), seed));
      } catch (UserException doesNotFit) {
        // Pictures whose sides are no multiple of 4: this way does not lead back to their size.
      }
      work.completed();
    }
    numbers.values().removeIf(value -> value.isNaN());
    return new Finding(ID, step, numbers, series);
  }

  private void learn(Way way, MapTrainer net) {
    List<Double> shares = new ArrayList<>();
    List<TapMap> taps = TapMap.of(net.blueprint());
    TapMap last = taps.get(taps.size() - 1);
    series.put(way.id() + "Taps", doubles(last.taps()));
    for (int step = 0; step <= STEPS; step++) {
      if (step % EVERY == 0) {
        shares.add(measured(way, net, step, last));
        work.follow((double) step / STEPS);
      }
      if (step < STEPS) {
        net.step();
      }
    }
    series.put(way.id() + "Shares", shares.stream().mapToDouble(share -> share).toArray());
    numbers.put(way.id() + "UntrainedCheckerboard", shares.get(0));
    numbers.put(way.id() + "Checkerboard", shares.get(PICTURED / EVERY));
    numbers.put(way.id() + "LateCheckerboard", shares.get(shares.size() - 1));
  }

  private double measured(Way way, MapTrainer net, int step, TapMap last) {
    Matrix reconstructed = net.autoencoder().reconstructed(heldOut);
    float[] pictures = reconstructed.toArray();
    if (step == PICTURED) {
      series.put(way.id() + "HeldOut", shown(reconstructed));
      OverlapLook look = OverlapLook.of(List.of(last), net.autoencoder(), pictures);
      series.put(way.id() + "Grey", doubles(look.grey()));
      numbers.put(way.id() + "GreyCheckerboard", look.greyShare());
    }
    return Checkerboard.share(pictures, data.test().rows(), data.test().columns(), STRIDE);
  }

  private static double[] shown(Matrix pictures) {
    double[] all = pictures.toDoubles();
    int size = pictures.rows() * Math.min(SHOWN, pictures.columns());
    return Arrays.copyOf(all, size);
  }

  private static double[] doubles(float[] values) {
    double[] copy = new double[values.length];
    for (int n = 0; n < copy.length; n++) {
      copy[n] = values[n];
    }
    return copy;
  }
}
