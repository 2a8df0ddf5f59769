package io.github.autoencoderlab.lesson.rbm;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.rbm.ExactRbm;
import io.github.autoencoderlab.engine.rbm.GibbsChain;
import io.github.autoencoderlab.engine.rbm.HiddenInput;
import io.github.autoencoderlab.engine.rbm.PatternProbabilities;
import io.github.autoencoderlab.engine.rbm.PseudoLikelihood;
import io.github.autoencoderlab.engine.rbm.Rbm;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.lesson.kit.StuckUnits;
import io.github.autoencoderlab.lesson.kit.WeightTiles;
import io.github.autoencoderlab.lesson.parameter.Settings;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a machine from outside, always with the same images and the same random numbers, so that
 * what changes from look to look is what was learned.
 */
final class RbmProbe {
  private static final int MOST_IMAGES = 200;
  private static final int LEAST_IMAGES = 100;

  /** Weights times images that are looked at for every picture. */
  private static final double LOOK_WORK = 2e7;

  /** States that may be enumerated while training runs; more take too long. */
  private static final double MOST_LIVE_WORK = 2e5;

  /** Chains, and Gibbs steps of each, after which most have found the data. */
  private static final int CHAINS = 100;

  private static final int CHAIN_STEPS = 500;
  private static final double HALF = 0.5;
  private static final int PROBE = 2_000_001;

  private final Rbm rbm;
  private final DataSet data;
  private final Randomness randomness;
  private final long seed;
  private Seen seen;

  /**
   * The images that are looked at.
   *
   * @param binary how they became 0 or 1
   * @param test held out
   * @param trainInput what training images tell hidden units
   * @param testInput what the held-out ones tell them
   * @param patterns of small training images, or null
   */
  private record Seen(
      RbmBinary binary,
      Matrix test,
      HiddenInput trainInput,
      HiddenInput testInput,
      @Nullable RbmPatterns patterns) {}

  RbmProbe(Rbm rbm, DataSet data, Settings settings, long seed) {
    this.rbm = rbm;
    this.data = data;
    this.randomness = new Randomness(Randomness.mix(seed, 0, PROBE));
    this.seed = seed;
    seen = seen(RbmBinary.of(data, settings, seed));
  }

  private Seen seen(RbmBinary binary) {
    int images = images(rbm);
    Matrix test = binary.test(images);
    return new Seen(
        binary,
        test,
        new HiddenInput(rbm, binary.train(images)),
        new HiddenInput(rbm, test),
        PatternProbabilities.possible(rbm.visible(), rbm.hidden())
            ? new RbmPatterns(binary.train(data.train().count()).toArray(), rbm.visible())
            : null);
  }

  /** Looks at images that became 0 or 1 as these settings say. */
  void use(Settings settings) {
    RbmBinary binary = RbmBinary.of(data, settings, seed);
    if (!binary.equals(seen.binary())) {
      seen = seen(binary);
    }
  }

  private static int images(Rbm rbm) {
    double work = (double) rbm.visible() * rbm.hidden();
    return (int) Math.max(LEAST_IMAGES, Math.min(MOST_IMAGES, LOOK_WORK / work));
  }

  /** The curves of a run. */
  Map<String, Double> measure(double reconstructionError) {
    Map<String, Double> measured = new LinkedHashMap<>();
    measured.put("reconstructionError", reconstructionError);
    measured.put("freeEnergyTrain", mean(seen.trainInput().renew().freeEnergy()));
    measured.put("freeEnergyTest", mean(seen.testInput().renew().freeEnergy()));
    if (isSmall()) {
      putExact(measured);
    }
    return measured;
  }

  /** Whether all states can be listed while training runs. */
  private boolean isSmall() {
    double states = Math.pow(2, Math.min(rbm.hidden(), rbm.visible()));
    return states * Math.max(rbm.hidden(), rbm.visible()) <= MOST_LIVE_WORK;
  }

  /** Everything that can be said about the machine. */
  Map<String, Double> metrics(double reconstructionError) {
    Map<String, Double> metrics = measure(reconstructionError);
    metrics.put("pseudoLogLikelihood", PseudoLikelihood.of(rbm, seen.test()));
    if (ExactRbm.possible(rbm)) {
      putExact(metrics);
    }
    return metrics;
  }

  /**
   * Adds the free energy, in nats, of chains that start from noise: at first, and after many Gibbs
   * steps. It comes to that of the data if the machine makes up what is like them.
   */
  void addChains(Map<String, Double> metrics) {
    Matrix noise = new Matrix(rbm.visible(), CHAINS).fill(HALF);
    Matrix start = new Matrix(rbm.visible(), CHAINS).draw(noise, randomness.at(0, PROBE));
    GibbsChain chains = new GibbsChain(rbm, start.toArray(), new Randomness(seed));
    metrics.put("chainsFirstFreeEnergy", mean(rbm.freeEnergy(start)));
    for (int step = 0; step < CHAIN_STEPS; step++) {
      chains.advance();
    }
    Matrix last = new Matrix(rbm.visible(), CHAINS);
    last.draw(chains.probability(), randomness.at(1, PROBE));
    metrics.put("chainsLastFreeEnergy", mean(rbm.freeEnergy(last)));
  }

  /** All training images, binary. */
  Matrix allTraining() {
    return seen.binary().train(data.train().count());
  }

  private void putExact(Map<String, Double> numbers) {
    ExactRbm exact = new ExactRbm(rbm);
    Matrix all = allTraining();
    numbers.put("logLikelihood", exact.logLikelihood(all.toArray()));
    numbers.put("logPartition", exact.logPartition());
  }

  /** The picture that a chain starts from, binary. */
  float[] rest(ChainStart start) {
    return ChainStart.binary(start.picture(data.test()));
  }

  /**
   * The machine as it looks now.
   *
   * @param figures whether a figure is painted from it
   */
  RbmSnapshot snapshot(long step, ChainStart start, RbmMoment moment, Predicate<String> figures) {
    Examples images = data.test();
    RbmPatterns patterns =
        figures.test(RbmFigures.LANDSCAPE) || figures.test(RbmFigures.LIKELIHOOD)
            ? seen.patterns()
            : null;
    RbmWalk walk = patterns != null || figures.test(RbmFigures.CHAIN) ? walk(start) : RbmWalk.NONE;
    boolean energetic = figures.test(RbmFigures.ENERGY) || figures.test(RbmFigures.FORMULAS);
    RbmFantasies fantasies =
        energetic || figures.test(RbmFigures.CHAINS) ? fantasies(start) : RbmFantasies.NONE;
    seen.testInput().renew();
    double[] energies = energetic ? energies(fantasies.energies().length) : new double[0];
    return new RbmSnapshot(
        step,
        images.rows(),
        images.columns(),
        rbm.hidden(),
        figures.test(RbmFigures.WEIGHTS) ? WeightTiles.of(rbm.W()) : List.of(),
        walk.chain(),
        fantasies.parallel(),
        new RbmNumbers(
            mean(energies), mean(fantasies.energies()), mean(seen.testInput().freeEnergy())),
        moment,
        new RbmSnapshot.Energies(energies, fantasies.energies()),
        patterns == null ? null : patterns.truth(rbm, walk.drawn()),
        figures.test(RbmFigures.TERMS) && isSmall()
            ? RbmTerms.of(rbm, allTraining().toArray())
            : null,
        figures.test(RbmFigures.DRAWS) ? draws(moment) : null,
        start.from(),
        StuckUnits.of(seen.testInput().probability(), Activation.LOGISTIC)
            .warnings(step, "warning.stuck.rate"));
  }

  private RbmDraws draws(RbmMoment moment) {
    return RbmDraws.of(rbm, moment.example().v(), moment.unit(), moment.pixel(), seed);
  }

  private RbmWalk walk(ChainStart start) {
    Examples images = data.test();
    float[] starts = start.starts(seen.test().toArray(), images, seed);
    float[] first = start.shown(starts, images);
    return RbmWalk.of(rbm, starts, first, start.rules(images), randomness);
  }

  private RbmFantasies fantasies(ChainStart start) {
    float[] starts = start.starts(seen.test().toArray(), data.test(), seed);
    return RbmFantasies.of(rbm, starts, start.rules(data.test()), randomness);
  }

  /** So many E(v,h) of held-out images with h drawn from p(h|v), as often as it takes. */
  private double[] energies(int count) {
    Matrix p = seen.testInput().probability();
    Matrix h = new Matrix(rbm.hidden(), p.columns());
    double[] energies = new double[count];
    for (int at = 0; at < count; at += p.columns()) {
      h.draw(p, randomness.at(at, PROBE));
      double[] some = seen.testInput().energy(h);
      System.arraycopy(some, 0, energies, at, Math.min(some.length, count - at));
    }
    return energies;
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(Double.NaN);
  }
}
