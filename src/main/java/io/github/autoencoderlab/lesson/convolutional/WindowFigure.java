package io.github.autoencoderlab.lesson.convolutional;

import io.github.autoencoderlab.engine.convolution.ReceptiveField;
import io.github.autoencoderlab.engine.convolution.Volume;
import io.github.autoencoderlab.figure.CellSheet;
import io.github.autoencoderlab.figure.CellSheet.Block;
import io.github.autoencoderlab.figure.CellSheet.Mark;
import io.github.autoencoderlab.figure.FeatureMaps.Kind;
import io.github.autoencoderlab.figure.MapTile;
import io.github.autoencoderlab.figure.MapTile.Picks;
import io.github.autoencoderlab.figure.Tone;
import io.github.autoencoderlab.lesson.convolutional.UnitTerms.Copied;
import io.github.autoencoderlab.lesson.convolutional.UnitTerms.Pooled;
import io.github.autoencoderlab.lesson.convolutional.UnitTerms.Unpooled;
import io.github.autoencoderlab.lesson.convolutional.UnitTerms.Weighted;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The watched unit in numbers: what it sees, its window times its kernel, and the sum; of pooling
 * the switch, of a transposed convolution how kernels are laid down.
 */
final class WindowFigure {
  static final String KEY = "figure.convolutional.window.";

  /** Cells of the sheet that the picture is wide, at most. */
  private static final int PICTURE = 5;

  private final MapMoment moment;
  private final Texts texts;
  private final WatchedUnit unit;
  private final int below;
  private final MapTones tones;

  private WindowFigure(MapMoment moment, Texts texts) {
    this.moment = moment;
    this.texts = texts;
    unit = moment.watched();
    below = unit.layer() - 1;
    tones = new MapTones(moment);
  }

  /** The figure. */
  static CellSheet figure(MapMoment moment, Texts texts, String title) {
    return new WindowFigure(moment, texts).figure(title);
  }

  private CellSheet figure(String title) {
    UnitTerms terms = moment.terms();
    List<List<Block>> rows = new ArrayList<>();
    if (terms instanceof Weighted sum) {
      rows.addAll(new WeightedBlocks(moment, sum, texts).rows());
    } else if (terms instanceof Pooled pooled) {
      rows.add(pooled(pooled));
      if (pooled.back() != null) {
        rows.add(unpooled(pooled.back()));
      }
    } else if (terms instanceof Unpooled unpooled) {
      rows.add(unpooled(unpooled));
    } else if (terms instanceof Copied copied) {
      rows.add(copied(copied));
    }
    if (!rows.isEmpty() && unit.layer() <= moment.codeLayer()) {
      double high = rows.get(0).stream().mapToDouble(b -> b.tile().rows()).max().orElse(1);
      rows.set(0, with(picture(Math.max(3, Math.min(PICTURE, high))), rows.get(0)));
    }
    return new CellSheet(
        title, heading(), rows, new WindowNotes(moment, texts).latex(), caption(terms));
  }

  private static List<Block> with(Block first, List<Block> others) {
    List<Block> all = new ArrayList<>();
    all.add(first);
    all.addAll(others);
    return all;
  }

  private String heading() {
    String key = moment.terms() == null ? "unknown" : "heading";
    return texts.get(
        KEY + key,
        unit.layer(),
        LayerWords.name(moment.blueprint(), unit.layer(), texts),
        unit.map(),
        MapWords.place(unit.y(), unit.x()));
  }

  private String caption(@Nullable UnitTerms terms) {
    if (terms instanceof Unpooled unpooled) {
      return unpooled.pooled() > 0
          ? texts.get(KEY + "switch", unpooled.pooled())
          : texts.get(KEY + "first");
    } else if (terms instanceof Weighted sum && WeightedBlocks.shown(sum.laid())) {
      return texts.get(KEY + "laid");
    }
    return "";
  }

  /** The input, with all that the unit sees framed, and its window if that is there. */
  private Block picture(double span) {
    Volume size = moment.size(0);
    ReceptiveField f = moment.field();
    List<Mark> marks = new ArrayList<>();
    Kind kind = unit.layer() == 1 ? Kind.WINDOW : Kind.FIELD;
    marks.add(new Mark(f.top(), f.left(), f.bottom(), f.right(), kind));
    MapTile tile =
        new MapTile(
            "x",
            size.height(),
            size.width(),
            moment.input(),
            tones.tone(0, false),
            tones.reach(0, false, List.of(moment.input())),
            Picks.NONE);
    String label = texts.get(KEY + "sees", f.height() + "×" + f.width());
    return new Block("", label, tile, span, marks);
  }

  private String name(int layer, int y, int x) {
    return MapWords.symbol(moment, layer, unit.map(), false) + MapWords.place(y, x);
  }

  private List<Block> pooled(Pooled pooled) {
    Tone tone = tones.tone(below, false);
    double reach = MapTones.largest(List.of(pooled.window().values()));
    String window = MapWords.symbol(moment, below, unit.map(), false);
    MapTile largest =
        cell(MapWords.value(pooled), tone, reach, name(unit.layer(), unit.y(), unit.x()));
    return List.of(
        new Block(
            "",
            texts.get(KEY + "window", window),
            tile(pooled.window(), window, tone, reach),
            List.of(mark(pooled.window(), pooled.winner(), Kind.UNIT))),
        new Block("→ max →", "", largest, List.of()));
  }

  private List<Block> unpooled(Unpooled unpooled) {
    int layer = unpooled.layer();
    Tone tone = tones.tone(layer, false);
    double reach = Math.max(1e-9, Math.abs(unpooled.value()));
    List<Mark> marks = new ArrayList<>();
    if (unpooled.watched() >= 0 && unpooled.watched() != unpooled.place()) {
      marks.add(mark(unpooled.window(), unpooled.watched(), Kind.WINDOW));
    }
    marks.add(mark(unpooled.window(), unpooled.place(), Kind.UNIT));
    String above = MapWords.symbol(moment, layer, unit.map(), false);
    return List.of(
        number(layer - 1, unpooled.y(), unpooled.x(), unpooled.value(), tone, reach),
        new Block("→", above, tile(unpooled.window(), above, tone, reach), marks));
  }

  /** One number of the watched map in a layer. */
  private Block number(int layer, int y, int x, double value, Tone tone, double reach) {
    String name = MapWords.symbol(moment, layer, unit.map(), false) + MapWords.place(y, x);
    String label = MapWords.symbol(moment, layer, unit.map(), false);
    return new Block("", label, cell(value, tone, reach, name), List.of());
  }

  private List<Block> copied(Copied copied) {
    Tone tone = tones.tone(unit.layer(), false);
    double reach = Math.max(1e-9, Math.abs(copied.value()));
    String name = MapWords.symbol(moment, unit.layer(), unit.map(), false);
    return List.of(
        number(below, copied.y(), copied.x(), copied.value(), tone, reach),
        new Block(
            "→",
            name,
            tile(copied.square(), name, tone, reach),
            List.of(mark(copied.square(), copied.watched(), Kind.UNIT))));
  }

  /** A frame around one place of a patch. */
  static Mark mark(Patch patch, int place, Kind kind) {
    int row = place / patch.columns();
    int column = place % patch.columns();
    return new Mark(row, column, row, column, kind);
  }

  static MapTile tile(Patch patch, String name, Tone tone, double reach) {
    return new MapTile(
        name, patch.rows(), patch.columns(), patch.values(), tone, reach, Picks.NONE);
  }

  static MapTile cell(double value, Tone tone, double reach, String name) {
    return new MapTile(name, 1, 1, new float[] {(float) value}, tone, reach, Picks.NONE);
  }
}
