package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderOptions;
import io.github.autoencoderlab.text.Message;
import java.util.List;

/**
 * An autoencoder from outside, whatever its layers are.
 *
 * @param step steps learned from
 * @param rows height of an example
 * @param columns width of an example
 * @param kind of the examples
 * @param units of the code
 * @param options how it learns
 * @param pictures a drawing, held-out examples and what becomes of them
 * @param activity ρ̃ of each code unit, 0 at rest; before the first step that of held-out examples
 * @param numbers of the moment
 * @param warnings what the user should know
 */
public record AutoencoderLook(
    long step,
    int rows,
    int columns,
    Kind kind,
    int units,
    AutoencoderOptions options,
    Pictures pictures,
    double[] activity,
    Numbers numbers,
    List<Message> warnings) {
  public AutoencoderLook {
    warnings = List.copyOf(warnings);
  }

  /** The same with other pictures. */
  public AutoencoderLook with(Pictures other) {
    return new AutoencoderLook(
        step, rows, columns, kind, units, options, other, activity, numbers, warnings);
  }

  /**
   * What stands side by side.
   *
   * @param drawn whether a drawing stands before the held-out examples
   * @param first number of the first of these
   * @param heldOut how many of these there are
   * @param chosen the column of what is looked at, from 0
   */
  public record Columns(boolean drawn, int first, int heldOut, int chosen) {
    /** The number of the held-out example in a column; −1 is the drawing. */
    int example(int column) {
      return drawn ? (column == 0 ? -1 : first + column - 1) : first + column;
    }

    /** The number of the held-out example that is looked at; −1 is the drawing. */
    public int example() {
      return example(chosen);
    }
  }

  /**
   * Examples as pictures.
   *
   * @param columns what the examples that are not trained on are
   * @param noisy whether held-out examples are corrupted
   * @param original the drawing, if there is one, and held-out examples, clean
   * @param corrupted what the encoder sees; empty if that is the same
   * @param reconstruction what the decoder makes of it
   * @param pca what PCA with as many components makes of what the encoder sees; empty if it copies
   * @param rival what another net makes of what the encoder sees; empty if there is none
   * @param seen training examples
   * @param seenReconstruction what becomes of them
   */
  public record Pictures(
      Columns columns,
      boolean noisy,
      List<float[]> original,
      List<float[]> corrupted,
      List<float[]> reconstruction,
      List<float[]> pca,
      List<float[]> rival,
      List<float[]> seen,
      List<float[]> seenReconstruction) {
    public Pictures {
      seen = List.copyOf(seen);
      seenReconstruction = List.copyOf(seenReconstruction);
      original = List.copyOf(original);
      corrupted = List.copyOf(corrupted);
      reconstruction = List.copyOf(reconstruction);
      pca = List.copyOf(pca);
      rival = List.copyOf(rival);
    }

    /** These beside what another net makes of the same. */
    public Pictures beside(List<float[]> other) {
      return new Pictures(
          columns,
          noisy,
          original,
          corrupted,
          reconstruction,
          pca,
          other,
          seen,
          seenReconstruction);
    }
  }

  /**
   * Numbers of the moment.
   *
   * @param loss of some held-out examples, summed over units, mean over examples
   * @param penalty Ω(h) with the ρ̃ of the moment, without β; 0 if there is none
   * @param l2 λ₂/2 Σ W²
   * @param l1 λ₁ Σ |W|
   * @param batch squared error of the last mini-batch; NaN before the first
   * @param heldOut squared error of the same held-out examples
   * @param pca that of PCA with as many components, which sees the same; NaN if it copies
   */
  public record Numbers(
      double loss,
      double penalty,
      double l2,
      double l1,
      double batch,
      double heldOut,
      double pca) {}
}
