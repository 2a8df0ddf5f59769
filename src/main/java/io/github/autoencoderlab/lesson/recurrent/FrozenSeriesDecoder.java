package io.github.autoencoderlab.lesson.recurrent;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.recurrent.RecurrentAutoencoder;
import io.github.autoencoderlab.engine.recurrent.SeriesCoder;
import org.jspecify.annotations.Nullable;

/** A decoder as it was at a look, for any thread while the net itself learns on. */
final class FrozenSeriesDecoder {
  private final RecurrentAutoencoder net;
  private @Nullable SeriesCoder coder;

  /** Copies the parameters. */
  FrozenSeriesDecoder(RecurrentAutoencoder net) {
    Theta copy = net.theta().like();
    copy.all().set(net.theta().all());
    this.net = new RecurrentAutoencoder(net.shape(), copy);
  }

  /** The series of a code, time-major; one step is computed at a time. */
  synchronized float[] decode(float[] code) {
    if (coder == null) {
      coder = net.coder(1);
    }
    return coder.decode(new Matrix(code.length, 1).set(code)).column(0);
  }
}
