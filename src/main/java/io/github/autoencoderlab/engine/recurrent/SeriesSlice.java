package io.github.autoencoderlab.engine.recurrent;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Precision;
import io.github.autoencoderlab.engine.array.StripProduct;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.recurrent.OutputStep.OutputTracks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some examples of a mini-batch on their way through a recurrent autoencoder, on one thread. */
final class SeriesSlice {
  private final RecurrentShape shape;
  private final int start;
  private final int examples;
  private final Theta gradient;
  private final Matrix x;
  private final Rearrangement input;
  private final Rearrangement target;
  private final Rearrangement output;
  private final OutputTracks tracks;
  private final CellStack encoder;
  private final CellStack decoder;
  private final CodeLink link;
  private final OutputStep out;

  /** From the decoder's first layer to its last output; null if it is not fed with that. */
  private final @Nullable StripProduct fedBack;

  private double squaredError;

  /**
   * A slice.
   *
   * @param feeding what the decoder is fed with
   * @param start its first example
   */
  SeriesSlice(
      RecurrentShape shape, RecurrentWeights weights, Feeding feeding, int start, int examples) {
    this.shape = shape;
    this.start = start;
    this.examples = examples;
    Theta theta = weights.theta();
    gradient = theta.like();
    Precision precision = theta.all().precision();
    SliceOrder order = new SliceOrder(shape, examples, precision);
    input = order.input();
    target = order.target();
    output = order.output();
    int steps = shape.series().steps();
    x = new Matrix(shape.series().channels(), examples * steps, precision);
    tracks = tracks(weights, steps, precision);
    CellLayer.Source series = new CellLayer.Source(x, 0);
    encoder = new CellStack(weights.of(SeriesSide.ENCODER), series, steps, examples, gradient);
    CellLayer.@Nullable Source fed = source(feeding);
    decoder = new CellStack(weights.of(SeriesSide.DECODER), fed, steps, examples, gradient);
    link = link(weights);
    out = new OutputStep(weights.map().output(), tracks, decoder, theta, gradient);
    fedBack = feeding == Feeding.OWN_OUTPUT ? decoder.layer(0).errors(tracks.error()) : null;
  }

  private OutputTracks tracks(RecurrentWeights weights, int steps, Precision precision) {
    int outputs = shape.outputs().size();
    return new OutputTracks(
        new Matrix(outputs, examples * (steps + 1), precision),
        new Matrix(outputs, examples * (steps + 1), precision),
        new Matrix(outputs, examples * steps, precision),
        weights.transposedOutput());
  }

  private CellLayer.@Nullable Source source(Feeding feeding) {
    return switch (feeding) {
      case NOTHING -> null;
      case OWN_OUTPUT -> new CellLayer.Source(tracks.y(), 0);
      case TRUTH -> new CellLayer.Source(tracks.target(), 0);
    };
  }

  private CodeLink link(RecurrentWeights weights) {
    ParameterMap.@Nullable Linear dense = weights.map().code();
    return dense == null
        ? new StateCode(shape.cell(), encoder, decoder)
        : new DenseCode(weights.map(), dense, encoder, decoder, weights.theta(), gradient);
  }

  /** Takes its examples from among all of them. */
  void take(Matrix all) {
    int at = start * shape.series().size();
    input.copy(all, at, x, 0);
    target.copy(all, at, tracks.target(), examples * shape.outputs().size());
  }

  /** From the series to the states of the encoder. */
  void encode() {
    encoder.begin();
    int steps = shape.series().steps();
    for (int from = 0; from < steps; from += encoder.span()) {
      encoder.forward(from, Math.min(steps, from + encoder.span()));
    }
  }

  /** The code, and what the decoder starts with. */
  void link() {
    link.encode();
    link.start();
  }

  /** What the decoder starts with, from a code that has been put in. */
  void startFromCode() {
    link.start();
  }

  /** From the code to what the decoder puts out. */
  void decode() {
    decoder.begin();
    int steps = shape.series().steps();
    int together = fedBack == null ? decoder.span() : 1;
    for (int from = 0; from < steps; from += together) {
      int to = Math.min(steps, from + together);
      decoder.forward(from, to);
      out.forward(from, to);
    }
  }

  /** Puts what was reconstructed into its columns of a matrix, in the order of time. */
  void handOut(Matrix all) {
    int size = shape.outputs().size();
    output.copy(tracks.y(), examples * size, all, start * shape.output().size());
  }

  /** ∂L/∂y; nothing has flown back yet. */
  void loss() {
    squaredError = out.loss();
  }

  /** Σ (y − x)² over its examples. */
  double squaredError() {
    return squaredError;
  }

  /** All the way back through the decoder. */
  void backDecoder(Truncation truncation) {
    gradient.all().fill(0);
    decoder.beginBack();
    int steps = shape.series().steps();
    int span = decoder.span();
    for (int from = (steps - 1) / span * span; from >= 0; from -= span) {
      int to = Math.min(steps, from + span);
      if (fedBack == null) {
        backOf(from, to, truncation);
      } else {
        backByOutputs(fedBack, from, to, truncation);
      }
      decoder.collect(from, to);
    }
    out.collect();
    for (int l = 0; l < decoder.depth(); l++) {
      decoder.layer(l).steps().handDownMemory();
    }
  }

  private void backOf(int from, int to, Truncation truncation) {
    out.back(from, to, decoder.top().tape().inSpan(from));
    decoder.back(from, to, true, truncation, SeriesSide.DECODER);
  }

  /** An output's error is whole only when the step after has handed down its own. */
  private void backByOutputs(StripProduct feedback, int from, int to, Truncation truncation) {
    for (int t = to - 1; t >= from; t--) {
      backOf(t, t + 1, truncation);
      if (t > 0 && !truncation.cuts(SeriesSide.DECODER, t)) {
        int at = decoder.layer(0).tape().inSpan(t);
        feedback.along((t - 1) * examples, at, examples, 1);
      }
    }
  }

  /** From the decoder's first states to the encoder's last. */
  void backCode() {
    encoder.beginBack();
    link.back();
  }

  /** All the way back through the encoder. */
  void backEncoder(Truncation truncation) {
    int steps = shape.series().steps();
    int first = truncation.first(SeriesSide.ENCODER);
    int span = encoder.span();
    for (int from = (steps - 1) / span * span; from > first - span; from -= span) {
      int begin = Math.max(first, from);
      int to = Math.min(steps, from + span);
      encoder.back(begin, to, false, truncation, SeriesSide.ENCODER);
      encoder.collect(begin, to);
    }
  }

  /** The products of a learning step alone, over what was left, for measurements. */
  void multiplyOnly() {
    gradient.all().fill(0);
    int steps = shape.series().steps();
    for (int from = 0; from < steps; from += encoder.span()) {
      encoder.multiplyOnly(from, Math.min(steps, from + encoder.span()));
    }
    for (int from = 0; from < steps; from += decoder.span()) {
      int to = Math.min(steps, from + decoder.span());
      decoder.multiplyOnly(from, to);
      out.forward(from, to);
      out.back(from, to, 0);
    }
    out.collect();
  }

  /** ∂L/∂θ, summed over its examples. */
  Theta gradient() {
    return gradient;
  }

  /** The code [units × examples]; changing it changes what {@link #startFromCode} starts with. */
  Matrix code() {
    return link.code();
  }

  int start() {
    return start;
  }

  int examples() {
    return examples;
  }

  /** What happened within one of its examples. */
  RecurrentExample inside(int example) {
    return new RecurrentExample(
        ofExample(x, example, 0),
        traces(encoder, example),
        link.code().column(example),
        traces(decoder, example),
        ofExample(tracks.target(), example, 1),
        ofExample(tracks.y(), example, 1),
        ofExample(tracks.error(), example, 0));
  }

  private float[][] ofExample(Matrix track, int example, int before) {
    float[][] steps = new float[shape.series().steps()][];
    Arrays.setAll(steps, t -> track.column((t + before) * examples + example));
    return steps;
  }

  private static List<LayerTrace> traces(CellStack stack, int example) {
    List<LayerTrace> traces = new ArrayList<>();
    for (int l = 0; l < stack.depth(); l++) {
      traces.add(stack.layer(l).trace(example));
    }
    return traces;
  }
}
