package io.github.autoencoderlab.figure;

import java.util.ArrayList;
import java.util.List;

/** The numbers of a layered network: its layers from the lowest, then all links. */
final class LayeredTable {

  private LayeredTable() {}

  private record Named(String name, float value) {}

  static Table of(LayeredNetwork network) {
    List<Table.Column> columns = new ArrayList<>();
    for (LayeredNetwork.Layer layer : network.layers()) {
      List<LayeredNetwork.Unit> units = layer.units();
      String unit = layer.symbol() + " unit";
      columns.add(Table.Column.of(unit, units.stream().map(LayeredNetwork.Unit::name).toList()));
      columns.add(new Table.Column(layer.symbol(), units.size(), n -> known(units.get(n).value())));
    }
    for (int lower = 0; lower < network.links().size(); lower++) {
      if (network.links().get(lower).values().isEmpty()) {
        continue;
      }
      List<Named> links = links(network, lower);
      String head = network.links().get(lower).name().replace("{u}", "u").replace("{l}", "l");
      columns.add(Table.Column.of("link", links.stream().map(Named::name).toList()));
      columns.add(
          new Table.Column(head, links.size(), n -> NumberText.exact(links.get(n).value())));
    }
    return new Table(columns);
  }

  private static List<Named> links(LayeredNetwork network, int lower) {
    List<Named> links = new ArrayList<>();
    List<float[]> values = network.links().get(lower).values();
    for (int j = 0; j < values.size(); j++) {
      for (int i = 0; i < values.get(j).length; i++) {
        links.add(new Named(name(network, lower, j, i), values.get(j)[i]));
      }
    }
    return links;
  }

  /** Returns the name of the link between unit j of a layer and unit i of the one below. */
  static String name(LayeredNetwork network, int lower, int j, int i) {
    return network
        .links()
        .get(lower)
        .name()
        .replace("{u}", network.layers().get(lower + 1).units().get(j).name())
        .replace("{l}", network.layers().get(lower).units().get(i).name());
  }

  private static String known(double value) {
    return Double.isNaN(value) ? "" : NumberText.exact(value);
  }
}
