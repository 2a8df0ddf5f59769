package io.github.autoencoderlab.lesson.rbm;

import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Histogram;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.figure.LineChart;
import io.github.autoencoderlab.lesson.Curves;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.text.Texts;
import java.util.List;
import java.util.Locale;

/** Energy and free energy, each with its gap named. */
final class RbmEnergy {
  private static final int BINS = 40;

  private RbmEnergy() {}

  /** E(v,h) of held-out data and of fantasies. */
  static Figure histogram(RbmSnapshot snapshot, Texts texts, String title) {
    RbmNumbers numbers = snapshot.numbers();
    double gap = numbers.energyOfFantasies() - numbers.energyOfData();
    return new Histogram(
        title,
        texts.get("figure.rbm.energy.axis"),
        texts.get("figure.rbm.energy.gap", signed(gap)),
        List.of(
            new Histogram.Series(
                texts.get("figure.rbm.energy.data"), Ink.BLUE, snapshot.energies().data()),
            new Histogram.Series(
                texts.get("figure.rbm.energy.fantasies"),
                Ink.YELLOW,
                snapshot.energies().fantasies())),
        BINS);
  }

  /** F(v) of training and held-out images: a growing gap says that the machine memorises. */
  static Figure free(Scene scene, Texts texts, String title) {
    LineChart.Line train = line(scene, texts, "freeEnergyTrain", Ink.BLUE);
    LineChart.Line test = line(scene, texts, "freeEnergyTest", Ink.GREEN);
    String gap =
        train.y().length == 0
            ? texts.get("axis.nats")
            : texts.get("figure.rbm.freeEnergy.gap", signed(last(test.y()) - last(train.y())));
    return new LineChart(title, texts.get("axis.step"), gap, List.of(train, test));
  }

  static LineChart.Line line(Scene scene, Texts texts, String name, Ink ink) {
    Curves.Curve curve = scene.curves().curve(name);
    return new LineChart.Line(texts.get("curve.rbm." + name), ink, curve.steps(), curve.values());
  }

  private static double last(double[] values) {
    return values[values.length - 1];
  }

  private static String signed(double value) {
    String text = String.format(Locale.ROOT, Math.abs(value) < 1 ? "%.2f" : "%.1f", value);
    return text.replace('-', '−');
  }
}
