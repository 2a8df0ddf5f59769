package io.github.autoencoderlab.engine.convolution;

import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.array.Theta.Shape;
import java.util.List;

/**
 * A layer with kernels. Its weights are W [coarse channels × k · k · fine channels], the places of
 * a kernel row by row, and of each its channels; a convolution and its transposed one may share
 * them.
 */
public sealed interface CorrelationLayer extends MapLayer
    permits ConvolutionLayer, TransposedConvolutionLayer {
  /** How kernels go over the fine maps. */
  Window window();

  /** The maps with more places: those below a convolution, those of a transposed one. */
  Volume fine();

  /** The maps with fewer places; each of their channels has a kernel. */
  Volume coarse();

  /** Whether the weights are those of an earlier layer. */
  boolean borrowed();

  @Override
  default List<Shape> shapes() {
    int columns = window().size() * window().size() * fine().channels();
    return borrowed() ? List.of() : List.of(new Shape(coarse().channels(), columns));
  }

  @Override
  default int biases() {
    return out().channels();
  }

  /** Numbers of the layer below that feed a unit, on average. */
  double feeding();

  /** Units that a number of the layer below feeds, on average. */
  double fed();

  /** Uniform in ± gain √(6 / (numbers that feed a unit + units that a number feeds)). */
  @Override
  default void begin(Theta theta, int bias, double gain, Randomness randomness) {
    if (!borrowed()) {
      float[] values = new float[shapes().get(0).rows() * shapes().get(0).columns()];
      randomness.uniform(values, gain * Math.sqrt(6 / (feeding() + fed())));
      theta.W(weights()).set(values);
    }
  }

  /** The bias of a map is the mean over its places. */
  @Override
  default void beginAt(float[] z, Theta theta, int bias) {
    float[] means = new float[out().channels()];
    for (int channel = 0; channel < means.length; channel++) {
      double sum = 0;
      for (float value : out().map(z, channel)) {
        sum += value;
      }
      means[channel] = (float) (sum / out().places());
    }
    theta.b(bias).set(means);
  }

  /**
   * One kernel, row by row, in a new array.
   *
   * @param coarse its channel among the coarse maps, from 0
   * @param fine its channel among the fine maps, from 0
   */
  default float[] kernel(Theta theta, int coarse, int fine) {
    float[] row = theta.W(weights()).row(coarse);
    return new Volume(window().size(), window().size(), fine().channels()).map(row, fine);
  }
}
