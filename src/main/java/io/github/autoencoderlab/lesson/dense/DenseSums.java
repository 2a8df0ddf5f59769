package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.autoencoder.Autoencoder;
import io.github.autoencoderlab.engine.layer.DenseLayer;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Loss;

/**
 * An autoencoder as the slide writes it: h = f(Wx + c), r = g(W′h + b), L and KL as sums over
 * single units in double precision, without anything of the engine but W, W′, c, b, f and g.
 */
final class DenseSums {
  private final double[][] encoder;
  private final double[] c;
  private final double[][] decoder;
  private final double[] b;
  private final Activation f;
  private final Activation g;
  private final boolean tied;

  DenseSums(Autoencoder autoencoder) {
    DenseLayer below = autoencoder.architecture().dense(1);
    DenseLayer above = autoencoder.architecture().dense(2);
    tied = above.transposed();
    encoder = rows(autoencoder.theta().W(below.weights()));
    Matrix back = autoencoder.theta().W(above.weights());
    decoder = rows(tied ? back.transposed() : back);
    c = autoencoder.theta().b(autoencoder.architecture().bias(1)).toDoubles();
    b = autoencoder.theta().b(autoencoder.architecture().bias(2)).toDoubles();
    f = below.activation();
    g = above.activation();
  }

  private static double[][] rows(Matrix matrix) {
    double[][] rows = new double[matrix.rows()][matrix.columns()];
    for (int j = 0; j < rows.length; j++) {
      float[] row = matrix.row(j);
      for (int i = 0; i < row.length; i++) {
        rows[j][i] = row[i];
      }
    }
    return rows;
  }

  /** h = f(Wx + c). */
  double[] code(float[] x) {
    double[] h = new double[c.length];
    for (int j = 0; j < h.length; j++) {
      double z = c[j];
      for (int i = 0; i < x.length; i++) {
        z += encoder[j][i] * x[i];
      }
      h[j] = f.value(z);
    }
    return h;
  }

  /** r = g(W′h + b). */
  double[] reconstruction(double[] h) {
    double[] r = new double[b.length];
    for (int i = 0; i < r.length; i++) {
      double z = b[i];
      for (int j = 0; j < h.length; j++) {
        z += decoder[i][j] * h[j];
      }
      r[i] = g.value(z);
    }
    return r;
  }

  /** L(x, r), summed over units. */
  static double loss(Loss loss, float[] x, double[] r) {
    double sum = 0;
    for (int i = 0; i < r.length; i++) {
      sum += loss.value(r[i], x[i]);
    }
    return sum;
  }

  /** KL(ρ‖ρ̂) = ρ log(ρ/ρ̂) + (1−ρ) log((1−ρ)/(1−ρ̂)). */
  static double kl(double rho, double activity) {
    return rho * Math.log(rho / activity) + (1 - rho) * Math.log((1 - rho) / (1 - activity));
  }

  /** ρ̂ⱼ = 1/m Σ hⱼ, from 0 at rest to 1. */
  double[] activity(float[][] examples) {
    double[] mean = new double[c.length];
    for (float[] x : examples) {
      double[] h = code(x);
      for (int j = 0; j < mean.length; j++) {
        mean[j] += (f == Activation.TANH ? (h[j] + 1) / 2 : h[j]) / examples.length;
      }
    }
    return mean;
  }

  /** L + β Σ KL(ρ‖ρ̂ⱼ): L is a mean over examples, ρ̂ is theirs. */
  double objective(Loss loss, float[][] examples, double rho, double beta) {
    double sum = 0;
    for (float[] x : examples) {
      sum += loss(loss, x, reconstruction(code(x))) / examples.length;
    }
    if (beta > 0) {
      for (double activity : activity(examples)) {
        sum += beta * kl(rho, activity);
      }
    }
    return sum;
  }

  /** λ/2 Σ W² of all weights, each counted once. */
  double squares(double lambda) {
    double sum = squares(encoder) + (tied ? 0 : squares(decoder));
    return lambda * sum / 2;
  }

  private static double squares(double[][] weights) {
    double sum = 0;
    for (double[] row : weights) {
      for (double w : row) {
        sum += w * w;
      }
    }
    return sum;
  }

  /** Moves Wⱼᵢ of the encoder, and of a tied decoder with it. */
  void move(int j, int i, double by) {
    encoder[j][i] += by;
    if (tied) {
      decoder[i][j] += by;
    }
  }
}
