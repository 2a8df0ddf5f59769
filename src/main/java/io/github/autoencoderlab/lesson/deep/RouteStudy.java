package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.lesson.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What layers that learn alone are worth: nets whose layers learn as Boltzmann machines, as
 * autoencoders, as denoising ones or not at all before all learn together; each for the same number
 * of steps in all.
 *
 * <p>The net is deep and learns by gradient descent, as then there is something to be seen; by
 * Adam, or if it is shallow, it does about as well without (decision 0030).
 */
public final class RouteStudy {
  static final String ID = "routes";

  /** Layers, from the lowest; the last is the code. */
  static final List<Integer> SIZES = List.of(250, 100, 50, 2);

  /** Epochs of each layer alone. */
  static final int ALONE = 1;

  /** Epochs of all together after which it is seen who begins well. */
  static final int EARLY = 2;

  /** Epochs in all. */
  static final int EPOCHS = 12;

  /** ε of fine-tuning. */
  static final double RATE = 0.02;

  private static final List<String> NET =
      List.of(
          "layer1=" + SIZES.get(0),
          "layer2=" + SIZES.get(1),
          "layer3=" + SIZES.get(2),
          "codeUnits=" + SIZES.get(3),
          "pretrainingEpochs=" + ALONE,
          "optimizer=descent",
          "learningRate=" + RATE,
          "momentum=0.9");

  /** The study. */
  public static final DeepStudy STUDY = DeepStudy.ofRivals(ID, RouteStudy::compared);

  private RouteStudy() {}

  /** The name of a route among numbers and texts. */
  static String id(Pretraining route) {
    return route.name().toLowerCase(Locale.ROOT);
  }

  private static Finding compared(DeepRivals rivals) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    rivals.expect(Pretraining.values().length);
    rivals.show(ID, numbers, Map.of());
    for (Pretraining route : Pretraining.values()) {
      measure(route, rivals, numbers);
    }
    return rivals.show(ID, numbers, Map.of());
  }

  private static void measure(Pretraining route, DeepRivals rivals, Map<String, Double> numbers) {
    DataSet data = rivals.data();
    int alone = route == Pretraining.NONE ? 0 : ALONE * SIZES.size();
    List<String> assignments = new ArrayList<>(NET);
    assignments.add("pretraining=" + id(route));
    assignments.add("tuningEpochs=" + (EPOCHS - alone));
    DeepExperiment net = rivals.begun(assignments, data);
    rivals.learn(net, net.stepsOf(alone));
    numbers.put(id(route) + "PretrainedSquaredError", DeepMetrics.squaredError(net, data.test()));
    numbers.put(id(route) + "PretrainedNeighbourAccuracy", DeepMetrics.neighbours(net, data));
    rivals.show(ID, numbers, Map.of());
    rivals.learn(net, net.stepsOf(alone + EARLY));
    numbers.put(id(route) + "EarlySquaredError", DeepMetrics.squaredError(net, data.test()));
    rivals.show(ID, numbers, Map.of());
    rivals.learn(net);
    numbers.put(id(route) + "SquaredError", DeepMetrics.squaredError(net, data.test()));
    numbers.put(id(route) + "NeighbourAccuracy", DeepMetrics.neighbours(net, data));
    numbers.put(id(route) + "Steps", (double) net.steps());
    rivals.show(ID, numbers, Map.of());
  }
}
