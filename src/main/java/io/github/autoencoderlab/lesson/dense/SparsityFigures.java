package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Sparseness;
import io.github.autoencoderlab.figure.Choosable;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.GridColumns;
import io.github.autoencoderlab.figure.ImageGrid;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.figure.LineChart;
import io.github.autoencoderlab.figure.Note;
import io.github.autoencoderlab.figure.Offer;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.kit.StuckUnits;
import io.github.autoencoderlab.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** How sparse a code is, unit by unit, as it learns. */
public final class SparsityFigures {
  /** KL(ρ‖ρ̂) with every unit on it. */
  public static final FigureSpec KL_CURVE =
      FigureSpec.ofSnapshot(
          "klCurve", "figure.dense.klCurve", DenseSnapshot.class, SparsityFigures::klCurve);

  /** The activities of all units for one example, the most active first. */
  public static final FigureSpec SORTED =
      FigureSpec.ofSnapshot(
          "sorted", "figure.dense.sorted", DenseSnapshot.class, SparsityFigures::sorted);

  /** Dead and saturated units by number, to be clicked. */
  public static final FigureSpec STUCK =
      FigureSpec.ofSnapshot(
          "stuck", "figure.dense.stuck", DenseSnapshot.class, SparsityFigures::stuck);

  private static final int MOST_STUCK = 10;
  private static final int POINTS = 200;
  private static final double LEFT = 0.002;
  private static final double AROUND = 4;
  private static final double BEYOND = 1.2;
  private static final double TANGENT = 0.35;
  private static final double ACTIVE = 0.5;

  private SparsityFigures() {}

  private static Figure klCurve(DenseSnapshot snapshot, Texts texts, String title) {
    double rho = snapshot.options().sparsity().target();
    double[] activity = snapshot.activity();
    if (!snapshot.options().sparsity().suits(Activation.LOGISTIC) || activity.length == 0) {
      Offer offer =
          new Offer(texts.get("figure.dense.klCurve.offer"), "", List.of("activation=logistic"));
      return new Note(title, texts.get("figure.dense.klCurve.none"), offer);
    }
    double most = Arrays.stream(activity).max().orElse(rho);
    double right = Math.min(1 - LEFT, Math.max(AROUND * rho, BEYOND * most));
    double[] q = between(LEFT, right);
    int watched = snapshot.moment().unit();
    double at = Math.max(LEFT, activity[watched]);
    double slope = Sparseness.slopeOfKl(rho, at);
    double[] near = between(at - TANGENT * (right - LEFT) / 2, at + TANGENT * (right - LEFT) / 2);
    double height = Sparseness.kl(rho, at);
    String tangent = texts.get("figure.dense.klCurve.slope", watched, three(slope));
    return new LineChart(
        title,
        texts.get("figure.dense.klCurve.axis"),
        "KL",
        List.of(
            new LineChart.Line(
                texts.get("figure.dense.klCurve.curve", three(rho)), Ink.PURPLE, q, kl(rho, q)),
            new LineChart.Line(
                tangent,
                Ink.BLUE,
                near,
                Arrays.stream(near).map(x -> height + slope * (x - at)).toArray())),
        List.of(),
        List.of(
            new LineChart.Points(
                texts.get("figure.dense.klCurve.units"),
                Ink.ORANGE,
                activity,
                kl(rho, activity),
                new double[activity.length])));
  }

  private static double[] kl(double rho, double[] q) {
    return Arrays.stream(q).map(one -> Sparseness.kl(rho, one)).toArray();
  }

  private static double[] between(double from, double to) {
    return IntStream.range(0, POINTS)
        .mapToDouble(n -> from + (to - from) * n / (POINTS - 1))
        .toArray();
  }

  private static Figure sorted(DenseSnapshot snapshot, Texts texts, String title) {
    Activation f = snapshot.moment().kind().code();
    double[] now = descending(snapshot.moment().example().h(), f);
    double[] before = descending(snapshot.beyond().codeBefore(), f);
    double[] rank = IntStream.rangeClosed(1, now.length).asDoubleStream().toArray();
    List<LineChart.Line> lines =
        before.length == now.length
            ? List.of(
                line(texts, "before", before, rank, Ink.GREY),
                line(texts, "now", now, rank, Ink.ORANGE))
            : List.of(line(texts, "now", now, rank, Ink.ORANGE));
    return new LineChart(
        title,
        texts.get("figure.dense.sorted.axis"),
        texts.get("figure.dense.sorted.activity"),
        lines);
  }

  /** With the share of units that are active in its name. */
  private static LineChart.Line line(
      Texts texts, String name, double[] activity, double[] rank, Ink ink) {
    long active = Arrays.stream(activity).filter(one -> one > ACTIVE).count();
    double share = 100.0 * active / Math.max(1, activity.length);
    String legend = texts.get("figure.dense.sorted." + name, Math.round(share) + " %");
    return new LineChart.Line(legend, ink, rank, activity);
  }

  private static double[] descending(float[] h, Activation f) {
    double[] ascending =
        IntStream.range(0, h.length).mapToDouble(j -> Sparseness.activity(h[j], f)).toArray();
    Arrays.sort(ascending);
    return IntStream.range(0, h.length).mapToDouble(n -> ascending[h.length - 1 - n]).toArray();
  }

  private static Figure stuck(DenseSnapshot snapshot, Texts texts, String title) {
    List<Beyond.Stuck> all = snapshot.beyond().stuck();
    if (all.isEmpty()) {
      return new Note(title, texts.get("figure.dense.stuck.none", snapshot.units()));
    }
    List<Beyond.Stuck> shown = all.subList(0, Math.min(MOST_STUCK, all.size()));
    List<GridColumns.Thing> things =
        shown.stream()
            .map(one -> new GridColumns.Thing("" + one.unit(), kind(one, texts)))
            .toList();
    Choosable choice =
        new Choosable(
            DenseControls.WATCHED_UNIT.id(),
            shown.stream().map(Beyond.Stuck::unit).toList().indexOf(snapshot.moment().unit()));
    return ImageGrid.signed(
            title,
            "W",
            shown.stream().map(Beyond.Stuck::filter).toList(),
            snapshot.rows(),
            snapshot.columns())
        .withColumns(shown.size())
        .withLabels(List.of(), shown.stream().map(one -> "" + one.unit()).toList())
        .withThings(new GridColumns(choice, things))
        .withCaption(
            texts.get(
                "figure.dense.stuck.caption",
                count(all, StuckUnits.Kind.OFF),
                count(all, StuckUnits.Kind.ON),
                count(all, StuckUnits.Kind.BETWEEN),
                snapshot.units()));
  }

  private static String kind(Beyond.Stuck one, Texts texts) {
    return texts.get("figure.dense.stuck." + one.kind().name(), one.unit());
  }

  private static long count(List<Beyond.Stuck> all, StuckUnits.Kind kind) {
    return all.stream().filter(one -> one.kind() == kind).count();
  }

  private static String three(double number) {
    return String.format(Locale.ROOT, "%.3g", number);
  }
}
