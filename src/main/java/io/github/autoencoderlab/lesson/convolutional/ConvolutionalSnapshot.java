package io.github.autoencoderlab.lesson.convolutional;

import io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase;
import io.github.autoencoderlab.lesson.dense.AutoencoderLook;
import io.github.autoencoderlab.lesson.dense.AutoencoderSnapshot;
import io.github.autoencoderlab.text.Message;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A convolutional autoencoder after a step or in the middle of one.
 *
 * @param look it from outside
 * @param phase the line run last; null between steps
 * @param net what it is made of
 * @param way how it learns
 * @param inside it from inside
 * @param notes what the user should know of the net
 * @param beside numbers of the nets side by side
 */
record ConvolutionalSnapshot(
    AutoencoderLook look,
    @Nullable AutoencoderPhase phase,
    MapNet net,
    MapTrainer.Way way,
    Inside inside,
    List<Message> notes,
    Beside beside)
    implements AutoencoderSnapshot {
  ConvolutionalSnapshot {
    notes = List.copyOf(notes);
  }

  @Override
  public List<Message> warnings() {
    return Stream.concat(notes.stream(), look.warnings().stream()).toList();
  }

  /**
   * What there is to see inside.
   *
   * @param moment an example on its way through, with the watched unit
   * @param kernels of the watched layer; null if nobody looks
   * @param overlap of kernels on the way back; null if nobody looks
   */
  record Inside(MapMoment moment, @Nullable LayerKernels kernels, @Nullable OverlapLook overlap) {}

  /**
   * Nets side by side.
   *
   * @param weights that this net learns
   * @param denseWeights that the dense one beside it learns; 0 if there is none
   * @param denseHeldOut squared error of the dense one; not a number if there is none
   */
  record Beside(int weights, int denseWeights, double denseHeldOut) {
    /** Whether there is a dense net. */
    boolean any() {
      return denseWeights > 0;
    }
  }
}
