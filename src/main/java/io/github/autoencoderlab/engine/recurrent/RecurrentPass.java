package io.github.autoencoderlab.engine.recurrent;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Team;
import io.github.autoencoderlab.engine.array.Theta;
import java.util.function.IntConsumer;

/**
 * A mini-batch of series on its way through a recurrent autoencoder, and back through time (Werbos
 * 1990). All memory is taken by the constructor.
 *
 * <p>The mini-batch is cut into slices, which depend on its size alone; a thread takes one through
 * all steps of a side.
 */
public final class RecurrentPass {
  /** Examples of a slice at most: enough for products to be fast, few enough to share. */
  private static final int MOST = 25;

  private final RecurrentWeights weights;
  private final RecurrentShape shape;
  private final Matrix x;
  private final SeriesSlice[] slices;
  private final IntConsumer take = this::takeOf;
  private final IntConsumer encode = this::encodeOf;
  private final IntConsumer link = this::linkOf;
  private final IntConsumer start = this::startOf;
  private final IntConsumer decode = this::decodeOf;
  private final IntConsumer loss = this::lossOf;
  private final IntConsumer backDecoder = this::backDecoderOf;
  private final IntConsumer backCode = this::backCodeOf;
  private final IntConsumer backEncoder = this::backEncoderOf;
  private Truncation truncation;

  RecurrentPass(RecurrentAutoencoder autoencoder, Feeding feeding, int batch) {
    shape = autoencoder.shape();
    weights = new RecurrentWeights(shape, autoencoder.theta());
    truncation = new Truncation(shape.series().steps(), 0);
    x = new Matrix(shape.series().size(), batch, autoencoder.theta().all().precision());
    slices = new SeriesSlice[(batch + MOST - 1) / MOST];
    for (int n = 0; n < slices.length; n++) {
      int from = at(batch, n);
      slices[n] = new SeriesSlice(shape, weights, feeding, from, at(batch, n + 1) - from);
    }
  }

  private int at(int batch, int slice) {
    return (int) ((long) batch * slice / slices.length);
  }

  private void takeOf(int n) {
    slices[n].take(x);
  }

  private void encodeOf(int n) {
    slices[n].encode();
  }

  private void linkOf(int n) {
    slices[n].link();
  }

  private void startOf(int n) {
    slices[n].startFromCode();
  }

  private void decodeOf(int n) {
    slices[n].decode();
  }

  private void lossOf(int n) {
    slices[n].loss();
  }

  private void backDecoderOf(int n) {
    slices[n].backDecoder(truncation);
  }

  private void backCodeOf(int n) {
    slices[n].backCode();
  }

  private void backEncoderOf(int n) {
    slices[n].backEncoder(truncation);
  }

  private void each(IntConsumer work) {
    Team.shared().run(slices.length, work);
  }

  /** Examples, the columns. */
  public int batch() {
    return x.columns();
  }

  /** The series [{@link SeriesShape#size} × batch], to be filled before {@link #take}. */
  public Matrix x() {
    return x;
  }

  /** The series are clamped. */
  public void take() {
    each(take);
  }

  /** All layers and steps of the encoder. */
  public void encode() {
    each(encode);
  }

  /** The code from the encoder's last state, and what the decoder starts with. */
  public void code() {
    each(link);
  }

  /** What the decoder starts with, from codes that were put in instead. */
  public void startFromCodes() {
    each(start);
  }

  /** All layers and steps of the decoder. */
  public void decode() {
    each(decode);
  }

  /** From the clamped series to what the decoder puts out. */
  public void forward() {
    take();
    encode();
    code();
    decode();
  }

  /**
   * L = ½ Σ (y − x)², and ∂L/∂y.
   *
   * @return Σ (y − x)², summed over channels and steps, mean over examples
   */
  public double loss() {
    each(loss);
    double sum = 0;
    for (SeriesSlice slice : slices) {
      sum += slice.squaredError();
    }
    return sum / batch();
  }

  /**
   * Back through the decoder, after {@link #loss}.
   *
   * @param length steps after which it is cut off, or 0 for all, for all of this way back
   */
  public void backDecoder(int length) {
    if (truncation.length() != length) {
      truncation = new Truncation(shape.series().steps(), length);
    }
    weights.transpose();
    each(backDecoder);
  }

  /** From the decoder's first states to the encoder's last. */
  public void backCode() {
    each(backCode);
  }

  /**
   * Back through the encoder.
   *
   * @param gradient ∂J/∂θ, mean over examples; overwritten
   */
  public void backEncoder(Theta gradient) {
    each(backEncoder);
    gradient.all().set(slices[0].gradient().all());
    for (int n = 1; n < slices.length; n++) {
      gradient.all().add(1, slices[n].gradient().all());
    }
    gradient.all().scale(1.0 / batch());
  }

  /** All of the way back. */
  public void backward(int truncationLength, Theta gradient) {
    backDecoder(truncationLength);
    backCode();
    backEncoder(gradient);
  }

  /** The products of a learning step alone, in the same slices, for measurements. */
  void multiplyOnly() {
    Team.shared().run(slices.length, n -> slices[n].multiplyOnly());
  }

  /** Copies the codes [{@link RecurrentShape#code} × batch]. */
  public void codes(Matrix into) {
    for (SeriesSlice slice : slices) {
      columns(into, slice).set(slice.code());
    }
  }

  /**
   * Takes over codes in place of those that {@link #code} would find.
   *
   * @param codes [{@link RecurrentShape#code} × batch], only read
   */
  public void setCodes(Matrix codes) {
    for (SeriesSlice slice : slices) {
      slice.code().set(columns(codes, slice));
    }
  }

  private static Matrix columns(Matrix codes, SeriesSlice slice) {
    return codes.part(slice.start() * codes.rows(), codes.rows(), slice.examples());
  }

  /** Copies what was put out, in the order of time [{@link RecurrentShape#output} × batch]. */
  public void outputs(Matrix into) {
    for (SeriesSlice slice : slices) {
      slice.handOut(into);
    }
  }

  /** What happened within one of the examples. */
  public RecurrentExample inside(int example) {
    for (SeriesSlice slice : slices) {
      int at = example - slice.start();
      if (at >= 0 && at < slice.examples()) {
        return slice.inside(at);
      }
    }
    throw new IllegalArgumentException("example " + example + " of " + batch());
  }
}
