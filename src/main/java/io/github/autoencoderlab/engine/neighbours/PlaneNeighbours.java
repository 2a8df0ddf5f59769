package io.github.autoencoderlab.engine.neighbours;

import java.util.Arrays;

/**
 * The nearest neighbours of points of a plane among each other, found by a tree that halves them
 * along the longer side of their box (Bentley 1975): exact, and fast enough for a moving picture.
 *
 * <p>Of points at the same distance it is settled by the order of the points alone which of them
 * count. A point whose place is no number is nobody's neighbour and has none.
 */
public final class PlaneNeighbours {
  private static final int LEAF = 8;

  private final double[] x;
  private final double[] y;
  private final int[] order;
  private final int count;

  /** By node of the tree, whose children are 2n + 1 and 2n + 2: the box of its points. */
  private final double[] boxes;

  /**
   * Builds the tree.
   *
   * @param x places; copied
   * @param y places, as many as x; copied
   */
  public PlaneNeighbours(double[] x, double[] y) {
    if (x.length != y.length) {
      throw new IllegalArgumentException(x.length + " and " + y.length + " places");
    }
    this.x = x.clone();
    this.y = y.clone();
    order = new int[x.length];
    int known = 0;
    for (int n = 0; n < x.length; n++) {
      if (Double.isFinite(x[n] + y[n])) {
        order[known++] = n;
      }
    }
    count = known;
    boxes = new double[4 * nodes(known)];
    if (known > 0) {
      build(0, 0, known);
    }
  }

  private static int nodes(int points) {
    int nodes = 1;
    for (int most = points; most > LEAF; most = (most + 1) / 2) {
      nodes = 2 * nodes + 1;
    }
    return nodes;
  }

  private void build(int node, int from, int to) {
    box(node, from, to);
    if (to - from > LEAF) {
      int at = 4 * node;
      double[] along = boxes[at + 1] - boxes[at] >= boxes[at + 3] - boxes[at + 2] ? x : y;
      int middle = (from + to + 1) / 2;
      select(along, from, to - 1, middle);
      build(2 * node + 1, from, middle);
      build(2 * node + 2, middle, to);
    }
  }

  private void box(int node, int from, int to) {
    int at = 4 * node;
    boxes[at] = Double.POSITIVE_INFINITY;
    boxes[at + 1] = Double.NEGATIVE_INFINITY;
    boxes[at + 2] = Double.POSITIVE_INFINITY;
    boxes[at + 3] = Double.NEGATIVE_INFINITY;
    for (int n = from; n < to; n++) {
      boxes[at] = Math.min(boxes[at], x[order[n]]);
      boxes[at + 1] = Math.max(boxes[at + 1], x[order[n]]);
      boxes[at + 2] = Math.min(boxes[at + 2], y[order[n]]);
      boxes[at + 3] = Math.max(boxes[at + 3], y[order[n]]);
    }
  }

  /** Puts what would come at {@code k} of a sorted order there, and nothing larger before it. */
  private void select(double[] along, int first, int last, int k) {
    int low = first;
    int high = last;
    while (low < high) {
      double pivot = along[order[(low + high) >>> 1]];
      int i = low;
      int j = high;
      while (i <= j) {
        while (along[order[i]] < pivot) {
          i++;
        }
        while (along[order[j]] > pivot) {
          j--;
        }
        if (i <= j) {
          int kept = order[i];
          order[i++] = order[j];
          order[j--] = kept;
        }
      }
      if (k <= j) {
        high = j;
      } else if (k >= i) {
        low = i;
      } else {
        return;
      }
    }
  }

  /**
   * The share of points whose class is that of most of their k nearest neighbours, the point itself
   * left out; of several classes as frequent, the smallest counts. Points without neighbours are
   * never right.
   *
   * @param labels the class (0 … 255) of each point
   * @param k at least 1
   */
  public double accuracy(byte[] labels, int k) {
    Nearest nearest = new Nearest(k);
    int[] votes = new int[1 << Byte.SIZE];
    int right = 0;
    for (int point = 0; point < x.length; point++) {
      nearest.search(point);
      right += nearest.found > 0 && vote(nearest, labels, votes) == (labels[point] & 0xff) ? 1 : 0;
    }
    return (double) right / x.length;
  }

  private static int vote(Nearest nearest, byte[] labels, int[] votes) {
    for (int n = 0; n < nearest.found; n++) {
      votes[labels[nearest.places[n]] & 0xff]++;
    }
    int most = labels[nearest.places[0]] & 0xff;
    for (int n = 0; n < nearest.found; n++) {
      int label = labels[nearest.places[n]] & 0xff;
      boolean more = votes[label] > votes[most] || (votes[label] == votes[most] && label < most);
      most = more ? label : most;
    }
    for (int n = 0; n < nearest.found; n++) {
      votes[labels[nearest.places[n]] & 0xff] = 0;
    }
    return most;
  }

  /** The places of the k nearest other points, the nearest first; fewer if there are fewer. */
  public int[] nearest(int point, int k) {
    Nearest nearest = new Nearest(k);
    nearest.search(point);
    return Arrays.copyOf(nearest.places, nearest.found);
  }

  /** The nearest found so far. */
  private final class Nearest {
    private final int[] places;
    private final double[] distances;
    private int point;
    private int found;

    private Nearest(int k) {
      if (k < 1) {
        throw new IllegalArgumentException(k + " neighbours");
      }
      places = new int[k];
      distances = new double[k];
    }

    private void search(int other) {
      point = other;
      found = 0;
      if (count > 0 && Double.isFinite(x[point] + y[point])) {
        search(0, 0, count);
      }
    }

    private void search(int node, int from, int to) {
      if (to - from <= LEAF) {
        for (int n = from; n < to; n++) {
          offer(order[n]);
        }
        return;
      }
      int middle = (from + to + 1) / 2;
      int left = 2 * node + 1;
      double toLeft = distance(left);
      double toRight = distance(left + 1);
      if (toLeft <= toRight) {
        searchIfNear(left, from, middle, toLeft);
        searchIfNear(left + 1, middle, to, toRight);
      } else {
        searchIfNear(left + 1, middle, to, toRight);
        searchIfNear(left, from, middle, toLeft);
      }
    }

    private void searchIfNear(int node, int from, int to, double distance) {
      if (found < places.length || distance < distances[found - 1]) {
        search(node, from, to);
      }
    }

    /** Squared, from the point to the box of a node. */
    private double distance(int node) {
      int at = 4 * node;
      double dx = Math.max(0, Math.max(boxes[at] - x[point], x[point] - boxes[at + 1]));
      double dy = Math.max(0, Math.max(boxes[at + 2] - y[point], y[point] - boxes[at + 3]));
      return dx * dx + dy * dy;
    }

    private void offer(int place) {
      double dx = x[place] - x[point];
      double dy = y[place] - y[point];
      double distance = dx * dx + dy * dy;
      boolean full = found == places.length;
      if (place == point || (full && distance >= distances[found - 1])) {
        return;
      }
      int at = full ? found - 1 : found++;
      while (at > 0 && distances[at - 1] > distance) {
        distances[at] = distances[at - 1];
        places[at] = places[at - 1];
        at--;
      }
      distances[at] = distance;
      places[at] = place;
    }
  }
}
