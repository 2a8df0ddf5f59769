package io.github.autoencoderlab.lesson.table;

import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.figure.Pick;
import io.github.autoencoderlab.figure.ResultGrid;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The slide's table with what was measured below each number. */
public final class TableFigure {
  /** The cells that come with the program. */
  public static final FigureSpec SHIPPED =
      new FigureSpec(
          "benchmark",
          "table.figure.title",
          (scene, texts, title) -> of(Shipped.RESULTS, texts, title));

  /** The same with the cell that is open marked; a click opens another. */
  static final FigureSpec OPEN =
      FigureSpec.ofSnapshot(
          "table",
          "table.figure.title",
          TableSnapshot.class,
          (snapshot, texts, title) ->
              grid(Shipped.RESULTS, texts, title, (set, model) -> opener(snapshot, set, model)));

  private static final double PERCENT = 100;

  private TableFigure() {}

  /**
   * The table.
   *
   * @param results measured cells; of several of one cell the first counts
   */
  public static Figure of(List<TableResult> results, Texts texts, String title) {
    return grid(results, texts, title, (set, model) -> Opener.NONE);
  }

  /** What a click on a cell opens, and whether it is open. */
  private record Opener(boolean open, Optional<Pick> pick) {
    private static final Opener NONE = new Opener(false, Optional.empty());
  }

  /** Sets only what differs: each change starts a run anew. */
  private static Opener opener(TableSnapshot snapshot, TableSet set, TableModel model) {
    TableRequest request = snapshot.request();
    Pick ofSet = new Pick(TableParameters.SET.id(), set.id());
    Pick ofModel = new Pick(TableParameters.MODEL.id(), model.id());
    if (request.set() == set) {
      return new Opener(request.model() == model, Optional.of(ofModel));
    }
    return new Opener(
        false,
        Optional.of(
            request.model() == model
                ? ofSet
                : new Pick(ofSet.parameter(), ofSet.value(), List.of(ofModel))));
  }

  private static Figure grid(
      List<TableResult> results,
      Texts texts,
      String title,
      BiFunction<TableSet, TableModel, Opener> openers) {
    List<List<ResultGrid.Result>> rows = new ArrayList<>();
    for (TableSet set : TableSet.values()) {
      List<ResultGrid.Result> row = new ArrayList<>();
      for (TableModel model : TableModel.values()) {
        Opener opener = openers.apply(set, model);
        row.add(
            cell(set, model, first(results, set, model).orElse(null), texts)
                .opened(opener.open(), opener.pick()));
      }
      rows.add(row);
    }
    return new ResultGrid(
        title,
        Arrays.stream(TableModel.values()).map(TableModel::title).toList(),
        Arrays.stream(TableSet.values()).map(TableSet::id).toList(),
        texts.get("table.figure.published"),
        rows,
        List.of(
            new ResultGrid.Key(Ink.BLUE, texts.get("table.figure.overlaps")),
            new ResultGrid.Key(Ink.GREEN, texts.get("table.figure.lower")),
            new ResultGrid.Key(Ink.ORANGE, texts.get("table.figure.higher"))));
  }

  private static Optional<TableResult> first(
      List<TableResult> results, TableSet set, TableModel model) {
    return results.stream().filter(result -> result.isOf(set, model)).findFirst();
  }

  private static ResultGrid.Result cell(
      TableSet set, TableModel model, @Nullable TableResult result, Texts texts) {
    ErrorRate theirs = Published.error(set, model);
    String known = number(theirs);
    if (model == TableModel.SDA_3) {
      known += String.format(Locale.ROOT, " (%.0f%%)", PERCENT * Published.masked(set));
    }
    String name = set.id() + " " + model.title();
    if (result == null) {
      String words = texts.get("table.figure.notRunWords", name, known);
      return new ResultGrid.Result(known, texts.get("table.figure.notRun"), Ink.GREY, words, false);
    }
    ErrorRate ours = result.error();
    String difference =
        String.format(Locale.ROOT, "%+.2f", ours.percent() - theirs.percent()).replace('-', '−');
    String words =
        texts.get(
            "table.figure.words",
            name,
            known,
            number(ours),
            difference,
            result.data(),
            texts.get(verdict(ours, theirs)));
    return new ResultGrid.Result(known, number(ours), ink(ours, theirs), words, false);
  }

  /** What is read under the pointer at a cell that comes with the program. */
  static String words(TableSet set, TableModel model, Texts texts) {
    return cell(set, model, first(Shipped.RESULTS, set, model).orElse(null), texts).words();
  }

  private static String verdict(ErrorRate ours, ErrorRate theirs) {
    if (ours.overlaps(theirs)) {
      return "table.figure.overlaps";
    }
    return ours.percent() < theirs.percent() ? "table.figure.lower" : "table.figure.higher";
  }

  private static Ink ink(ErrorRate ours, ErrorRate theirs) {
    if (ours.overlaps(theirs)) {
      return Ink.BLUE;
    }
    return ours.percent() < theirs.percent() ? Ink.GREEN : Ink.ORANGE;
  }

  static String number(ErrorRate rate) {
    return String.format(Locale.ROOT, "%.2f ± %.2f", rate.percent(), rate.interval());
  }

  /** Read when the figure is first asked for. */
  private static final class Shipped {
    private static final List<TableResult> RESULTS = TableFiles.shipped();
  }
}
