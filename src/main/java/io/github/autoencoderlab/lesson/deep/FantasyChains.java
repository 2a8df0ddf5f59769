package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.stack.DeepBeliefNet;
import io.github.autoencoderlab.engine.stack.LayerStack;
import io.github.autoencoderlab.lesson.deep.Fantasies.Film;
import io.github.autoencoderlab.lesson.deep.Fantasies.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Chains of a deep belief net that start alike and differ by their random numbers or labels. */
final class FantasyChains {
  private final LayerStack stack;
  private final Matrix start;
  private final int[] clamped;
  private final Randomness randomness;
  private final int last;
  private final TreeMap<Integer, Frame> frames = new TreeMap<>();
  private DeepBeliefNet net;

  /**
   * Chains before their first step.
   *
   * @param start probabilities that what they start from is drawn from, one chain a column
   * @param clamped the label of each chain; empty if it is free
   * @param last Gibbs steps of a film
   */
  FantasyChains(LayerStack stack, Matrix start, int[] clamped, int last, Randomness randomness) {
    this.stack = stack;
    this.start = start.draw(start, randomness.at(0, 0));
    this.clamped = clamped.clone();
    this.randomness = randomness;
    this.last = last;
    net = begun();
  }

  private DeepBeliefNet begun() {
    return new DeepBeliefNet(stack, start, clamped, randomness);
  }

  /** What the chains look like. */
  DeepBeliefNet net() {
    return net;
  }

  /** The label of each chain; empty if it is free. */
  List<Integer> clamped() {
    return IntStream.of(clamped).boxed().toList();
  }

  /** Goes on, however far it is. */
  void goOn(int steps) {
    for (int n = 0; n < steps; n++) {
      net.advance();
    }
  }

  /** Goes on to the end of the film and takes its frames. */
  void film() {
    take();
    while (net.step() < last) {
      net.advance();
      take();
    }
  }

  /** Goes on and takes the frames that are passed anew; after the last one the film starts over. */
  void goOnFilming(int steps) {
    for (int n = 0; n < steps; n++) {
      if (net.step() >= last) {
        net = begun();
      } else {
        net.advance();
      }
      take();
    }
  }

  /** Frames stand closer together where more happens: 0, 1, 2, 4, … and the last. */
  private void take() {
    int step = net.step();
    if ((step & (step - 1)) == 0 || step == last) {
      frames.put(step, new Frame(step, columns(net.pictures()), net.labels()));
    }
  }

  /** All frames; each as it was when the chains passed there last. */
  Film taken() {
    return new Film(clamped(), new ArrayList<>(frames.values()));
  }

  static List<float[]> columns(Matrix columns) {
    List<float[]> list = new ArrayList<>();
    for (int n = 0; n < columns.columns(); n++) {
      list.add(columns.column(n));
    }
    return list;
  }
}
