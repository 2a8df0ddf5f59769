package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.stack.Coder;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.kit.FirstExamples;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An encoder and a decoder so strong that one code unit is enough for them to know few examples by
 * heart, beside a sensible net: the first gives back what it has seen and nothing else, and its
 * code says little of the data.
 */
public final class TooStrongStudy {
  static final String ID = "tooStrong";
  static final String STRONG = "strong";
  static final String SENSIBLE = "sensible";

  /** Examples that the strong net learns from. */
  static final int FEW = 20;

  static final List<Integer> STRONG_SIZES = List.of(500, 250, 100, 1);
  static final List<Integer> SENSIBLE_SIZES = List.of(250, 100, 30);

  private static final int SHOWN = 8;

  private static final List<String> STRONG_NET =
      List.of(
          "layer1=" + STRONG_SIZES.get(0),
          "layer2=" + STRONG_SIZES.get(1),
          "layer3=" + STRONG_SIZES.get(2),
          "codeUnits=" + STRONG_SIZES.get(3),
          "batchSize=10",
          "tuningBatchSize=10",
          "pretrainingEpochs=50",
          "tuningEpochs=900",
          "learningRate=0.003");
  private static final List<String> SENSIBLE_NET =
      List.of(
          "layer1=" + SENSIBLE_SIZES.get(0),
          "layer2=" + SENSIBLE_SIZES.get(1),
          "codeUnits=" + SENSIBLE_SIZES.get(2),
          "pretrainingEpochs=2",
          "tuningEpochs=6");

  /** The study. */
  public static final DeepStudy STUDY = DeepStudy.ofRivals(ID, TooStrongStudy::compared);

  private final DataSet data;
  private final Matrix seen;
  private final Matrix heldOut;
  private final Map<String, Double> numbers = new LinkedHashMap<>();
  private final Map<String, double[]> series = new LinkedHashMap<>();

  private TooStrongStudy(DataSet data) {
    this.data = data;
    seen = shown(data.train());
    heldOut = shown(data.test());
  }

  private static Matrix shown(Examples examples) {
    float[] values = examples.first(SHOWN);
    return new Matrix(examples.size(), values.length / examples.size()).set(values);
  }

  private static Finding compared(DeepRivals rivals) {
    rivals.expect(2);
    TooStrongStudy study = new TooStrongStudy(rivals.data());
    study.series.put("seen", study.seen.toDoubles());
    study.series.put("heldOut", study.heldOut.toDoubles());
    study.learn(STRONG, STRONG_NET, FirstExamples.of(rivals.data(), FEW), rivals);
    return study.learn(SENSIBLE, SENSIBLE_NET, rivals.data(), rivals);
  }

  private Finding learn(String name, List<String> sizes, DataSet examples, DeepRivals rivals) {
    DeepExperiment net = rivals.begun(sizes, examples);
    rivals.learn(net);
    numbers.put(name + "TrainSquaredError", DeepMetrics.squaredError(net, examples.train()));
    numbers.put(name + "TestSquaredError", DeepMetrics.squaredError(net, data.test()));
    numbers.put(name + "NeighbourAccuracy", DeepMetrics.neighbours(net, data));
    Coder coder = net.coder();
    series.put(name + "Seen", coder.decode(coder.encode(seen)).toDoubles());
    series.put(name + "HeldOut", coder.decode(coder.encode(heldOut)).toDoubles());
    return rivals.show(ID, numbers, series);
  }
}
