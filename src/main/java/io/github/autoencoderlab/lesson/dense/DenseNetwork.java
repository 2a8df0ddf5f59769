package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.engine.autoencoder.AutoencoderExample;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase;
import io.github.autoencoderlab.figure.LayeredNetwork;
import io.github.autoencoderlab.figure.LayeredNetwork.Flow;
import io.github.autoencoderlab.figure.LayeredNetwork.Layer;
import io.github.autoencoderlab.figure.LayeredNetwork.Links;
import io.github.autoencoderlab.figure.LayeredNetwork.Shade;
import io.github.autoencoderlab.figure.LayeredNetwork.Unit;
import io.github.autoencoderlab.text.Texts;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Input, code and reconstruction as a network, at the line of the algorithm that was just run. */
final class DenseNetwork {
  private final DenseSnapshot snapshot;
  private final DenseMoment moment;
  private final AutoencoderExample example;
  private final DenseMoment.Part part;
  private final @Nullable AutoencoderPhase phase;
  private final Texts texts;

  private DenseNetwork(DenseSnapshot snapshot, Texts texts) {
    this.snapshot = snapshot;
    this.texts = texts;
    moment = snapshot.moment();
    example = moment.example();
    part = moment.shown();
    phase = moment.phase();
  }

  static LayeredNetwork figure(DenseSnapshot snapshot, Texts texts, String title) {
    return new DenseNetwork(snapshot, texts).figure(title);
  }

  private LayeredNetwork figure(String title) {
    return new LayeredNetwork(
        title,
        heading(),
        new DenseNetworkNotes(snapshot, texts).latex(),
        caption(),
        List.of(input(), code(), reconstruction()),
        List.of(encoder(), decoder()));
  }

  private String heading() {
    if (phase == null) {
      return resting();
    }
    return texts.get(
        "figure.dense.network.phase",
        moment.number(phase),
        moment.lines().size(),
        texts.get("phase.dense." + phase.id()));
  }

  private String resting() {
    int shown = snapshot.pictures().columns().example();
    return shown < 0
        ? texts.get("figure.dense.network.resting.drawing")
        : texts.get("figure.dense.network.resting", shown);
  }

  private String caption() {
    int size = example.x().length;
    if (phase == AutoencoderPhase.CORRUPT) {
      long changed = IntStream.range(0, size).filter(this::corrupted).count();
      return texts.get("figure.dense.network.corrupted", changed, size);
    }
    return texts.get(
        "figure.dense.network.part",
        part.code().size(),
        snapshot.units(),
        part.pixels().size(),
        size);
  }

  private boolean corrupted(int i) {
    return example.x()[i] != example.xNoisy()[i];
  }

  /** Whether a line has been run in this step. */
  private boolean since(AutoencoderPhase line) {
    return phase == null || phase.compareTo(line) >= 0;
  }

  private boolean is(AutoencoderPhase line) {
    return phase == line;
  }

  private Layer input() {
    boolean noisy = moment.corrupting() && since(AutoencoderPhase.CORRUPT);
    float[] x = noisy ? example.xNoisy() : example.x();
    return new Layer(
        noisy ? "\\tilde{x}" : "x",
        noisy ? "x~" : "x",
        part.pixels().stream()
            .map(
                i ->
                    unit(
                        i,
                        x[i],
                        x[i] / (snapshot.signed() ? reach(x, part.pixels()) : 1),
                        i == moment.pixel(),
                        noisy && corrupted(i)
                            ? texts.get(
                                "figure.dense.network.was", i, String.valueOf(example.x()[i]))
                            : ""))
            .toList(),
        values(),
        false,
        true,
        is(AutoencoderPhase.CLAMP) || is(AutoencoderPhase.CORRUPT),
        DenseControls.WATCHED_PIXEL.id());
  }

  private Shade values() {
    return snapshot.signed() ? Shade.SIGNED : Shade.GREY;
  }

  private Layer code() {
    boolean lit =
        is(AutoencoderPhase.ENCODE)
            || is(AutoencoderPhase.ACTIVITY)
            || is(AutoencoderPhase.BACKWARD);
    if (phase != null && since(AutoencoderPhase.BACKWARD)) {
      return code("\\delta_h", "delta", example.deltaH(), Shade.SIGNED, lit);
    }
    if (is(AutoencoderPhase.ACTIVITY)) {
      boolean whole = snapshot.options().sparsity().whole();
      String rho = whole ? "\\hat\\rho" : "\\tilde\\rho";
      return code(rho, whole ? "rho^" : "rho~", activity(), Shade.FULL, lit);
    }
    boolean known = since(AutoencoderPhase.ENCODE);
    return code("h", "h", known ? example.h() : new float[0], ofCode(), lit);
  }

  private float[] activity() {
    float[] activity = new float[snapshot.activity().length];
    for (int j = 0; j < activity.length; j++) {
      activity[j] = (float) snapshot.activity()[j];
    }
    return activity;
  }

  private Shade ofCode() {
    return switch (moment.kind().code()) {
      case LINEAR -> Shade.SIGNED;
      case LOGISTIC, TANH, RELU -> Shade.FULL;
    };
  }

  private Layer code(String latex, String symbol, float[] values, Shade shade, boolean lit) {
    return new Layer(
        latex,
        symbol,
        part.code().stream()
            .map(
                j ->
                    values.length == 0
                        ? unit(j, Double.NaN, 0, j == moment.unit(), "")
                        : unit(j, values[j], fill(symbol, values, j), j == moment.unit(), ""))
            .toList(),
        shade,
        true,
        true,
        lit,
        DenseControls.WATCHED_UNIT.id());
  }

  /** Activities go from rest to full, as far as the units go; others by the largest shown. */
  private double fill(String symbol, float[] values, int j) {
    if (symbol.startsWith("rho")) {
      return values[j];
    }
    if (symbol.equals("delta")) {
      return values[j] / reach(values, part.code());
    }
    return switch (moment.kind().code()) {
      case LOGISTIC -> values[j];
      case TANH -> (values[j] + 1) / 2;
      case LINEAR, RELU -> values[j] / reach(values, part.code());
    };
  }

  private static double reach(float[] values, List<Integer> shown) {
    double most = shown.stream().mapToDouble(n -> Math.abs(values[n])).max().orElse(0);
    return most > 0 ? most : 1;
  }

  private Layer reconstruction() {
    boolean back = phase != null && since(AutoencoderPhase.LOSS);
    boolean known = since(AutoencoderPhase.DECODE);
    float[] r = back ? example.deltaR() : example.r();
    double most = back || snapshot.signed() ? reach(known ? r : example.x(), part.pixels()) : 1;
    return new Layer(
        back ? "\\delta_r" : "r",
        back ? "delta" : "r",
        part.pixels().stream()
            .map(
                i ->
                    unit(
                        i,
                        known ? r[i] : Double.NaN,
                        known ? r[i] / most : 0,
                        i == moment.pixel(),
                        ""))
            .toList(),
        back ? Shade.SIGNED : values(),
        false,
        false,
        is(AutoencoderPhase.DECODE) || is(AutoencoderPhase.LOSS),
        DenseControls.WATCHED_PIXEL.id());
  }

  private static Unit unit(int n, double value, double fill, boolean watched, String remark) {
    return new Unit(String.valueOf(n), value, fill, watched, remark);
  }

  private Links encoder() {
    return new Links(
        "W[{u}, {l}]",
        part.encoder(),
        is(AutoencoderPhase.ENCODE) ? Flow.UP : Flow.NONE,
        false,
        is(AutoencoderPhase.UPDATE));
  }

  /** In the backward phase what comes back to the watched unit: the parts of Σᵢ W′ᵢⱼ δᵢ. */
  private Links decoder() {
    boolean tied = moment.kind().tied();
    String weight = tied ? "W[{l}, {u}]" : "W'[{u}, {l}]";
    if (is(AutoencoderPhase.BACKWARD)) {
      return new Links(weight + " delta[{u}]", parts(), Flow.DOWN, true, false);
    }
    return new Links(
        weight,
        part.decoder(),
        is(AutoencoderPhase.DECODE) ? Flow.UP : Flow.NONE,
        false,
        is(AutoencoderPhase.UPDATE));
  }

  private List<float[]> parts() {
    return IntStream.range(0, part.pixels().size())
        .mapToObj(
            n -> {
              int i = part.pixels().get(n);
              float[] row = new float[part.code().size()];
              int at = part.code().indexOf(moment.unit());
              row[at] = part.decoder().get(n)[at] * example.deltaR()[i];
              return row;
            })
        .toList();
  }
}
