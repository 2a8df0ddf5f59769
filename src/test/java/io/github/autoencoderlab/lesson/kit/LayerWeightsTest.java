package io.github.autoencoderlab.lesson.kit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.autoencoderlab.engine.array.Precision;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.layer.Architecture;
import io.github.autoencoderlab.engine.layer.DenseLayer;
import io.github.autoencoderlab.engine.layer.PoolLayer;
import io.github.autoencoderlab.engine.layer.ScaleLayer;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.lesson.WeightArray;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayerWeightsTest {
  @Test
  void eachLayerHandsOutWhatItHas() {
    Architecture net =
        new Architecture(
            List.of(
                new ScaleLayer(4, Activation.TANH, 0, false),
                new PoolLayer(2, 2),
                new DenseLayer(2, 4, Activation.LINEAR, 1, false),
                new ScaleLayer(4, Activation.LINEAR, 0, true)));
    Theta theta = net.parameters(Precision.FLOAT);
    theta.b(2).fill(3);
    List<WeightArray> arrays = LayerWeights.of(net, theta);
    assertEquals(
        List.of("W1", "b1", "W3", "b3", "b4"), arrays.stream().map(WeightArray::name).toList());
    assertEquals(List.of(4, 1), arrays.get(0).shape());
    assertEquals(List.of(4, 2), arrays.get(2).shape());
    assertArrayEquals(new float[] {3, 3, 3, 3}, arrays.get(4).values());
  }
}
