package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.noise.Corruption;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.LayeredNetwork;
import io.github.autoencoderlab.figure.LayeredNetwork.Layer;
import io.github.autoencoderlab.figure.LayeredNetwork.Links;
import io.github.autoencoderlab.figure.LayeredNetwork.Unit;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * The network with both masks: that of the inputs, which this net learns with, and one of the
 * hidden units, as dropout draws it when a net that began like this one learns to classify.
 */
final class DenseMasks {
  private static final String KEY = "figure.dense.masks.";
  private static final int PURPOSE = 2_000_008;
  private static final double DROPOUT = 0.5;
  private static final int CODE = 1;

  private final DenseSnapshot snapshot;
  private final Texts texts;
  private final LayeredNetwork network;

  private DenseMasks(DenseSnapshot snapshot, Texts texts, LayeredNetwork network) {
    this.snapshot = snapshot;
    this.texts = texts;
    this.network = network;
  }

  static Figure figure(DenseSnapshot snapshot, Texts texts, String title) {
    LayeredNetwork network = DenseNetwork.figure(snapshot, texts, title);
    return new DenseMasks(snapshot, texts, network).figure();
  }

  private LayeredNetwork figure() {
    boolean[] heard = heard();
    int silent = 0;
    for (boolean one : heard) {
      silent += one ? 0 : 1;
    }
    List<Layer> layers = new ArrayList<>(network.layers());
    layers.set(CODE, masked(layers.get(CODE), heard));
    List<Links> links = new ArrayList<>();
    for (int n = 0; n < network.links().size(); n++) {
      links.add(cut(network.links().get(n), layers.get(n), layers.get(n + 1)));
    }
    return new LayeredNetwork(
        network.title(),
        texts.get(KEY + "heading"),
        List.of(),
        texts.get(KEY + "caption", corrupted(), size(), silent, heard.length),
        layers,
        links);
  }

  /** Which code units are heard: drawn anew in each step, as in fine-tuning. */
  private boolean[] heard() {
    int units = snapshot.units();
    Matrix ones = new Matrix(units, 1).fill(1);
    Randomness randomness = new Randomness(snapshot.step()).at(snapshot.step(), PURPOSE);
    Corruption.MASKING.corrupt(ones, ones, DROPOUT, randomness);
    float[] mask = ones.toArray();
    boolean[] heard = new boolean[units];
    for (int j = 0; j < units; j++) {
      heard[j] = mask[j] > 0;
    }
    return heard;
  }

  private int size() {
    return snapshot.rows() * snapshot.columns();
  }

  private long corrupted() {
    float[] x = snapshot.moment().example().x();
    float[] seen = snapshot.moment().example().xNoisy();
    long changed = 0;
    for (int i = 0; i < x.length; i++) {
      changed += x[i] != seen[i] ? 1 : 0;
    }
    return changed;
  }

  private Layer masked(Layer layer, boolean[] heard) {
    List<Unit> units = new ArrayList<>();
    for (Unit unit : layer.units()) {
      int j = Integer.parseInt(unit.name());
      units.add(
          heard[j] ? unit : new Unit(unit.name(), unit.value(), 0, unit.watched(), remark(unit)));
    }
    return new Layer(
        layer.latex(),
        layer.symbol(),
        units,
        layer.shade(),
        layer.round(),
        layer.named(),
        layer.lit(),
        layer.picks());
  }

  private String remark(Unit unit) {
    return texts.get(KEY + "silent", unit.name());
  }

  /** Nothing passes from or to a unit that is struck through. */
  private static Links cut(Links links, Layer lower, Layer upper) {
    List<float[]> values = new ArrayList<>();
    for (int j = 0; j < upper.units().size(); j++) {
      float[] row = links.values().get(j).clone();
      for (int i = 0; i < row.length; i++) {
        boolean struck =
            !upper.units().get(j).remark().isEmpty() || !lower.units().get(i).remark().isEmpty();
        row[i] = struck ? 0 : row[i];
      }
      values.add(row);
    }
    return new Links(links.name(), values, links.flow(), links.watchedOnly(), links.lit());
  }
}
