package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.neighbours.NearestNeighbours;
import io.github.autoencoderlab.engine.rbm.LabelScores;
import io.github.autoencoderlab.engine.rbm.Rbm;
import io.github.autoencoderlab.engine.stack.Coder;
import io.github.autoencoderlab.engine.stack.LayerStack;
import io.github.autoencoderlab.engine.stack.RbmLayer;
import io.github.autoencoderlab.engine.unit.Softmax;
import io.github.autoencoderlab.lesson.kit.Codes;
import io.github.autoencoderlab.lesson.kit.ImageColumns;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** What can be said about a deep belief net's memory, over whole sets; takes seconds. */
final class BeliefMetrics {
  private static final int CHAINS = 200;
  private static final int NEIGHBOURS = 5;

  /** Training examples that fantasies are compared with: distances to all of many take memory. */
  private static final int COMPARED = 10_000;

  private BeliefMetrics() {}

  /**
   * By name: {@code labelError}, the share of held-out examples whose label the memory does not
   * tell; {@code fantasyAccuracy}, the share of fantasies with a clamped label that five training
   * examples as neighbours recognise as such; {@code fantasyDistance} and {@code heldOutDistance},
   * Σ (v − x)² from fantasies and from held-out examples to the nearest training example, mean over
   * them. Without label units only the distances; empty if the net makes up nothing.
   */
  static Map<String, Double> of(
      Coder coder, AssociativeMemory memory, FantasyView view, DataSet data) {
    Map<String, Double> metrics = new LinkedHashMap<>();
    if (!(coder instanceof LayerStack stack)) {
      return metrics;
    }
    Rbm top = ((RbmLayer) stack.layers().get(stack.layers().size() - 1)).rbm();
    int[] clamped = labels(view, top.labels());
    FantasyChains chains = memory.chains(stack, view, clamped, CHAINS);
    chains.goOn(view.steps());
    Matrix v = chains.net().pictures();
    if (top.labels() > 0) {
      metrics.put("labelError", labelError(stack, top, data.test()));
    }
    if (clamped.length > 0) {
      metrics.put("fantasyAccuracy", recognised(v, clamped, data.train()));
    }
    metrics.put("fantasyDistance", memory.meanDistance(v));
    metrics.put("heldOutDistance", memory.heldOutDistance());
    return metrics;
  }

  /** As the user wants it, but all labels in turn if each chain has its own. */
  private static int[] labels(FantasyView view, int classes) {
    int[] few = view.label().labels(classes, CHAINS);
    return few.length == 0
        ? few
        : IntStream.range(0, CHAINS).map(n -> few[n % few.length]).toArray();
  }

  private static double recognised(Matrix v, int[] clamped, Examples train) {
    Examples some = train.pick(IntStream.range(0, Math.min(COMPARED, train.count())).toArray());
    Matrix pixels = Codes.of(some, some.size(), x -> x).h();
    byte[] classes = new byte[clamped.length];
    for (int n = 0; n < classes.length; n++) {
      classes[n] = (byte) clamped[n];
    }
    int k = Math.min(NEIGHBOURS, some.count());
    return new NearestNeighbours(pixels, some.labels()).accuracy(v, classes, k);
  }

  private static double labelError(LayerStack stack, Rbm top, Examples test) {
    double[] wrong = new double[1];
    int[] done = new int[1];
    int below = stack.layers().size() - 1;
    ImageColumns.forEach(
        test,
        test.count(),
        x -> {
          Matrix units = below == 0 ? x : stack.first(below).encode(x);
          byte[] labels = Arrays.copyOfRange(test.labels(), done[0], done[0] + x.columns());
          wrong[0] += Softmax.error(LabelScores.of(top, units), labels) * labels.length;
          done[0] += labels.length;
        });
    return wrong[0] / test.count();
  }
}
