package io.github.autoencoderlab.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The weights that are drawn: those of watched units, and of the others the strongest, the weakest
 * first so that the strongest lie on top.
 *
 * @param shown from the lowest to the topmost
 * @param reach the largest absolute value, above 0
 */
record NetworkEdges(List<Edge> shown, double reach) {

  /** As many as can be told apart. */
  static final int MOST = 40;

  /** The weight between hidden unit j and visible unit i. */
  record Edge(int j, int i, float weight, boolean watched) {}

  static NetworkEdges of(NetworkDiagram network) {
    return of(
        network.weights(),
        j -> network.hidden().units().get(j).watched(),
        i -> network.visible().units().get(i).watched(),
        MOST);
  }

  /**
   * The values between two layers, one array for each upper unit.
   *
   * @param most of those that touch no watched unit
   */
  static NetworkEdges of(
      List<float[]> values, IntPredicate upperWatched, IntPredicate lowerWatched, int most) {
    List<Edge> watched = new ArrayList<>();
    List<Edge> others = new ArrayList<>();
    for (int j = 0; j < values.size(); j++) {
      float[] row = values.get(j);
      for (int i = 0; i < row.length; i++) {
        if (Float.isFinite(row[i]) && row[i] != 0) {
          boolean seen = upperWatched.test(j) || lowerWatched.test(i);
          (seen ? watched : others).add(new Edge(j, i, row[i], seen));
        }
      }
    }
    Comparator<Edge> byStrength = Comparator.comparingDouble(edge -> Math.abs(edge.weight()));
    watched.sort(byStrength);
    others.sort(byStrength);
    List<Edge> shown =
        new ArrayList<>(others.subList(Math.max(0, others.size() - most), others.size()));
    double reach = Math.max(strongest(watched), strongest(shown));
    shown.addAll(watched);
    return new NetworkEdges(shown, reach > 0 ? reach : 1);
  }

  private static double strongest(List<Edge> ascending) {
    return ascending.isEmpty() ? 0 : Math.abs(ascending.get(ascending.size() - 1).weight());
  }
}
