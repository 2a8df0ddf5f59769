package io.github.autoencoderlab.lesson.rbm;

import io.github.autoencoderlab.engine.rbm.CdExample;
import io.github.autoencoderlab.engine.rbm.CdPhase;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.MapTile;
import io.github.autoencoderlab.figure.NetworkDiagram;
import io.github.autoencoderlab.figure.NetworkDiagram.Coin;
import io.github.autoencoderlab.figure.NetworkDiagram.Layer;
import io.github.autoencoderlab.figure.NetworkDiagram.Unit;
import io.github.autoencoderlab.figure.Tone;
import io.github.autoencoderlab.lesson.kit.Latex;
import io.github.autoencoderlab.text.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The machine as a network, at the line of the algorithm that was just run. */
final class RbmNetwork {
  private static final float[] UNKNOWN = new float[0];

  private final RbmMoment moment;
  private final RbmSnapshot snapshot;
  private final Texts texts;

  /** What is known of a layer: probabilities, states, or nothing. */
  private record Known(String symbol, float[] probabilities, float[] states) {}

  private RbmNetwork(RbmSnapshot snapshot, Texts texts) {
    this.snapshot = snapshot;
    this.moment = snapshot.moment();
    this.texts = texts;
  }

  static Figure figure(RbmSnapshot snapshot, Texts texts, String title) {
    return new RbmNetwork(snapshot, texts).figure(title);
  }

  private NetworkDiagram figure(String title) {
    CdPhase phase = moment.phase();
    boolean hiddenLit = is(phase, CdPhase.PROBABILITY_OF_H, CdPhase.DRAW_H);
    hiddenLit |= is(phase, CdPhase.PROBABILITY_OF_H_STAR, CdPhase.UPDATE_C);
    boolean visibleLit = is(phase, CdPhase.CLAMP_V, CdPhase.PROBABILITY_OF_V);
    visibleLit |= is(phase, CdPhase.DRAW_V, CdPhase.UPDATE_B);
    Known known = visible();
    NetworkDiagram network =
        new NetworkDiagram(
            title,
            heading(),
            caption(),
            layer(
                known,
                moment.shown().visible(),
                moment.pixel(),
                visibleLit,
                RbmParameters.WATCHED_PIXEL.id()),
            layer(
                hidden(),
                moment.shown().hidden(),
                moment.unit(),
                hiddenLit,
                RbmParameters.WATCHED_UNIT.id()),
            moment.shown().weights(),
            phase == CdPhase.UPDATE_W,
            coin());
    return network.withPicture(picture(known));
  }

  private NetworkDiagram.Picture picture(Known known) {
    float[] values = known.states().length > 0 ? known.states() : known.probabilities();
    MapTile image =
        new MapTile(
            known.symbol(),
            snapshot.rows(),
            snapshot.columns(),
            values,
            Tone.GRAY,
            1,
            new MapTile.Picks(List.of(), RbmParameters.WATCHED_PIXEL.id(), new int[0]));
    return new NetworkDiagram.Picture(image, moment.shown().visible());
  }

  private String heading() {
    CdPhase phase = moment.phase();
    if (phase == null) {
      boolean byHand = snapshot.start() == StartsFrom.DRAWING;
      return texts.get("figure.rbm.network.resting" + (byHand ? ".drawing" : ""));
    }
    String name = texts.get("phase.rbm." + phase.id());
    int count = CdPhase.values().length;
    int k = moment.options().gibbsSteps();
    boolean around = k > 1 && !is(phase, CdPhase.CLAMP_V, CdPhase.PROBABILITY_OF_H);
    return around && phase.compareTo(CdPhase.UPDATE_W) < 0
        ? texts.get(
            "figure.rbm.network.around",
            RbmMoment.number(phase),
            count,
            name,
            moment.gibbsStep(),
            k)
        : texts.get("figure.rbm.network.phase", RbmMoment.number(phase), count, name);
  }

  private String caption() {
    RbmMoment.Part part = moment.shown();
    int visible = snapshot.rows() * snapshot.columns();
    boolean whole = part.visible().size() == visible && part.hidden().size() == snapshot.hidden();
    return whole
        ? texts.get("figure.rbm.network.whole", snapshot.hidden(), visible)
        : texts.get(
            "figure.rbm.network.part",
            part.hidden().size(),
            snapshot.hidden(),
            part.visible().size(),
            visible);
  }

  private Known hidden() {
    CdExample e = moment.example();
    CdPhase phase = moment.phase();
    float[] p = moment.further() ? e.pStar() : e.p();
    if (phase == null || phase == CdPhase.PROBABILITY_OF_H) {
      return new Known("h", e.p(), UNKNOWN);
    }
    return switch (phase) {
      case CLAMP_V, PROBABILITY_OF_H -> new Known("h", UNKNOWN, UNKNOWN);
      case DRAW_H, PROBABILITY_OF_V, DRAW_V -> new Known("h", p, e.h());
      case PROBABILITY_OF_H_STAR, UPDATE_W, UPDATE_B, UPDATE_C ->
          new Known("h*", e.pStar(), UNKNOWN);
    };
  }

  private Known visible() {
    CdExample e = moment.example();
    CdPhase phase = moment.phase();
    if (is(phase, CdPhase.PROBABILITY_OF_V, CdPhase.PROBABILITY_OF_V)) {
      return new Known("v*", e.q(), UNKNOWN);
    }
    boolean data =
        phase == null
            || is(phase, CdPhase.CLAMP_V, CdPhase.PROBABILITY_OF_H)
            || (phase == CdPhase.DRAW_H && !moment.further());
    return data ? new Known("v", UNKNOWN, e.v()) : new Known("v*", e.q(), e.vStar());
  }

  private static Layer layer(
      Known known, List<Integer> shown, int watched, boolean lit, String picks) {
    List<Unit> units =
        shown.stream()
            .map(
                n ->
                    new Unit(
                        String.valueOf(n),
                        at(known.probabilities(), n),
                        at(known.states(), n),
                        n == watched))
            .toList();
    return new Layer(known.symbol(), units, lit, picks);
  }

  private static double at(float[] values, int n) {
    return values.length == 0 ? Double.NaN : values[n];
  }

  private @Nullable Coin coin() {
    CdExample e = moment.example();
    CdPhase phase = moment.phase();
    if (phase == CdPhase.DRAW_H) {
      float[] p = moment.further() ? e.pStar() : e.p();
      return coin("h", moment.unit(), p, e.h());
    }
    return phase == CdPhase.DRAW_V ? coin("v*", moment.pixel(), e.q(), e.vStar()) : null;
  }

  private Coin coin(String symbol, int n, float[] p, float[] drawn) {
    double u = moment.coin();
    String probability = Latex.probability(p[n]);
    String state = drawn[n] > 0 ? "1" : "0";
    String name = symbol + "[" + n + "]";
    String words =
        Double.isNaN(u)
            ? texts.get("figure.rbm.network.drawn", probability, name, state)
            : texts.get(
                "figure.rbm.network.coin",
                Latex.probability(u),
                drawn[n] > 0 ? "<" : "≥",
                probability,
                name,
                state);
    return new Coin(words, p[n], u);
  }

  private static boolean is(@Nullable CdPhase phase, CdPhase one, CdPhase other) {
    return phase == one || phase == other;
  }
}
