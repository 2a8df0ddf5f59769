package io.github.autoencoderlab.engine.autoencoder;

import io.github.autoencoderlab.engine.Learner;
import io.github.autoencoderlab.engine.array.Matrices;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.OuterProducts;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.layer.Pass;
import io.github.autoencoderlab.engine.optimize.Adam;
import io.github.autoencoderlab.engine.optimize.Momentum;
import io.github.autoencoderlab.engine.optimize.Optimizer;
import io.github.autoencoderlab.engine.optimize.WeightDecay;
import io.github.autoencoderlab.engine.optimize.WeightStep;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Loss;
import io.github.autoencoderlab.engine.unit.Sparseness;
import io.github.autoencoderlab.state.State;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Gradient descent on L(x, g(f(x̃))) + Ω(h) + weight decay, one phase at a time.
 *
 * <p>A step begins with {@link #clamp}. All memory is taken by the constructor.
 */
public final class AutoencoderLearner extends Learner<AutoencoderPhase> {
  private static final int CORRUPT = 0;
  private static final String SQUARED_ERROR = "squaredError";

  private final Autoencoder autoencoder;
  private final Loss loss;
  private final Rule rule;
  private final Randomness randomness;
  private final Pass pass;
  private final Theta gradient;
  private final OuterProducts[] products;
  private final Optimizer optimizer;
  private final MeanActivity activity;
  private final Matrix x;
  private final Matrices memory;
  private AutoencoderOptions options;
  private double squaredError = Double.NaN;

  /** How the gradient is followed. */
  public enum Rule {
    /** Adam. */
    ADAM,
    /** Gradient descent with momentum. */
    MOMENTUM
  }

  /** A learner that changes this autoencoder, a mini-batch of {@code batch} columns at a time. */
  public AutoencoderLearner(
      Autoencoder autoencoder,
      int batch,
      Loss loss,
      Rule rule,
      AutoencoderOptions options,
      Randomness randomness) {
    super(AutoencoderPhase.CLAMP);
    this.autoencoder = autoencoder;
    this.loss = loss;
    this.rule = rule;
    this.randomness = randomness;
    Theta theta = autoencoder.theta();
    pass = autoencoder.pass(batch);
    gradient = theta.like();
    products = new OuterProducts[theta.weightCount()];
    for (int n = 0; n < products.length; n++) {
      products[n] = new OuterProducts(theta.W(n));
    }
    optimizer = new Optimizer(theta, gradient, rule == Rule.ADAM ? new Adam() : new Momentum());
    activity = new MeanActivity(autoencoder, batch);
    x = new Matrix(autoencoder.visible(), batch, theta.all().precision());
    memory = new Matrices(learned());
    this.options = options;
    setOptions(options);
  }

  /**
   * Learns with other options from the next phase on.
   *
   * @throws IllegalArgumentException if the penalty is not defined for the code's units
   */
  public void setOptions(AutoencoderOptions changed) {
    Activation code = autoencoder.codeActivation();
    if (!changed.sparsity().suits(code)) {
      throw new IllegalArgumentException(changed.sparsity().penalty() + " of " + code + " units");
    }
    options = changed;
  }

  /**
   * First phase.
   *
   * @param clean x, column by column; only copied
   */
  public void clamp(float[] clean) {
    requireFirst();
    x.set(clean);
    clamped();
  }

  /**
   * First phase.
   *
   * @param clean x, visible × batch; left unmodified
   */
  public void clamp(Matrix clean) {
    requireFirst();
    x.set(clean);
    clamped();
  }

  @Override
  protected void run(AutoencoderPhase phase) {
    switch (phase) {
      case CLAMP -> throw new IllegalStateException();
      case CORRUPT -> corrupt();
      case ENCODE -> autoencoder.encode(pass);
      case ACTIVITY -> activity.follow(code(), options.sparsity(), step());
      case DECODE -> autoencoder.decode(pass);
      case LOSS -> squaredError = pass.outputDelta(loss, x);
      case BACKWARD -> backward();
      case UPDATE -> update();
    }
  }

  /** Runs all phases of a step. */
  public void step(float[] clean) {
    clamp(clean);
    finish();
  }

  // x̃ ~ C(x̃|x)
  private void corrupt() {
    randomness.at(step(), CORRUPT);
    options.disturbance().corrupt(pass.x(), x, randomness);
  }

  private void backward() {
    for (int l = autoencoder.architecture().depth() - 1; l >= 1; l--) {
      if (l == autoencoder.codeLayer()) {
        codeDelta();
      } else {
        pass.hiddenDelta(l);
      }
    }
    pass.biasGradient(gradient);
    for (int n = 0; n < products.length; n++) {
      pass.weightGradient(n, products[n]);
    }
  }

  // The gradient of weights is computed while it is followed.
  private void update() {
    optimizer.begin(options.learningRate(), options.momentum(), options.decay(), step());
    for (int n = 0; n < products.length; n++) {
      optimizer.updateWeights(n, products[n]);
    }
    optimizer.updateBiases();
  }

  // δ = (Wᵀ δ + β (−ρ/ρ̂ + (1−ρ)/(1−ρ̂))) f′(z)
  private void codeDelta() {
    Sparsity sparsity = options.sparsity();
    int l = autoencoder.codeLayer();
    if (sparsity.penalty() == Sparsity.Penalty.NONE) {
      pass.hiddenDelta(l);
      return;
    }
    pass.errorFromAbove(l);
    Activation f = autoencoder.codeActivation();
    Sparseness.timesSlope(pass.delta(l), code(), activity.slope(sparsity), sparsity.l1(), f);
  }

  private Matrix code() {
    return pass.a(autoencoder.codeLayer());
  }

  /**
   * The whole set, over which ρ̂ is taken if {@link Sparsity#whole} says so.
   *
   * @param examples visible × count; kept, not copied
   */
  public void setExamples(Matrix examples) {
    activity.setExamples(examples);
  }

  /** Σ (r − x)² of the last mini-batch, summed over units, mean over examples; NaN before it. */
  public double squaredError() {
    return squaredError;
  }

  /** How the gradient is followed. */
  public Rule rule() {
    return rule;
  }

  /** L. */
  public Loss kindOfLoss() {
    return loss;
  }

  /** L of the last mini-batch, summed over units, mean over examples, without penalties. */
  public double loss() {
    return pass.loss(loss, x);
  }

  /**
   * J of the last mini-batch: L, Ω(h) with the ρ̃ of the moment, and weight decay.
   *
   * @return in nats for cross-entropy
   */
  public double objective() {
    return loss() + activity.penalty(code(), options.sparsity()) + decay();
  }

  private double decay() {
    return options.decay().of(autoencoder.theta().weights());
  }

  /** How it learns, as set last. */
  public AutoencoderOptions options() {
    return options;
  }

  /**
   * ∂J/∂W of the last mini-batch between place i of the input and unit j of the layer above, from
   * {@link AutoencoderPhase#BACKWARD} on until the next step.
   */
  public WeightSlope slope(int j, int i) {
    double before = autoencoder.theta().W(0).column(i)[j];
    if (betweenSteps()) {
      before -= lastStep(j, i).change();
    }
    WeightDecay decay = options.decay();
    return new WeightSlope(
        products[0].at(0, j, i),
        products[0].at(1, j, i),
        decay.l2() * before,
        decay.l1() * Math.signum(before));
  }

  /** What the last step added to the same weight. */
  public WeightStep lastStep(int j, int i) {
    return optimizer.lastStep(0, j, i);
  }

  /** ρ̃, the running mean activation of each code unit; copied. */
  public float[] meanActivation() {
    return activity.mean();
  }

  /** The mean activation of a code unit over the last mini-batch. */
  public double batchActivation(int j) {
    double sum = 0;
    for (float a : code().row(j)) {
      sum += a;
    }
    return sum / code().columns();
  }

  /** The first example of the mini-batch, between any two phases; copied. */
  public AutoencoderExample example() {
    int l = autoencoder.codeLayer();
    return new AutoencoderExample(
        x.column(0),
        pass.x().column(0),
        pass.a(l).column(0),
        pass.output().column(0),
        pass.delta(autoencoder.architecture().depth()).column(0),
        pass.delta(l).column(0));
  }

  /**
   * a⁽ˡ⁾ of the same example, the input of the encoder for l = 0; copied.
   *
   * @param l a layer, up to the reconstruction
   */
  public float[] activations(int l) {
    return pass.a(l).column(0);
  }

  /** δ⁽ˡ⁾ of the same example, of a layer from 1; copied. */
  public float[] deltas(int l) {
    return pass.delta(l).column(0);
  }

  @Override
  protected State saved(long step) {
    return memory.save(step).with(SQUARED_ERROR, squaredError);
  }

  @Override
  protected void takeBack(State state) {
    double error = state.number(SQUARED_ERROR);
    memory.restore(state);
    squaredError = error;
  }

  private Map<String, Matrix> learned() {
    Map<String, Matrix> learned = new LinkedHashMap<>();
    learned.put("theta", autoencoder.theta().all());
    learned.put("meanActivation", activity.running());
    learned.putAll(optimizer.memory());
    return learned;
  }
}
