package io.github.autoencoderlab.lesson.convolutional;

import io.github.autoencoderlab.engine.autoencoder.Autoencoder;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderLearner;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase;
import io.github.autoencoderlab.engine.convolution.Blueprint;
import io.github.autoencoderlab.engine.convolution.ReceptiveField;
import io.github.autoencoderlab.engine.convolution.TransposedConvolutionLayer;
import io.github.autoencoderlab.engine.convolution.Volume;
import io.github.autoencoderlab.engine.layer.Pass;
import io.github.autoencoderlab.lesson.convolutional.MapMoment.LayerMaps;
import io.github.autoencoderlab.lesson.convolutional.UnitTerms.Weighted;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Looks at a net of maps from inside, at one example and one watched unit. */
final class MapWatcher {
  /** Maps of a layer that may be shown. */
  static final int MOST_MAPS = 32;

  private final Blueprint blueprint;
  private final Autoencoder net;
  private final AutoencoderLearner learner;
  private final Pass pass;

  MapWatcher(Blueprint blueprint, Autoencoder net, AutoencoderLearner learner) {
    this.blueprint = blueprint;
    this.net = net;
    this.learner = learner;
    pass = net.pass(1);
  }

  /** The watcher of a net that learns. */
  static MapWatcher of(MapTrainer trainer) {
    return new MapWatcher(trainer.blueprint(), trainer.autoencoder(), trainer.learner());
  }

  /**
   * What a figure wants to know of the insides.
   *
   * @param maps those of all layers
   * @param terms how the watched unit's number comes about
   */
  record Wanted(boolean maps, boolean terms) {
    /** Everything. */
    static final Wanted ALL = new Wanted(true, true);
  }

  /**
   * What there is to see.
   *
   * @param phase the line run last, or null between steps
   * @param lines of the algorithm
   * @param looked what the encoder sees of the example to show between steps; during a step it is
   *     the first of the mini-batch
   */
  MapMoment moment(
      @Nullable AutoencoderPhase phase,
      List<AutoencoderPhase> lines,
      WatchedUnit watched,
      Wanted wanted,
      float[] looked) {
    IntFunction<float[]> activations = activations(phase, looked);
    boolean known = known(watched.layer(), phase);
    boolean any = wanted.maps() || wanted.terms();
    UnitTerms terms =
        any && known
            ? new UnitReader(blueprint, net, activations, l -> known(l, phase)).terms(watched)
            : null;
    int target = any ? target(watched) : -1;
    boolean delta = deltaKnown(watched.layer(), phase);
    return new MapMoment(
        phase,
        lines,
        blueprint,
        net.codeLayer(),
        watched,
        delta ? learner.deltas(watched.layer())[index(watched)] : Double.NaN,
        ReceptiveField.of(
            net.architecture(), blueprint.input(), watched.layer(), watched.y(), watched.x()),
        activations.apply(0),
        terms,
        wanted.maps() ? layers(phase, watched, channel(terms), target, activations) : List.of(),
        target);
  }

  private int index(WatchedUnit watched) {
    return watched.index(blueprint.sizes().get(watched.layer()));
  }

  /** The first example of the mini-batch, or the one that is looked at. */
  private IntFunction<float[]> activations(@Nullable AutoencoderPhase phase, float[] looked) {
    if (phase != null) {
      return l -> l == 0 && phase == AutoencoderPhase.CLAMP ? clean() : learner.activations(l);
    }
    pass.x().set(looked);
    pass.forward();
    return l -> pass.a(l).column(0);
  }

  private float[] clean() {
    return learner.example().x();
  }

  /** Whether a layer has been computed in this step. */
  private boolean known(int l, @Nullable AutoencoderPhase phase) {
    if (phase == null || l == 0) {
      return true;
    }
    AutoencoderPhase line =
        l <= net.codeLayer() ? AutoencoderPhase.ENCODE : AutoencoderPhase.DECODE;
    return phase.compareTo(line) >= 0;
  }

  /** Whether δ of a layer has been computed, and is what the line is about. */
  private boolean deltaKnown(int l, @Nullable AutoencoderPhase phase) {
    boolean last = l == blueprint.steps().size();
    return l > 0
        && phase != null
        && phase.compareTo(last ? AutoencoderPhase.LOSS : AutoencoderPhase.BACKWARD) >= 0;
  }

  private boolean lit(int l, @Nullable AutoencoderPhase phase) {
    if (phase == null) {
      return false;
    }
    return switch (phase) {
      case CLAMP, CORRUPT -> l == 0;
      case ENCODE -> l >= 1 && l <= net.codeLayer();
      case ACTIVITY -> l == net.codeLayer();
      case DECODE -> l > net.codeLayer();
      case LOSS -> l == blueprint.steps().size();
      case BACKWARD -> l >= 1;
      case UPDATE -> false;
    };
  }

  private static int channel(@Nullable UnitTerms terms) {
    return terms instanceof Weighted sum ? sum.channel() : -1;
  }

  /** The map of a transposed convolution that a unit below it reaches with the largest kernel. */
  private int target(WatchedUnit watched) {
    boolean last = watched.layer() == blueprint.steps().size();
    if (last
        || !(net.architecture().layer(watched.layer() + 1)
            instanceof TransposedConvolutionLayer next)) {
      return -1;
    }
    float[] row = net.theta().W(next.weights()).row(watched.map());
    float[] squares = new float[next.out().channels()];
    for (int n = 0; n < row.length; n++) {
      squares[n % squares.length] += row[n] * row[n];
    }
    return new Patch(0, 0, 1, squares.length, squares).largest();
  }

  private List<LayerMaps> layers(
      @Nullable AutoencoderPhase phase,
      WatchedUnit watched,
      int channel,
      int target,
      IntFunction<float[]> activations) {
    List<LayerMaps> layers = new ArrayList<>();
    for (int l = 0; l <= blueprint.steps().size(); l++) {
      Volume size = blueprint.sizes().get(l);
      int asked =
          l == watched.layer() - 1 ? channel : l == watched.layer() + 1 ? target : watched.map();
      List<Integer> channels = channels(size, watched.map(), asked);
      boolean delta = deltaKnown(l, phase);
      float[] values =
          !known(l, phase) ? new float[0] : delta ? learner.deltas(l) : activations.apply(l);
      layers.add(new LayerMaps(channels, maps(size, values, channels), delta, lit(l, phase)));
    }
    return layers;
  }

  private static List<float[]> maps(Volume size, float[] values, List<Integer> channels) {
    return values.length == 0
        ? List.of()
        : channels.stream().map(channel -> size.map(values, channel)).toList();
  }

  /**
   * The first ones, and those that must be among them, as far as there are some of that number; all
   * if they are units without places.
   */
  private static List<Integer> channels(Volume size, int... wanted) {
    TreeSet<Integer> some = new TreeSet<>();
    for (int channel : wanted) {
      if (channel >= 0 && channel < size.channels()) {
        some.add(channel);
      }
    }
    int most = size.places() == 1 ? size.channels() : MOST_MAPS;
    for (int channel = 0; channel < size.channels() && some.size() < most; channel++) {
      some.add(channel);
    }
    return List.copyOf(some);
  }
}
