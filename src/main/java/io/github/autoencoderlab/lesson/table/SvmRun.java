package io.github.autoencoderlab.lesson.table;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.svm.Svm;
import io.github.autoencoderlab.engine.svm.SvmKernel;
import io.github.autoencoderlab.lesson.WeightArray;
import io.github.autoencoderlab.state.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A support vector machine of the table. It learns at once; so that there is something to watch,
 * each step trains one anew from another tenth of the examples, and the last from all of them.
 */
final class SvmRun implements TableRun {
  /** Steps to all examples. */
  static final int STEPS = 10;

  private static final String LOOK = "look";

  private final TableData data;
  private final SvmKernel kernel;
  private final List<Double> curve = new ArrayList<>();
  private long step;
  private @Nullable Svm machine;
  private Examples learnedFrom;
  private TableTrial.@Nullable Learned learned;

  SvmRun(TableData data, boolean gaussian) {
    this.data = data;
    kernel = new SvmTrial(data, gaussian).kernel();
    learnedFrom = data.train();
  }

  @Override
  public void step() {
    step++;
    if (step <= STEPS) {
      curve.add(train().error(data.validation()));
    }
  }

  /**
   * The machine of this step, from places n with n mod 10 below it: also sorted files are mixed.
   */
  private TableTrial.Learned train() {
    int[] places = IntStream.range(0, data.train().count()).filter(n -> n % STEPS < step).toArray();
    learnedFrom = data.train().pick(places);
    Svm trained = SvmTrial.machine(learnedFrom, kernel, SvmTrial.COST);
    TableTrial.Learned told = examples -> SvmTrial.tell(trained, examples);
    machine = trained;
    learned = told;
    return told;
  }

  @Override
  public long steps() {
    return step;
  }

  @Override
  public long plannedSteps() {
    return STEPS;
  }

  @Override
  public int batchSize() {
    return Math.max(1, data.train().count() / STEPS);
  }

  @Override
  public int stepsPerEpoch() {
    return STEPS;
  }

  @Override
  public TableTrial.@Nullable Learned learned() {
    return learned;
  }

  @Override
  public List<Double> curve() {
    return List.copyOf(curve);
  }

  @Override
  public List<Long> looks() {
    return IntStream.rangeClosed(1, curve.size()).mapToObj(n -> (long) n).toList();
  }

  @Override
  public Map<String, Double> measure() {
    return machine == null ? Map.of() : Map.of("supportVectors", (double) pictured());
  }

  /** Support vectors, spread over all of them, since libsvm keeps them class by class. */
  @Override
  public List<float[]> pictures(int most) {
    List<float[]> pictures = new ArrayList<>();
    if (machine != null) {
      int[] places = machine.supportVectors();
      int shown = Math.min(most, places.length);
      for (int n = 0; n < shown; n++) {
        float[] picture = new float[learnedFrom.size()];
        learnedFrom.copy(places[(int) ((long) n * places.length / shown)], picture, 0);
        pictures.add(picture);
      }
    }
    return pictures;
  }

  @Override
  public int pictured() {
    return machine == null ? 0 : machine.supportVectors().length;
  }

  /** α y, pair of classes by pair [pairs × support vectors]. */
  @Override
  public List<WeightArray> weights() {
    if (machine == null) {
      return List.of();
    }
    int vectors = pictured();
    int pairs = machine.classes().length * (machine.classes().length - 1) / 2;
    float[] coefficients = new float[pairs * vectors];
    for (int pair = 0; pair < pairs; pair++) {
      double[] these = machine.coefficients(pair);
      for (int k = 0; k < vectors; k++) {
        coefficients[pair * vectors + k] = (float) these[k];
      }
    }
    return List.of(new WeightArray("alphaY", List.of(pairs, vectors), coefficients));
  }

  @Override
  public State save() {
    State state = new State(step);
    for (int n = 0; n < curve.size(); n++) {
      state = state.with(LOOK + n, curve.get(n));
    }
    return state;
  }

  /** The machine is trained anew, which always comes to the same. */
  @Override
  public void restore(State state) {
    step = state.step();
    curve.clear();
    for (int n = 0; n < Math.min(step, STEPS); n++) {
      curve.add(state.number(LOOK + n));
    }
    machine = null;
    learned = null;
    if (step > 0) {
      train();
    }
  }
}
