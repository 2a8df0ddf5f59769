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

  /** While it learns. */
  private static final int LOOKS = 20;

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

  private final Examples test;
  private final Matrix x;
  private final double pcaError;
  private final double[] byPca;

  private BesidePcaStudy(DataSet data) {
    test = data.test();
    Examples some = test.pick(Shown.places(test, SHOWN));
    x = new Matrix(some.size(), some.count()).set(some.first(SHOWN));
    PcaBaseline pca = new PcaBaseline(data);
    pcaError = pca.squaredError(UNITS);
    byPca = pca.code(UNITS).reconstructed(x).toDoubles();
  }

  private static Finding compared(DeepRivals rivals) {
    BesidePcaStudy study = new BesidePcaStudy(rivals.data());
    DeepExperiment net = rivals.begun(rivals.settings(), NET, rivals.data());
    long planned = net.plannedSteps().orElseThrow();
    for (int look = 1; look < LOOKS; look++) {
      rivals.learn(net, look * planned / LOOKS);
      if (net.isTogether()) {
        study.show(rivals, net);
      }
    }
    rivals.learn(net);
    return study.show(rivals, net);
  }

  private Finding show(DeepRivals rivals, DeepExperiment net) {
    Coder coder = net.coder();
    return rivals.show(
        ID,
        Map.of(
            "deep30SquaredError",
            DeepMetrics.squaredError(net, test),
            "pca30SquaredError",
            pcaError),
        Map.of(
            "x", x.toDoubles(), "deep", coder.decode(coder.encode(x)).toDoubles(), "pca", byPca));
  }
}
