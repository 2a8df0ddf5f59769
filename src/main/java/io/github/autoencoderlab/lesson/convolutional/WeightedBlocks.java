package io.github.autoencoderlab.lesson.convolutional;

import io.github.autoencoderlab.engine.convolution.MapStep;
import io.github.autoencoderlab.figure.CellSheet.Block;
import io.github.autoencoderlab.figure.CellSheet.Mark;
import io.github.autoencoderlab.figure.FeatureMaps.Kind;
import io.github.autoencoderlab.figure.Tone;
import io.github.autoencoderlab.lesson.convolutional.UnitTerms.Laid;
import io.github.autoencoderlab.lesson.convolutional.UnitTerms.Weighted;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Window times kernel, what each channel gives, and how a kernel is laid down. */
final class WeightedBlocks {
  /** Channels side by side in the row of their sums. */
  private static final int ACROSS = 20;

  /** Larger kernels that are laid down find no room for their numbers. */
  private static final int MOST_LAID = 5;

  private final MapMoment moment;
  private final Weighted sum;
  private final Texts texts;
  private final int below;
  private final double weightReach;

  WeightedBlocks(MapMoment moment, Weighted sum, Texts texts) {
    this.moment = moment;
    this.sum = sum;
    this.texts = texts;
    below = moment.watched().layer() - 1;
    weightReach = MapTones.largest(List.of(sum.weights().values()));
  }

  List<List<Block>> rows() {
    List<Block> first = new ArrayList<>();
    if (shown(sum.laid())) {
      first.addAll(laid(Objects.requireNonNull(sum.laid())));
    }
    first.addAll(products());
    List<List<Block>> rows = new ArrayList<>();
    rows.add(first);
    if (sum.sums().length > 1) {
      rows.add(List.of(sums()));
    }
    return rows;
  }

  /** Whether there is room to show how a kernel is laid down. */
  static boolean shown(@Nullable Laid laid) {
    return laid != null && laid.kernel().rows() <= MOST_LAID;
  }

  private String symbol() {
    return MapWords.symbol(moment, below, Math.max(0, sum.channel()), false);
  }

  private List<Block> products() {
    Tone tone = new MapTones(moment).tone(below, false);
    Patch window = sum.window();
    double reach = below == 0 && tone == Tone.GRAY ? 1 : MapTones.largest(List.of(window.values()));
    Patch products = window.times(sum.weights());
    String x = sum.channel() < 0 ? "a" + below : symbol();
    String key = sum.laid() != null ? "taps" : dense() ? "weights" : "kernel";
    String label = shown(sum.laid()) ? x : texts.get(WindowFigure.KEY + "window", x);
    return List.of(
        block("", label, window, x, tone, reach),
        block("×", texts.get(WindowFigure.KEY + key), sum.weights(), "W", Tone.SIGNED, weightReach),
        block(
            "=",
            texts.get(WindowFigure.KEY + "products"),
            products,
            x + "·W",
            Tone.SIGNED,
            MapTones.largest(List.of(products.values()))));
  }

  private boolean dense() {
    MapStep step = moment.blueprint().steps().get(below);
    return step instanceof MapStep.Dense || step instanceof MapStep.Back;
  }

  /** One place below, the kernel that it lays down, and where the watched place is in it. */
  private List<Block> laid(Laid laid) {
    Patch kernel = laid.kernel();
    int row = moment.watched().y() - kernel.top();
    int column = moment.watched().x() - kernel.left();
    Mark mark = new Mark(row, column, row, column, Kind.UNIT);
    Tone tone = new MapTones(moment).tone(below, false);
    double reach = Math.max(1e-9, Math.abs(laid.value()));
    String name = symbol() + MapWords.place(laid.y(), laid.x());
    Patch copy = kernel.times(laid.value());
    double fullest = MapTones.largest(List.of(copy.values()));
    return List.of(
        new Block("", symbol(), WindowFigure.cell(laid.value(), tone, reach, name), List.of()),
        new Block(
            "×",
            texts.get(WindowFigure.KEY + "kernel"),
            WindowFigure.tile(kernel, "W", Tone.SIGNED, MapTones.largest(List.of(kernel.values()))),
            List.of(mark)),
        new Block(
            "=",
            texts.get(WindowFigure.KEY + "patch"),
            WindowFigure.tile(copy, "a·W", Tone.SIGNED, fullest),
            List.of(mark)));
  }

  private Block sums() {
    Patch strip = Patch.raster(sum.sums(), Math.min(ACROSS, sum.sums().length));
    return new Block(
        "",
        texts.get(WindowFigure.KEY + "sums", sum.sums().length, sum.channel()),
        WindowFigure.tile(strip, "Σ", Tone.SIGNED, MapTones.largest(List.of(sum.sums()))),
        List.of(WindowFigure.mark(strip, sum.channel(), Kind.WINDOW)));
  }

  private static Block block(
      String sign, String label, Patch patch, String name, Tone tone, double reach) {
    return new Block(sign, label, WindowFigure.tile(patch, name, tone, reach), List.of());
  }
}
