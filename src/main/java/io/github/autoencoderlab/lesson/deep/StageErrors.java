package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.engine.stack.DeepLearner;
import io.github.autoencoderlab.engine.stack.DeepPlan;
import io.github.autoencoderlab.state.State;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleSupplier;

/**
 * What each stage makes smaller, after its first and after its last step: while a layer learns
 * alone the squared error of what it is told itself, which only stages of the same size have in
 * common.
 *
 * @param first by number of the stage, from 1
 * @param last by number of the stages that are over
 */
record StageErrors(Map<Integer, Double> first, Map<Integer, Double> last) {
  /** The curve of the layer that learns alone. */
  static final String CURVE = "layerTestSquaredError";

  static final StageErrors BEFORE = new StageErrors(Map.of(), Map.of());

  private static final String STAGE = "stage";
  private static final String FIRST = "FirstError";
  private static final String LAST = "Error";

  StageErrors {
    first = Map.copyOf(first);
    last = Map.copyOf(last);
  }

  /** After one more step. */
  StageErrors after(DeepLearner learner, DoubleSupplier error) {
    boolean begins = learner.stepOfStage() == 1;
    boolean ends = learner.plan().stage(learner.step()) != learner.stage();
    if (!begins && !ends) {
      return this;
    }
    double now = error.getAsDouble();
    int number = number(learner.plan(), learner.stage());
    return new StageErrors(
        begins ? with(first, number, now) : first, ends ? with(last, number, now) : last);
  }

  private static Map<Integer, Double> with(Map<Integer, Double> some, int stage, double error) {
    Map<Integer, Double> all = new LinkedHashMap<>(some);
    all.put(stage, error);
    return all;
  }

  /** The number of a stage among those that there are, from 1. */
  static int number(DeepPlan plan, int stage) {
    return plan.layerSteps() == 0 ? 1 : stage + 1;
  }

  /** Adds first and last errors of all stages that have begun, the present one as it is now. */
  void put(Map<String, Double> metrics, DeepLearner learner, DoubleSupplier error) {
    int now = number(learner.plan(), learner.stage());
    for (int number = 1; number <= now; number++) {
      Double began = first.get(number);
      Double ended =
          number == now && began != null ? Double.valueOf(error.getAsDouble()) : last.get(number);
      if (began != null && ended != null) {
        metrics.put(STAGE + number + FIRST, began);
        metrics.put(STAGE + number + LAST, ended);
      }
    }
  }

  /** A state with what was found until then. */
  State in(State state) {
    State with = state;
    for (Map.Entry<Integer, Double> one : first.entrySet()) {
      with = with.with(STAGE + one.getKey() + FIRST, one.getValue());
    }
    for (Map.Entry<Integer, Double> one : last.entrySet()) {
      with = with.with(STAGE + one.getKey() + LAST, one.getValue());
    }
    return with;
  }

  /** What a state says was found until then; older ones say nothing of it. */
  static StageErrors of(State state) {
    Map<Integer, Double> first = new LinkedHashMap<>();
    Map<Integer, Double> last = new LinkedHashMap<>();
    state
        .numbers()
        .forEach(
            (name, value) -> {
              if (name.matches(STAGE + "\\d+" + FIRST)) {
                first.put(Integer.valueOf(name.replaceAll("\\D", "")), value);
              } else if (name.matches(STAGE + "\\d+" + LAST)) {
                last.put(Integer.valueOf(name.replaceAll("\\D", "")), value);
              }
            });
    return new StageErrors(first, last);
  }
}
