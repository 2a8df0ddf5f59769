package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.engine.Disturbance;
import io.github.autoencoderlab.engine.Randomness;
import io.github.autoencoderlab.engine.autoencoder.Autoencoder;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderLearner;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderOptions;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderState;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.MiniBatches;
import io.github.autoencoderlab.lesson.Settings;
import io.github.autoencoderlab.lesson.Snapshot;
import io.github.autoencoderlab.lesson.State;
import io.github.autoencoderlab.lesson.WeightArray;
import io.github.autoencoderlab.text.UserException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A dense autoencoder that learns. */
final class DenseExperiment implements Experiment {
  private static final int INITIAL_WEIGHTS = 1_000_002;

  private final DenseLesson lesson;
  private final MiniBatches batches;
  private final Autoencoder autoencoder;
  private final AutoencoderLearner learner;
  private final DenseProbe probe;
  private final DenseWatcher watcher;
  private final int width;
  private Settings settings;
  private @Nullable AutoencoderPhase last;
  private boolean slow;

  DenseExperiment(DenseLesson lesson, Settings settings, DataSet data, long seed)
      throws UserException {
    this.lesson = lesson;
    this.settings = settings;
    width = data.train().columns();
    DenseControls controls = lesson.controls();
    Randomness randomness = new Randomness(seed);
    batches = new MiniBatches(data.train(), settings.whole(DenseControls.BATCH_SIZE), seed);
    autoencoder =
        Autoencoder.initial(
            controls.architecture(settings, data),
            data.train().mean(),
            randomness.at(0, INITIAL_WEIGHTS));
    learner =
        new AutoencoderLearner(
            autoencoder,
            batches.batchSize(),
            controls.loss(settings, data),
            controls.rule(settings),
            options(0),
            randomness);
    probe = new DenseProbe(autoencoder, learner, data, seed);
    watcher = new DenseWatcher(autoencoder, learner, data);
    use(settings);
  }

  /** At full speed nobody can follow single examples, so none is shown after a whole step. */
  @Override
  public void step() {
    Experiment.super.step();
    slow = false;
  }

  /** What no line of the lesson's algorithm names, such as no corruption, goes with the next. */
  @Override
  public void advance() {
    slow = true;
    do {
      last = learner.next();
      run(last);
    } while (!lesson.lines().contains(last));
  }

  private void run(AutoencoderPhase phase) {
    if (phase == AutoencoderPhase.CLAMP) {
      learner.setOptions(options(learner.step()));
      learner.clamp(batches.batch(learner.step()));
    } else {
      learner.advance();
    }
  }

  /** Only here it is known how wide the examples are. */
  private AutoencoderOptions options(long step) {
    AutoencoderOptions options = lesson.options(settings, step);
    return options.with(options.disturbance().ofWidth(width));
  }

  private Disturbance disturbance() {
    return lesson.disturbance(settings).ofWidth(width);
  }

  @Override
  public int phase() {
    return last == null ? -1 : lesson.lines().indexOf(last);
  }

  @Override
  public boolean betweenSteps() {
    return learner.next() == AutoencoderPhase.CLAMP;
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
    if (options(learner.step()).sparsity().whole()) {
      probe.giveExamples();
    }
  }

  @Override
  public State save() {
    return new Saved(learner.save());
  }

  @Override
  public void restore(State state) {
    if (!(state instanceof Saved saved)) {
      throw new IllegalArgumentException("not the state of an autoencoder");
    }
    learner.restore(saved.learner());
    last = null;
    slow = false;
  }

  /** What the engine saved: mini-batches and noise follow from the step. */
  private record Saved(AutoencoderState learner) implements State {
    @Override
    public long step() {
      return learner.step();
    }

    @Override
    public long bytes() {
      return learner.bytes();
    }
  }

  @Override
  public Snapshot snapshot() {
    // After a step's last phase the step that it belongs to is already counted.
    long shown = slow && betweenSteps() ? steps() - 1 : steps();
    // A setting that was changed in the middle of a step acts from the next one on.
    AutoencoderOptions options = slow ? learner.options() : options(shown);
    DenseMoment moment =
        watcher.moment(
            slow ? last : null,
            lesson.lines(),
            settings.whole(DenseControls.WATCHED_UNIT),
            probe.firstHeldOut(disturbance()));
    return probe.snapshot(options, disturbance(), moment);
  }

  @Override
  public Map<String, Double> measure() {
    return probe.measure(disturbance());
  }

  @Override
  public Map<String, Double> metrics() {
    Map<String, Double> metrics = new LinkedHashMap<>(measure());
    AutoencoderOptions options = options(learner.step());
    metrics.putAll(probe.metrics(options.sparsity(), disturbance()));
    return metrics;
  }

  @Override
  public List<WeightArray> weights() {
    return DenseWeights.of(autoencoder);
  }
}
