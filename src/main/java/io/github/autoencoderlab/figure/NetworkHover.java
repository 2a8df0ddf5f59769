package io.github.autoencoderlab.figure;

import java.util.List;
import java.util.Optional;

/** Reads a network under the pointer: a unit, or the weight whose line is nearest. */
final class NetworkHover {

  private static final double NEAR = 4;

  private final NetworkDiagram network;
  private final NetworkLayout layout;

  NetworkHover(NetworkDiagram network, Page page) {
    this.network = network;
    layout = NetworkLayout.of(network, page);
  }

  Optional<String> valueAt(double x, double y) {
    List<NetworkDiagram.Unit> hidden = network.hidden().units();
    for (int j = 0; j < hidden.size(); j++) {
      if (layout.hidden(j).contains(x, y)) {
        return Optional.of(words(network.hidden().symbol(), hidden.get(j)));
      }
    }
    List<NetworkDiagram.Unit> visible = network.visible().units();
    for (int i = 0; i < visible.size(); i++) {
      if (layout.visible(i).contains(x, y)) {
        return Optional.of(words(network.visible().symbol(), visible.get(i)));
      }
    }
    return edge(x, y);
  }

  private Optional<String> edge(double x, double y) {
    NetworkEdges.Edge nearest = null;
    double least = NEAR;
    for (NetworkEdges.Edge edge : NetworkEdges.of(network).shown()) {
      double distance = layout.edge(edge.j(), edge.i()).ptSegDist(x, y);
      if (distance <= least) {
        least = distance;
        nearest = edge;
      }
    }
    return Optional.ofNullable(nearest)
        .map(
            edge ->
                "W["
                    + network.hidden().units().get(edge.j()).name()
                    + ", "
                    + network.visible().units().get(edge.i()).name()
                    + "] = "
                    + Numbers.value(edge.weight()));
  }

  private static String words(String symbol, NetworkDiagram.Unit unit) {
    String name = symbol + "[" + unit.name() + "]";
    String probability =
        Double.isNaN(unit.probability())
            ? ""
            : "p(" + name + " = 1) = " + Numbers.value(unit.probability());
    String state = Double.isNaN(unit.state()) ? "" : name + " = " + Numbers.value(unit.state());
    if (probability.isEmpty() && state.isEmpty()) {
      return name;
    }
    return probability.isEmpty() || state.isEmpty()
        ? probability + state
        : probability + ", " + state;
  }
}
