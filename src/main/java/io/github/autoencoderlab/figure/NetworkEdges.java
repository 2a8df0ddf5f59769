package io.github.autoencoderlab.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The weights that are drawn: those of watched units, and of the others the strongest, the weakest
 * first so that the strongest lie on top.
 *
 * @param shown from the lowest to the topmost
 * @param reach the largest absolute value, above 0
 */
record NetworkEdges(List<Edge> shown, double reach) {

  /** As many as can be told apart. */
  private static final int MOST = 40;

  /** The weight between hidden unit j and visible unit i. */
  record Edge(int j, int i, float weight, boolean watched) {}

  static NetworkEdges of(NetworkDiagram network) {
    List<Edge> watched = new ArrayList<>();
    List<Edge> others = new ArrayList<>();
    for (int j = 0; j < network.weights().size(); j++) {
      float[] row = network.weights().get(j);
      for (int i = 0; i < row.length; i++) {
        if (Float.isFinite(row[i]) && row[i] != 0) {
          boolean seen =
              network.hidden().units().get(j).watched()
                  || network.visible().units().get(i).watched();
          (seen ? watched : others).add(new Edge(j, i, row[i], seen));
        }
      }
    }
    Comparator<Edge> byStrength = Comparator.comparingDouble(edge -> Math.abs(edge.weight()));
    watched.sort(byStrength);
    others.sort(byStrength);
    double reach = Math.max(strongest(watched), strongest(others));
    List<Edge> shown =
        new ArrayList<>(others.subList(Math.max(0, others.size() - MOST), others.size()));
    shown.addAll(watched);
    return new NetworkEdges(shown, reach > 0 ? reach : 1);
  }

  private static double strongest(List<Edge> ascending) {
    return ascending.isEmpty() ? 0 : Math.abs(ascending.get(ascending.size() - 1).weight());
  }
}
