package io.github.autoencoderlab.lesson.convolutional;

import io.github.autoencoderlab.engine.convolution.Blueprint;
import io.github.autoencoderlab.engine.convolution.MapStep;
import io.github.autoencoderlab.engine.convolution.MapStep.Back;
import io.github.autoencoderlab.engine.convolution.MapStep.Convolve;
import io.github.autoencoderlab.engine.convolution.MapStep.Dense;
import io.github.autoencoderlab.engine.convolution.MapStep.Mirror;
import io.github.autoencoderlab.engine.convolution.MapStep.Pool;
import io.github.autoencoderlab.engine.convolution.MapStep.Transpose;
import io.github.autoencoderlab.engine.convolution.MapStep.Unpool;
import io.github.autoencoderlab.engine.convolution.MapStep.Upsample;
import io.github.autoencoderlab.engine.convolution.Volume;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.text.Texts;
import java.util.Optional;

/** What layers of a blueprint are called. */
final class LayerWords {
  static final String KEY = "figure.convolutional.layer.";

  private LayerWords() {}

  /** Such as “conv 3×3/2”; of layer 0, the input. */
  static String name(Blueprint net, int layer, Texts texts) {
    if (layer == 0) {
      return texts.get(KEY + "input");
    }
    MapStep step = net.steps().get(layer - 1);
    if (step instanceof Convolve s) {
      return texts.get(KEY + "convolve", kernel(s.size(), s.stride()));
    } else if (step instanceof Transpose s) {
      return texts.get(KEY + "transpose", kernel(s.size(), s.stride()));
    } else if (step instanceof Mirror s) {
      Convolve from = mirrored(net, s).orElse(null);
      String key = KEY + (s.tied() ? "tied" : "transpose");
      return texts.get(key, from == null ? "" : kernel(from.size(), from.stride()));
    } else if (step instanceof Pool s) {
      return texts.get(KEY + "pool", kernel(s.size(), s.stride() == s.size() ? 1 : s.stride()));
    } else if (step instanceof Unpool s) {
      return texts.get(KEY + (s.switches() ? "switches" : "unpool"));
    } else if (step instanceof Upsample s) {
      return texts.get(KEY + "upsample", s.factor());
    }
    return texts.get(KEY + "dense");
  }

  /** The convolution that a layer mirrors; empty if there is none. */
  static Optional<Convolve> mirrored(Blueprint net, Mirror mirror) {
    boolean within = mirror.step() >= 1 && mirror.step() <= net.steps().size();
    return within && net.steps().get(mirror.step() - 1) instanceof Convolve convolve
        ? Optional.of(convolve)
        : Optional.empty();
  }

  private static String kernel(int size, int stride) {
    return size + "×" + size + (stride > 1 ? "/" + stride : "");
  }

  /** Such as “14×14×16”. */
  static String size(Volume maps) {
    return maps.places() == 1
        ? String.valueOf(maps.channels())
        : maps.height() + "×" + maps.width() + "×" + maps.channels();
  }

  /** f of a layer; empty if it has no units of its own, as of pooling and of the input. */
  static Optional<Activation> activation(Blueprint net, int layer) {
    MapStep step = layer == 0 ? null : net.steps().get(layer - 1);
    if (step instanceof Convolve s) {
      return Optional.of(s.activation());
    } else if (step instanceof Transpose s) {
      return Optional.of(s.activation());
    } else if (step instanceof Mirror s) {
      return Optional.of(s.activation());
    } else if (step instanceof Dense s) {
      return Optional.of(s.activation());
    } else if (step instanceof Back s) {
      return Optional.of(s.activation());
    }
    return Optional.empty();
  }
}
