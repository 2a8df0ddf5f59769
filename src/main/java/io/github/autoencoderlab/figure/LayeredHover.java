package io.github.autoencoderlab.figure;

import java.util.Optional;
import java.util.function.BiFunction;

/** Reads a layered network under the pointer: a unit, or the link whose line is nearest. */
final class LayeredHover {

  private static final double NEAR = 4;

  private final LayeredNetwork network;
  private final LayeredLayout layout;

  LayeredHover(LayeredNetwork network, Page page) {
    this.network = network;
    layout = LayeredLayout.of(network, page, LayeredNotes.of(network, page).height());
  }

  Optional<String> valueAt(double x, double y) {
    Optional<String> unit = unitAt(x, y, (layer, n) -> words(network.layers().get(layer), n));
    return unit.isPresent() ? unit : linkAt(x, y, this::words);
  }

  Optional<Pick> pickAt(double x, double y) {
    Optional<Optional<Pick>> unit = unitAt(x, y, (layer, n) -> network.layers().get(layer).pick(n));
    return unit.isPresent() ? unit.get() : linkAt(x, y, this::pick).flatMap(pick -> pick);
  }

  private <T> Optional<T> unitAt(double x, double y, BiFunction<Integer, Integer, T> of) {
    for (int layer = 0; layer < network.layers().size(); layer++) {
      for (int n = 0; n < network.layers().get(layer).units().size(); n++) {
        if (layout.unit(layer, n).contains(x, y)) {
          return Optional.of(of.apply(layer, n));
        }
      }
    }
    return Optional.empty();
  }

  private <T> Optional<T> linkAt(double x, double y, BiFunction<Integer, NetworkEdges.Edge, T> of) {
    Optional<T> found = Optional.empty();
    double least = NEAR;
    for (int lower = 0; lower < network.links().size(); lower++) {
      for (NetworkEdges.Edge edge : network.edges(lower).shown()) {
        double distance = layout.edge(lower, edge.j(), edge.i()).ptSegDist(x, y);
        if (distance <= least) {
          least = distance;
          found = Optional.of(of.apply(lower, edge));
        }
      }
    }
    return found;
  }

  private static String words(LayeredNetwork.Layer layer, int n) {
    LayeredNetwork.Unit unit = layer.units().get(n);
    String name = layer.symbol() + "[" + unit.name() + "]";
    String value = Double.isNaN(unit.value()) ? "" : " = " + NumberText.value(unit.value());
    return name + value + (unit.struck() ? ", " + unit.remark() : "");
  }

  private String words(int lower, NetworkEdges.Edge edge) {
    return LayeredTable.name(network, lower, edge.j(), edge.i())
        + " = "
        + NumberText.value(edge.weight());
  }

  /** A click on a link watches its other end; of a link that nobody watches, the upper unit. */
  private Optional<Pick> pick(int lower, NetworkEdges.Edge edge) {
    LayeredNetwork.Layer above = network.layers().get(lower + 1);
    LayeredNetwork.Layer below = network.layers().get(lower);
    return above.units().get(edge.j()).watched() ? below.pick(edge.i()) : above.pick(edge.j());
  }
}
