package io.github.autoencoderlab.engine.convolution;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Stride;
import io.github.autoencoderlab.engine.array.Views;
import io.github.autoencoderlab.engine.convolution.CorrelationPlan.Group;
import io.github.autoencoderlab.engine.convolution.CorrelationPlan.Tap;
import java.util.List;

/**
 * The weights of a correlation in the order of its products, copied from W [coarse channels × k · k
 * · fine channels], whose columns are the kernel's places row by row, and of each its channels.
 */
final class TapWeights {
  private final CorrelationPlan plan;
  private final Matrix W;
  private final int coarse;
  private final int fine;
  private final Matrix[] gather;
  private final Matrix[] scatter;
  private final Matrix[][] taps;
  private final Matrix[][] gatherTaps;
  private final Matrix[][] scatterTaps;

  TapWeights(CorrelationPlan plan, Matrix W) {
    this.plan = plan;
    this.W = W;
    coarse = plan.coarse().channels();
    fine = plan.fine().channels();
    List<Group> groups = plan.groups();
    gather = new Matrix[groups.size()];
    scatter = new Matrix[groups.size()];
    taps = new Matrix[groups.size()][];
    gatherTaps = new Matrix[groups.size()][];
    scatterTaps = new Matrix[groups.size()][];
    for (int g = 0; g < gather.length; g++) {
      Group group = groups.get(g);
      gather[g] = new Matrix(coarse, group.taps() * group.channels(), W.precision());
      scatter[g] = new Matrix(group.channels(), group.taps() * coarse, W.precision());
      taps[g] = tapsOf(W, group);
      gatherTaps[g] = partsOf(gather[g], group);
      scatterTaps[g] = reversedPartsOf(scatter[g], group);
    }
  }

  /** Shape of W. */
  static int columns(Volume fine, Window window) {
    return window.size() * window.size() * fine.channels();
  }

  private Matrix[] tapsOf(Matrix weights, Group group) {
    return group.parts().stream()
        .map(tap -> weights.part(place(tap) * fine * coarse, coarse, fine))
        .toArray(Matrix[]::new);
  }

  private int place(Tap tap) {
    return tap.i() * plan.window().size() + tap.j();
  }

  /** The taps in a matrix [coarse channels × taps · channels] of a group. */
  private Matrix[] partsOf(Matrix products, Group group) {
    return group.parts().stream()
        .map(
            tap ->
                products.part((tap.t() * group.channels() + tap.channel()) * coarse, coarse, fine))
        .toArray(Matrix[]::new);
  }

  /** Transposed, and as a place is reached from coarse places before it, the last tap first. */
  private Matrix[] reversedPartsOf(Matrix products, Group group) {
    int rows = group.channels();
    return group.parts().stream()
        .map(
            tap ->
                Views.lattice(
                    products,
                    (group.taps() - 1 - tap.t()) * coarse * rows + tap.channel(),
                    coarse,
                    fine,
                    new Stride(coarse, rows),
                    new Stride(fine, 1)))
        .toArray(Matrix[]::new);
  }

  /** Takes over W for {@link Correlation#gather}. */
  void forGather() {
    copy(gatherTaps);
  }

  /** Takes over W for {@link Correlation#scatter}. */
  void forScatter() {
    copy(scatterTaps);
  }

  private void copy(Matrix[][] to) {
    for (int g = 0; g < to.length; g++) {
      for (int n = 0; n < to[g].length; n++) {
        to[g][n].set(taps[g][n]);
      }
    }
  }

  /** Weights of a group [coarse channels × taps · channels]. */
  Matrix gather(int group) {
    return gather[group];
  }

  /** The same, transposed [channels × taps · coarse channels], the last tap first. */
  Matrix scatter(int group) {
    return scatter[group];
  }

  /** A place for the sums of a group's outer products. */
  Matrix sums(int group) {
    return new Matrix(gather[group].rows(), gather[group].columns(), W.precision());
  }

  /** gradient ← keep · gradient + factor · the sums of all slices, in the layout of W. */
  final class Gradient {
    private final Matrix gradient;
    private final Matrix[][] places;
    private final Matrix[][][] parts;

    /**
     * Into a matrix.
     *
     * @param slices sums of each slice, group by group
     */
    Gradient(Matrix gradient, List<Matrix[]> slices) {
      this.gradient = gradient;
      List<Group> groups = plan.groups();
      places = new Matrix[groups.size()][];
      parts = new Matrix[slices.size()][groups.size()][];
      for (int g = 0; g < places.length; g++) {
        places[g] = tapsOf(gradient, groups.get(g));
        for (int n = 0; n < slices.size(); n++) {
          parts[n][g] = partsOf(slices.get(n)[g], groups.get(g));
        }
      }
    }

    boolean isInto(Matrix other) {
      return gradient == other;
    }

    void collect(double keep, double factor) {
      if (keep == 0) {
        gradient.fill(0);
      }
      for (Matrix[][] slice : parts) {
        for (int g = 0; g < places.length; g++) {
          for (int n = 0; n < places[g].length; n++) {
            places[g][n].add(factor, slice[g][n]);
          }
        }
      }
    }
  }
}
