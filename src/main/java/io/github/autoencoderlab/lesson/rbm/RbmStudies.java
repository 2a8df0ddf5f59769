package io.github.autoencoderlab.lesson.rbm;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.rbm.Ais;
import io.github.autoencoderlab.engine.rbm.AisSchedule;
import io.github.autoencoderlab.engine.rbm.GibbsChain;
import io.github.autoencoderlab.engine.rbm.LogPartition;
import io.github.autoencoderlab.engine.rbm.Mixing;
import io.github.autoencoderlab.engine.rbm.Rbm;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.Study;
import io.github.autoencoderlab.lesson.parameter.Settings;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What can be asked about a machine that is not known at a look. */
final class RbmStudies {
  static final String AIS = "ais";
  static final String MIXING = "mixing";

  private static final int AIS_DRAWS = 2_000_002;
  private static final int MOST_CHAINS = 100;
  private static final int SKIPPED = 100;
  private static final int STEPS = 1000;
  private static final int CLOSE_LAGS = 20;
  private static final int LONGEST_LAG = 200;
  private static final int LAGS_APART = 5;

  private final DataSet data;
  private final long seed;

  RbmStudies(DataSet data, long seed) {
    this.data = data;
    this.seed = seed;
  }

  /**
   * A study of a machine, which may change from now on.
   *
   * @throws IllegalArgumentException if there is no such study
   */
  Study of(String id, Rbm machine, long step, Settings settings) {
    Rbm rbm = machine.copy();
    return switch (id) {
      case AIS -> watcher -> ais(rbm, step, settings, watcher);
      case MIXING -> watcher -> mixing(rbm, step, settings, watcher);
      default -> throw new IllegalArgumentException("no study " + id);
    };
  }

  private Optional<Finding> ais(Rbm rbm, long step, Settings settings, Study.Watcher watcher) {
    Randomness randomness = new Randomness(Randomness.mix(seed, 0, AIS_DRAWS));
    return new Ais(rbm, data.train().mean(), AisSchedule.PUBLISHED, randomness)
        .estimate(watcher::goesOn)
        .map(log -> new Finding(AIS, step, numbers(rbm, settings, log), Map.of()));
  }

  private Map<String, Double> numbers(Rbm rbm, Settings settings, LogPartition log) {
    double test = new RbmLikelihood(rbm, data, seed).test(settings, log.value());
    return Map.of(
        "aisLogPartition", log.value(),
        "aisLogPartitionError", log.error(),
        "logPartition", log.value(),
        "logPartitionError", log.error(),
        "testLogLikelihood", test);
  }

  private Optional<Finding> mixing(Rbm rbm, long step, Settings settings, Study.Watcher watcher) {
    ChainStart start = ChainStart.of(settings);
    float[] starts =
        start.starts(
            RbmBinary.of(data, settings, seed).test(MOST_CHAINS).toArray(), data.test(), seed);
    GibbsChain chains = new GibbsChain(rbm, starts, start.rules(data.test()), new Randomness(seed));
    int[] lags = lags();
    return Mixing.of(chains, SKIPPED, STEPS, lags, watcher::goesOn)
        .map(
            found ->
                new Finding(
                    MIXING,
                    step,
                    forgotten(found),
                    Map.of(
                        "lags", Arrays.stream(lags).asDoubleStream().toArray(),
                        "energy", found.energy(),
                        "visible", found.visible())));
  }

  /** Gibbs steps until a correlation is below 1/e, of those that are within the longest lag. */
  private static Map<String, Double> forgotten(Mixing found) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    found.forgotten(found.energy()).ifPresent(lag -> numbers.put("mixingEnergy", (double) lag));
    found.forgotten(found.visible()).ifPresent(lag -> numbers.put("mixingVisible", (double) lag));
    return numbers;
  }

  private static int[] lags() {
    return IntStream.rangeClosed(0, LONGEST_LAG)
        .filter(lag -> lag <= CLOSE_LAGS || lag % LAGS_APART == 0)
        .toArray();
  }
}
