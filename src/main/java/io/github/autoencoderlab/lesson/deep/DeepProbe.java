package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.pca.LeadingComponents;
import io.github.autoencoderlab.engine.stack.Coder;
import io.github.autoencoderlab.engine.stack.DeepLearner;
import io.github.autoencoderlab.engine.stack.DeepNet;
import io.github.autoencoderlab.engine.stack.DeepPhase;
import io.github.autoencoderlab.engine.stack.DeepPlan;
import io.github.autoencoderlab.engine.stack.DeepPlan.Goal;
import io.github.autoencoderlab.engine.stack.LayerOptions;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Softmax;
import io.github.autoencoderlab.lesson.deep.DeepSnapshot.Pictures;
import io.github.autoencoderlab.lesson.deep.DeepSnapshot.Plane;
import io.github.autoencoderlab.lesson.kit.Codes;
import io.github.autoencoderlab.lesson.kit.PcaBaseline;
import io.github.autoencoderlab.lesson.kit.StuckUnits;
import io.github.autoencoderlab.lesson.kit.WeightTiles;
import io.github.autoencoderlab.text.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks at a deep net from outside, always with the same held-out examples. */
final class DeepProbe {
  private static final int MEASURED = 200;
  private static final int POINTS = 1000;
  private static final int SPREAD = 300;
  private static final int PICTURES = 10;

  private final DeepLearner learner;
  private final DataSet data;
  private final PcaBaseline pca;
  private final DeepWatcher watcher;
  private final Examined measured;
  private final Examined points;
  private final Matrix pictures;
  private @Nullable Plane pcaPlane;
  private PcaBaseline.@Nullable Look ofPca;
  private @Nullable List<float[]> picturesByPca;

  DeepProbe(DeepLearner learner, DataSet data, PcaBaseline pca) {
    this.learner = learner;
    this.data = data;
    this.pca = pca;
    Examples test = data.test();
    measured = new Examined(columns(test, MEASURED));
    points = new Examined(columns(test, POINTS));
    watcher = new DeepWatcher(learner, data);
    pictures = columns(test.pick(Shown.places(test, PICTURES)), PICTURES);
  }

  private static Matrix columns(Examples examples, int most) {
    float[] values = examples.first(most);
    return new Matrix(examples.size(), values.length / examples.size()).set(values);
  }

  private boolean together() {
    return learner.stage() == learner.plan().layers();
  }

  private boolean classifies() {
    return together() && learner.plan().goal() == Goal.CLASSIFY;
  }

  /** The curves of a run. */
  Map<String, Double> measure(Validation validation) {
    Map<String, Double> curves = new LinkedHashMap<>();
    if (classifies()) {
      curves.put("trainError", learner.error());
      if (validation.epoch() > 0) {
        curves.put("validationError", validation.latest());
      }
      return curves;
    }
    curves.put(together() ? "trainSquaredError" : "layerSquaredError", learner.error());
    Examined.Errors errors = measured.errors(learner.coder());
    if (!together()) {
      curves.put(StageErrors.CURVE, errors.own());
    }
    curves.put("testSquaredError", errors.whole());
    return curves;
  }

  /** What the stage makes smaller: held out, but for the share of wrong classes. */
  double stageError() {
    return classifies() ? learner.error() : measured.errors(learner.coder()).own();
  }

  /**
   * The net as it looks now.
   *
   * @param fantasies what it makes up
   * @param errors of its stages
   * @param alone how a layer learns alone
   * @param phase the line run last; null between steps
   * @param planes both planes, as they look now
   * @param figures whether a figure is painted from it
   */
  DeepSnapshot snapshot(
      Fantasies fantasies,
      DeepSnapshot.Progress progress,
      DeepSnapshot.Rate rate,
      StageErrors errors,
      LayerOptions alone,
      @Nullable DeepPhase phase,
      PlaneViews planes,
      Predicate<String> figures) {
    Coder coder = learner.coder();
    return new DeepSnapshot(
        learner.step(),
        data.test().rows(),
        data.test().columns(),
        data.account().classNames(),
        learner.plan(),
        progress,
        rate,
        errors,
        alone.corruption(),
        figures.test(DeepFigures.NETWORK.id()) ? watcher.moment(phase, alone.sampling()) : null,
        pictures(coder, figures.test(DeepFigures.RECONSTRUCTIONS.id())),
        figures.test(DeepFigures.CODES.id()) ? plane(points.codes(coder)) : Plane.NONE,
        figures.test(DeepFigures.PCA_CODES.id()) ? pcaPlane() : Plane.NONE,
        planes,
        figures.test(DeepFigures.FILTERS.id()) ? WeightTiles.of(learner.firstWeights()) : List.of(),
        fantasies,
        ofPca().copies() ? Double.NaN : ofPca().squaredError(),
        warnings(measured.codes(coder), fantasies.warnings()));
  }

  private List<Message> warnings(Matrix codes, List<Message> others) {
    DeepPlan plan = learner.plan();
    List<Message> warnings = new ArrayList<>(others);
    warnings.addAll(
        StuckUnits.of(codes, codeActivation())
            .warnings(learner.stepOfStage(), "warning.stuck.rate"));
    if (plan.goal() == Goal.CLASSIFY && top() < plan.classes()) {
      warnings.add(Message.of("warning.narrow", top(), plan.classes()));
    }
    return warnings;
  }

  private Activation codeActivation() {
    DeepPlan plan = learner.plan();
    boolean linear = plan.linear() && learner.stage() >= plan.layers() - 1;
    return linear ? Activation.LINEAR : Activation.LOGISTIC;
  }

  private Pictures pictures(Coder coder, boolean shown) {
    int components = pca.code(top()).components();
    if (!shown) {
      return new Pictures(List.of(), List.of(), List.of(), components, 0, List.of());
    }
    Matrix h = coder.encode(pictures);
    List<Integer> told = new ArrayList<>();
    if (classifies() && coder instanceof DeepNet net) {
      for (byte label : Softmax.classes(net.output(pictures))) {
        told.add(label & 0xff);
      }
    }
    if (picturesByPca == null) {
      picturesByPca = tiles(pca.look(top(), pictures, pictures).reconstruction());
    }
    return new Pictures(
        tiles(pictures),
        told.isEmpty() ? tiles(coder.decode(h)) : List.of(),
        ofPca().copies() ? List.of() : picturesByPca,
        components,
        h.rows(),
        told);
  }

  /** Of the examples that curves are measured with. */
  private PcaBaseline.Look ofPca() {
    if (ofPca == null) {
      ofPca = pca.look(top(), measured.x(), measured.x());
    }
    return ofPca;
  }

  /** Units of the uppermost layer. */
  private int top() {
    List<Integer> sizes = learner.plan().sizes();
    return sizes.get(sizes.size() - 1);
  }

  private static List<float[]> tiles(Matrix columns) {
    List<float[]> tiles = new ArrayList<>();
    for (int n = 0; n < columns.columns(); n++) {
      tiles.add(columns.column(n));
    }
    return tiles;
  }

  private Plane plane(Matrix codes) {
    return codes.rows() <= 2
        ? flat(codes.rows(), codes)
        : flat(codes.rows(), Codes.encoded(LeadingComponents.of(some(codes), 2), codes));
  }

  /** As many as it takes to see where codes spread most. */
  private static Matrix some(Matrix codes) {
    return codes.part(0, codes.rows(), Math.min(SPREAD, codes.columns()));
  }

  private Plane flat(int units, Matrix z) {
    float[] values = z.toArray();
    double[] x = new double[z.columns()];
    double[] y = new double[z.columns()];
    for (int n = 0; n < x.length; n++) {
      x[n] = values[n * z.rows()];
      y[n] = z.rows() > 1 ? values[n * z.rows() + 1] : 0;
    }
    byte[] labels = data.test().labels();
    return new Plane(units, x, y, Arrays.copyOf(labels, Math.min(labels.length, x.length)));
  }

  private Plane pcaPlane() {
    if (pcaPlane == null) {
      pcaPlane = flat(2, Codes.encoded(pca.code(2), points.x()));
    }
    return pcaPlane;
  }
}
