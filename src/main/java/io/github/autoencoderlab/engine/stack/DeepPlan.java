package io.github.autoencoderlab.engine.stack;

import io.github.autoencoderlab.engine.layer.Architecture;
import io.github.autoencoderlab.engine.unit.Activation;
import java.util.ArrayList;
import java.util.List;

/**
 * How a deep net comes to be.
 *
 * @param sizes units from the input to the uppermost layer, at least two numbers
 * @param kind what each layer is while it learns alone
 * @param linear whether the uppermost layer's code is linear; all others are logistic
 * @param layerSteps steps that each layer learns for before the next one begins; 0 begins with all
 * @param goal what all layers learn together afterwards
 * @param method how they do
 * @param batch columns of a mini-batch while layers learn alone
 * @param tuningBatch columns of a mini-batch while all learn together
 * @param dropout probability with which a hidden unit is silent while it learns to classify
 * @param classes that there are to tell, if that is the goal
 * @param labels label units beside those below the uppermost layer, which is a Boltzmann machine of
 *     binary units then; 0 for none
 */
public record DeepPlan(
    List<Integer> sizes,
    Kind kind,
    boolean linear,
    long layerSteps,
    Goal goal,
    Method method,
    int batch,
    int tuningBatch,
    double dropout,
    int classes,
    int labels) {
  /** What a layer is while it learns alone. */
  public enum Kind {
    /** A restricted Boltzmann machine. */
    RBM,
    /** An autoencoder, a denoising one if there is corruption. */
    AUTOENCODER
  }

  /** What all layers learn together. */
  public enum Goal {
    /** Nothing: the last layer goes on alone. */
    NONE,
    /** To reconstruct the data: the net is unrolled into encoder and decoder. */
    RECONSTRUCT,
    /** To tell classes: a softmax is put on top. */
    CLASSIFY
  }

  public DeepPlan {
    sizes = List.copyOf(sizes);
    require(sizes.size() >= 2, "sizes", sizes);
    require(layerSteps > 0 || (layerSteps == 0 && goal != Goal.NONE), "layerSteps", layerSteps);
    require(batch >= 1 && tuningBatch >= 1, "batches", List.of(batch, tuningBatch));
    require(dropout >= 0 && dropout < 1, "dropout", dropout);
    require(classes >= 2 || goal != Goal.CLASSIFY, "classes", classes);
    require(labels == 0 || labels >= 2, "labels", labels);
    require(labels == 0 || (kind == Kind.RBM && !linear), "labels of such a layer", labels);
    require(!linear || goal != Goal.CLASSIFY, "a linear layer below a softmax", linear);
  }

  /** A plan without label units. */
  public DeepPlan(
      List<Integer> sizes,
      Kind kind,
      boolean linear,
      long layerSteps,
      Goal goal,
      Method method,
      int batch,
      int tuningBatch,
      double dropout,
      int classes) {
    this(sizes, kind, linear, layerSteps, goal, method, batch, tuningBatch, dropout, classes, 0);
  }

  private static void require(boolean holds, String name, Object value) {
    if (!holds) {
      throw new IllegalArgumentException(name + " cannot be " + value);
    }
  }

  /** Layers above the input. */
  public int layers() {
    return sizes.size() - 1;
  }

  /** What learns in the step after this many: a layer from 0, or {@link #layers} for all. */
  public int stage(long step) {
    int last = goal == Goal.NONE ? layers() - 1 : layers();
    return layerSteps == 0 ? last : (int) Math.min(last, step / layerSteps);
  }

  /** The step with which a stage begins. */
  public long start(int stage) {
    return stage * layerSteps;
  }

  /** All layers together: an autoencoder, or a classifier that ends with a unit for each class. */
  public Architecture net() {
    if (goal == Goal.CLASSIFY) {
      List<Integer> withClasses = new ArrayList<>(sizes);
      withClasses.add(classes);
      return Architecture.chain(withClasses, Activation.LOGISTIC, Activation.LINEAR);
    }
    Activation code = linear ? Activation.LINEAR : Activation.LOGISTIC;
    return Architecture.autoencoder(sizes, Activation.LOGISTIC, code, Activation.LOGISTIC, false);
  }
}
