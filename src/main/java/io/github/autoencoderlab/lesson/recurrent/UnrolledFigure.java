package io.github.autoencoderlab.lesson.recurrent;

import io.github.autoencoderlab.engine.recurrent.Feeding;
import io.github.autoencoderlab.engine.recurrent.LayerTrace;
import io.github.autoencoderlab.engine.recurrent.RecurrentExample;
import io.github.autoencoderlab.engine.recurrent.RecurrentPhase;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.UnrolledNet;
import io.github.autoencoderlab.figure.UnrolledNet.Place;
import io.github.autoencoderlab.figure.UnrolledNet.Side;
import io.github.autoencoderlab.figure.UnrolledNet.Spot;
import io.github.autoencoderlab.figure.UnrolledNet.Way;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Encoder and decoder unrolled in time, as far as a step has come. */
final class UnrolledFigure {
  static final FigureSpec UNROLLED =
      FigureSpec.ofSnapshot(
          "unrolled", "figure.recurrent.unrolled", RecurrentSnapshot.class, UnrolledFigure::figure);

  /** Columns of each side at most. */
  static final int MOST_COLUMNS = 10;

  private static final String KEY = "figure.recurrent.";

  private final RecurrentSnapshot snapshot;
  private final RecurrentExample inside;
  private final Texts texts;
  private final int steps;
  private final int[] shown;
  private final @Nullable RecurrentPhase phase;

  private UnrolledFigure(RecurrentSnapshot snapshot, Texts texts) {
    this.snapshot = snapshot;
    this.texts = texts;
    inside = snapshot.inside();
    steps = snapshot.shape().series().steps();
    shown = shown(steps);
    phase = snapshot.moment().phase();
  }

  /** The steps that are shown, the first and the last among them. */
  static int[] shown(int steps) {
    int count = Math.min(MOST_COLUMNS, steps);
    int[] shown = new int[count];
    for (int n = 0; n < count; n++) {
      shown[n] = count == 1 ? 0 : Math.round((float) n * (steps - 1) / (count - 1));
    }
    return shown;
  }

  private static Figure figure(RecurrentSnapshot snapshot, Texts texts, String title) {
    return new UnrolledFigure(snapshot, texts).net(title);
  }

  private UnrolledNet net(String title) {
    boolean back = goesBack();
    return new UnrolledNet(
        title,
        caption(),
        encoder(),
        decoder(),
        code(),
        texts.get(KEY + "code"),
        back ? Way.BACK : Way.FORWARD,
        spot(),
        RecurrentParameters.WATCHED_STEP.id());
  }

  private boolean goesBack() {
    return phase == RecurrentPhase.BACK_DECODE
        || phase == RecurrentPhase.BACK_CODE
        || phase == RecurrentPhase.BACK_ENCODE;
  }

  /** Of the steps of a side, those from one to another are known. */
  private record Known(int from, int to) {
    boolean contains(int step) {
      return step >= from && step < to;
    }
  }

  private Known known(int forward, RecurrentPhase back) {
    if (!goesBack()) {
      return new Known(0, forward);
    }
    int done = snapshot.moment().done();
    int reached = phase == back ? done : snapshot.moment().isBehind(back) ? steps : 0;
    return new Known(steps - reached, steps);
  }

  private Side encoder() {
    Known known = known(snapshot.moment().encoded(steps), RecurrentPhase.BACK_ENCODE);
    List<String> names = new ArrayList<>();
    List<Integer> picks = new ArrayList<>();
    for (int step : shown) {
      names.add(String.valueOf(step + 1));
      picks.add(step + 1);
    }
    float[] x = scaled(inside.x());
    return new Side(
        texts.get(KEY + "encoder"),
        names,
        picks,
        chosen(x, new Known(0, steps)),
        layers(inside.encoder(), known),
        new float[0],
        false);
  }

  private Side decoder() {
    Known known = known(snapshot.moment().decoded(steps), RecurrentPhase.BACK_DECODE);
    List<String> names = new ArrayList<>();
    List<Integer> picks = new ArrayList<>();
    for (int step : shown) {
      names.add(String.valueOf(snapshot.shape().reversed() ? steps - step : step + 1));
      picks.add(steps + step + 1);
    }
    Known out = goesBack() ? new Known(0, steps) : known;
    float[] y = scaled(inside.y());
    float[] fed =
        snapshot.shape().feeding() == Feeding.TRUTH && phase != null ? scaled(inside.target()) : y;
    boolean feeds = snapshot.shape().feeding() != Feeding.NOTHING;
    return new Side(
        texts.get(KEY + "decoder"),
        names,
        picks,
        feeds ? chosen(before(fed), out) : new float[0],
        layers(inside.decoder(), known),
        chosen(y, out),
        feeds);
  }

  /** What a decoder is fed with: what was put out a step before, at first 0. */
  private static float[] before(float[] y) {
    float[] before = new float[y.length];
    System.arraycopy(y, 0, before, 1, y.length - 1);
    return before;
  }

  /** The first channel by the largest absolute value of x in a column. */
  private float[] scaled(float[][] values) {
    float largest = 1e-6f;
    for (int step : shown) {
      largest = Math.max(largest, Math.abs(inside.x()[step][0]));
    }
    float[] scaled = new float[values.length];
    for (int t = 0; t < scaled.length; t++) {
      scaled[t] = values[t][0] / largest;
    }
    return scaled;
  }

  private float[] chosen(float[] values, Known known) {
    float[] chosen = new float[shown.length];
    for (int n = 0; n < chosen.length; n++) {
      chosen[n] = known.contains(shown[n]) ? values[shown[n]] : Float.NaN;
    }
    return chosen;
  }

  private List<float[]> layers(List<LayerTrace> traces, Known known) {
    List<float[]> layers = new ArrayList<>();
    double largest = largestNorm();
    for (LayerTrace trace : traces) {
      float[] values = new float[steps];
      for (int t = 0; t < steps; t++) {
        values[t] =
            goesBack() ? (float) (-trace.errorNorm()[t] / largest) : meanSize(trace.h().get(t + 1));
      }
      layers.add(chosen(values, known));
    }
    return layers;
  }

  private double largestNorm() {
    double largest = Double.MIN_NORMAL;
    for (List<LayerTrace> side : List.of(inside.encoder(), inside.decoder())) {
      for (LayerTrace trace : side) {
        largest = Math.max(largest, Arrays.stream(trace.errorNorm()).max().orElse(0));
      }
    }
    return largest;
  }

  /** The mean of |h| over units. */
  static float meanSize(float[] h) {
    double sum = 0;
    for (float value : h) {
      sum += Math.abs(value);
    }
    return (float) (sum / h.length);
  }

  private float[] code() {
    float[] code = new float[inside.code().length];
    boolean known = !goesBack() && snapshot.moment().isBehind(RecurrentPhase.ENCODE);
    float largest = 1e-6f;
    for (float value : inside.code()) {
      largest = Math.max(largest, Math.abs(value));
    }
    for (int n = 0; n < code.length; n++) {
      code[n] = known ? inside.code()[n] / largest : Float.NaN;
    }
    return code;
  }

  /** The last column that has been reached. */
  private Spot spot() {
    if (phase == null) {
      return Spot.NOTHING;
    }
    int done = snapshot.moment().done();
    return switch (phase) {
      case ENCODE -> new Spot(Place.ENCODER, column(done - 1));
      case CODE, BACK_CODE -> new Spot(Place.CODE, 0);
      case DECODE -> new Spot(Place.DECODER, column(done - 1));
      case BACK_DECODE -> new Spot(Place.DECODER, columnBack(steps - done));
      case BACK_ENCODE -> new Spot(Place.ENCODER, columnBack(steps - done));
      default -> Spot.NOTHING;
    };
  }

  private int column(int step) {
    int column = 0;
    while (column + 1 < shown.length && shown[column + 1] <= step) {
      column++;
    }
    return column;
  }

  private int columnBack(int step) {
    int column = shown.length - 1;
    while (column > 0 && shown[column - 1] >= step) {
      column--;
    }
    return column;
  }

  private String caption() {
    String of = goesBack() ? "unrolled.errors" : "unrolled.states";
    String words = texts.get(KEY + of);
    if (shown.length < steps) {
      words = texts.get(KEY + "unrolled.thinned", shown.length, steps) + " · " + words;
    }
    if (phase != null && phase.throughTime()) {
      int done = snapshot.moment().done();
      String moment =
          texts.get(KEY + "unrolled.step", texts.get("phase.recurrent." + phase.id()), done, steps);
      return moment + " · " + words;
    }
    return words;
  }
}
