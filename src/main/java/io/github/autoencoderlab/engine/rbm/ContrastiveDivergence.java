package io.github.autoencoderlab.engine.rbm;

import io.github.autoencoderlab.engine.Learner;
import io.github.autoencoderlab.engine.array.Matrices;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Nonzeros;
import io.github.autoencoderlab.engine.array.OuterProducts;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.noise.Corruption;
import io.github.autoencoderlab.engine.optimize.Momentum;
import io.github.autoencoderlab.engine.optimize.WeightDecay;
import io.github.autoencoderlab.state.State;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Contrastive divergence, CD-k or PCD-k, one phase at a time (slide "对比散度算法"; Hinton 2002; Tieleman
 * 2008).
 *
 * <p>Label units, if the machine has any, are clamped and drawn with the others.
 *
 * <p>A step begins with {@link #clamp}. All memory is taken by the constructor.
 */
public final class ContrastiveDivergence extends Learner<CdPhase> {
  /** Purposes of random numbers: this one, then two for each Gibbs step, which counts from 1. */
  private static final int DRAW_DATA = 0;

  /** Draws of more units than these are not repeated to find one number. */
  private static final long MOST_COINS = 200_000;

  private static final int COIN_BITS = 20;
  private static final String RECONSTRUCTION_ERROR = "reconstructionError";

  private final Rbm rbm;
  private final Randomness randomness;
  private final Matrix vPos;
  private final Matrix pPos;
  private final Matrix h;
  private final Matrix qNeg;
  private final Matrix vNeg;
  private final Matrix pNeg;
  private final Matrix dW;
  private final Matrix db;
  private final Matrix dc;
  private final OuterProducts gradient;
  private final Momentum descent = new Momentum();
  private final Matrix[] changeOfW;
  private final Nonzeros v;
  private final Nonzeros vStar;
  private final @Nullable LabelUnits labels;
  private final Matrix ones;
  private final Matrices memory;

  private CdOptions options;
  private WeightDecay decay;
  private int gibbsStep;
  private double restoredError = Double.NaN;
  private boolean fantasyKnown;

  /** A learner that changes this machine, a mini-batch of {@code batch} columns at a time. */
  public ContrastiveDivergence(Rbm rbm, int batch, CdOptions options, Randomness randomness) {
    super(CdPhase.CLAMP_V);
    this.rbm = rbm;
    this.options = options;
    decay = new WeightDecay(options.weightDecay(), 0);
    this.randomness = randomness;
    vPos = new Matrix(rbm.visible(), batch);
    pPos = new Matrix(rbm.hidden(), batch);
    h = new Matrix(rbm.hidden(), batch);
    qNeg = new Matrix(rbm.visible(), batch);
    vNeg = new Matrix(rbm.visible(), batch);
    pNeg = new Matrix(rbm.hidden(), batch);
    dW = new Matrix(rbm.hidden(), rbm.visible());
    db = Matrix.vector(rbm.visible());
    dc = Matrix.vector(rbm.hidden());
    changeOfW = new Matrix[] {dW};
    gradient = new OuterProducts(dW);
    v = new Nonzeros(vPos, rbm.hidden());
    vStar = new Nonzeros(vNeg, rbm.hidden());
    labels = rbm.labels() == 0 ? null : new LabelUnits(rbm.labels(), qNeg, qNeg, vNeg);
    ones = Matrix.vector(batch).fill(1);
    memory = new Matrices(learned());
  }

  /** How it learns, as set last. */
  public CdOptions options() {
    return options;
  }

  /** Learns with other options from the next phase on. */
  public void setOptions(CdOptions options) {
    this.options = options;
    decay = new WeightDecay(options.weightDecay(), 0);
  }

  @Override
  protected State saved(long step) {
    return memory.save(step).with(RECONSTRUCTION_ERROR, reconstructionError());
  }

  @Override
  protected void takeBack(State state) {
    double error = state.number(RECONSTRUCTION_ERROR);
    memory.restore(state);
    restoredError = error;
    fantasyKnown = false;
  }

  private Map<String, Matrix> learned() {
    Map<String, Matrix> learned = new LinkedHashMap<>();
    learned.put("W", rbm.W());
    learned.put("b", rbm.b());
    learned.put("c", rbm.c());
    learned.put("dW", dW);
    learned.put("db", db);
    learned.put("dc", dc);
    learned.put("pNeg", pNeg);
    return learned;
  }

  /**
   * First phase: clamps v.
   *
   * @param data in [0, 1], column by column; only copied
   */
  public void clamp(float[] data) {
    requireFirst();
    vPos.set(data);
    begin();
  }

  /**
   * First phase: clamps v.
   *
   * @param data in [0, 1], visible × batch; left unmodified
   */
  public void clamp(Matrix data) {
    requireFirst();
    vPos.set(data);
    begin();
  }

  /**
   * First phase for data that are probabilities: clamps a v drawn from them.
   *
   * @param probability in [0, 1], column by column; only copied
   */
  public void clampDrawn(float[] probability) {
    requireFirst();
    vPos.set(probability);
    vPos.draw(vPos, randomness.at(step(), DRAW_DATA));
    begin();
  }

  /**
   * First phase for data that are probabilities: clamps a v drawn from them.
   *
   * @param probability in [0, 1], visible × batch; left unmodified
   */
  public void clampDrawn(Matrix probability) {
    requireFirst();
    vPos.draw(probability, randomness.at(step(), DRAW_DATA));
    begin();
  }

  private void begin() {
    restoredError = Double.NaN;
    gibbsStep = 1;
    clamped();
  }

  @Override
  protected void run(CdPhase phase) {
    switch (phase) {
      case PROBABILITY_OF_H -> rbm.hiddenGivenVisible(v.find(), pPos);
      case DRAW_H -> drawHidden(startsAtData(gibbsStep) ? pPos : pNeg);
      case PROBABILITY_OF_V -> {
        reconstruct();
        fantasyKnown = true;
      }
      case DRAW_V -> drawVisible();
      case PROBABILITY_OF_H_STAR -> rbm.hiddenGivenVisible(vStar.find(), pNeg);
      case UPDATE_W -> updateW();
      case UPDATE_B -> updateB();
      case UPDATE_C -> updateC();
      case CLAMP_V -> throw new IllegalStateException();
    }
  }

  private boolean linear() {
    return rbm.hiddenUnits() == HiddenUnits.LINEAR;
  }

  private void drawHidden(Matrix p) {
    randomness.at(step(), 2 * gibbsStep);
    if (linear()) {
      Corruption.GAUSSIAN.corrupt(h, p, 1, randomness);
    } else {
      h.draw(p, randomness);
    }
  }

  private void reconstruct() {
    if (labels == null) {
      rbm.visibleGivenHidden(h, qNeg);
    } else {
      rbm.visibleInput(h, qNeg);
      labels.probabilities(1);
    }
  }

  private void drawVisible() {
    randomness.at(step(), 2 * gibbsStep + 1);
    if (!options.drawn()) {
      vNeg.set(qNeg);
    } else if (labels == null) {
      vNeg.draw(qNeg, randomness);
    } else {
      labels.draw(randomness);
    }
  }

  /**
   * Whether a Gibbs step draws h from p(h|v), as the first one does. A persistent chain starts
   * once, at the first data, and goes on from p(h*|v*) of the step before.
   *
   * @param number of the Gibbs step within the step that is under way, from 1
   */
  public boolean startsAtData(int number) {
    return number == 1 && (step() == 0 || !options.persistent());
  }

  @Override
  protected CdPhase following(CdPhase phase) {
    boolean again = phase == CdPhase.PROBABILITY_OF_H_STAR && gibbsStep++ < options.gibbsSteps();
    return again ? CdPhase.DRAW_H : super.following(phase);
  }

  // ΔW ← μ ΔW + ε/n [p(h=1|v) vᵀ − p(h*=1|v*) v*ᵀ] − ε λ W;  W ← W + ΔW
  private void updateW() {
    gradient.begin(-1.0 / vPos.columns()).add(pPos, v).subtract(pNeg, vStar);
    descent.begin(options.learningRate(), options.momentum(), decay, step());
    descent.step(rbm.W(), gradient, changeOfW);
  }

  // Δb ← μ Δb + ε/n Σ (v − v*);  b ← b + Δb
  private void updateB() {
    double rate = options.learningRate() / vPos.columns();
    db.addRowSums(options.momentum(), rate, vPos, ones);
    db.addRowSums(1, -rate, vNeg, ones);
    rbm.b().add(1, db);
  }

  // Δc ← μ Δc + ε/n Σ [p(h=1|v) − p(h*=1|v*)];  c ← c + Δc
  private void updateC() {
    double rate = options.learningRate() / vPos.columns();
    dc.addRowSums(options.momentum(), rate, pPos, ones);
    dc.addRowSums(1, -rate, pNeg, ones);
    rbm.c().add(1, dc);
  }

  /**
   * Reconstruction error of the last mini-batch: Σᵢ (vᵢ − p(v*ᵢ=1|h))², summed over units, mean
   * over examples.
   */
  public double reconstructionError() {
    return Double.isNaN(restoredError)
        ? vPos.squaredDistance(qNeg) / vPos.columns()
        : restoredError;
  }

  /** The first example of the mini-batch, between any two phases; copied. */
  public CdExample example() {
    return new CdExample(
        vPos.column(0),
        pPos.column(0),
        h.column(0),
        fantasyKnown ? qNeg.column(0) : new float[0],
        fantasyKnown ? vNeg.column(0) : new float[0],
        pNeg.column(0));
  }

  /** The Gibbs step that is under way, from 1; after p(h*|v*) the one that would follow. */
  public int gibbsStep() {
    return gibbsStep;
  }

  /** What the last change of Wⱼᵢ was made of. */
  public CdChange changeOfW(int j, int i) {
    double data = CdChange.meanProduct(pPos.row(j), vPos.row(i));
    double fantasy = CdChange.meanProduct(pNeg.row(j), vNeg.row(i));
    return new CdChange(data, fantasy, dW.column(i)[j]);
  }

  /** What the last change of bᵢ was made of. */
  public CdChange changeOfB(int i) {
    return new CdChange(CdChange.mean(vPos.row(i)), CdChange.mean(vNeg.row(i)), db.column(0)[i]);
  }

  /** What the last change of cⱼ was made of. */
  public CdChange changeOfC(int j) {
    return new CdChange(CdChange.mean(pPos.row(j)), CdChange.mean(pNeg.row(j)), dc.column(0)[j]);
  }

  /**
   * The number u that fell when a unit of the first example was drawn in the last phase: the unit
   * became 1 because its probability was above u, or 0 because it was not. Found by drawing again
   * with the same random numbers from other probabilities, to 10⁻⁶.
   *
   * @param unit of the layer that was drawn
   * @return NaN if the last phase was no draw of 0/1, if the unit is one of a label, or if the draw
   *     is so large that this would take long
   */
  public double coin(int unit) {
    boolean hidden = next() == CdPhase.PROBABILITY_OF_V && !linear();
    boolean oneByOne = unit < rbm.visible() - rbm.labels();
    boolean visible = next() == CdPhase.PROBABILITY_OF_H_STAR && options.drawn() && oneByOne;
    Matrix drawn = hidden ? h : vNeg;
    boolean small = (long) drawn.rows() * drawn.columns() <= MOST_COINS;
    if (!small || !(hidden || visible)) {
      return Double.NaN;
    }
    Matrix p = new Matrix(drawn.rows(), drawn.columns());
    Matrix again = new Matrix(drawn.rows(), drawn.columns());
    double low = 0;
    double high = 1;
    for (int halving = 0; halving < COIN_BITS; halving++) {
      double middle = (low + high) / 2;
      again.draw(p.fill(middle), randomness.at(step(), 2 * gibbsStep + (hidden ? 0 : 1)));
      if (again.column(0)[unit] > 0) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return (low + high) / 2;
  }
}
