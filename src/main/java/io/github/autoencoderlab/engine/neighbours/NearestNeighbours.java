package io.github.autoencoderlab.engine.neighbours;

import io.github.autoencoderlab.engine.array.Matrix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The k nearest neighbours among columns in memory, by Euclidean distance, and what class they vote
 * for (Fix and Hodges 1951).
 *
 * <p>½|x − q|² − ½|q|² = ½|x|² − xᵀq comes from products of whole blocks in single precision; those
 * that these cannot tell apart are compared in double precision. So the neighbours are exact, a tie
 * going to the column that comes first. Memory is taken for one block of distances, not for all.
 */
public final class NearestNeighbours {
  private static final int MEMORY_AT_ONCE = 2048;
  private static final int QUERIES_AT_ONCE = 512;

  /** Half a unit in the last place, and how many there are besides those of the products. */
  private static final double ROUNDING = 0x1p-24;

  private static final int OTHER_ROUNDINGS = 10;

  private final int size;
  private final int count;
  private final byte[] labels;
  private final float[] mean;
  private final float[] memory;
  private final List<Matrix> minusBlocks = new ArrayList<>();
  private final List<Matrix> halfSquares = new ArrayList<>();
  private double longest;

  /**
   * Keeps columns with their classes.
   *
   * @param memory size × n; copied
   * @param labels the class (0 … 255) of each column
   */
  public NearestNeighbours(Matrix memory, byte[] labels) {
    size = memory.rows();
    count = memory.columns();
    if (labels.length != count) {
      throw new IllegalArgumentException(labels.length + " labels of " + count + " columns");
    }
    this.labels = labels.clone();
    this.memory = memory.toArray();
    mean = mean(this.memory);
    for (int from = 0; from < count; from += MEMORY_AT_ONCE) {
      addBlock(from, Math.min(count, from + MEMORY_AT_ONCE));
    }
  }

  /** Distances do not change when all is moved; sums of squares lose least around the mean. */
  private float[] mean(float[] values) {
    double[] sum = new double[size];
    for (int n = 0; n < values.length; n++) {
      sum[n % size] += values[n];
    }
    float[] mean = new float[size];
    for (int i = 0; i < size; i++) {
      mean[i] = (float) (sum[i] / count);
    }
    return mean;
  }

  /** Columns from one to another, seen from the mean; columns of zeros behind them. */
  private float[] moved(float[] values, int from, int to, int columns) {
    float[] moved = new float[columns * size];
    for (int n = 0; n < (to - from) * size; n++) {
      moved[n] = values[from * size + n] - mean[n % size];
    }
    return moved;
  }

  private void addBlock(int from, int to) {
    Matrix block = new Matrix(size, to - from).set(moved(memory, from, to, to - from)).scale(-1);
    double[] squares = block.columnDots(block);
    float[] halves = new float[squares.length];
    for (int n = 0; n < halves.length; n++) {
      halves[n] = (float) (squares[n] / 2);
      longest = Math.max(longest, Math.sqrt(squares[n]));
    }
    minusBlocks.add(block);
    halfSquares.add(Matrix.vector(halves.length).set(halves));
  }

  /**
   * The share of columns whose k nearest neighbours vote for their class.
   *
   * @param queries size × n; left unmodified
   * @param classes the class of each query
   */
  public double accuracy(Matrix queries, byte[] classes, int k) {
    byte[] told = classes(queries, k);
    int right = 0;
    for (int n = 0; n < told.length; n++) {
      right += told[n] == classes[n] ? 1 : 0;
    }
    return (double) right / told.length;
  }

  /** The class that most of the k nearest neighbours have; of several the smallest. */
  public byte[] classes(Matrix queries, int k) {
    int[][] nearest = nearest(queries, k);
    byte[] classes = new byte[nearest.length];
    for (int n = 0; n < classes.length; n++) {
      classes[n] = vote(nearest[n]);
    }
    return classes;
  }

  private byte vote(int[] nearest) {
    int[] votes = new int[1 << Byte.SIZE];
    for (int place : nearest) {
      votes[labels[place] & 0xff]++;
    }
    int most = 0;
    for (int label = 1; label < votes.length; label++) {
      most = votes[label] > votes[most] ? label : most;
    }
    return (byte) most;
  }

  /**
   * For each query the places in memory of its k nearest columns, the nearest first; fewer where
   * there are no k distances that are numbers.
   *
   * @param queries size × n; left unmodified
   * @param k 1 to the number of columns in memory
   */
  public int[][] nearest(Matrix queries, int k) {
    if (k < 1 || k > count || queries.rows() != size) {
      throw new IllegalArgumentException(k + " neighbours of " + queries.rows() + " values");
    }
    float[] asked = queries.toArray();
    int[][] nearest = new int[queries.columns()][];
    Matrix q = new Matrix(size, Math.min(QUERIES_AT_ONCE, nearest.length));
    List<Matrix> distances = distances(q.columns());
    for (int from = 0; from < nearest.length; from += q.columns()) {
      int to = Math.min(nearest.length, from + q.columns());
      Candidates[] candidates = candidates(q.set(moved(asked, from, to, q.columns())), k);
      for (int block = 0; block < minusBlocks.size(); block++) {
        offer(block, q, distances.get(block), candidates);
      }
      for (int n = from; n < to; n++) {
        nearest[n] = closest(candidates[n - from].places(), asked, n * size, k);
      }
    }
    return nearest;
  }

  /** Room for the distances of each block; all but the last share theirs. */
  private List<Matrix> distances(int queries) {
    List<Matrix> distances = new ArrayList<>();
    for (Matrix block : minusBlocks) {
      boolean same = !distances.isEmpty() && distances.get(0).rows() == block.columns();
      distances.add(same ? distances.get(0) : new Matrix(block.columns(), queries));
    }
    return distances;
  }

  private void offer(int block, Matrix q, Matrix distances, Candidates[] candidates) {
    int first = block * MEMORY_AT_ONCE;
    distances
        .productTransposed(minusBlocks.get(block), q)
        .addToColumns(halfSquares.get(block))
        .eachColumn((column, values) -> candidates[column].offer(values, first));
  }

  /** A sum of d products is wrong by at most d roundings of the sum of their sizes. */
  private Candidates[] candidates(Matrix q, int k) {
    double[] squares = q.columnDots(q);
    Candidates[] candidates = new Candidates[squares.length];
    for (int n = 0; n < candidates.length; n++) {
      double sizes = longest * Math.sqrt(squares[n]) + longest * longest;
      candidates[n] = new Candidates(k, (size + OTHER_ROUNDINGS) * ROUNDING * sizes);
    }
    return candidates;
  }

  private int[] closest(int[] places, float[] queries, int offset, int k) {
    double[] distances = new double[places.length];
    for (int n = 0; n < places.length; n++) {
      distances[n] = squaredDistance(places[n], queries, offset);
    }
    return IntStream.range(0, places.length)
        .boxed()
        .sorted(Comparator.comparingDouble(n -> distances[n]))
        .limit(k)
        .mapToInt(n -> places[n])
        .toArray();
  }

  private double squaredDistance(int place, float[] queries, int offset) {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      double difference = (double) memory[place * size + i] - queries[offset + i];
      sum += difference * difference;
    }
    return sum;
  }
}
