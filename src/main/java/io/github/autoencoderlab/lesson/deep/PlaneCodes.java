package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.stack.Coder;
import java.util.Arrays;
import java.util.List;

/**
 * Codes of many examples, by a net that learns on. All of them take longer than a look may, so that
 * looks in passing code one piece after the other, each example anew after at most so many looks.
 */
final class PlaneCodes {
  /** Products of a weight and a unit that a look in passing may take. */
  private static final double LOOK = 1e8;

  private static final int LEAST_PIECE = 50;
  private static final int AT_ONCE = 1000;

  private final Examples examples;
  private final int count;
  private final float[] values;
  private Matrix codes = new Matrix(1, 1);
  private boolean none = true;
  private long version = -1;
  private int next;
  private int fresh;

  /** Of the first examples; none is coded yet. */
  PlaneCodes(Examples examples, int count) {
    this.examples = examples;
    this.count = count;
    values = new float[Math.min(AT_ONCE, count) * examples.size()];
  }

  int count() {
    return count;
  }

  /** One a column, as of the last look; only to be read. */
  Matrix codes() {
    return codes;
  }

  /**
   * Codes all, unless that was done.
   *
   * @param now which weights the net has: another number for others
   * @return whether any code may have changed
   */
  boolean lookAtAll(Coder coder, long now) {
    if (version == now && fresh >= count) {
      return false;
    }
    begin(now);
    for (int from = 0; from < count; from += AT_ONCE) {
      code(coder, from, Math.min(AT_ONCE, count - from));
    }
    fresh = count;
    next = 0;
    return true;
  }

  /**
   * Codes the next piece, or all if none is coded by layers of these sizes.
   *
   * @param now which weights the net has: another number for others
   * @param sizes units from the input to the code
   * @return whether the last piece was reached, so that all are new since the last time
   */
  boolean glance(Coder coder, long now, List<Integer> sizes) {
    if (none || codes.rows() != sizes.get(sizes.size() - 1)) {
      return lookAtAll(coder, now);
    }
    if (version == now && fresh >= count) {
      return false;
    }
    if (version != now) {
      begin(now);
    }
    int piece = Math.min(count - next, piece(sizes));
    code(coder, next, piece);
    fresh += piece;
    next = (next + piece) % count;
    return next == 0;
  }

  /** Codes one example anew. */
  void lookAt(Coder coder, int example) {
    code(coder, example, 1);
  }

  private void begin(long now) {
    version = now;
    fresh = 0;
  }

  private static int piece(List<Integer> sizes) {
    double products = 0;
    for (int n = 1; n < sizes.size(); n++) {
      products += (double) sizes.get(n) * sizes.get(n - 1);
    }
    return (int) Math.max(LEAST_PIECE, Math.min(AT_ONCE, LOOK / products));
  }

  private void code(Coder coder, int from, int many) {
    for (int n = 0; n < many; n++) {
      examples.copy(from + n, values, n * examples.size());
    }
    Matrix h = coder.encode(columns(many));
    if (codes.rows() != h.rows() || codes.columns() != count) {
      codes = new Matrix(h.rows(), count);
    }
    codes.part(from * h.rows(), h.rows(), many).set(h);
    none = false;
  }

  private Matrix columns(int many) {
    float[] some =
        many == values.length / examples.size()
            ? values
            : Arrays.copyOf(values, many * examples.size());
    return new Matrix(examples.size(), many).set(some);
  }
}
