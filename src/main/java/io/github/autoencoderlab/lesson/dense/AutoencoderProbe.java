package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.autoencoder.Autoencoder;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderLearner;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderOptions;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase;
import io.github.autoencoderlab.engine.autoencoder.Sparsity;
import io.github.autoencoderlab.engine.layer.DenseLayer;
import io.github.autoencoderlab.engine.layer.Pass;
import io.github.autoencoderlab.engine.noise.Disturbance;
import io.github.autoencoderlab.engine.pca.PrincipalAngles;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Sparseness;
import io.github.autoencoderlab.lesson.kit.Codes;
import io.github.autoencoderlab.lesson.kit.LivelyPlaces;
import io.github.autoencoderlab.lesson.kit.PcaBaseline;
import io.github.autoencoderlab.lesson.kit.StuckUnits;
import io.github.autoencoderlab.lesson.kit.WeightTiles;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Looks at an autoencoder from outside, always with the same held-out examples and the same noise,
 * so that what changes from look to look is what was learned.
 */
public final class AutoencoderProbe {
  /** The directions of PCA that a linear decoder finds first. */
  static final int LEADING = 10;

  /** Directions that are compared at every look; more take too long. */
  private static final int MOST_DIRECTIONS = 100;

  private static final int EXAMPLES = 100;

  /** As many as can be told apart beside the reconstructions. */
  private static final int FILTERS = 48;

  private static final int PROBE = 2_000_001;

  private final Autoencoder autoencoder;
  private final AutoencoderLearner learner;
  private final DataSet data;
  private final Randomness randomness;
  private final long seed;
  private final Matrix clean;
  private final Pass pass;
  private final PcaBaseline baseline;
  private final DenseGallery gallery;
  private final LivelyPlaces lively;
  private @Nullable Noisy noisy;
  private PcaBaseline.@Nullable Look pca;
  private boolean given;

  /** The held-out examples as the encoder sees them. */
  private record Noisy(Disturbance disturbance, Matrix x) {}

  /** Looks at an autoencoder and its learner, and changes nothing. */
  public AutoencoderProbe(
      Autoencoder autoencoder, AutoencoderLearner learner, DataSet data, long seed) {
    this.autoencoder = autoencoder;
    this.learner = learner;
    this.data = data;
    this.seed = seed;
    randomness = new Randomness(Randomness.mix(seed, 0, PROBE));
    clean = columns(data.test().first(EXAMPLES));
    lively = new LivelyPlaces(clean);
    pass = autoencoder.pass(clean.columns());
    baseline = new PcaBaseline(data);
    gallery = new DenseGallery(autoencoder, data, baseline, randomness);
  }

  private Matrix columns(float[] examples) {
    int size = data.test().size();
    return new Matrix(size, examples.length / size).set(examples);
  }

  /** Gives the learner all training examples, for a mean activity over the whole set. */
  public void giveExamples() {
    if (!given) {
      learner.setExamples(columns(data.train().first(data.train().count())));
      given = true;
    }
  }

  /** Reconstructs the held-out examples. */
  private void look(Disturbance disturbance) {
    pass.x().set(disturbance.any() ? noisy(disturbance).x() : clean);
    pass.forward();
  }

  /** Noise is the same from look to look, so this changes with its setting only. */
  private Noisy noisy(Disturbance disturbance) {
    Noisy found = noisy;
    if (found == null || !found.disturbance().equals(disturbance)) {
      Matrix x = new Matrix(clean.rows(), clean.columns());
      disturbance.corrupt(x, clean, randomness.at(0, PROBE));
      found = new Noisy(disturbance, x);
      noisy = found;
      pca = null;
    }
    return found;
  }

  /** What PCA makes of what the encoder sees. */
  private PcaBaseline.Look pca(Disturbance disturbance) {
    Matrix x = noisy(disturbance).x();
    if (pca == null) {
      pca = baseline.look(autoencoder.code(), x, clean);
    }
    return pca;
  }

  /** The example that is looked at. */
  public LookedAt lookedAt(DenseView view, Disturbance disturbance) {
    if (view.atDrawing()) {
      return gallery.drawn(view, disturbance);
    }
    int n = view.heldOut(clean.columns());
    return new LookedAt(clean.column(n), noisy(disturbance).x().column(n));
  }

  /** Σ (r − x)² of the drawing. */
  public double errorOfDrawing(DenseView view, Disturbance disturbance) {
    LookedAt drawn = gallery.drawn(view, disturbance);
    return autoencoder.reconstructed(columns(drawn.seen())).squaredDistance(columns(drawn.clean()));
  }

  /** What became of the held-out examples at the last look, one after the other. */
  public float[] reconstructions() {
    return pass.output().toArray();
  }

  /** The curves of a run. */
  public Map<String, Double> measure(AutoencoderOptions options, Disturbance disturbance) {
    Map<String, Double> measured = new LinkedHashMap<>();
    measured.put("batchSquaredError", learner.squaredError());
    look(disturbance);
    Map<String, Double> objective = DenseObjective.terms(numbers(options, Double.NaN), options);
    if (disturbance.any()) {
      measured.put("heldOutCorruptedSquaredError", squaredError());
      look(Disturbance.NONE);
    }
    measured.put("heldOutSquaredError", squaredError());
    measured.putAll(objective);
    if (isLinear()) {
      putAngles(measured);
    }
    return measured;
  }

  /** Everything that can be said, over whole sets. */
  public Map<String, Double> metrics(Sparsity sparsity, Disturbance disturbance) {
    return new DenseMetrics(autoencoder, data, baseline, seed).all(sparsity, disturbance);
  }

  private double squaredError() {
    return pass.output().squaredDistance(clean) / clean.columns();
  }

  /** Only then it is PCA's subspace that the best reconstruction comes from. */
  private boolean isLinear() {
    return autoencoder.architecture().layers().stream()
        .allMatch(layer -> layer instanceof DenseLayer && layer.activation() == Activation.LINEAR);
  }

  /** From PCA's leading directions, and from as many as there are code units, to the decoder's. */
  private void putAngles(Map<String, Double> measured) {
    int units = autoencoder.code();
    // As many directions as there are values are all of them: nothing is at an angle to that.
    boolean all = units > MOST_DIRECTIONS && units >= clean.rows();
    measured.put("leadingPrincipalAngle", all ? 0 : largestAngle(Math.min(LEADING, units)));
    if (units <= MOST_DIRECTIONS) {
      measured.put("largestPrincipalAngle", largestAngle(units));
    }
  }

  /** In degrees. */
  private double largestAngle(int directions) {
    DenseLayer decoder = autoencoder.architecture().dense(2);
    Matrix W = autoencoder.theta().W(decoder.weights());
    double[] angles =
        PrincipalAngles.between(
            baseline.directions(directions), decoder.transposed() ? W.transposed() : W);
    return Math.toDegrees(angles[angles.length - 1]);
  }

  /**
   * The autoencoder as it looks now.
   *
   * @param figures whether a figure is painted from it
   */
  public AutoencoderLook look(
      AutoencoderOptions options,
      Disturbance disturbance,
      DenseView view,
      Predicate<String> figures) {
    look(disturbance);
    PcaBaseline.Look byPca = pca(disturbance);
    return new AutoencoderLook(
        learner.step(),
        data.test().rows(),
        data.test().columns(),
        data.kind(),
        autoencoder.code(),
        options,
        gallery.pictures(
            view, disturbance, clean, pass, byPca, figures.test(DenseFigures.SEEN.id())),
        activity(),
        numbers(options, byPca.copies() ? Double.NaN : byPca.squaredError()),
        StuckUnits.of(pass.a(autoencoder.codeLayer()), autoencoder.codeActivation())
            .warnings(learner.step(), advice(options)));
  }

  /** Weights from the input to the first code units. */
  List<float[]> filters() {
    return WeightTiles.of(autoencoder.theta().W(0), FILTERS);
  }

  /** The absolute value that deserves the fullest colour, by what pixels change at all. */
  double reach(List<float[]> filters) {
    return WeightTiles.reach(filters, lively::contains);
  }

  private static String advice(AutoencoderOptions options) {
    return switch (options.sparsity().penalty()) {
      case NONE -> "warning.stuck.rate";
      case L1 -> "warning.stuck.weight";
      case KL -> "warning.stuck.target";
    };
  }

  private AutoencoderLook.Numbers numbers(AutoencoderOptions options, double pcaError) {
    Matrix weights = autoencoder.theta().weights();
    return new AutoencoderLook.Numbers(
        pass.loss(learner.kindOfLoss(), clean),
        penalty(options.sparsity()),
        options.decay().ofSquares(weights),
        options.decay().ofAbsolutes(weights),
        learner.squaredError(),
        squaredError(),
        pcaError);
  }

  private double penalty(Sparsity sparsity) {
    return switch (sparsity.penalty()) {
      case NONE -> 0;
      case KL -> Arrays.stream(activity()).map(rho -> Sparseness.kl(sparsity.target(), rho)).sum();
      case L1 -> fromRest();
    };
  }

  private double fromRest() {
    double rest = autoencoder.codeActivation().rest();
    double sum = 0;
    for (float a : pass.a(autoencoder.codeLayer()).toArray()) {
      sum += Math.abs(a - rest);
    }
    return sum / clean.columns();
  }

  /** ρ̃ of each unit, 0 at rest. */
  private double[] activity() {
    Activation f = autoencoder.codeActivation();
    float[] running = learner.meanActivation();
    double[] mean = new double[running.length];
    for (int j = 0; j < mean.length; j++) {
      mean[j] = running[j];
    }
    return Arrays.stream(averaged() ? mean : heldOutMeans())
        .map(one -> Sparseness.activity(one, f))
        .toArray();
  }

  /** Whether ρ̃ was ever computed. */
  private boolean averaged() {
    return learner.step() > 0 || learner.next().compareTo(AutoencoderPhase.ACTIVITY) > 0;
  }

  private double[] heldOutMeans() {
    return new Codes(pass.a(autoencoder.codeLayer()), new byte[0]).means();
  }
}
