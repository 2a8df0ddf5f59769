package io.github.autoencoderlab.lesson.table;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.random.SeededRandom;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.optimize.WeightDecay;
import io.github.autoencoderlab.engine.stack.DeepLearner;
import io.github.autoencoderlab.engine.stack.DeepNet;
import io.github.autoencoderlab.engine.stack.DeepOptions;
import io.github.autoencoderlab.engine.stack.DeepPlan;
import io.github.autoencoderlab.engine.stack.LayerOptions;
import io.github.autoencoderlab.engine.stack.Method;
import io.github.autoencoderlab.engine.stack.Sampling;
import io.github.autoencoderlab.engine.stack.TunerOptions;
import io.github.autoencoderlab.engine.unit.Softmax;
import io.github.autoencoderlab.lesson.kit.ImageColumns;
import io.github.autoencoderlab.lesson.kit.MiniBatches;
import io.github.autoencoderlab.text.UserException;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Trains the nets of the table: layer by layer, then all with a softmax on top, tried on validation
 * examples after every {@link #CHECK} steps; the best of these moments counts (early stopping).
 */
final class NetTrial implements TableTrainer {
  /** Steps between two looks at validation examples: an epoch of 10,000 examples. */
  static final int CHECK = 100;

  private static final int TOGETHER = 1;
  private static final int PRETRAINED = 0;

  private final TableRequest request;
  private final TableData data;

  NetTrial(TableRequest request, TableData data) {
    this.request = request;
    this.data = data;
  }

  @Override
  public TableTrial train(@Nullable SeededRandom random, TableWatch watch) throws UserException {
    NetSettings settings = NetSettings.fixed(request.set(), request.model());
    return new Run(random == null ? settings : settings.drawn(random)).train(watch);
  }

  private DeepPlan plan(NetSettings settings) {
    List<Integer> sizes = new ArrayList<>(List.of(data.train().size()));
    sizes.addAll(Collections.nCopies(request.model().layers(), request.sizes().units()));
    int batch = Math.min(settings.batch(), data.train().count());
    return new DeepPlan(
        sizes,
        request.model().isBelief() ? DeepPlan.Kind.RBM : DeepPlan.Kind.AUTOENCODER,
        false,
        request.sizes().layerSteps(),
        DeepPlan.Goal.CLASSIFY,
        Method.ADAM,
        batch,
        batch,
        0,
        data.classes());
  }

  /** One net with its settings. */
  private final class Run {
    private final NetSettings settings;
    private final DeepPlan plan;
    private final MiniBatches alone;
    private final MiniBatches together;
    private final DeepLearner learner;
    private final List<Double> curve = new ArrayList<>();
    private float @Nullable [] best;
    private double smallest = 1;
    private int waited;

    private Run(NetSettings settings) {
      this.settings = settings;
      plan = plan(settings);
      long seed = request.seed();
      alone = new MiniBatches(data.train(), plan.batch(), seed);
      together =
          new MiniBatches(data.train(), plan.batch(), Randomness.mix(seed, PRETRAINED, TOGETHER));
      learner = new DeepLearner(plan, options(0), data.train().mean(), seed);
    }

    private TableTrial train(TableWatch watch) throws UserException {
      long pretraining = plan.start(plan.layers());
      long last = pretraining + request.sizes().tuningSteps();
      for (long step = 0; step < last && waited < settings.patience(); step++) {
        step(step, step < pretraining ? alone : together, step < pretraining ? 0 : pretraining);
        long tuned = step + 1 - pretraining;
        if (tuned > 0 && (tuned % CHECK == 0 || step + 1 == last)) {
          check();
        }
        if (step % CHECK == 0) {
          watch.see((double) (step + 1) / last);
        }
      }
      DeepNet net = learner.net(best == null ? learner.theta() : best);
      return new TableTrial(
          settings.asMap(request.sizes()), smallest, curve, examples -> tell(net, examples));
    }

    private void step(long step, MiniBatches batches, long from) {
      learner.setOptions(options(step));
      learner.clamp(batches.batch(step - from), batches.labels(step - from));
      learner.finish();
    }

    /** A look at validation examples. */
    private void check() {
      float[] theta = learner.theta();
      DeepNet net = learner.net(theta);
      TableTrial.Learned now = examples -> tell(net, examples);
      double error = now.error(data.validation());
      curve.add(error);
      waited++;
      if (best == null || error < smallest) {
        best = theta;
        smallest = error;
        waited = 0;
      }
    }

    private DeepOptions options(long step) {
      long t = step - plan.start(plan.stage(step));
      boolean late = 2 * t >= plan.layerSteps();
      LayerOptions layer =
          new LayerOptions(
              settings.pretrainingRate(),
              late ? NetSettings.LAST_MOMENTUM : NetSettings.FIRST_MOMENTUM,
              request.model().isBelief() ? NetSettings.MACHINE_DECAY : 0,
              settings.masked(),
              Sampling.PROBABILITIES);
      double share = Math.min(1, (double) t / request.sizes().tuningSteps());
      double rate = settings.learningRate() * (1 + Math.cos(Math.PI * share)) / 2;
      // A rate is above 0, also that of the last step.
      double least = settings.learningRate() * NetSettings.LAST_SHARE;
      return new DeepOptions(layer, new TunerOptions(Math.max(least, rate), 0, WeightDecay.NONE));
    }
  }

  private static byte[] tell(DeepNet net, Examples examples) {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    ImageColumns.forEach(
        examples, examples.count(), x -> told.writeBytes(Softmax.classes(net.output(x))));
    return told.toByteArray();
  }
}
