package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.stack.FrozenEncoder;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.Study;
import io.github.autoencoderlab.lesson.kit.Codes;
import io.github.autoencoderlab.lesson.kit.FirstExamples;
import io.github.autoencoderlab.lesson.kit.StudyWork;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What the layers of the run's net stand for: of the units whose activation differs most from image
 * to image, the weights summed down to the input, an input that drives them up, and the held-out
 * images that do so most; and how well the code of each layer tells the class.
 */
public final class LevelStudy {
  static final String ID = "levels";

  /** Layers that are looked into. */
  static final int DEEPEST = 3;

  /** Units of a layer that are shown. */
  static final int UNITS = 8;

  private static final int MOST_EXAMINED = 2000;

  /** Images that drive a unit most and are shown. */
  static final int STRONGEST = 3;

  /** Images that drive a unit most and whose classes are counted. */
  private static final int MANY = 20;

  /** The study. */
  public static final DeepStudy STUDY = new DeepStudy(ID, LevelStudy::about);

  private final DataSet data;
  private final FrozenEncoder net;
  private final Matrix x;
  private final Map<String, Double> numbers = new LinkedHashMap<>();
  private final Map<String, double[]> series = new LinkedHashMap<>();

  private LevelStudy(DataSet data, FrozenEncoder net) {
    this.data = data;
    this.net = net;
    Examples test = data.test();
    x = new Matrix(test.size(), Math.min(MOST_EXAMINED, test.count()));
    x.set(test.first(MOST_EXAMINED));
  }

  private static Study about(DeepRun run) {
    FrozenEncoder net = FrozenEncoder.of(run.coder());
    return StudyWork.study(
        work -> {
          DataSet data = FirstExamples.of(run.data(), DeepRivals.MOST_EXAMPLES);
          LevelStudy study = new LevelStudy(data, net);
          study.look(work);
          return new Finding(ID, run.step(), study.numbers, study.series);
        });
  }

  private void look(StudyWork work) {
    work.expect(net.layers() + 1);
    double[] sizes = new double[net.layers() + 1];
    for (int layer = 0; layer < sizes.length; layer++) {
      work.follow(0);
      sizes[layer] = net.units(layer);
      putAccuracy(layer);
      if (layer > 0 && layer <= DEEPEST) {
        putUnits(layer);
      }
      work.completed();
    }
    series.put("sizes", sizes);
  }

  /** Layer 0 is the pixels. */
  private void putAccuracy(int layer) {
    if (data.train().labels().length > 0 && data.test().labels().length > 0) {
      Codes train = codes(layer, data.train());
      numbers.put(
          "level" + layer + "NeighbourAccuracy", train.recognise(codes(layer, data.test())));
    }
  }

  private Codes codes(int layer, Examples examples) {
    return Codes.of(examples, net.units(layer), in -> layer == 0 ? in : net.code(layer, in));
  }

  private void putUnits(int layer) {
    int[] units = liveliest(net.code(layer, x));
    Matrix z = net.driven(layer, x);
    Matrix preferred = net.preferred(layer, units, mean(all()), norm());
    Matrix zPreferred = net.driven(layer, preferred);
    Matrix weights = net.weightsToInput(layer);
    int size = x.rows();
    double[] summed = new double[units.length * size];
    double[] strongest = new double[units.length * STRONGEST * size];
    int raised = 0;
    double alike = 0;
    for (int n = 0; n < units.length; n++) {
      put(weights.column(units[n]), summed, n);
      int[] order = strongest(z.row(units[n]));
      for (int place = 0; place < Math.min(STRONGEST, order.length); place++) {
        put(x.column(order[place]), strongest, n * STRONGEST + place);
      }
      alike += alike(order) / units.length;
      raised += zPreferred.column(n)[units[n]] > z.row(units[n])[order[0]] ? 1 : 0;
    }
    series.put("units" + layer, Arrays.stream(units).asDoubleStream().toArray());
    series.put("weights" + layer, summed);
    series.put("preferred" + layer, preferred.toDoubles());
    series.put("strongest" + layer, strongest);
    numbers.put("level" + layer + "Raised", (double) raised / units.length);
    if (data.test().labels().length > 0) {
      numbers.put("level" + layer + "Alike", alike);
    }
  }

  /** The largest share of one class among the examples that drive a unit most. */
  private double alike(int[] order) {
    byte[] labels = data.test().labels();
    int most = 0;
    int count = Math.min(MANY, order.length);
    Map<Byte, Integer> seen = new LinkedHashMap<>();
    for (int place = 0; place < count && labels.length > 0; place++) {
      most = Math.max(most, seen.merge(labels[order[place]], 1, Integer::sum));
    }
    return (double) most / count;
  }

  private static void put(float[] picture, double[] pictures, int place) {
    for (int i = 0; i < picture.length; i++) {
      pictures[place * picture.length + i] = picture[i];
    }
  }

  /** Units by the variance of their activations, the largest first. */
  private static int[] liveliest(Matrix codes) {
    double[] variances =
        IntStream.range(0, codes.rows()).mapToDouble(j -> variance(codes.row(j))).toArray();
    return IntStream.range(0, codes.rows())
        .boxed()
        .sorted(Comparator.comparingDouble(j -> -variances[j]))
        .limit(UNITS)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static double variance(float[] values) {
    double sum = 0;
    double squares = 0;
    for (float value : values) {
      sum += value;
      squares += (double) value * value;
    }
    double mean = sum / values.length;
    return squares / values.length - mean * mean;
  }

  /** Places of examples, that which drives a unit most first. */
  private static int[] strongest(float[] z) {
    return IntStream.range(0, z.length)
        .boxed()
        .sorted(Comparator.comparingDouble(n -> -z[n]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private int[] all() {
    return IntStream.range(0, x.columns()).toArray();
  }

  private float[] mean(int[] places) {
    float[] mean = new float[x.rows()];
    for (int place : places) {
      float[] one = x.column(place);
      for (int i = 0; i < mean.length; i++) {
        mean[i] += one[i] / places.length;
      }
    }
    return mean;
  }

  /** The mean ‖x‖ of held-out examples. */
  private double norm() {
    return Arrays.stream(x.columnDots(x)).map(Math::sqrt).average().orElseThrow();
  }
}
