package io.github.autoencoderlab.engine.recurrent;

import io.github.autoencoderlab.engine.Learner;
import io.github.autoencoderlab.engine.array.Matrices;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.optimize.Adam;
import io.github.autoencoderlab.engine.optimize.Momentum;
import io.github.autoencoderlab.engine.optimize.Optimizer;
import io.github.autoencoderlab.state.State;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Gradient descent on ½ Σ (y − x)² + weight decay by back-propagation through time, one phase at a
 * time.
 *
 * <p>A step begins with {@link #clamp}. Phases through time are repeated: the first of them
 * computes all steps of the series, as a thread takes its examples through all of them, and each
 * shows one more ({@link #shown}). All memory is taken by the constructor.
 */
public final class RecurrentLearner extends Learner<RecurrentPhase> {
  private static final String SQUARED_ERROR = "squaredError";
  private static final String NORM = "gradientNorm";

  private final RecurrentAutoencoder autoencoder;
  private final int steps;
  private final RecurrentPass pass;
  private final Theta gradient;
  private final Optimizer optimizer;
  private final Matrices memory;
  private final Matrix all;
  private RecurrentOptions options;
  private int shown;
  private double squaredError = Double.NaN;
  private double norm = Double.NaN;

  /** How the gradient is followed. */
  public enum Rule {
    /** Adam. */
    ADAM,
    /** Gradient descent with momentum. */
    MOMENTUM
  }

  /** A learner that changes this autoencoder, a mini-batch of {@code batch} columns at a time. */
  public RecurrentLearner(
      RecurrentAutoencoder autoencoder, int batch, Rule rule, RecurrentOptions options) {
    super(RecurrentPhase.CLAMP);
    this.autoencoder = autoencoder;
    this.options = options;
    steps = autoencoder.shape().series().steps();
    pass = autoencoder.pass(batch);
    gradient = autoencoder.theta().like();
    all = gradient.all();
    Theta theta = autoencoder.theta();
    optimizer = new Optimizer(theta, gradient, rule == Rule.ADAM ? new Adam() : new Momentum());
    Map<String, Matrix> learned = new LinkedHashMap<>();
    learned.put("theta", theta.all());
    learned.putAll(optimizer.memory());
    memory = new Matrices(learned);
  }

  /** Learns with other options from the next phase on. */
  public void setOptions(RecurrentOptions changed) {
    options = changed;
  }

  /** How it learns, as set last. */
  public RecurrentOptions options() {
    return options;
  }

  /**
   * First phase.
   *
   * @param x series, time-major, one after the other; only copied
   */
  public void clamp(float[] x) {
    requireFirst();
    pass.x().set(x);
    begin();
  }

  /**
   * First phase.
   *
   * @param x {@link SeriesShape#size} × batch; left unmodified
   */
  public void clamp(Matrix x) {
    requireFirst();
    pass.x().set(x);
    begin();
  }

  private void begin() {
    pass.take();
    shown = 0;
    clamped();
  }

  @Override
  protected void run(RecurrentPhase phase) {
    if (phase.throughTime() && shown > 0) {
      return;
    }
    switch (phase) {
      case CLAMP -> throw new IllegalStateException();
      case ENCODE -> pass.encode();
      case CODE -> pass.code();
      case DECODE -> pass.decode();
      case LOSS -> squaredError = pass.loss();
      case BACK_DECODE -> pass.backDecoder(options.truncation());
      case BACK_CODE -> pass.backCode();
      case BACK_ENCODE -> pass.backEncoder(gradient);
      case CLIP -> clip();
      case UPDATE -> update();
    }
  }

  @Override
  protected RecurrentPhase following(RecurrentPhase phase) {
    shown = phase.throughTime() ? shown + 1 : 0;
    if (phase.throughTime() && shown < steps) {
      return phase;
    }
    shown = 0;
    return super.following(phase);
  }

  // g ← g min(1, clip / ‖g‖)
  private void clip() {
    norm = SquaredNorm.lengthOf(all);
    if (norm > options.clip()) {
      all.scale(options.clip() / norm);
    }
  }

  private void update() {
    optimizer.update(options.learningRate(), options.momentum(), options.decay(), step());
  }

  /** Runs all phases of a step. */
  public void step(float[] x) {
    clamp(x);
    finish();
  }

  /**
   * Steps of the series that the next phase, if it goes through time, has behind it: the encoder's
   * and the decoder's from the first on, those of the way back from the last on.
   */
  public int shown() {
    return shown;
  }

  /** What it changes. */
  public RecurrentAutoencoder autoencoder() {
    return autoencoder;
  }

  /** Σ (y − x)² of the last mini-batch, over channels and steps, mean over examples; NaN before. */
  public double squaredError() {
    return squaredError;
  }

  /** J of the last mini-batch: ½ Σ (y − x)², mean over examples, and weight decay. */
  public double objective() {
    return squaredError / 2 + options.decay().of(autoencoder.theta().weights());
  }

  /** ‖∂J/∂θ‖ of the last mini-batch before it was clipped, without weight decay; NaN before. */
  public double gradientNorm() {
    return norm;
  }

  /** The first example of the mini-batch, between any two phases; copied. */
  public RecurrentExample example() {
    return pass.inside(0);
  }

  @Override
  protected State saved(long step) {
    return memory.save(step).with(SQUARED_ERROR, squaredError).with(NORM, norm);
  }

  @Override
  protected void takeBack(State state) {
    double error = state.number(SQUARED_ERROR);
    double length = state.number(NORM);
    memory.restore(state);
    squaredError = error;
    norm = length;
    shown = 0;
  }
}
