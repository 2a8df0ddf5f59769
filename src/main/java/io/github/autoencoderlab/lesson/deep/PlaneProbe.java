package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.neighbours.PlaneNeighbours;
import io.github.autoencoderlab.engine.pca.LeadingComponents;
import io.github.autoencoderlab.engine.pca.PcaCode;
import io.github.autoencoderlab.engine.stack.Coder;
import io.github.autoencoderlab.engine.stack.DeepLearner;
import io.github.autoencoderlab.engine.stack.DeepPlan.Goal;
import io.github.autoencoderlab.engine.stack.FrozenDecoder;
import io.github.autoencoderlab.lesson.deep.PlaneViews.Cloud;
import io.github.autoencoderlab.lesson.deep.PlaneViews.Grid;
import io.github.autoencoderlab.lesson.deep.PlaneViews.PcaPlane;
import io.github.autoencoderlab.lesson.deep.PlaneViews.Strip;
import io.github.autoencoderlab.lesson.kit.Codes;
import io.github.autoencoderlab.lesson.kit.PcaBaseline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks at the plane of the code and at that of PCA, with thousands of held-out examples. */
final class PlaneProbe {
  private static final int NEIGHBOURS = 5;
  private static final int SPREAD = 300;
  private static final int SIDE = 15;
  private static final int FRAMES = 11;

  /** The grid leaves out this share of the points on each side. */
  private static final double OUTLIERS = 0.01;

  private final DeepLearner learner;
  private final Examples examples;
  private final PcaBaseline pca;
  private PlaneCodes codes;
  private double accuracy = Double.NaN;
  private @Nullable Cloud pcaCloud;
  private @Nullable PcaPlane pcaPlane;

  PlaneProbe(DeepLearner learner, Examples examples, PcaBaseline pca) {
    this.learner = learner;
    this.examples = examples;
    this.pca = pca;
    codes = new PlaneCodes(examples, 0);
  }

  /**
   * Looks at what figures show.
   *
   * @param version which weights the net has: another number for others
   * @param whole whether all codes are to be of these weights, however long that takes
   */
  PlaneViews look(
      Coder coder, PlaneOptions options, long version, boolean whole, Predicate<String> figures) {
    boolean planes = figures.test(PlaneFigures.PLANES.id());
    boolean grid = figures.test(PlaneFigures.DECODINGS.id());
    boolean strip = figures.test(PlaneFigures.BETWEEN.id());
    if (!planes && !grid && !strip) {
      return PlaneViews.NONE;
    }
    boolean decodes = learner.stage() < plan() || learner.plan().goal() != Goal.CLASSIFY;
    Cloud cloud = planes || grid ? cloud(coder, options, version, whole) : Cloud.NONE;
    return new PlaneViews(
        examples,
        cloud,
        planes ? pcaCloud() : Cloud.NONE,
        planes && decodes ? FrozenDecoder.of(coder) : null,
        planes ? pcaPlane() : null,
        options.chosen() < cloud.x().length ? options.chosen() : -1,
        grid && decodes && cloud.units() == 2 ? grid(coder, cloud) : Grid.NONE,
        strip && decodes ? strip(coder, options) : Strip.NONE);
  }

  private int plan() {
    return learner.plan().layers();
  }

  /** Units from the input to the code of the moment. */
  private List<Integer> sizes() {
    return learner.plan().sizes().subList(0, Math.min(learner.stage() + 1, plan()) + 1);
  }

  private Cloud cloud(Coder coder, PlaneOptions options, long version, boolean whole) {
    int count = Math.min(options.points(), examples.count());
    if (codes.count() != count) {
      codes = new PlaneCodes(examples, count);
      pcaCloud = null;
      accuracy = Double.NaN;
    }
    boolean all = whole ? codes.lookAtAll(coder, version) : codes.glance(coder, version, sizes());
    if (!whole && options.chosen() >= 0 && options.chosen() < count) {
      codes.lookAt(coder, options.chosen());
    }
    Cloud flat = flat(codes.codes());
    if (all || Double.isNaN(accuracy)) {
      accuracy = accuracy(flat);
    }
    return new Cloud(flat.units(), flat.x(), flat.y(), accuracy);
  }

  private double accuracy(Cloud cloud) {
    if (examples.labels().length == 0 || cloud.x().length < 2) {
      return Double.NaN;
    }
    return new PlaneNeighbours(cloud.x(), cloud.y()).accuracy(examples.labels(), NEIGHBOURS);
  }

  private static Cloud flat(Matrix h) {
    if (h.rows() <= 2) {
      return cloud(h.rows(), h);
    }
    Matrix some = h.part(0, h.rows(), Math.min(SPREAD, h.columns()));
    return cloud(h.rows(), Codes.encoded(LeadingComponents.of(some, 2), h));
  }

  private static Cloud cloud(int units, Matrix z) {
    float[] values = z.toArray();
    double[] x = new double[z.columns()];
    double[] y = new double[z.columns()];
    for (int n = 0; n < x.length; n++) {
      x[n] = values[n * z.rows()];
      y[n] = z.rows() > 1 ? values[n * z.rows() + 1] : 0;
    }
    return new Cloud(units, x, y, Double.NaN);
  }

  private Cloud pcaCloud() {
    if (pcaCloud == null) {
      PcaCode code = pca.code(2);
      int count = codes.count();
      int[] first = new int[count];
      Arrays.setAll(first, n -> n);
      Examples shown = count == examples.count() ? examples : examples.pick(first);
      Cloud found = cloud(2, Codes.of(shown, code).h());
      pcaCloud = new Cloud(2, found.x(), found.y(), accuracy(found));
    }
    return pcaCloud;
  }

  private PcaPlane pcaPlane() {
    if (pcaPlane == null) {
      PcaCode code = pca.code(2);
      Matrix z = new Matrix(code.components(), code.components() + 1);
      float[] units = new float[code.components() * (code.components() + 1)];
      for (int k = 0; k < code.components(); k++) {
        units[(k + 1) * code.components() + k] = 1;
      }
      Matrix x = new Matrix(examples.size(), code.components() + 1);
      code.decode(z.set(units), x);
      float[] mean = x.column(0);
      float[] none = new float[mean.length];
      pcaPlane =
          new PcaPlane(
              mean,
              difference(x.column(1), mean),
              code.components() > 1 ? difference(x.column(2), mean) : none);
    }
    return pcaPlane;
  }

  private static float[] difference(float[] a, float[] b) {
    float[] difference = new float[a.length];
    for (int i = 0; i < a.length; i++) {
      difference[i] = a[i] - b[i];
    }
    return difference;
  }

  private static Grid grid(Coder coder, Cloud cloud) {
    double[] x = cloud.x().clone();
    double[] y = cloud.y().clone();
    Arrays.sort(x);
    Arrays.sort(y);
    int out = (int) (OUTLIERS * x.length);
    int last = x.length - 1 - out;
    float[] places = new float[2 * SIDE * SIDE];
    for (int n = 0; n < SIDE * SIDE; n++) {
      int row = n / SIDE;
      places[2 * n] = (float) between(x[out], x[last], n % SIDE / (SIDE - 1.0));
      places[2 * n + 1] = (float) between(y[last], y[out], row / (SIDE - 1.0));
    }
    Matrix h = new Matrix(2, SIDE * SIDE).set(places);
    return new Grid(tiles(coder.decode(h)), SIDE, x[out], x[last], y[out], y[last]);
  }

  private static double between(double a, double b, double share) {
    return a + share * (b - a);
  }

  private Strip strip(Coder coder, PlaneOptions options) {
    int from = Math.min(options.from(), examples.count() - 1);
    int to = options.to() < 0 ? another(from) : Math.min(options.to(), examples.count() - 1);
    Matrix ends = new Matrix(examples.size(), 2);
    ends.set(examples.pick(new int[] {from, to}).first(2));
    Matrix h = coder.encode(ends);
    PcaCode code = pca.code(h.rows());
    Matrix byPca = new Matrix(examples.size(), FRAMES);
    code.decode(line(Codes.encoded(code, ends)), byPca);
    return new Strip(from, to, tiles(ends), tiles(coder.decode(line(h))), tiles(byPca));
  }

  /** The first example of another class, or simply another one. */
  private int another(int from) {
    byte[] labels = examples.labels();
    for (int n = 0; n < labels.length; n++) {
      if (labels[n] != labels[from]) {
        return n;
      }
    }
    return (from + 1) % examples.count();
  }

  /** From the first column to the second. */
  private static Matrix line(Matrix ends) {
    float[] values = ends.toArray();
    int size = ends.rows();
    float[] line = new float[size * FRAMES];
    for (int n = 0; n < FRAMES; n++) {
      for (int i = 0; i < size; i++) {
        line[n * size + i] = (float) between(values[i], values[size + i], n / (FRAMES - 1.0));
      }
    }
    return new Matrix(size, FRAMES).set(line);
  }

  private static List<float[]> tiles(Matrix columns) {
    List<float[]> tiles = new ArrayList<>();
    for (int n = 0; n < columns.columns(); n++) {
      tiles.add(columns.column(n));
    }
    return tiles;
  }
}
