package io.github.autoencoderlab.lesson.convolutional;

import io.github.autoencoderlab.engine.convolution.Blueprint;
import io.github.autoencoderlab.engine.convolution.MapStep;
import io.github.autoencoderlab.engine.convolution.MapStep.Back;
import io.github.autoencoderlab.engine.convolution.MapStep.Convolve;
import io.github.autoencoderlab.engine.convolution.MapStep.Mirror;
import io.github.autoencoderlab.engine.convolution.MapStep.Pool;
import io.github.autoencoderlab.engine.convolution.MapStep.Transpose;
import io.github.autoencoderlab.engine.convolution.MapStep.Unpool;
import io.github.autoencoderlab.engine.convolution.MapStep.Upsample;
import io.github.autoencoderlab.text.Texts;

/** The formula of a layer's height with its numbers. */
final class SizeFormula {
  private final MapStep step;
  private final int n;
  private final int out;
  private final Blueprint net;
  private final Texts texts;

  /**
   * That of a layer.
   *
   * @param net whose layers fit
   * @param layer from 1
   */
  SizeFormula(Blueprint net, int layer, Texts texts) {
    this.net = net;
    this.texts = texts;
    step = net.steps().get(layer - 1);
    n = net.sizes().get(layer - 1).height();
    out = net.sizes().get(layer).height();
  }

  String latex() {
    if (step instanceof Convolve s) {
      return floor(n + padded(s.padding(), "+") + "-" + s.size(), s.stride());
    } else if (step instanceof Pool s) {
      return floor(n + "-" + s.size(), s.stride());
    } else if (step instanceof Transpose s) {
      return transposed(s.size(), s.stride(), s.padding(), s.extra());
    } else if (step instanceof Mirror s) {
      Convolve from = LayerWords.mirrored(net, s).orElseThrow();
      int least = (n - 1) * from.stride() - 2 * from.padding() + from.size();
      return transposed(from.size(), from.stride(), from.padding(), out - least);
    } else if (step instanceof Upsample s) {
      return s.factor() + "\\cdot" + n + equal();
    } else if (step instanceof Unpool s) {
      return as(s.step() - 1);
    } else if (step instanceof Back s) {
      return as(s.step());
    }
    return "";
  }

  private String equal() {
    return "=" + out;
  }

  /** ⌊(n + 2p − k) / s⌋ + 1. */
  private String floor(String room, int stride) {
    return stride == 1
        ? room + "+1" + equal()
        : "\\lfloor(" + room + ")/" + stride + "\\rfloor+1" + equal();
  }

  /** (n − 1) s − 2p + k + extra. */
  private String transposed(int size, int stride, int padding, int extra) {
    String times = stride == 1 ? "" : "\\cdot" + stride;
    String more = extra == 0 ? "" : "+" + extra;
    return "(" + n + "-1)" + times + padded(padding, "-") + "+" + size + more + equal();
  }

  private static String padded(int padding, String sign) {
    return padding == 0 ? "" : sign + "2\\cdot" + padding;
  }

  /** The size of an earlier layer. */
  private String as(int layer) {
    String key = "figure.convolutional.sizes." + (layer == 0 ? "asInput" : "as");
    return "\\text{" + texts.get(key, layer) + "}" + equal();
  }
}
