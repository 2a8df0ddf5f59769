package io.github.autoencoderlab.figure;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

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
    int j = hiddenAt(x, y);
    if (j >= 0) {
      return Optional.of(words(network.hidden().symbol(), network.hidden().units().get(j)));
    }
    int i = visibleAt(x, y);
    if (i >= 0) {
      return Optional.of(words(network.visible().symbol(), network.visible().units().get(i)));
    }
    NetworkDiagram.Picture all = network.picture();
    int place = all == null ? -1 : all.image().placeAt(layout.picture(), x, y);
    return all != null && place >= 0
        ? Optional.of("#" + place + ": " + all.image().words(place))
        : edge(x, y);
  }

  Optional<Pick> pickAt(double x, double y) {
    int j = hiddenAt(x, y);
    if (j >= 0) {
      return network.hidden().pick(j);
    }
    int i = visibleAt(x, y);
    if (i >= 0) {
      return network.visible().pick(i);
    }
    NetworkDiagram.Picture all = network.picture();
    int place = all == null ? -1 : all.image().placeAt(layout.picture(), x, y);
    return all != null && place >= 0 ? all.image().picks().at(place) : Optional.empty();
  }

  private int hiddenAt(double x, double y) {
    return first(network.hidden().units().size(), j -> layout.hidden(j).contains(x, y));
  }

  private int visibleAt(double x, double y) {
    return first(network.visible().units().size(), i -> layout.visible(i).contains(x, y));
  }

  private static int first(int count, IntPredicate holds) {
    return IntStream.range(0, count).filter(holds).findFirst().orElse(-1);
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
                    + NumberText.value(edge.weight()));
  }

  private static String words(String symbol, NetworkDiagram.Unit unit) {
    String name = symbol + "[" + unit.name() + "]";
    String probability =
        Double.isNaN(unit.probability())
            ? ""
            : "p(" + name + " = 1) = " + NumberText.value(unit.probability());
    String state = Double.isNaN(unit.state()) ? "" : name + " = " + NumberText.value(unit.state());
    if (probability.isEmpty() && state.isEmpty()) {
      return name;
    }
    return probability.isEmpty() || state.isEmpty()
        ? probability + state
        : probability + ", " + state;
  }
}
