package io.github.autoencoderlab.engine.rbm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.engine.array.Randomness;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AisTest {
  private static final AisSchedule QUICK = new AisSchedule(100, 1000);
  private static final int SEEDS = 20;

  @Test
  void machineWithoutWeightsNeedsNoEstimate() {
    Rbm rbm = new Rbm(5, 3);
    rbm.b().set(new float[] {0.5f, -1, 0, 2, 1});
    rbm.c().fill(0.25);
    double exact = new ExactRbm(rbm).logPartition();
    // The base differs only in what independent units give, so a few temperatures serve; what is
    // left is the base's own spread.
    LogPartition found = ais(rbm, half(5), new AisSchedule(200, 300), 1).estimate();
    assertEquals(exact, found.value(), 4 * found.error());
    assertTrue(found.error() < 0.02, "" + found.error());
  }

  @Test
  void baseThatIsTheMachineIsExact() {
    Rbm rbm = new Rbm(5, 3);
    LogPartition found = ais(rbm, half(5), new AisSchedule(2, 3), 1).estimate();
    assertEquals(8 * Math.log(2), found.value(), 1e-6);
    assertEquals(0, found.error(), 1e-6);
  }

  @ParameterizedTest
  @CsvSource({"4, 3, 0.5", "6, 5, 1", "8, 4, 2"})
  void tinyMachinesHaveTheirEnumeratedPartition(int visible, int hidden, double deviation) {
    Rbm rbm = BruteForce.machine(visible, hidden, deviation, 3);
    double exact = Math.log(new BruteForce(rbm).partition());
    LogPartition found = ais(rbm, half(visible), QUICK, 1).estimate();
    assertEquals(exact, found.value(), 4 * found.error(), "± " + found.error());
    assertTrue(found.error() < 0.1);
  }

  @Test
  void machineTrainedOnDigitsIsWithinThreeErrorBars() {
    Examples digits = digits();
    Rbm rbm = trained(digits, 12, 300);
    double exact = new ExactRbm(rbm).logPartition();
    LogPartition found = ais(rbm, digits.mean(), QUICK, 1).estimate();
    assertEquals(exact, found.value(), 3 * found.error());
    assertTrue(found.error() < 0.2, "" + found.error());
  }

  @Tag("long")
  @ParameterizedTest
  @ValueSource(ints = {10, 15, 20})
  void errorBarsAreTrueOnMachinesTrainedOnDigits(int hidden) {
    Examples digits = digits();
    Rbm rbm = trained(digits, hidden, 3000);
    double exact = new ExactRbm(rbm).logPartition();
    double[] misses = new double[SEEDS];
    double[] errors = new double[SEEDS];
    for (int seed = 0; seed < SEEDS; seed++) {
      LogPartition found = ais(rbm, digits.mean(), AisSchedule.PUBLISHED, seed).estimate();
      misses[seed] = found.value() - exact;
      errors[seed] = found.error();
    }
    String all = Arrays.toString(misses) + " ± " + Arrays.toString(errors);
    long within = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      within += Math.abs(misses[seed]) <= 3 * errors[seed] ? 1 : 0;
    }
    assertTrue(within >= 0.9 * SEEDS, all);
    double mean = Arrays.stream(misses).average().orElseThrow();
    double squares = Arrays.stream(misses).map(miss -> (miss - mean) * (miss - mean)).sum();
    double spread = Math.sqrt(squares / (SEEDS - 1));
    double bar = Arrays.stream(errors).average().orElseThrow();
    assertTrue(spread < 2 * bar && bar < 2 * spread, all);
  }

  @Test
  void sameSeedGivesTheSameEstimate() {
    Rbm rbm = BruteForce.machine(6, 5, 1, 3);
    assertEquals(ais(rbm, half(6), QUICK, 5).estimate(), ais(rbm, half(6), QUICK, 5).estimate());
  }

  @Test
  void watcherSeesTheProgressAndCanEndIt() {
    AtomicInteger calls = new AtomicInteger();
    Ais ais = ais(BruteForce.machine(4, 3, 1, 3), half(4), new AisSchedule(10, 100), 1);
    assertTrue(
        ais.estimate(
                done -> {
                  assertEquals(calls.incrementAndGet() / 100.0, done, 1e-9);
                  return done < 0.5;
                })
            .isEmpty());
    assertEquals(50, calls.get());
  }

  @Test
  void machineIsLeftAlone() {
    Rbm rbm = BruteForce.machine(4, 3, 1, 3);
    Rbm copy = rbm.copy();
    ais(rbm, half(4), QUICK, 1).estimate();
    assertArrayEquals(copy.W().toArray(), rbm.W().toArray());
    assertArrayEquals(copy.b().toArray(), rbm.b().toArray());
    assertArrayEquals(copy.c().toArray(), rbm.c().toArray());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 0.001",
    "500, 0.5",
    "501, 0.5001",
    "4500, 0.9",
    "4501, 0.90001",
    "14500, 1"
  })
  void publishedTemperaturesAreThoseOfThePaper(int k, double beta) {
    assertEquals(beta, AisSchedule.PUBLISHED.beta(k), 1e-12);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 10, 100, 1234})
  void temperaturesRiseFromBaseToMachine(int temperatures) {
    AisSchedule schedule = new AisSchedule(2, temperatures);
    assertEquals(0, schedule.beta(0));
    assertEquals(1, schedule.beta(temperatures), 1e-12);
    for (int k = 1; k <= temperatures; k++) {
      assertTrue(schedule.beta(k) > schedule.beta(k - 1));
    }
  }

  @Test
  void errorOfTheLogarithmIsTheRelativeErrorOfTheMean() {
    // Weights 1 and 3: mean 2, standard deviation √2, error of the mean 1, relative ½.
    LogPartition found = LogPartition.ofLogWeights(10, new double[] {0, Math.log(3)});
    assertEquals(10 + Math.log(2), found.value(), 1e-12);
    assertEquals(0.5, found.error(), 1e-12);
  }

  @Test
  void hugeWeightsDoNotOverflow() {
    LogPartition found = LogPartition.ofLogWeights(0, new double[] {5000, 5000 + Math.log(3)});
    assertEquals(5000 + Math.log(2), found.value(), 1e-9);
    assertEquals(0.5, found.error(), 1e-9);
  }

  private static Ais ais(Rbm rbm, float[] mean, AisSchedule schedule, long seed) {
    return new Ais(rbm, mean, schedule, new Randomness(seed));
  }

  private static float[] half(int visible) {
    float[] mean = new float[visible];
    Arrays.fill(mean, 0.5f);
    return mean;
  }

  private static Examples digits() {
    try {
      return DataSets.open(DataSets.DIGITS).train();
    } catch (DataException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Rbm trained(Examples digits, int hidden, int steps) {
    int batch = 100;
    Randomness randomness = new Randomness(1);
    Rbm rbm = Rbm.initial(digits.mean(), hidden, 0.01, randomness.at(0, 1_000_002));
    ContrastiveDivergence learner =
        new ContrastiveDivergence(rbm, batch, new CdOptions(0.1, 1, 0.5, 0.0005), randomness);
    float[] v = new float[batch * digits.size()];
    for (int step = 0; step < steps; step++) {
      for (int n = 0; n < batch; n++) {
        digits.copy((step * batch + n) % digits.count(), v, n * digits.size());
      }
      learner.clampDrawn(v);
      learner.finish();
    }
    return rbm;
  }
}
