package io.github.autoencoderlab.lesson.rbm;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.rbm.CdOptions;
import io.github.autoencoderlab.engine.rbm.CdPhase;
import io.github.autoencoderlab.engine.rbm.ContrastiveDivergence;
import io.github.autoencoderlab.engine.rbm.Rbm;
import io.github.autoencoderlab.lesson.Snapshot;
import io.github.autoencoderlab.lesson.Study;
import io.github.autoencoderlab.lesson.WeightArray;
import io.github.autoencoderlab.lesson.kit.LearnerExperiment;
import io.github.autoencoderlab.lesson.kit.MiniBatches;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.state.State;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A restricted Boltzmann machine that learns by contrastive divergence. */
final class RbmExperiment extends LearnerExperiment<CdPhase> {
  private static final int INITIAL_WEIGHTS = 1_000_002;
  private static final List<CdPhase> PHASES = List.of(CdPhase.values());
  private static final String CHAINS = "chains";
  private static final float WHITE = 0.5f;

  private final MiniBatches batches;
  private final Rbm rbm;
  private final ContrastiveDivergence learner;
  private final RbmProbe probe;
  private final RbmLikelihood likelihood;
  private final RbmStudies studies;
  private final @Nullable RbmGradients gradients;
  private final RbmWatcher watcher;
  private final long seed;

  RbmExperiment(Settings settings, DataSet data, long seed) {
    super(PHASES, settings);
    this.seed = seed;
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
        settings.isOn(RbmParameters.COMPARE_GRADIENTS) && RbmGradients.possible(rbm)
            ? new RbmGradients(
                rbm, RbmBinary.of(data, settings, seed).train(RbmGradients.EXAMPLES), seed)
            : null;
    studies = new RbmStudies(data, seed);
    watcher = new RbmWatcher(rbm, learner, data.train().mean());
  }

  @Override
  protected ContrastiveDivergence learner() {
    return learner;
  }

  @Override
  protected MiniBatches batches() {
    return batches;
  }

  @Override
  protected void stepped() {
    if (gradients != null) {
      gradients.follow(RbmParameters.options(settings(), steps()), steps());
    }
  }

  @Override
  protected void clamp() {
    learner.setOptions(RbmParameters.options(settings(), steps()));
    float[] batch = batches.batch(steps());
    if (settings().choice(RbmParameters.BINARY) == Binary.DRAWN) {
      learner.clampDrawn(batch);
    } else {
      for (int i = 0; i < batch.length; i++) {
        batch[i] = batch[i] > WHITE ? 1 : 0;
      }
      learner.clamp(batch);
    }
  }

  @Override
  public void use(Settings changed) {
    super.use(changed);
    probe.use(changed);
  }

  @Override
  public State save() {
    return gradients == null ? super.save() : super.save().with(CHAINS, gradients.chains());
  }

  @Override
  public void restore(State state) {
    super.restore(state);
    if (gradients != null) {
      gradients.setChains(state.array(CHAINS));
    }
  }

  @Override
  public Snapshot snapshot(Predicate<String> figures) {
    ChainStart start = ChainStart.of(settings());
    // A setting that was changed in the middle of a step acts from the next one on.
    CdOptions options = slow() ? learner.options() : RbmParameters.options(settings(), shownStep());
    RbmMoment moment =
        watcher.moment(
            shownPhase(),
            options,
            settings().whole(RbmParameters.WATCHED_UNIT),
            settings().whole(RbmParameters.WATCHED_PIXEL),
            probe.rest(start));
    return probe.snapshot(steps(), start, moment, figures);
  }

  @Override
  public Map<String, Double> measure() {
    Map<String, Double> measured = probe.measure(learner.reconstructionError());
    if (gradients != null) {
      gradients.addTo(measured, RbmParameters.options(settings(), steps()), steps());
    }
    return measured;
  }

  @Override
  public Map<String, Double> metrics() {
    Map<String, Double> metrics = probe.metrics(learner.reconstructionError());
    likelihood.addTo(metrics, settings());
    probe.addChains(metrics);
    if (gradients != null) {
      gradients.addTo(metrics, RbmParameters.options(settings(), steps()), steps());
    }
    if (RbmSums.possible(rbm)) {
      new RbmProofs(
              rbm,
              seed,
              settings().whole(RbmParameters.WATCHED_UNIT),
              settings().whole(RbmParameters.WATCHED_PIXEL),
              probe.allTraining())
          .addTo(metrics);
    }
    return metrics;
  }

  @Override
  public Study study(String id) {
    return studies.of(id, rbm, steps(), settings());
  }

  @Override
  public List<WeightArray> weights() {
    return List.of(
        WeightArray.matrix("W", rbm.W()),
        WeightArray.vector("b", rbm.b()),
        WeightArray.vector("c", rbm.c()));
  }
}
