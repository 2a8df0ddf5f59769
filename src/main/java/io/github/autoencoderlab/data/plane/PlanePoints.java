package io.github.autoencoderlab.data.plane;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.data.random.SeededRandom;
import io.github.autoencoderlab.data.recipe.Option;
import io.github.autoencoderlab.data.recipe.Options;
import io.github.autoencoderlab.data.recipe.Recipe;
import io.github.autoencoderlab.data.recipe.Sampler;
import java.util.List;

/** Points on a curve, moved off it by normal noise. */
public final class PlanePoints implements Recipe {
  /** A circle of radius 1, its classes ten arcs. */
  public static final Recipe CIRCLE = new PlanePoints("circle", 10, 0.05, PlanePoints::circle);

  /** Two arms that wind round each other one and a half times, a class each. */
  public static final Recipe SPIRAL = new PlanePoints("spiral", 2, 0.03, PlanePoints::spiral);

  /** Two half circles that reach into each other, a class each, as in scikit-learn. */
  public static final Recipe TWO_MOONS = new PlanePoints("two-moons", 2, 0.05, PlanePoints::moons);

  /** The Swiss roll seen from its end; its classes are tenths of the way from within. */
  public static final Recipe SWISS_ROLL =
      new PlanePoints("swiss-roll", 10, 0.02, PlanePoints::roll);

  private static final int DIMENSIONS = 2;
  private static final double MOST_NOISE = 0.5;
  private static final double TURNS = 1.5;
  private static final double CORE = 0.1;

  private final String name;
  private final int classes;
  private final Option.Real noise;
  private final Curve curve;

  private PlanePoints(String name, int classes, double noise, Curve curve) {
    this.name = name;
    this.classes = classes;
    this.noise = new Option.Real("noise", 0, MOST_NOISE, noise);
    this.curve = curve;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Kind kind() {
    return Kind.POINTS;
  }

  @Override
  public List<Option> options() {
    return Sampler.options(noise);
  }

  @Override
  public DataSet make(Options options) throws DataException {
    double deviation = options.real(noise);
    return new Sampler(name, options, classes)
        .reals(
            Kind.POINTS,
            1,
            DIMENSIONS,
            (label, random, values, offset) -> {
              double[] place = new double[DIMENSIONS];
              curve.draw(label, random, place);
              for (int i = 0; i < DIMENSIONS; i++) {
                values[offset + i] = (float) (place[i] + deviation * random.normal());
              }
            });
  }

  private static void circle(int label, SeededRandom random, double[] place) {
    polar(1, 2 * Math.PI * (label + random.uniform()) / 10, place);
  }

  /** The root makes the points as dense outside as within. */
  private static void spiral(int label, SeededRandom random, double[] place) {
    double way = CORE + (1 - CORE) * Math.sqrt(random.uniform());
    polar(way, 2 * Math.PI * TURNS * way + Math.PI * label, place);
  }

  private static void moons(int label, SeededRandom random, double[] place) {
    polar(1, Math.PI * random.uniform(), place);
    double x = label == 0 ? place[0] : 1 - place[0];
    double y = label == 0 ? place[1] : 0.5 - place[1];
    place[0] = (x - 0.5) / 1.5;
    place[1] = (y - 0.25) / 1.5;
  }

  /** The radius grows from 1/3 to 1 over a turn and a half, as in scikit-learn. */
  private static void roll(int label, SeededRandom random, double[] place) {
    double way = (1 + 2 * (label + random.uniform()) / 10) / 3;
    polar(way, 4.5 * Math.PI * way, place);
  }

  // StrictMath: other sines may differ in the last bit from JDK to JDK.
  private static void polar(double radius, double angle, double[] place) {
    place[0] = radius * StrictMath.cos(angle);
    place[1] = radius * StrictMath.sin(angle);
  }
}
