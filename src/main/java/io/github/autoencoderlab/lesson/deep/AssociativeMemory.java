package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.stack.CodeLayer;
import io.github.autoencoderlab.engine.stack.Coder;
import io.github.autoencoderlab.engine.stack.DeepBeliefNet;
import io.github.autoencoderlab.engine.stack.LayerStack;
import io.github.autoencoderlab.engine.stack.RbmLayer;
import io.github.autoencoderlab.lesson.deep.Fantasies.Film;
import io.github.autoencoderlab.lesson.deep.Fantasies.Frame;
import io.github.autoencoderlab.lesson.deep.Fantasies.Pictures;
import io.github.autoencoderlab.lesson.kit.PcaBaseline;
import io.github.autoencoderlab.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The two uppermost layers of a deep belief net, looked at while they learn.
 *
 * <p>The first look lets chains go as many Gibbs steps as are wanted, so it follows from weights,
 * settings and seed alone. A look at the same net after further learning lets the same chains go on
 * by a few steps, which costs learning next to nothing. Other settings, a step back, a leap forward
 * and the next layer make chains start anew.
 */
final class AssociativeMemory {
  /** Gibbs steps from one look to the next. */
  private static final int STEPS_OF_A_LOOK = 5;

  /** After so much learning chains would have to go far to follow the weights. */
  private static final long LONG_AGO = 100;

  private static final int CHAINS = ClampedLabel.MOST;
  private static final int FANTASY = 3_000_001;
  private static final int MEASURED = 200;

  private final DataSet data;
  private final PcaBaseline pca;
  private final long seed;
  private final Examined heldOut;
  private final Track now = new Track();
  private final Track film = new Track();
  private Pictures pictures = Pictures.NONE;
  private @Nullable NearestExamples training;
  private double heldOutDistance = Double.NaN;

  /** Chains that go on from look to look, and what they belong to. */
  private static final class Track {
    private @Nullable FantasyChains chains;
    private @Nullable CodeLayer top;
    private @Nullable FantasyView view;
    private long step;

    /** Whether the chains are those of a look at the same net, perhaps somewhat earlier. */
    boolean goesOn(CodeLayer layer, FantasyView wanted, long now) {
      return layer == top && wanted.equals(view) && now >= step && now - step <= LONG_AGO;
    }
  }

  AssociativeMemory(DataSet data, PcaBaseline pca, long seed) {
    this.data = data;
    this.pca = pca;
    this.seed = Randomness.mix(seed, 0, FANTASY);
    Examples test = data.test();
    float[] values = test.first(MEASURED);
    heldOut = new Examined(new Matrix(test.size(), values.length / test.size()).set(values));
  }

  /**
   * What the net makes up.
   *
   * @param coder the net as it is
   * @param step steps that it has learned for
   * @param figures whether a figure is painted from it
   */
  Fantasies look(Coder coder, long step, FantasyView view, Predicate<String> figures) {
    if (!(coder instanceof LayerStack stack)) {
      return Fantasies.NONE;
    }
    boolean filmed =
        figures.test(FantasyFigures.FILM.id()) || figures.test(FantasyFigures.FILM_LABELS.id());
    return new Fantasies(
        figures.test(FantasyFigures.FANTASIES.id()) ? now(stack, view, step) : Pictures.NONE,
        filmed ? film(stack, view, step) : Film.NONE,
        labels(stack),
        warnings(view));
  }

  private List<Message> warnings(FantasyView view) {
    boolean unlabelled = data.train().labels().length == 0;
    return view.wantsLabels() && unlabelled
        ? List.of(Message.of("warning.noLabels", data.name()))
        : List.of();
  }

  private Pictures now(LayerStack stack, FantasyView view, long step) {
    CodeLayer top = top(stack);
    FantasyChains chains = now.chains;
    if (chains == null || !now.goesOn(top, view, step)) {
      chains = chains(stack, view, CHAINS);
      chains.goOn(view.steps());
    } else if (step > now.step) {
      chains.goOn(STEPS_OF_A_LOOK);
    } else {
      return pictures;
    }
    remember(now, chains, top, view, step);
    pictures = pictures(chains);
    return pictures;
  }

  private Film film(LayerStack stack, FantasyView view, long step) {
    CodeLayer top = top(stack);
    FantasyChains chains = film.chains;
    if (chains == null || !film.goesOn(top, view, step)) {
      chains = chains(stack, view, CHAINS);
      chains.film();
    } else if (step > film.step) {
      chains.goOnFilming(STEPS_OF_A_LOOK);
    }
    remember(film, chains, top, view, step);
    return chains.taken();
  }

  private static void remember(
      Track track, FantasyChains chains, CodeLayer top, FantasyView view, long step) {
    track.chains = chains;
    track.top = top;
    track.view = view;
    track.step = step;
  }

  private static CodeLayer top(LayerStack stack) {
    return stack.layers().get(stack.layers().size() - 1);
  }

  private static int labels(LayerStack stack) {
    return top(stack) instanceof RbmLayer layer ? layer.labels() : 0;
  }

  /**
   * Chains before their first step.
   *
   * @param count how many, unless each has a label of its own
   */
  private FantasyChains chains(LayerStack stack, FantasyView view, int count) {
    int[] clamped = view.label().labels(labels(stack), count);
    return chains(stack, view, clamped, clamped.length > 0 ? clamped.length : count);
  }

  /** Chains before their first step with these labels, or free. */
  FantasyChains chains(LayerStack stack, FantasyView view, int[] clamped, int count) {
    float[] one = start(stack, view);
    float[] all = new float[count * one.length];
    for (int n = 0; n < count; n++) {
      System.arraycopy(one, 0, all, n * one.length, one.length);
    }
    Matrix start = new Matrix(one.length, count).set(all);
    return new FantasyChains(stack, start, clamped, view.steps(), new Randomness(seed));
  }

  /** Probabilities of the units that a chain starts from. */
  private float[] start(LayerStack stack, FantasyView view) {
    if (view.from() == FantasyStart.NOISE) {
      Matrix p = heldOut.belowTop(stack);
      Matrix mean = Matrix.vector(p.rows());
      mean.addRowSums(0, 1.0 / p.columns(), p, Matrix.vector(p.columns()).fill(1));
      return mean.toArray();
    }
    Matrix x = Matrix.vector(data.test().size()).set(view.picture(data.test()));
    int below = stack.layers().size() - 1;
    return below == 0 ? x.toArray() : stack.first(below).encode(x).toArray();
  }

  private Pictures pictures(FantasyChains chains) {
    DeepBeliefNet net = chains.net();
    Matrix v = net.pictures();
    NearestExamples.Nearest[] nearest = training().of(v);
    byte[] labels = data.train().labels();
    List<float[]> examples = new ArrayList<>();
    List<Integer> nearestLabels = new ArrayList<>();
    double sum = 0;
    for (NearestExamples.Nearest one : nearest) {
      float[] example = new float[data.train().size()];
      data.train().copy(one.place(), example, 0);
      examples.add(example);
      if (labels.length > 0) {
        nearestLabels.add(labels[one.place()] & 0xff);
      }
      sum += one.squaredDistance();
    }
    return new Pictures(
        net.step(),
        chains.clamped(),
        told(net, v.columns()),
        FantasyChains.columns(v),
        examples,
        nearestLabels,
        sum / nearest.length,
        heldOutDistance());
  }

  private static List<Integer> told(DeepBeliefNet net, int chains) {
    List<Integer> told = new ArrayList<>();
    Frame frame = new Frame(net.step(), FantasyChains.columns(new Matrix(1, chains)), net.labels());
    for (int n = 0; n < chains && frame.labels().length > 0; n++) {
      told.add(frame.told(n));
    }
    return told;
  }

  private NearestExamples training() {
    if (training == null) {
      training = new NearestExamples(data.train(), pca);
    }
    return training;
  }

  /** Mean of Σ (x − y)² from held-out examples to their nearest training example. */
  double heldOutDistance() {
    if (Double.isNaN(heldOutDistance)) {
      heldOutDistance = meanDistance(heldOut.x());
    }
    return heldOutDistance;
  }

  /** Mean of Σ (x − y)² from columns to their nearest training example. */
  double meanDistance(Matrix columns) {
    double sum = 0;
    for (NearestExamples.Nearest one : training().of(columns)) {
      sum += one.squaredDistance();
    }
    return sum / columns.columns();
  }
}
