package io.github.autoencoderlab.lesson.rbm;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.engine.Matrix;
import io.github.autoencoderlab.engine.Randomness;
import io.github.autoencoderlab.engine.rbm.CdOptions;
import io.github.autoencoderlab.engine.rbm.CdPhase;
import io.github.autoencoderlab.engine.rbm.ContrastiveDivergence;
import io.github.autoencoderlab.engine.rbm.Rbm;
import io.github.autoencoderlab.engine.rbm.RbmState;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.MiniBatches;
import io.github.autoencoderlab.lesson.Settings;
import io.github.autoencoderlab.lesson.Snapshot;
import io.github.autoencoderlab.lesson.State;
import io.github.autoencoderlab.lesson.Study;
import io.github.autoencoderlab.lesson.WeightArray;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A restricted Boltzmann machine that learns by contrastive divergence. */
final class RbmExperiment implements Experiment {
  private static final int INITIAL_WEIGHTS = 1_000_002;
  private static final List<CdPhase> PHASES = List.of(CdPhase.values());
  private static final float WHITE = 0.5f;

  private final MiniBatches batches;
  private final Rbm rbm;
  private final ContrastiveDivergence learner;
  private final RbmProbe probe;
  private final RbmLikelihood likelihood;
  private final RbmStudies studies;
  private final @Nullable RbmGradients gradients;
  private final RbmWatcher watcher;
  private Settings settings;
  private int lastPhase = -1;
  private boolean slow;

  RbmExperiment(Settings settings, DataSet data, long seed) {
    this.settings = settings;
    Randomness randomness = new Randomness(seed);
    batches = new MiniBatches(data.train(), settings.whole(RbmParameters.BATCH_SIZE), seed);
    rbm =
        Rbm.initial(
            data.train().mean(),
            settings.whole(RbmParameters.HIDDEN_UNITS),
            settings.value(RbmParameters.INITIAL_DEVIATION),
            randomness.at(0, INITIAL_WEIGHTS));
    learner =
        new ContrastiveDivergence(
            rbm, batches.batchSize(), RbmParameters.options(settings, 0), randomness);
    probe = new RbmProbe(rbm, data, settings, seed);
    likelihood = new RbmLikelihood(rbm, data, seed);
    gradients =
        settings.choice(RbmParameters.COMPARE_GRADIENTS).equals(RbmParameters.ON)
                && RbmGradients.possible(rbm)
            ? new RbmGradients(
                rbm, RbmBinary.of(data, settings, seed).train(RbmGradients.EXAMPLES), seed)
            : null;
    studies = new RbmStudies(data, seed);
    watcher = new RbmWatcher(rbm, learner, data.train().mean());
  }

  /** At full speed nobody can follow single examples, so none is shown after a whole step. */
  @Override
  public void step() {
    Experiment.super.step();
    slow = false;
  }

  @Override
  public void advance() {
    slow = true;
    lastPhase = PHASES.indexOf(learner.next());
    if (learner.next() == CdPhase.CLAMP_V) {
      clamp();
    } else {
      learner.advance();
    }
    if (gradients != null && betweenSteps()) {
      gradients.follow(RbmParameters.options(settings, steps()), steps());
    }
  }

  private void clamp() {
    learner.setOptions(RbmParameters.options(settings, learner.step()));
    float[] batch = batches.batch(learner.step());
    if (settings.choice(RbmParameters.BINARY).equals(RbmParameters.DRAWN)) {
      learner.clampDrawn(batch);
    } else {
      for (int i = 0; i < batch.length; i++) {
        batch[i] = batch[i] > WHITE ? 1 : 0;
      }
      learner.clamp(batch);
    }
  }

  @Override
  public int phase() {
    return lastPhase;
  }

  @Override
  public boolean betweenSteps() {
    return learner.next() == CdPhase.CLAMP_V;
  }

  @Override
  public long steps() {
    return learner.step();
  }

  @Override
  public int batchSize() {
    return batches.batchSize();
  }

  @Override
  public int stepsPerEpoch() {
    return batches.perEpoch();
  }

  @Override
  public void use(Settings changed) {
    settings = changed;
    probe.use(changed);
  }

  @Override
  public State save() {
    return new Saved(learner.save(), gradients == null ? new float[0] : gradients.chains());
  }

  @Override
  public void restore(State state) {
    if (!(state instanceof Saved saved)) {
      throw new IllegalArgumentException("not the state of a Boltzmann machine");
    }
    learner.restore(saved.learner());
    if (gradients != null) {
      gradients.setChains(saved.chains());
    }
    lastPhase = -1;
    slow = false;
  }

  /** What the engine saved: mini-batches and draws follow from the step. */
  private record Saved(RbmState learner, float[] chains) implements State {
    @Override
    public long step() {
      return learner.step();
    }

    @Override
    public long bytes() {
      return learner.bytes() + (long) Float.BYTES * chains.length;
    }
  }

  @Override
  public Snapshot snapshot() {
    // After a step's last phase the step that it belongs to is already counted.
    long shown = slow && betweenSteps() ? steps() - 1 : steps();
    ChainStart start = ChainStart.of(settings);
    // A setting that was changed in the middle of a step acts from the next one on.
    CdOptions options = slow ? learner.options() : RbmParameters.options(settings, shown);
    RbmMoment moment =
        watcher.moment(
            slow ? PHASES.get(lastPhase) : null,
            options,
            settings.whole(RbmParameters.WATCHED_UNIT),
            settings.whole(RbmParameters.WATCHED_PIXEL),
            probe.rest(start));
    return probe.snapshot(steps(), start, moment);
  }

  @Override
  public Map<String, Double> measure() {
    Map<String, Double> measured = probe.measure(learner.reconstructionError());
    if (gradients != null) {
      gradients.addTo(measured, RbmParameters.options(settings, steps()), steps());
    }
    return measured;
  }

  @Override
  public Map<String, Double> metrics() {
    Map<String, Double> metrics = probe.metrics(learner.reconstructionError());
    likelihood.addTo(metrics, settings);
    return metrics;
  }

  @Override
  public Study study(String id) {
    return studies.of(id, rbm, steps(), settings);
  }

  @Override
  public List<WeightArray> weights() {
    return List.of(
        new WeightArray("W", List.of(rbm.hidden(), rbm.visible()), rowMajor(rbm.W())),
        new WeightArray("b", List.of(rbm.visible()), rbm.b().toArray()),
        new WeightArray("c", List.of(rbm.hidden()), rbm.c().toArray()));
  }

  private static float[] rowMajor(Matrix matrix) {
    float[] columns = matrix.toArray();
    float[] rows = new float[columns.length];
    for (int j = 0; j < matrix.rows(); j++) {
      for (int i = 0; i < matrix.columns(); i++) {
        rows[j * matrix.columns() + i] = columns[i * matrix.rows() + j];
      }
    }
    return rows;
  }
}
