package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Nonzeros;
import io.github.autoencoderlab.engine.stack.CodeLayer;
import io.github.autoencoderlab.engine.stack.Coder;
import io.github.autoencoderlab.engine.stack.LayerStack;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Examples that are coded at one look after the other. What the layers below the one that learns
 * make of them stays the same and is kept; so are the places of the pixels that are not black.
 */
final class Examined {
  private final Matrix x;
  private List<CodeLayer> below = List.of();
  private Matrix fromBelow;
  private @Nullable Nonzeros nonzeros;

  /**
   * None was coded yet.
   *
   * @param x one example a column; never changed
   */
  Examined(Matrix x) {
    this.x = x;
    fromBelow = x;
  }

  Matrix x() {
    return x;
  }

  /** Codes, one a column, in a new matrix. */
  Matrix codes(Coder coder) {
    if (!(coder instanceof LayerStack stack)) {
      return coder.encode(x);
    }
    Matrix in = belowTop(stack);
    CodeLayer top = stack.layers().get(stack.layers().size() - 1);
    Matrix h = new Matrix(top.outputs(), in.columns());
    if (below.isEmpty()) {
      top.encode(nonzeros(top), h);
    } else {
      top.encode(in, h);
    }
    return h;
  }

  /**
   * How far reconstructions are off, as the sum over values, mean over examples.
   *
   * @param own (h − r)² of what the uppermost layer itself is told
   * @param whole (x − r)² on the way through all layers
   */
  record Errors(double own, double whole) {}

  /** How well a net reconstructs; without layers of its own the net as a whole. */
  Errors errors(Coder coder) {
    Matrix h = codes(coder);
    if (!(coder instanceof LayerStack stack)) {
      double whole = mean(coder.decode(h), x);
      return new Errors(whole, whole);
    }
    CodeLayer top = stack.layers().get(stack.layers().size() - 1);
    Matrix in = belowTop(stack);
    Matrix r = new Matrix(top.inputs(), x.columns());
    top.decode(h, r);
    double own = mean(r, in);
    return new Errors(own, below.isEmpty() ? own : mean(stack.first(below.size()).decode(r), x));
  }

  private static double mean(Matrix r, Matrix of) {
    return r.squaredDistance(of) / of.columns();
  }

  /** What the uppermost layer of a stack is told; only to be read. */
  Matrix belowTop(LayerStack stack) {
    List<CodeLayer> layers = stack.layers().subList(0, stack.layers().size() - 1);
    if (!layers.equals(below)) {
      below = List.copyOf(layers);
      fromBelow = below.isEmpty() ? x : stack.first(below.size()).encode(x);
    }
    return fromBelow;
  }

  private Nonzeros nonzeros(CodeLayer layer) {
    if (nonzeros == null) {
      nonzeros = new Nonzeros(x, layer.outputs()).find();
    }
    return nonzeros;
  }
}
