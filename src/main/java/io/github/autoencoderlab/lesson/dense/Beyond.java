package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.autoencoder.Autoencoder;
import io.github.autoencoderlab.engine.layer.Pass;
import io.github.autoencoderlab.lesson.kit.StuckUnits;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks at what an autoencoder makes of other pictures than its own, and made before it learned.
 */
final class Beyond {
  private static final int SHOWN = 5;
  private static final int STRANGERS = 50;
  private static final int HELD_OUT = 500;

  private final DenseJudge judge;
  private final Autoencoder before;
  private final DataSet data;
  private final long seed;
  private @Nullable Matrix noise;
  private @Nullable Matrix rectangles;

  /** Of an autoencoder that has not learned yet; nothing is computed. */
  Beyond(Autoencoder autoencoder, DataSet data, long seed) {
    judge = new DenseJudge(autoencoder, data, seed);
    this.data = data;
    this.seed = seed;
    Theta first = autoencoder.theta().like();
    first.all().set(autoencoder.theta().all());
    before = new Autoencoder(autoencoder.architecture(), first, autoencoder.codeLayer());
  }

  /**
   * What was seen; empty where nobody looks.
   *
   * @param strangers noise, then rectangles
   * @param reconstructions of these
   * @param noise the share of the variance of noise that is lost
   * @param rectangles the same of rectangles
   * @param ofNoise squared error of noise
   * @param ofRectangles the same of rectangles
   * @param codeBefore of the shown example by the first weights
   * @param stuck units that are the same whatever the example
   * @param errors squared error of held-out examples by class, in ascending order of class
   */
  record Look(
      List<float[]> strangers,
      List<float[]> reconstructions,
      double noise,
      double rectangles,
      double ofNoise,
      double ofRectangles,
      float[] codeBefore,
      List<Stuck> stuck,
      List<DenseJudge.OfClass> errors) {
    Look {
      strangers = List.copyOf(strangers);
      reconstructions = List.copyOf(reconstructions);
      stuck = List.copyOf(stuck);
      errors = List.copyOf(errors);
    }
  }

  /**
   * A unit that tells nothing.
   *
   * @param unit its number, from 0
   * @param filter weights from the input to it
   */
  record Stuck(int unit, StuckUnits.Kind kind, float[] filter) {}

  /**
   * Looks.
   *
   * @param x the shown example, as the encoder sees it
   * @param figures whether a figure is painted from it
   */
  Look look(float[] x, Predicate<String> figures) {
    boolean wanted =
        figures.test(StrangerFigures.STRANGERS.id()) || figures.test(StrangerFigures.CLASSES.id());
    boolean strange = wanted && data.kind().unitRange();
    Strange ofNoise = strange ? strange(noise()) : Strange.NONE;
    Strange ofRectangles = strange ? strange(rectangles()) : Strange.NONE;
    return new Look(
        Stream.concat(ofNoise.x().stream(), ofRectangles.x().stream()).toList(),
        Stream.concat(ofNoise.r().stream(), ofRectangles.r().stream()).toList(),
        ofNoise.lost(),
        ofRectangles.lost(),
        ofNoise.error(),
        ofRectangles.error(),
        figures.test(SparsityFigures.SORTED.id()) ? codeBefore(x) : new float[0],
        figures.test(SparsityFigures.STUCK.id()) ? stuck() : List.of(),
        figures.test(StrangerFigures.CLASSES.id()) ? judge.errorsByClass(HELD_OUT) : List.of());
  }

  private record Strange(List<float[]> x, List<float[]> r, double error, double lost) {
    static final Strange NONE = new Strange(List.of(), List.of(), Double.NaN, Double.NaN);
  }

  private Matrix noise() {
    if (noise == null) {
      noise = first(Strangers.noise(data.train(), seed));
    }
    return noise;
  }

  private Matrix rectangles() {
    if (rectangles == null) {
      rectangles = first(Strangers.rectangles(data.train(), seed));
    }
    return rectangles;
  }

  private static Matrix first(Matrix all) {
    Matrix some = new Matrix(all.rows(), STRANGERS);
    return some.set(all.part(0, all.rows(), STRANGERS));
  }

  private Strange strange(Matrix x) {
    Matrix r = judge.reconstructed(x);
    double error = r.squaredDistance(x) / STRANGERS;
    return new Strange(shown(x), shown(r), error, error / Strangers.variance(x));
  }

  private static List<float[]> shown(Matrix columns) {
    return IntStream.range(0, SHOWN).mapToObj(columns::column).toList();
  }

  private List<Stuck> stuck() {
    Autoencoder now = judge.autoencoder();
    Examples test = data.test();
    float[] first = test.first(STRANGERS);
    Pass pass = now.pass(first.length / test.size());
    pass.x().set(first);
    now.encode(pass);
    List<StuckUnits.Kind> kinds = StuckUnits.kinds(pass.a(now.codeLayer()), now.codeActivation());
    Matrix W = now.theta().W(0);
    return IntStream.range(0, kinds.size())
        .filter(j -> kinds.get(j) != StuckUnits.Kind.MOVES)
        .mapToObj(j -> new Stuck(j, kinds.get(j), W.row(j)))
        .toList();
  }

  private float[] codeBefore(float[] x) {
    Pass pass = before.pass(1);
    pass.x().set(x);
    before.encode(pass);
    return pass.a(before.codeLayer()).column(0);
  }
}
