package io.github.autoencoderlab.lesson.recurrent;

import io.github.autoencoderlab.engine.recurrent.LayerTrace;
import io.github.autoencoderlab.engine.recurrent.RecurrentPhase;
import io.github.autoencoderlab.engine.recurrent.RecurrentShape;
import io.github.autoencoderlab.engine.recurrent.SeriesShape;
import io.github.autoencoderlab.figure.Choosable;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.figure.LineChart;
import io.github.autoencoderlab.figure.SignalGrid;
import io.github.autoencoderlab.figure.StateMap;
import io.github.autoencoderlab.lesson.Curves;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.lesson.kit.ImageErrors;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Series, what comes back, how much is lost, and the states on the way. */
final class SeriesFigures {
  private static final String KEY = "figure.recurrent.";

  /** Held-out series and what comes back. */
  static final FigureSpec SIGNALS = of("signals", SeriesFigures::signals);

  /** The shown series, as it is given to the encoder and as it comes back. */
  static final FigureSpec GIVEN = of("given", SeriesFigures::given);

  /** What places of the plane of codes say. */
  static final FigureSpec WALK = of("walk", SeriesFigures::walk);

  /** Squared error along the run. */
  static final FigureSpec ERROR = new FigureSpec("error", KEY + "error", SeriesFigures::error);

  /** States of a layer over time. */
  static final FigureSpec STATES = of("states", SeriesFigures::states);

  private SeriesFigures() {}

  private static FigureSpec of(String id, FigureSpec.SnapshotPainter<RecurrentSnapshot> painter) {
    return FigureSpec.ofSnapshot(id, KEY + id, RecurrentSnapshot.class, painter);
  }

  private static Figure signals(RecurrentSnapshot snapshot, Texts texts, String title) {
    RecurrentSnapshot.Signals signals = snapshot.signals();
    RecurrentShape shape = snapshot.shape();
    List<SignalGrid.Panel> panels = new ArrayList<>();
    for (int n = 0; n < signals.x().size(); n++) {
      String error = ImageErrors.digits(signals.errors()[n]);
      String words = signals.abnormal()[n] ? texts.get(KEY + "signals.abnormal", error) : error;
      panels.add(
          new SignalGrid.Panel(
              words,
              channels(signals.x().get(n), shape.series()),
              channels(signals.y().get(n), shape.output())));
    }
    return new SignalGrid(
            title,
            texts.get(KEY + "signals.x"),
            texts.get(KEY + "signals.y"),
            panels,
            new Choosable(RecurrentParameters.SHOWN_EXAMPLE.id(), snapshot.view().example()))
        .as(form(snapshot));
  }

  private static SignalGrid.Form form(RecurrentSnapshot snapshot) {
    return snapshot.data().pen() ? SignalGrid.Form.STROKES : SignalGrid.Form.LINES;
  }

  private static Figure given(RecurrentSnapshot snapshot, Texts texts, String title) {
    RecurrentSnapshot.Given given = snapshot.given();
    RecurrentShape shape = snapshot.shape();
    List<float[]> x = channels(given.x(), shape.series());
    List<float[]> seen = channels(given.seen(), shape.series());
    List<float[]> y = channels(given.y(), shape.output());
    List<SignalGrid.Panel> panels = new ArrayList<>();
    if (snapshot.data().pen()) {
      panels.add(new SignalGrid.Panel("", x, y, seen));
    }
    for (int channel = 0; channel < x.size() && !snapshot.data().pen(); channel++) {
      int output = shape.outputs().indexOf(channel);
      panels.add(
          new SignalGrid.Panel(
              x.size() == 1 ? "" : SeriesNames.channel(snapshot.data().name(), channel, texts),
              List.of(x.get(channel)),
              output < 0 ? List.of() : List.of(y.get(output)),
              List.of(seen.get(channel))));
    }
    return new SignalGrid(
            title,
            texts.get(KEY + "signals.x"),
            texts.get(KEY + "signals.y"),
            panels,
            Choosable.NONE)
        .as(form(snapshot))
        .withGiven(texts.get(KEY + "given.seen"));
  }

  private static String number(double place) {
    double rounded = Math.rint(10 * place) / 10 + 0.0;
    return String.format(Locale.ROOT, "%.1f", rounded).replace('-', '−');
  }

  private static Figure walk(RecurrentSnapshot snapshot, Texts texts, String title) {
    RecurrentSnapshot.Walk walk = snapshot.walk();
    List<SignalGrid.Panel> panels = new ArrayList<>();
    for (int n = 0; n < walk.series().size(); n++) {
      String place = number(walk.x()[n]) + ", " + number(walk.y()[n]);
      List<float[]> y = channels(walk.series().get(n), snapshot.shape().output());
      panels.add(new SignalGrid.Panel(place, List.of(), y));
    }
    int units = snapshot.shape().code();
    return new SignalGrid(
            title,
            "",
            texts.get(KEY + (units > 2 ? "walk.ofMany" : "walk.plane"), units),
            panels,
            Choosable.NONE)
        .as(form(snapshot))
        .withColumns(walk.columns());
  }

  private static List<float[]> channels(float[] timeMajor, SeriesShape series) {
    List<float[]> channels = new ArrayList<>();
    for (int channel = 0; channel < series.channels(); channel++) {
      float[] line = new float[series.steps()];
      for (int t = 0; t < line.length; t++) {
        line[t] = timeMajor[series.place(t, channel)];
      }
      channels.add(line);
    }
    return channels;
  }

  private static Figure error(Scene scene, Texts texts, String title) {
    RecurrentSnapshot snapshot = (RecurrentSnapshot) scene.snapshot();
    RecurrentSnapshot.Numbers numbers = snapshot.numbers();
    List<LineChart.Line> lines =
        List.of(
            line(
                scene, named(texts, "batch", numbers.batch()), RecurrentExperiment.BATCH, Ink.BLUE),
            line(
                scene,
                named(texts, "heldOut", numbers.heldOut()),
                RecurrentExperiment.HELD_OUT,
                Ink.GREEN));
    String pca =
        texts.get(KEY + "error.pca", snapshot.shape().code(), ImageErrors.digits(numbers.pca()));
    return new LineChart(
            title,
            texts.get("axis.step"),
            texts.get(KEY + "error.axis"),
            lines,
            List.of(new LineChart.Level(pca, numbers.pca(), Ink.PURPLE)))
        .withTail();
  }

  private static String named(Texts texts, String line, double now) {
    return texts.get(KEY + "error." + line, Double.isNaN(now) ? "–" : ImageErrors.digits(now));
  }

  private static LineChart.Line line(Scene scene, String title, String name, Ink ink) {
    Curves.Curve curve = scene.curves().curve(name);
    return new LineChart.Line(title, ink, curve.steps(), curve.values());
  }

  private static Figure states(RecurrentSnapshot snapshot, Texts texts, String title) {
    SeriesView view = snapshot.view();
    RecurrentSnapshot.Moment moment = snapshot.moment();
    int steps = snapshot.shape().series().steps();
    List<float[]> up = after(snapshot.inside().encoder(), view, moment.encoded(steps));
    List<float[]> down = after(snapshot.inside().decoder(), view, moment.decoded(steps));
    float[] code = snapshot.inside().code();
    boolean coded = moment.isBehind(RecurrentPhase.ENCODE);
    String order = snapshot.shape().reversed() ? "states.reversed" : "states.forward";
    List<StateMap.Block> blocks =
        List.of(
            new StateMap.Block(
                texts.get(KEY + "encoder"), up, true, view.decoder() ? -1 : view.step()),
            new StateMap.Block(
                texts.get(KEY + "code"), List.of(coded ? code : unknown(code)), false, -1),
            new StateMap.Block(
                texts.get(KEY + "decoder"), down, true, view.decoder() ? view.step() : -1));
    return new StateMap(
        title,
        texts.get(KEY + "states.caption", view.layer() + 1, texts.get(KEY + order)),
        blocks,
        new Choosable(RecurrentParameters.WATCHED_UNIT.id(), view.unit()),
        1);
  }

  /** The states behind each step of the watched layer, as far as they are known. */
  private static List<float[]> after(List<LayerTrace> traces, SeriesView view, int known) {
    List<float[]> h = traces.get(view.layer()).h();
    List<float[]> after = new ArrayList<>();
    for (int t = 1; t < h.size(); t++) {
      after.add(t <= known ? h.get(t) : unknown(h.get(t)));
    }
    return after;
  }

  private static float[] unknown(float[] values) {
    float[] unknown = new float[values.length];
    Arrays.fill(unknown, Float.NaN);
    return unknown;
  }
}
