package io.github.autoencoderlab.lesson.kit;

import io.github.autoencoderlab.engine.Learner;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.state.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An experiment whose model learns phase by phase from mini-batches. Mini-batches and noise follow
 * from the step, so what the learner saves is all that there is to save.
 *
 * @param <P> the phases of a step
 */
public abstract class LearnerExperiment<P extends Enum<P>> implements Experiment {
  private final List<P> lines;
  private Settings settings;
  private @Nullable P last;
  private boolean slow;

  /**
   * Before its first step.
   *
   * @param lines of the lesson's algorithm; a phase that none of them names goes with the next
   */
  protected LearnerExperiment(List<P> lines, Settings settings) {
    this.lines = List.copyOf(lines);
    this.settings = settings;
  }

  /** What learns. */
  protected abstract Learner<P> learner();

  /** What the next step takes its examples from. */
  protected abstract MiniBatches batches();

  /** The first phase of a step: the learner is told how to learn, and clamps a mini-batch. */
  protected abstract void clamp();

  /** A step is complete. */
  protected void stepped() {}

  /** At full speed nobody can follow single examples, so none is shown after a whole step. */
  @Override
  public final void step() {
    Experiment.super.step();
    slow = false;
  }

  @Override
  public final void advance() {
    slow = true;
    do {
      last = learner().next();
      if (betweenSteps()) {
        clamp();
      } else {
        learner().advance();
      }
    } while (!lines.contains(last));
    if (betweenSteps()) {
      stepped();
    }
  }

  @Override
  public final int phase() {
    return last == null ? -1 : lines.indexOf(last);
  }

  @Override
  public final boolean betweenSteps() {
    return learner().betweenSteps();
  }

  @Override
  public final long steps() {
    return learner().step();
  }

  @Override
  public final int batchSize() {
    return batches().batchSize();
  }

  @Override
  public final int stepsPerEpoch() {
    return batches().perEpoch();
  }

  @Override
  public void use(Settings changed) {
    settings = changed;
  }

  @Override
  public State save() {
    return learner().save();
  }

  @Override
  public void restore(State state) {
    learner().restore(state);
    last = null;
    slow = false;
  }

  /** As set last. */
  protected final Settings settings() {
    return settings;
  }

  /** Whether it goes phase by phase: then one example is shown. */
  protected final boolean slow() {
    return slow;
  }

  /** The phase whose example is shown, if one is. */
  protected final @Nullable P shownPhase() {
    return slow ? last : null;
  }

  /** The step that is shown; after a step's last phase it is already counted. */
  protected final long shownStep() {
    return slow && betweenSteps() ? steps() - 1 : steps();
  }
}
