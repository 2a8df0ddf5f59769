package io.github.autoencoderlab.engine;

import io.github.autoencoderlab.state.State;
import java.util.List;

/**
 * A model that learns from mini-batches, one phase at a time; slow motion and full speed run the
 * same phases. What a kind of model adds is its mathematics: how it clamps a mini-batch, and what
 * it does in each phase.
 *
 * @param <P> the phases of a step, the lines of the algorithm; the first clamps a mini-batch
 */
public abstract class Learner<P extends Enum<P>> {
  private final List<P> phases;
  private final P first;
  private P next;
  private long step;

  /**
   * Before its first step.
   *
   * @param first phase of each step
   */
  protected Learner(P first) {
    this.first = first;
    phases = List.of(first.getDeclaringClass().getEnumConstants());
    next = first;
  }

  /** The phase that {@link #advance} runs next; if it is the first, a mini-batch is clamped. */
  public final P next() {
    return next;
  }

  /** Whether the next phase is the first of a step. */
  public final boolean betweenSteps() {
    return next == first;
  }

  /** Steps completed. */
  public final long step() {
    return step;
  }

  /**
   * Runs the next phase, any but the first.
   *
   * @throws IllegalStateException between two steps
   */
  public final void advance() {
    requireNext(next != first);
    run(next);
    next = following(next);
    if (next == first) {
      step++;
    }
  }

  /** Runs the phases before this one, all of which belong to the step that is under way. */
  public final void advanceTo(P phase) {
    while (next != phase) {
      advance();
    }
  }

  /** Runs the phases up to the end of the step that is under way. */
  public final void finish() {
    advanceTo(first);
  }

  /**
   * Everything that the next steps depend on, but for how it is told to learn.
   *
   * @throws IllegalStateException in the middle of a step
   */
  public final State save() {
    requireNext(next == first);
    return saved(step);
  }

  /**
   * Goes on from a saved state, with the same further weights bit for bit; a step under way is
   * dropped.
   *
   * @throws IllegalArgumentException if the state is that of a model of another kind or size,
   *     before anything is changed
   */
  public final void restore(State state) {
    takeBack(state);
    step = state.step();
    next = first;
  }

  /** Refuses a mini-batch in the middle of a step. */
  protected final void requireFirst() {
    requireNext(next == first);
  }

  /** A mini-batch is clamped: the first phase is over. */
  protected final void clamped() {
    next = following(first);
  }

  private void requireNext(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("the next phase is " + next);
    }
  }

  /** Runs a phase, any but the first. */
  protected abstract void run(P phase);

  /**
   * The phase that follows, asked for once, when a phase is over: the next line of the algorithm,
   * after the last one the first, unless a model repeats some.
   */
  protected P following(P phase) {
    return phases.get((phases.indexOf(phase) + 1) % phases.size());
  }

  /** What {@link #save} hands out. */
  protected abstract State saved(long step);

  /** What {@link #restore} takes over. */
  protected abstract void takeBack(State state);
}
