package io.github.autoencoderlab.lesson.comparison;

import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.Snapshot;
import io.github.autoencoderlab.lesson.Study;
import io.github.autoencoderlab.lesson.WeightArray;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.state.State;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Two experiments that take their steps together. Neither knows of the other: A is, bit for bit,
 * what it is alone. One that has come to its end waits until the other has.
 *
 * <p>Epochs and examples are counted as A does.
 */
final class ComparedExperiment implements Experiment {
  private final Comparison comparison;
  private final Experiment a;
  private final Experiment b;
  private Settings settings;
  private long steps;

  /** Compares two experiments of the lesson, neither of which has taken a step. */
  ComparedExperiment(Comparison comparison, Experiment a, Experiment b, Settings settings) {
    this.comparison = comparison;
    this.a = a;
    this.b = b;
    this.settings = settings;
  }

  @Override
  public void advance() {
    boolean begins = betweenSteps();
    boolean ofA = begins ? !waits(a, b) : !a.betweenSteps();
    boolean ofB = begins ? !waits(b, a) : !b.betweenSteps();
    if (ofA) {
      a.advance();
    }
    if (ofB) {
      b.advance();
    }
    if (betweenSteps()) {
      steps++;
    }
  }

  @Override
  public void step() {
    boolean begins = betweenSteps();
    boolean ofA = begins ? !waits(a, b) : !a.betweenSteps();
    boolean ofB = begins ? !waits(b, a) : !b.betweenSteps();
    if (ofA) {
      a.step();
    }
    if (ofB) {
      b.step();
    }
    steps++;
  }

  private static boolean waits(Experiment one, Experiment other) {
    return isComplete(one) && !isComplete(other);
  }

  private static boolean isComplete(Experiment one) {
    OptionalLong planned = one.plannedSteps();
    return planned.isPresent() && one.steps() >= planned.getAsLong();
  }

  @Override
  public int phase() {
    return a.phase();
  }

  @Override
  public boolean betweenSteps() {
    return a.betweenSteps() && b.betweenSteps();
  }

  @Override
  public long steps() {
    return steps;
  }

  @Override
  public int batchSize() {
    return a.batchSize();
  }

  @Override
  public int stepsPerEpoch() {
    return a.stepsPerEpoch();
  }

  @Override
  public double epochs() {
    return a.epochs();
  }

  @Override
  public long stepsOf(long epochs) {
    return a.stepsOf(epochs);
  }

  @Override
  public long examples() {
    return a.examples();
  }

  @Override
  public OptionalLong plannedSteps() {
    OptionalLong ofA = a.plannedSteps();
    OptionalLong ofB = b.plannedSteps();
    if (ofA.isEmpty() || ofB.isEmpty()) {
      return OptionalLong.empty();
    }
    long left = Math.max(ofA.getAsLong() - a.steps(), ofB.getAsLong() - b.steps());
    return OptionalLong.of(steps + Math.max(0, left));
  }

  @Override
  public void use(Settings changed) {
    settings = changed;
    a.use(comparison.part(changed, Half.A));
    b.use(comparison.part(changed, Half.B));
  }

  @Override
  public State save() {
    return Halves.join(a.save(), b.save(), steps);
  }

  @Override
  public void restore(State state) {
    a.restore(Halves.part(state, Half.A));
    b.restore(Halves.part(state, Half.B));
    steps = state.step();
  }

  @Override
  public Snapshot snapshot(Predicate<String> figures) {
    return both(a.snapshot(figures), b.snapshot(figures));
  }

  @Override
  public Snapshot glimpse(Predicate<String> figures) {
    return both(a.glimpse(figures), b.glimpse(figures));
  }

  private Snapshot both(Snapshot ofA, Snapshot ofB) {
    return new ComparedSnapshot(steps, ofA, ofB, comparison.differences(settings));
  }

  @Override
  public Map<String, Double> measure() {
    return Halves.join(a.measure(), b.measure());
  }

  @Override
  public Map<String, Double> metrics() {
    return Halves.join(a.metrics(), b.metrics());
  }

  @Override
  public Study study(String id) {
    return new ComparedStudy(a.study(id), b.study(id), steps);
  }

  @Override
  public List<WeightArray> weights() {
    return Stream.concat(
            a.weights().stream(),
            b.weights().stream()
                .map(w -> new WeightArray(Comparison.PREFIX + w.name(), w.shape(), w.values())))
        .toList();
  }
}
