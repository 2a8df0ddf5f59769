package io.github.autoencoderlab.lesson.table;

import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.ImageGrid;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.figure.LineChart;
import io.github.autoencoderlab.figure.Note;
import io.github.autoencoderlab.lesson.Curves;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.lesson.kit.WeightTiles;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a cell's model is, how well it does, and what it looks for. */
final class CellFigures {
  private static final String KEY = "figure.table.";
  private static final double PERCENT = 100;

  /** Which cell is open, on which data, and how it does. */
  static final FigureSpec CELL =
      FigureSpec.ofSnapshot("cell", KEY + "cell", TableSnapshot.class, CellFigures::cell);

  /** Errors over the steps. */
  static final FigureSpec CURVE = new FigureSpec("curve", KEY + "curve", CellFigures::curve);

  /** Filters of a net, support vectors of a machine. */
  static final FigureSpec FILTERS =
      FigureSpec.ofSnapshot("filters", KEY + "filters", TableSnapshot.class, CellFigures::filters);

  private CellFigures() {}

  private static Figure cell(TableSnapshot snapshot, Texts texts, String title) {
    TableRequest request = snapshot.request();
    TableRequest.Sizes sizes = request.sizes();
    TableSnapshot.Used used = snapshot.used();
    String result =
        snapshot.wrong().asked() == 0
            ? texts.get(KEY + "cell.none")
            : texts.get(KEY + "cell.error", TableFigure.number(snapshot.wrong().error()));
    String size =
        request.model().isNet()
            ? texts.get(
                KEY + "cell.net",
                sizes.train(),
                request.model().layers(),
                sizes.units(),
                snapshot.planned())
            : texts.get(KEY + "cell.svm", sizes.train(), SvmRun.STEPS);
    String data = texts.get(KEY + (used.recipe() ? "cell.recipe" : "cell.given"), used.name());
    String known = TableFigure.words(request.set(), request.model(), texts);
    return new Note(title, texts.get(KEY + "cell.all", known, result, size, data));
  }

  private static Figure curve(Scene scene, Texts texts, String title) {
    TableSnapshot snapshot = (TableSnapshot) scene.snapshot();
    double[] looks = snapshot.looks().stream().mapToDouble(Long::doubleValue).toArray();
    double[] errors = snapshot.curve().stream().mapToDouble(share -> PERCENT * share).toArray();
    List<LineChart.Line> lines = new ArrayList<>();
    if (snapshot.request().model().isNet()) {
      Curves.Curve batch = scene.curves().curve("batchError");
      String last = last(batch.values());
      lines.add(
          new LineChart.Line(
              texts.get(KEY + "curve.batch", last), Ink.GREY, batch.steps(), batch.values()));
    }
    lines.add(
        new LineChart.Line(
            texts.get(KEY + "curve.validation", last(errors)), Ink.BLUE, looks, errors));
    String axis = snapshot.request().model().isNet() ? "curve.step" : "curve.tenth";
    return new LineChart(title, texts.get(KEY + axis), texts.get(KEY + "percent"), lines);
  }

  private static String last(double[] values) {
    return values.length == 0 ? "–" : String.format(Locale.ROOT, "%.1f", values[values.length - 1]);
  }

  private static Figure filters(TableSnapshot snapshot, Texts texts, String title) {
    List<float[]> pictures = snapshot.pictures();
    if (pictures.isEmpty()) {
      return new Note(title, texts.get(KEY + "filters.none"));
    }
    int rows = snapshot.used().rows();
    int columns = snapshot.used().columns();
    if (snapshot.request().model().isNet()) {
      return ImageGrid.signed(title, "W", pictures, rows, columns)
          .withReach(WeightTiles.reach(pictures))
          .withCaption(texts.get(KEY + "filters.net", pictures.size(), snapshot.pictured()));
    }
    return ImageGrid.gray(title, pictures, rows, columns)
        .withCaption(texts.get(KEY + "filters.svm", pictures.size(), snapshot.pictured()));
  }
}
