package io.github.autoencoderlab.figure;

import java.util.ArrayList;
import java.util.List;

/** The numbers of a network: both layers, then the weights, one column per hidden unit. */
final class NetworkTable {

  private NetworkTable() {}

  static Table of(NetworkDiagram network) {
    List<Table.Column> columns = new ArrayList<>();
    add(columns, network.hidden());
    add(columns, network.visible());
    for (int j = 0; j < network.weights().size(); j++) {
      float[] row = network.weights().get(j);
      String name = "W[" + network.hidden().units().get(j).name() + "]";
      columns.add(new Table.Column(name, row.length, i -> NumberText.exact(row[i])));
    }
    return new Table(columns);
  }

  private static void add(List<Table.Column> columns, NetworkDiagram.Layer layer) {
    List<NetworkDiagram.Unit> units = layer.units();
    String symbol = layer.symbol();
    columns.add(Table.Column.of(symbol, units.stream().map(NetworkDiagram.Unit::name).toList()));
    columns.add(
        new Table.Column(
            "p(" + symbol + "=1)", units.size(), i -> known(units.get(i).probability())));
    columns.add(
        new Table.Column(symbol + " drawn", units.size(), i -> known(units.get(i).state())));
  }

  private static String known(double value) {
    return Double.isNaN(value) ? "" : NumberText.exact(value);
  }
}
