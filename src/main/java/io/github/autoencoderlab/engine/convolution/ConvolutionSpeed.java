package io.github.autoencoderlab.engine.convolution;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Product;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.autoencoder.Autoencoder;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderLearner;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderOptions;
import io.github.autoencoderlab.engine.layer.Architecture;
import io.github.autoencoderlab.engine.layer.DenseLayer;
import io.github.autoencoderlab.engine.layer.Layer;
import io.github.autoencoderlab.engine.layer.Pass;
import io.github.autoencoderlab.engine.speed.Speed;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Loss;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How fast convolutional autoencoders learn with Adam, cross-entropy and rectified units. */
public final class ConvolutionSpeed {
  private static final Volume IMAGE = Volume.picture(28, 28);
  private static final int CODE = 32;
  private static final int CODE_LAYER = 5;
  private static final double RATE = 0.001;
  private static final float ZEROS = 0.81f;

  private ConvolutionSpeed() {}

  /** 5×5×16 – pool – 5×5×32 – pool – 32 and back; takes about five seconds, as the other does. */
  public static Speed large(int batch) {
    return measure("convolution 5", net(5, 16, 32), batch);
  }

  /** 3×3×8 – pool – 3×3×16 – pool – 32 and back. */
  public static Speed small(int batch) {
    return measure("convolution 3", net(3, 8, 16), batch);
  }

  /** Back by transposed convolutions of stride 2, each of which undoes a pooling. */
  private static Architecture net(int k, int channels1, int channels2) {
    Activation f = Activation.RELU;
    ConvolutionLayer one = new ConvolutionLayer(IMAGE, channels1, Window.same(k), f, 0, false);
    MaxPoolLayer pooled = new MaxPoolLayer(one.out(), 2, 2);
    ConvolutionLayer two =
        new ConvolutionLayer(pooled.out(), channels2, Window.same(k), f, 1, false);
    MaxPoolLayer last = new MaxPoolLayer(two.out(), 2, 2);
    Window back = new Window(k, 2, k / 2);
    return new Architecture(
        List.of(
            one,
            pooled,
            two,
            last,
            new DenseLayer(last.outputs(), CODE, Activation.LINEAR, 2, false),
            new DenseLayer(CODE, last.outputs(), f, 3, false),
            new TransposedConvolutionLayer(last.out(), pooled.out(), back, f, 4, false),
            new TransposedConvolutionLayer(
                pooled.out(), IMAGE, back, Activation.LOGISTIC, 5, false)));
  }

  private static Speed measure(String work, Architecture net, int batch) {
    float[] mean = new float[IMAGE.size()];
    Arrays.fill(mean, (1 - ZEROS) / 2);
    Autoencoder initial = Autoencoder.initial(net, mean, new Randomness(1).at(0, 0));
    Autoencoder autoencoder = new Autoencoder(net, initial.theta(), CODE_LAYER);
    AutoencoderLearner learner =
        new AutoencoderLearner(
            autoencoder,
            batch,
            Loss.CROSS_ENTROPY,
            AutoencoderLearner.Rule.ADAM,
            AutoencoderOptions.plain(RATE),
            new Randomness(1));
    float[] images = images(batch);
    return Speed.measure(
        work, IMAGE.size(), CODE, batch, () -> learner.step(images), floor(autoencoder, batch));
  }

  /** Greys, but for as many zeros as MNIST's digits have. */
  private static float[] images(int batch) {
    float[] images = new float[batch * IMAGE.size()];
    new Randomness(1).at(0, 1).uniform(images, 1);
    for (int i = 0; i < images.length; i++) {
      float aboveZeros = Math.abs(images[i]) - ZEROS;
      images[i] = Math.max(0, aboveZeros / (1 - ZEROS));
    }
    return images;
  }

  /** All products of a step, those of convolutions in their slices, over what a pass has left. */
  private static Runnable floor(Autoencoder autoencoder, int batch) {
    Pass pass = autoencoder.pass(batch);
    pass.x().set(images(batch));
    pass.forward();
    List<Runnable> works = new ArrayList<>();
    for (int l = 1; l <= pass.depth(); l++) {
      Layer layer = autoencoder.architecture().layer(l);
      boolean below = l > 1;
      if (pass.of(l) instanceof CorrelationPass correlation) {
        works.add(() -> correlation.multiplyOnly(below));
      } else if (layer instanceof DenseLayer) {
        addDense(works, autoencoder.theta().W(layer.weights()), pass, l);
      }
    }
    return () -> works.forEach(Runnable::run);
  }

  private static void addDense(List<Runnable> works, Matrix W, Pass pass, int l) {
    Matrix below = new Matrix(W.columns(), pass.batch());
    Matrix a = pass.a(l);
    Product up = new Product(new Matrix(W.rows(), pass.batch())).of(W, false, pass.a(l - 1), false);
    Product down = new Product(below).of(W, true, a, false);
    Product outer = new Product(new Matrix(W.rows(), W.columns())).of(a, false, below, true);
    works.add(() -> up.run(0, 1));
    works.add(() -> down.run(0, 1));
    works.add(() -> outer.run(0, 1));
  }
}
