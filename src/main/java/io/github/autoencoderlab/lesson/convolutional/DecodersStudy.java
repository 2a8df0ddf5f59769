package io.github.autoencoderlab.lesson.convolutional;

import io.github.autoencoderlab.engine.autoencoder.AutoencoderLearner.Rule;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderOptions;
import io.github.autoencoderlab.engine.convolution.Blueprint;
import io.github.autoencoderlab.engine.convolution.MapStep;
import io.github.autoencoderlab.engine.convolution.Volume;
import io.github.autoencoderlab.engine.unit.Activation;
import java.util.List;
import java.util.Locale;

/**
 * Five ways back from a code of the same size (Turchenko et al. 2017, models 1 to 5, of which these
 * are the ideas on smaller nets): without pooling, and four decoders behind the same encoder that
 * pools.
 *
 * <p>Beware of switches: where the largest number of each window was is known to the decoder too,
 * and passes by the code. {@link #switches} counts them.
 */
final class DecodersStudy {
  static final String ID = "decoders";

  static final MapStudy STUDY = new MapStudy(ID, DecodersStudy::answer);

  /** Maps of the first level. */
  static final int MAPS = 8;

  /** Maps of the code. */
  static final int CODE_MAPS = 4;

  static final double RATE = 0.003;
  static final int BATCH = 50;
  private static final int STEPS = 600;
  private static final int JUDGED = 1000;
  private static final double NANOS = 1e9;

  private DecodersStudy() {}

  /** A net of the study. */
  enum Kind {
    /** Strides make maps smaller, transposed convolutions make them larger again. */
    STRIDES(Decoder.TRANSPOSED, false, 4),
    /** Unpooling with switches. */
    SWITCHES(Decoder.SWITCHES, true, 3),
    /** Unpooling without switches. */
    UNPOOLING(Decoder.UNPOOLING, true, 3),
    /** Transposed convolutions of stride 2 undo the pooling. */
    TRANSPOSED(Decoder.TRANSPOSED, true, 4),
    /** Nearest-neighbour upsampling undoes the pooling, then a convolution. */
    UPSAMPLING(Decoder.UPSAMPLING, true, 3);

    private final Decoder decoder;
    private final boolean pools;
    private final int kernel;

    Kind(Decoder decoder, boolean pools, int kernel) {
      this.decoder = decoder;
      this.pools = pools;
      this.kernel = kernel;
    }

    /** Its name among numbers and texts. */
    String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Two levels of 3 × 3 kernels, each of which halves the sides. */
    MapNet net() {
      return new MapNet(
          2,
          MAPS,
          new MapNet.Kernels(3, pools ? 1 : 2, 1, false),
          pools ? 2 : 1,
          decoder,
          kernel,
          CODE_MAPS,
          0,
          Activation.RELU,
          Activation.LINEAR);
    }
  }

  private static Answer answer(MapRun run, MapRivals rivals) {
    return answer(run, rivals, STEPS);
  }

  /** The answer after so many steps of each net. */
  static Answer answer(MapRun run, MapRivals rivals, int steps) {
    Answer answer = new Answer();
    boolean suits = List.of(Kind.values()).stream().allMatch(kind -> run.suits(kind.net()));
    rivals.expect(Kind.values().length);
    for (Kind kind : suits ? Kind.values() : new Kind[0]) {
      measure(kind, run, rivals, steps, answer);
      rivals.show(answer);
    }
    return answer;
  }

  private static void measure(Kind kind, MapRun run, MapRivals rivals, int steps, Answer answer) {
    long begun = System.nanoTime();
    MapTrainer net =
        rivals.learned(
            run.with(kind.net()).with(AutoencoderOptions.plain(RATE)).withWay(Rule.ADAM, BATCH),
            steps);
    double seconds = (System.nanoTime() - begun) / NANOS;
    MapJudge judge = new MapJudge(net.autoencoder());
    String name = STUDY.of(kind.id());
    answer.put(name + "Weights", net.weights());
    answer.put(name + "Code", net.autoencoder().code());
    answer.put(name + "Switches", switches(net.blueprint()));
    answer.put(name + "SquaredError", judge.squaredError(run.data().test(), JUDGED));
    double loss = judge.loss(run.way().loss(), run.data().test(), JUDGED);
    answer.put(name + "LossPerPixel", loss / run.picture().size());
    answer.put(name + "ImagesPerSecond", steps * net.batches().batchSize() / seconds);
  }

  /**
   * Switches that a decoder reads, of one image: one for each number that it unpools with them.
   * Each says one of the places of its window.
   */
  static int switches(Blueprint net) {
    List<Volume> sizes = net.sizes();
    int count = 0;
    for (int n = 0; n < net.steps().size(); n++) {
      if (net.steps().get(n) instanceof MapStep.Unpool unpool && unpool.switches()) {
        count += sizes.get(n).size();
      }
    }
    return count;
  }
}
