package io.github.autoencoderlab.engine.convolution;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.OuterProducts;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.layer.LayerPass;
import org.jspecify.annotations.Nullable;

/** Maps whose windows go to or come from other maps, at work on a mini-batch. */
abstract class WeightlessPass implements LayerPass {
  private final WindowPlaces places;
  private @Nullable Matrix error;

  WeightlessPass(WindowPlaces places) {
    this.places = places;
  }

  final WindowPlaces places() {
    return places;
  }

  /** Makes what it needs of the matrix that errors go to, as that is known only now. */
  abstract void meet(Matrix errorBelow);

  abstract void back();

  @Override
  public final void errorBelow(Matrix below) {
    prepare(below);
    back();
  }

  /** Meets a matrix that errors go to, if it is another than before. */
  final void prepare(Matrix below) {
    if (error != below) {
      error = below;
      meet(below);
    }
  }

  @Override
  public final void weightGradient(double keep, double factor, Theta gradient) {}

  @Override
  public final void weightGradient(int n, OuterProducts gradient) {}

  @Override
  public final void biasGradient(double factor, Theta gradient) {}
}
