package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.stack.Coder;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.kit.PcaBaseline;
import java.util.List;
import java.util.Map;

/**
 * A deep autoencoder with layers as wide as those of the run, but a code of 30 units, beside as
 * many principal components (Hinton and Salakhutdinov 2006, Fig. 2).
 */
public final class BesidePcaStudy {
  static final String ID = "deepReconstructions";
  static final int UNITS = 30;
  private static final int SHOWN = 10;

  private static final List<String> NET =
      List.of(
          "codeUnits=" + UNITS,
          "fineTuning=reconstruct",
          "pretrainingEpochs=3",
          "tuningEpochs=20",
          "optimizer=adam",
          "learningRate=0.01");

  /** The study. */
  public static final DeepStudy STUDY = DeepStudy.ofRivals(ID, BesidePcaStudy::compared);

  private BesidePcaStudy() {}

  private static Finding compared(DeepRivals rivals) {
    DataSet data = rivals.data();
    DeepExperiment net = rivals.begun(rivals.settings(), NET, data);
    rivals.learn(net);
    PcaBaseline pca = new PcaBaseline(data);
    Examples test = data.test();
    Examples some = test.pick(Shown.places(test, SHOWN));
    Matrix x = new Matrix(some.size(), some.count()).set(some.first(SHOWN));
    Coder coder = net.coder();
    return rivals.finding(
        ID,
        Map.of(
            "deep30SquaredError",
            DeepMetrics.squaredError(net, test),
            "pca30SquaredError",
            pca.squaredError(UNITS)),
        Map.of(
            "x",
            x.toDoubles(),
            "deep",
            coder.decode(coder.encode(x)).toDoubles(),
            "pca",
            pca.code(UNITS).reconstructed(x).toDoubles()));
  }
}
