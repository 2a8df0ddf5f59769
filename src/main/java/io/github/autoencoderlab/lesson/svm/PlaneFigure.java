package io.github.autoencoderlab.lesson.svm;

import io.github.autoencoderlab.figure.Choosable;
import io.github.autoencoderlab.figure.DecisionPlane;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.kit.Latex;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What the machine says of each place, its margin and its support vectors. */
final class PlaneFigure {
  private static final String KEY = "figure.svm.plane";

  /** The plane. */
  static final FigureSpec PLANE =
      FigureSpec.ofSnapshot("plane", KEY, SvmSnapshot.class, PlaneFigure::plane);

  private PlaneFigure() {}

  private static Figure plane(SvmSnapshot snapshot, Texts texts, String title) {
    SvmSnapshot.Numbers numbers = snapshot.numbers();
    int free = numbers.supportVectors() - numbers.bounded();
    return new DecisionPlane(
        title,
        caption(snapshot, texts),
        snapshot.surface(),
        List.of(
            group(snapshot, texts, 1, snapshot.points().first(), Ink.BLUE),
            group(snapshot, texts, -1, snapshot.points().second(), Ink.ORANGE)),
        new DecisionPlane.Names(
            texts.get(KEY + ".boundary"),
            texts.get(KEY + ".free", free),
            texts.get(KEY + ".bounded", numbers.bounded())),
        new Choosable(SvmParameters.WATCHED.id(), snapshot.watched()),
        snapshot.pair());
  }

  private static String caption(SvmSnapshot snapshot, Texts texts) {
    SvmSnapshot.Numbers numbers = snapshot.numbers();
    return texts.get(
        KEY + (numbers.converged() ? ".converged" : ".caption"),
        percent(numbers.trainError()),
        percent(numbers.testError()),
        Double.isFinite(numbers.margin())
            ? String.format(Locale.ROOT, "%.2f", numbers.margin())
            : "–");
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", 100 * share);
  }

  private static DecisionPlane.Points group(
      SvmSnapshot snapshot, Texts texts, int sign, int label, Ink ink) {
    SvmPoints.Part train = snapshot.points().train();
    int[] numbers =
        IntStream.range(0, train.count()).filter(n -> train.signs()[n] == sign).toArray();
    List<DecisionPlane.Ring> rings = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (int n : numbers) {
      rings.add(ring(snapshot.machine(), n));
      words.add(
          texts.get(
              KEY + ".words",
              Latex.number(snapshot.machine().alpha()[n]),
              String.format(Locale.ROOT, "%.3f", snapshot.machine().f()[n])));
    }
    return new DecisionPlane.Points(
        texts.get(KEY + ".class", label, sign > 0 ? "+1" : "−1"),
        ink,
        IntStream.of(numbers).mapToDouble(n -> train.x()[2 * n]).toArray(),
        IntStream.of(numbers).mapToDouble(n -> train.x()[2 * n + 1]).toArray(),
        numbers,
        rings,
        words);
  }

  private static DecisionPlane.Ring ring(SvmSnapshot.Machine machine, int n) {
    if (!machine.supports(n)) {
      return DecisionPlane.Ring.NONE;
    }
    return machine.isBounded(n) ? DecisionPlane.Ring.WITHIN : DecisionPlane.Ring.ON;
  }
}
