package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.engine.autoencoder.AutoencoderExample;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase;
import io.github.autoencoderlab.engine.autoencoder.Sparsity.Penalty;
import io.github.autoencoderlab.engine.optimize.WeightStep;
import io.github.autoencoderlab.lesson.kit.Latex;
import io.github.autoencoderlab.lesson.kit.UnitInput;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The numbers of the watched units below the network: one line, at most two. */
final class DenseNetworkNotes {
  private final DenseSnapshot snapshot;
  private final DenseMoment moment;
  private final AutoencoderExample example;
  private final Texts texts;
  private final int j;
  private final int i;

  DenseNetworkNotes(DenseSnapshot snapshot, Texts texts) {
    this.snapshot = snapshot;
    this.texts = texts;
    moment = snapshot.moment();
    example = moment.example();
    j = moment.unit();
    i = moment.pixel();
  }

  /** In LaTeX; empty where a caption says more. */
  List<String> latex() {
    AutoencoderPhase phase = moment.phase();
    if (phase == null) {
      return List.of();
    }
    return switch (phase) {
      case CLAMP, CORRUPT -> List.of();
      case ENCODE -> List.of(encode());
      case ACTIVITY -> List.of(activity());
      case DECODE -> List.of(decode());
      case LOSS -> List.of(loss());
      case BACKWARD -> backward();
      case UPDATE -> List.of(update());
    };
  }

  private String encode() {
    double z = UnitInput.of(moment.bOfUnit(), moment.toUnit(), example.xNoisy()).sum();
    String h = DenseKind.applied(moment.kind().code(), Latex.number(z));
    return "h_{" + j + "}=" + h + result(h, example.h()[j]);
  }

  private String decode() {
    double z = UnitInput.of(moment.bOfPixel(), moment.toPixel(), example.h()).sum();
    String r = DenseKind.applied(moment.kind().output(), Latex.number(z));
    return "r_{" + i + "}=" + r + result(r, example.r()[i]);
  }

  /** A linear unit is what it is told. */
  private static String result(String applied, double value) {
    String number = Latex.number(value);
    return applied.equals(number) ? "" : "=" + number;
  }

  private String activity() {
    DenseMoment.Activity activity = moment.activity();
    String target = ",\\quad\\rho=" + Latex.number(snapshot.options().sparsity().target());
    String at = "_{" + j + "}=";
    return snapshot.options().sparsity().whole()
        ? "\\hat\\rho" + at + Latex.number(activity.mean()) + target
        : "\\hat\\rho"
            + at
            + Latex.number(activity.batch())
            + ",\\quad\\tilde\\rho"
            + at
            + Latex.number(activity.mean())
            + target;
  }

  private String loss() {
    return "x_{"
        + i
        + "}="
        + Latex.number(example.x()[i])
        + ",\\quad r_{"
        + i
        + "}="
        + Latex.number(example.r()[i])
        + ",\\quad\\delta_{"
        + i
        + "}="
        + Latex.number(example.deltaR()[i]);
  }

  private List<String> backward() {
    SparsityFormulas sparsity =
        new SparsityFormulas(snapshot.options().sparsity(), moment.kind().code());
    DenseDelta delta = DenseDelta.of(moment, sparsity);
    List<String> lines = new ArrayList<>();
    String parts = under(Latex.number(delta.above().sum()), "figure.dense.network.above");
    if (delta.penalised()) {
      if (sparsity.sparsity().penalty() == Penalty.KL) {
        lines.add(
            sparsity.factor()
                + sparsity.slope("_{" + j + "}")
                + "="
                + sparsity.numbers(delta.activity())
                + "="
                + Latex.number(delta.penalty()));
      }
      parts = "(" + parts + under(Latex.added(delta.penalty()), "figure.dense.network.omega") + ")";
    }
    lines.add(
        "\\delta_{"
            + j
            + "}="
            + parts
            + "\\cdot\\underbrace{"
            + Latex.number(delta.slope())
            + "}_{"
            + "f'(z_{"
            + j
            + "})}="
            + Latex.number(delta.delta()));
    return lines;
  }

  private String under(String number, String key) {
    return "\\underbrace{" + number + "}_{\\text{" + texts.get(key) + "}}";
  }

  private String update() {
    WeightStep step = Objects.requireNonNull(moment.update());
    double now = moment.toUnit()[i];
    double change = step.change();
    return "W_{"
        + j
        + ","
        + i
        + "}="
        + Latex.beside(now - change, change)
        + Latex.added(change)
        + "="
        + Latex.beside(now, change);
  }
}
