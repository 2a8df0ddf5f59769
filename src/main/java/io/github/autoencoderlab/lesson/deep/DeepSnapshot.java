package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.engine.stack.DeepPlan;
import io.github.autoencoderlab.lesson.Snapshot;
import io.github.autoencoderlab.text.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deep net after a step or in the middle of one.
 *
 * @param rows height of an example
 * @param columns width of an example
 * @param classNames what the classes are called; empty if each is called by its number
 * @param plan how the net comes to be
 * @param progress which part of the run it is in
 * @param rate how fast it learns there
 * @param errors of its stages
 * @param masked share of inputs that are masked while a layer learns alone; 0 for none
 * @param moment an example on its way through the net; null if nobody looks at it
 * @param pictures held-out examples and what becomes of them
 * @param plane codes of held-out examples
 * @param pcaPlane the same examples by their first two principal components
 * @param planes thousands of held-out examples in both planes
 * @param filters weights from the input to each of the first units, as pictures
 * @param fantasies what a deep belief net makes up
 * @param pcaSquaredError of PCA with as many components as the uppermost layer has units, on the
 *     examples that curves are measured with; NaN if that copies them
 * @param warnings what the user should know
 */
record DeepSnapshot(
    long step,
    int rows,
    int columns,
    List<String> classNames,
    DeepPlan plan,
    Progress progress,
    Rate rate,
    StageErrors errors,
    double masked,
    @Nullable DeepMoment moment,
    Pictures pictures,
    Plane plane,
    Plane pcaPlane,
    PlaneViews planes,
    List<float[]> filters,
    Fantasies fantasies,
    double pcaSquaredError,
    List<Message> warnings)
    implements Snapshot {
  DeepSnapshot {
    warnings = List.copyOf(warnings);
    classNames = List.copyOf(classNames);
    filters = List.copyOf(filters);
  }

  /** What a class is called: its name, or its number if it has none. */
  String className(int label) {
    return label < classNames.size() ? classNames.get(label) : String.valueOf(label);
  }

  /**
   * Where a run is.
   *
   * @param stage what learns: a layer from 0, or all of them
   * @param epochs that this stage has learned for
   * @param of epochs that it is to learn for; 0 if there is no end
   */
  record Progress(int stage, double epochs, double of) {}

  /**
   * How fast a part of the run learns, which no single parameter says.
   *
   * @param schedule how the rate comes from the one that is set
   * @param epochs t, since the part began
   * @param value the rate of the moment; NaN if the method has none
   * @param momentum μ; NaN if the method has none
   * @param decay λ
   */
  record Rate(Schedule schedule, double epochs, double value, double momentum, double decay) {}

  /** How a rate comes from the one that is set. */
  enum Schedule {
    /** ε₁ as it is. */
    LAYER,
    /** A share of ε₁, for a code that nothing bounds. */
    LINEAR_CODE,
    /** It falls in a straight line, for the sake of chains. */
    FALLING_LAYER,
    /** ε as it is. */
    TOGETHER,
    /** ε falls along a cosine. */
    FALLING_TOGETHER
  }

  /**
   * Examples as pictures.
   *
   * @param original held out
   * @param reconstruction what becomes of them; empty if the net tells classes
   * @param pca what PCA makes of them; empty if that copies them
   * @param components how many PCA has
   * @param units of the code that they went through
   * @param told classes that the net tells, if it does
   */
  record Pictures(
      List<float[]> original,
      List<float[]> reconstruction,
      List<float[]> pca,
      int components,
      int units,
      List<Integer> told) {
    Pictures {
      original = List.copyOf(original);
      reconstruction = List.copyOf(reconstruction);
      pca = List.copyOf(pca);
      told = List.copyOf(told);
    }
  }

  /**
   * Points in two dimensions.
   *
   * @param units of the code; if there are more than two, these are its principal components
   * @param x first coordinates
   * @param y second coordinates
   * @param labels of the points; empty if there are none
   */
  record Plane(int units, double[] x, double[] y, byte[] labels) {
    /** None was made. */
    static final Plane NONE = new Plane(0, new double[0], new double[0], new byte[0]);
  }
}
