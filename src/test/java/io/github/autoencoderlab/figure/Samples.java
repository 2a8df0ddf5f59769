package io.github.autoencoderlab.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small figures for the tests, good and awkward ones. */
public final class Samples {

  private Samples() {}

  /** Returns a signed grid: the left half of every tile is +1, the right half −1. */
  public static ImageGrid halves(int tiles) {
    float[] tile = new float[64];
    for (int i = 0; i < 64; i++) {
      tile[i] = i % 8 < 4 ? 1 : -1;
    }
    return ImageGrid.signed(
        "Gewichte", "W", IntStream.range(0, tiles).mapToObj(i -> tile).toList(), 8, 8);
  }

  /** Returns a labelled chain of two rows and five columns. */
  public static ImageGrid chain() {
    List<float[]> tiles =
        IntStream.range(0, 10).mapToObj(i -> new float[] {0, 1, 0.5f, i}).toList();
    return ImageGrid.gray("吉布斯链", tiles, 2, 2)
        .withLabels(List.of("p", "抽样"), List.of("0", "1", "2", "5", "10"))
        .withCaption("温度 1 · 未钳制");
  }

  /** Returns a chart with two lines and a level. */
  public static LineChart curves(int points) {
    double[] x = IntStream.range(0, points).asDoubleStream().toArray();
    double[] y =
        IntStream.range(0, points).mapToDouble(i -> -100 + 60 * Math.exp(-i / 30.)).toArray();
    double[] z =
        IntStream.range(0, points).mapToDouble(i -> -98 + 50 * Math.exp(-i / 20.)).toArray();
    return new LineChart(
        "自由能",
        "步",
        "nats",
        List.of(line("训练", Ink.BLUE, x, y), line("测试", Ink.GREEN, x, z)),
        List.of(new LineChart.Level("最优值", -104, Ink.TEXT)));
  }

  static LineChart.Line line(String name, Ink ink, double[] x, double[] y) {
    return new LineChart.Line(name, ink, x, y);
  }

  /** Returns a table of results with two rows. */
  static ResultGrid results() {
    ResultGrid.Result one =
        new ResultGrid.Result("3.03 ± 0.15", "2.95 ± 0.15", Ink.BLUE, "basic", false);
    ResultGrid.Result two = new ResultGrid.Result("2.15 ± 0.13", "未运行", Ink.GREY, "rect", true);
    return new ResultGrid(
        "测试错误率",
        List.of("SVM rbf", "SdA-3"),
        List.of("basic", "rect"),
        "灰色：论文",
        List.of(List.of(one, two), List.of(two, one)),
        List.of(new ResultGrid.Key(Ink.BLUE, "区间重叠")));
  }

  static LineChart single(double... y) {
    double[] x = IntStream.range(0, y.length).asDoubleStream().toArray();
    return new LineChart("t", "step", "", List.of(line("training", Ink.BLUE, x, y)));
  }

  /** Returns a histogram of two overlapping samples with a mark. */
  public static Histogram energies() {
    double[] a = IntStream.range(0, 500).mapToDouble(i -> -100 + 30 * Math.sin(i)).toArray();
    double[] b = IntStream.range(0, 500).mapToDouble(i -> -80 + 20 * Math.cos(i)).toArray();
    return new Histogram(
        "Energy",
        "nats",
        "count",
        List.of(
            new Histogram.Series("data", Ink.BLUE, a),
            new Histogram.Series("fantasies", Ink.ORANGE, b)),
        40,
        List.of(new Histogram.Mark("mean", -90)));
  }

  /** Returns groups around points of a circle. */
  public static Scatter points(int groups, int each) {
    return new Scatter(
        "编码",
        "z₁",
        "z₂",
        IntStream.range(0, groups).mapToObj(n -> group(n, groups, each)).toList());
  }

  private static Scatter.Group group(int n, int groups, int each) {
    double angle = 2 * Math.PI * n / groups;
    return new Scatter.Group(
        String.valueOf(n),
        IntStream.range(0, each).mapToDouble(i -> Math.cos(angle) + Math.sin(i) / 4).toArray(),
        IntStream.range(0, each).mapToDouble(i -> Math.sin(angle) + Math.cos(3 * i) / 4).toArray(),
        IntStream.range(0, each).toArray());
  }

  /** Returns the points of a plane beside the same points turned by a right angle. */
  static LinkedPlanes planes(int classes, int each) {
    int count = classes * each;
    double[] x = new double[count];
    double[] y = new double[count];
    double[] minusY = new double[count];
    int[] labels = new int[count];
    for (int n = 0; n < count; n++) {
      labels[n] = n % classes;
      double angle = 2 * Math.PI * labels[n] / classes;
      x[n] = Math.cos(angle) + Math.sin(n) / 4;
      y[n] = Math.sin(angle) + Math.cos(3 * n) / 4;
      minusY[n] = -y[n];
    }
    return new LinkedPlanes(
        "两个平面",
        IntStream.range(0, classes).mapToObj(String::valueOf).toList(),
        labels,
        List.of(panel("784 → 2", "5-NN 74.1 %", x, y), panel("PCA", "", minusY, x)),
        new LinkedPlanes.Pictures(2, 2, n -> new float[] {0, 1, 0.5f, n / (float) count}),
        new Choosable("markedExample", 1),
        Exploration.NONE);
  }

  private static LinkedPlanes.Panel panel(String name, String score, double[] x, double[] y) {
    return new LinkedPlanes.Panel(
        name,
        score,
        "z₁",
        "z₂",
        x,
        y,
        n -> new float[] {1, 0, 1, 0},
        score.isEmpty() ? null : (a, b) -> new float[] {(float) a, (float) b, 0, 1});
  }

  /** Returns three lines of an algorithm, one lit, one in Chinese, and one that is not LaTeX. */
  public static FormulaSheet algorithm() {
    return new FormulaSheet(
        "Algorithm",
        List.of(
            new FormulaSheet.FormulaLine("p(h|v) = \\sigma(c + Wv)"),
            new FormulaSheet.FormulaLine(
                "\\text{抽取 } h \\in \\{0,1\\}",
                true,
                List.of(new FormulaSheet.Value("p", 0.797), new FormulaSheet.Value("u", 0.412))),
            new FormulaSheet.FormulaLine("\\frac{1}{")));
  }

  /** Returns a network of 12 hidden and 16 visible units whose unit h[2] was just drawn. */
  public static NetworkDiagram network() {
    double nan = Double.NaN;
    List<NetworkDiagram.Unit> hidden =
        IntStream.range(0, 12)
            .mapToObj(j -> new NetworkDiagram.Unit("" + j, j / 11., j % 2, j == 2))
            .toList();
    List<NetworkDiagram.Unit> visible =
        IntStream.range(0, 16)
            .mapToObj(i -> new NetworkDiagram.Unit("" + 40 * i, i / 15., nan, i == 3))
            .toList();
    List<float[]> weights = IntStream.range(0, 12).mapToObj(j -> row(j, visible.size())).toList();
    return new NetworkDiagram(
        "网络",
        "phase 3 of 9: draw h",
        "12 of 64 hidden, 16 of 784 visible",
        new NetworkDiagram.Layer("v", visible, false),
        new NetworkDiagram.Layer("h", hidden, true),
        weights,
        false,
        new NetworkDiagram.Coin("u = 0.100 < p = 0.182 → 1", 2 / 11., 0.1));
  }

  /**
   * Returns three steps that are read, of which two are known, and two that are not yet written.
   */
  static UnrolledNet unrolled(UnrolledNet.Way way) {
    float nan = Float.NaN;
    UnrolledNet.Side encoder =
        new UnrolledNet.Side(
            "encoder",
            List.of("1", "5", "9"),
            List.of(1, 5, 9),
            new float[] {-1, 0, 1},
            List.of(new float[] {0.1f, 0.2f, nan}, new float[] {0.3f, 0.4f, nan}),
            new float[0],
            false);
    UnrolledNet.Side decoder =
        new UnrolledNet.Side(
            "解码器",
            List.of("9", "5"),
            List.of(10, 14),
            new float[] {nan, nan},
            List.of(new float[] {nan, nan}, new float[] {nan, nan}),
            new float[] {nan, nan},
            true);
    return new UnrolledNet(
        "展开",
        "3 of 9 steps shown",
        encoder,
        decoder,
        new float[] {0.5f, nan},
        "code",
        way,
        new UnrolledNet.Spot(UnrolledNet.Place.ENCODER, 1),
        "watchedStep");
  }

  /** Returns five signals of two channels and what a model makes of the first. */
  static SignalGrid signals() {
    List<float[]> x = List.of(new float[] {0, 1, 0, -1}, new float[] {2, 2, 2, 2});
    List<float[]> y = List.of(new float[] {0, 0.5f, Float.NaN, 0});
    return new SignalGrid(
        "信号",
        "x",
        "y",
        IntStream.range(0, 5)
            .mapToObj(n -> new SignalGrid.Panel(n + ".5", x, n == 0 ? y : List.of()))
            .toList(),
        new Choosable("shownExample", 2));
  }

  /** Returns two papers: what a pen wrote, with a jump, and what a model makes of it. */
  static SignalGrid strokes() {
    List<float[]> x =
        List.of(new float[] {-1, 0, 1}, new float[] {0, Float.NaN, 1}, new float[] {1, 0, 1});
    List<float[]> y = List.of(new float[] {-1, 0, 9}, new float[] {0, 1, 1});
    return new SignalGrid(
            "笔迹",
            "x",
            "y",
            List.of(
                new SignalGrid.Panel("2", x, y, x),
                new SignalGrid.Panel("", List.of(), y),
                new SignalGrid.Panel("", List.of(), List.of())),
            Choosable.NONE)
        .as(SignalGrid.Form.STROKES)
        .withGiven("given")
        .withColumns(2);
  }

  /** Returns a curve of shares, and a mark on it. */
  static SquareChart square() {
    return new SquareChart(
        "方",
        "false positives",
        "true positives",
        List.of(
            new LineChart.Line("chance", Ink.GREY, new double[] {0, 1}, new double[] {0, 1}),
            new LineChart.Line(
                "net", Ink.ORANGE, new double[] {0, 0, 0.5, 1}, new double[] {0, 0.5, 1, 1})),
        List.of(
            new SquareChart.Mark("here", Ink.TEXT, 0.25, 0.75),
            new SquareChart.Mark("nowhere", Ink.TEXT, Double.NaN, 0)));
  }

  /** Returns a way of six points through two states. */
  static StatePath way() {
    double[] x = {0, 1, 2, Double.NaN, 2, 1};
    double[] y = {0, 0, 1, 1, 2, Double.POSITIVE_INFINITY};
    return new StatePath(
        "路",
        List.of("idle", "load", "never"),
        new int[] {0, 0, 1, 1, 1, 0},
        new StatePath.Plane("z₁", "z₂", x, y),
        new StatePath.Time("time", 4, List.of("speed"), List.of(new double[] {0, 1, 2, 3, 4, 5})));
  }

  /** Returns four units over three steps, beside a code of two. */
  static StateMap states() {
    List<float[]> h =
        List.of(
            new float[] {0, 0.5f, 1, -1},
            new float[] {0.25f, Float.NaN, -0.5f, 0},
            new float[] {1, 1, 1, 1});
    return new StateMap(
        "状态",
        "layer 1",
        List.of(
            new StateMap.Block("encoder", h, true, 1),
            new StateMap.Block("code", List.of(new float[] {3, -3}), false, -1)),
        new Choosable("watchedUnit", 2),
        1);
  }

  /** Returns six places, three code units that are not known yet, and what comes back to them. */
  public static LayeredNetwork layered() {
    List<LayeredNetwork.Unit> input = new ArrayList<>();
    List<LayeredNetwork.Unit> code = new ArrayList<>();
    List<LayeredNetwork.Unit> output = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      input.add(new LayeredNetwork.Unit("" + i, i / 5., i / 5., i == 1, i == 3 ? "it was 1" : ""));
      double delta = i == 0 ? -1 : i / 10.;
      output.add(new LayeredNetwork.Unit("" + i, delta, delta, i == 1, ""));
    }
    for (int j = 0; j < 3; j++) {
      code.add(new LayeredNetwork.Unit("" + j, Double.NaN, 0, j == 1, ""));
    }
    List<float[]> up = List.of(row(0, 6), row(1, 6), row(2, 6));
    List<float[]> down = IntStream.range(0, 6).mapToObj(i -> row(i, 3)).toList();
    return new LayeredNetwork(
        "网络",
        "phase 6 of 7: backward",
        List.of("\\delta_1=\\underbrace{0.3}_{\\text{来自上层}}\\cdot 0.2"),
        "",
        List.of(
            layer("x", input, LayeredNetwork.Shade.GREY, "watchedPixel"),
            layer("h", code, LayeredNetwork.Shade.FULL, "watchedUnit"),
            layer("delta", output, LayeredNetwork.Shade.SIGNED, "")),
        List.of(
            new LayeredNetwork.Links("W[{u}, {l}]", up, LayeredNetwork.Flow.NONE, false, false),
            new LayeredNetwork.Links("d[{u}, {l}]", down, LayeredNetwork.Flow.DOWN, true, true)));
  }

  /** Returns two layers on the left, of which one is frozen, one above, and what comes down. */
  public static LayeredNetwork tent() {
    List<LayeredNetwork.Layer> layers = layered().layers();
    List<float[]> up = List.of(row(0, 6), row(1, 6), row(2, 6));
    List<float[]> down = IntStream.range(0, 6).mapToObj(i -> row(i, 3)).toList();
    LayeredNetwork.Links none =
        new LayeredNetwork.Links("", List.of(), LayeredNetwork.Flow.NONE, false, false);
    return new LayeredNetwork(
        "",
        "layer 1 of 2",
        List.of(),
        "layer 2 is not yet there",
        List.of(layers.get(0), layers.get(1), layers.get(2), layers.get(1)),
        List.of(
            new LayeredNetwork.Links("W[{u}, {l}]", up, LayeredNetwork.Flow.UP, false, false),
            new LayeredNetwork.Links("V[{u}, {l}]", down, LayeredNetwork.Flow.UP, false, true),
            none),
        List.of(
            new LayeredNetwork.Place(
                0, LayeredNetwork.Side.LEFT, LayeredNetwork.Role.ACTIVE, "784"),
            new LayeredNetwork.Place(
                1, LayeredNetwork.Side.CENTRE, LayeredNetwork.Role.FROZEN, "250"),
            new LayeredNetwork.Place(
                0, LayeredNetwork.Side.RIGHT, LayeredNetwork.Role.ACTIVE, "784"),
            new LayeredNetwork.Place(
                2, LayeredNetwork.Side.WHOLE, LayeredNetwork.Role.ABSENT, "100, 尚未开始")));
  }

  /** Returns a curve over two stages, in the second of which there may be noise. */
  static LineChart staged(boolean noise) {
    return new LineChart(
            "",
            "stage",
            "error",
            List.of(
                new LineChart.Line(
                    "held out", Ink.GREEN, new double[] {1, 1.5, 2}, new double[] {1, 0.5, 0.4})))
        .withSpans(
            List.of(
                new LineChart.Span("Layer 1", "", 1, 2, false),
                new LineChart.Span("Layer 2", noise ? "masking 0.3" : "", 2, 3, noise)));
  }

  private static LayeredNetwork.Layer layer(
      String symbol, List<LayeredNetwork.Unit> units, LayeredNetwork.Shade shade, String picks) {
    boolean round = symbol.equals("h");
    return new LayeredNetwork.Layer(
        symbol, symbol, units, shade, round, !symbol.equals("delta"), round, picks);
  }

  /** Returns the patterns of 2×2 pixels, of which the two even ones are known. */
  public static Landscape landscape() {
    double[] p = new double[16];
    boolean[] known = new boolean[16];
    for (int n = 0; n < 16; n++) {
      p[n] = n / 120.0;
    }
    known[15] = true;
    known[3] = true;
    return new Landscape(
        "Landscape",
        "mass on the data: 0.15",
        new Landscape.Names("data", "others", "chain", "1/2"),
        2,
        2,
        p,
        known,
        Landscape.peaks(p),
        List.of(3, 3, 14, 0, 15),
        0.5);
  }

  /** Returns two series of bars with error bars, of which one is missing, and a level. */
  public static BarChart bars() {
    return new BarChart(
        "Errors",
        "squared error",
        List.of("PCA, 30 components", "自编码器", "denoising autoencoder"),
        List.of(
            new BarChart.Series(
                "seen", Ink.BLUE, new double[] {13.2, 9.04, Double.NaN}, new double[] {0.4, 0, 1}),
            new BarChart.Series("held out", Ink.GREEN, new double[] {13.5, 10.123, 8.9})),
        List.of(new LineChart.Level("mean image", 20, Ink.TEXT)));
  }

  /** Returns bars of these values, named by number. */
  static BarChart bars(double... values) {
    return new BarChart(
        "",
        "",
        IntStream.range(0, values.length).mapToObj(String::valueOf).toList(),
        List.of(new BarChart.Series("s", Ink.BLUE, values)));
  }

  /** Returns a field that leads to the origin on a grid of 5 by 3 places, and a path. */
  public static VectorField field() {
    double[] x = IntStream.range(0, 15).mapToDouble(n -> n % 5 - 2).toArray();
    double[] y = IntStream.range(0, 15).mapToDouble(n -> n / 5 - 1).toArray();
    double[] dx = IntStream.range(0, 15).mapToDouble(n -> -0.4 * x[n]).toArray();
    double[] dy = IntStream.range(0, 15).mapToDouble(n -> -0.4 * y[n]).toArray();
    return new VectorField(
        "向量场",
        "x₁",
        "x₂",
        List.of(new VectorField.Points("data", Ink.BLUE, new double[] {0, 0.1}, new double[2])),
        new VectorField.Arrows("r(x) − x", Ink.ORANGE, x, y, dx, dy),
        List.of(
            new VectorField.Path(
                "path", Ink.TEXT, new double[] {1.5, 0.75, 0.375}, new double[] {1, 0.5, 0.25})));
  }

  /** Returns a plane where f = x, with a point of each class on its margin and one within it. */
  public static DecisionPlane decisions() {
    float[] f = new float[5 * 3];
    for (int n = 0; n < f.length; n++) {
      f[n] = n % 5 - 2;
    }
    return new DecisionPlane(
        "判定",
        "margin 2",
        new DecisionPlane.Surface(-2, -1, 2, 1, 5, f),
        List.of(
            new DecisionPlane.Points(
                "class 0",
                Ink.BLUE,
                new double[] {1, 1.5},
                new double[] {0.5, 0},
                new int[] {0, 2},
                List.of(DecisionPlane.Ring.ON, DecisionPlane.Ring.NONE),
                List.of("α = 1", "α = 0")),
            new DecisionPlane.Points(
                "class 1",
                Ink.ORANGE,
                new double[] {-0.5, Double.NaN},
                new double[] {-0.5, 0},
                new int[] {1, 3},
                List.of(DecisionPlane.Ring.WITHIN, DecisionPlane.Ring.ON),
                List.of("α = 1", "α = 1"))),
        new DecisionPlane.Names("f = 0", "on", "within"),
        new Choosable("watchedPoint", 0),
        List.of(0, 1));
  }

  /** Returns a field of one arrow. */
  private static VectorField arrow(double x, double y, double dx, double dy) {
    double[] nowhere = {Double.NaN, x, Double.NaN, x, Double.POSITIVE_INFINITY};
    return new VectorField(
        "",
        "",
        "",
        List.of(new VectorField.Points("", Ink.BLUE, nowhere, nowhere)),
        new VectorField.Arrows(
            "",
            Ink.ORANGE,
            new double[] {x},
            new double[] {y},
            new double[] {dx},
            new double[] {dy}),
        List.of(new VectorField.Path("", Ink.TEXT, nowhere, nowhere)));
  }

  private static float[] row(int j, int length) {
    float[] row = new float[length];
    for (int i = 0; i < length; i++) {
      row[i] = (float) Math.sin(7 * j + 3 * i);
    }
    return row;
  }

  /** Returns a network that knows nothing yet, or nothing at all. */
  private static NetworkDiagram network(int units, float weight) {
    double nan = Double.NaN;
    List<NetworkDiagram.Unit> none =
        IntStream.range(0, units)
            .mapToObj(n -> new NetworkDiagram.Unit("" + n, nan, nan, false))
            .toList();
    float[] row = new float[units];
    java.util.Arrays.fill(row, weight);
    return new NetworkDiagram(
        "",
        "",
        "",
        new NetworkDiagram.Layer("v", none, true),
        new NetworkDiagram.Layer("h", none, true),
        IntStream.range(0, units).mapToObj(j -> row).toList(),
        true,
        new NetworkDiagram.Coin("", nan, nan));
  }

  /** Returns one of each figure and everything awkward that a live run may show. */
  public static List<Figure> all() {
    return Stream.concat(
            ofEachKind().stream(), Stream.of(compared(points(2, 5)), compared(chain())))
        .toList();
  }

  /** Returns a figure of two runs. */
  static Figure compared(Figure each) {
    Compared.Words words = new Compared.Words("B: k = 2 instead of 1", "A: k = 1", "B: k = 2");
    return Compared.of("对比", words, each, each, "against.");
  }

  private static List<Figure> ofEachKind() {
    double nan = Double.NaN;
    double inf = Double.POSITIVE_INFINITY;
    List<Figure> figures =
        new ArrayList<>(
            List.of(halves(7), chain(), curves(200), energies(), algorithm(), network()));
    figures.add(landscape());
    figures.add(unrolled(UnrolledNet.Way.FORWARD));
    figures.add(unrolled(UnrolledNet.Way.BACK));
    figures.add(signals());
    figures.add(new SignalGrid("", "x", "y", List.of(), Choosable.NONE));
    figures.add(strokes());
    figures.add(square());
    figures.add(new SquareChart("", "", "", List.of(), List.of()));
    figures.add(way());
    figures.add(
        new StatePath(
            "",
            List.of(),
            new int[0],
            new StatePath.Plane("", "", new double[0], new double[0]),
            new StatePath.Time("", 1, List.of(), List.of())));
    figures.add(states());
    figures.add(new StateMap("", "", List.of(), Choosable.NONE, 1));
    figures.add(results());
    figures.add(new ResultGrid("", List.of(), List.of(), "", List.of(), List.of()));
    figures.add(bars());
    figures.add(bars(new double[0]));
    figures.add(bars(nan, inf, -inf));
    figures.add(bars(0, 0));
    figures.add(bars(-3, 2, nan, -0.001));
    figures.add(bars(1e-300, 1e140, -1e140));
    figures.add(bars(IntStream.range(0, 200).asDoubleStream().toArray()));
    figures.add(new BarChart("", "", List.of("no series"), List.of()));
    figures.add(field());
    figures.add(decisions());
    figures.add(arrow(0, 0, 0, 0));
    figures.add(arrow(1, 1e9, 1e140, -1e-9));
    figures.add(arrow(nan, 0, inf, 1));
    figures.add(layered());
    figures.add(
        new LayeredNetwork(
            "",
            "",
            List.of(),
            "",
            List.of(layer("", List.of(), LayeredNetwork.Shade.GREY, "")),
            List.of()));
    figures.add(tent());
    figures.add(staged(true));
    figures.add(planes(10, 30));
    figures.add(planes(10, 30).explored(Exploration.NONE.withLit(17)));
    Exploration.Window window = new Exploration.Window(0, -0.5, 1.5, -0.5, 0.5);
    figures.add(
        planes(10, 30)
            .explored(Exploration.NONE.withWindow(window).withBrush(window).withToggled("3")));
    figures.add(
        planes(1, 3).explored(Exploration.NONE.withPinned(new Exploration.Place(0, 0.5, 0.5))));
    figures.add(planes(25, 1).explored(Exploration.NONE.withLit(99)));
    figures.add(planes(1, 0));
    figures.add(points(10, 300));
    figures.add(points(25, 3));
    figures.add(points(0, 0));
    figures.add(points(1, 1));
    figures.add(
        new Scatter(
            "",
            "",
            "",
            List.of(
                new Scatter.Group(
                    "NaN", new double[] {nan, 1, inf}, new double[] {0, nan, 0}, new int[3]))));
    figures.add(new Note("地形", "模式太多，无法逐一列出。 Choose bars and stripes."));
    figures.add(new Note("", ""));
    figures.add(network(0, 0));
    figures.add(network(1, Float.NaN));
    figures.add(network(200, 0));
    figures.add(ImageGrid.gray("", List.of(), 28, 28));
    figures.add(ImageGrid.signed("", "W", List.of(new float[] {Float.NaN, 0, 0, -inf32()}), 2, 2));
    figures.add(ImageGrid.signed("zeros", "W", List.of(new float[4]), 2, 2).withColumns(50));
    figures.add(new LineChart("no lines", "x", "y", List.of()));
    figures.add(single());
    figures.add(single(0.25));
    figures.add(single(nan, nan));
    figures.add(single(1, nan, 3, inf, -inf, 2));
    figures.add(single(7, 7, 7));
    figures.add(single(0, 0));
    figures.add(single(1e-12, 2e-12, 1.5e-12));
    figures.add(single(1e300, -1e300, 1e-300));
    figures.add(single(1000.000001, 1000.000002));
    figures.add(single(1e9, 3e9));
    figures.add(new Histogram("empty", "", "", List.of(), 10));
    figures.add(
        new Histogram(
            "one",
            "",
            "",
            List.of(new Histogram.Series("s", Ink.SKY, new double[] {nan, 3, inf})),
            1));
    figures.add(maps());
    figures.add(
        new FeatureMaps(
            "",
            "",
            "",
            List.of(new FeatureMaps.Column("", "", List.of(), 0, false, false)),
            List.of(),
            List.of(),
            true));
    figures.add(cells());
    figures.add(new CellSheet("", "", List.of(), List.of(), ""));
    figures.add(new FormulaSheet("none", List.of()));
    figures.add(new FormulaSheet("blank", List.of(new FormulaSheet.FormulaLine(""))));
    return figures;
  }

  private static float inf32() {
    return Float.POSITIVE_INFINITY;
  }

  /** Returns a picture, ten maps of a layer, one of which is watched, and a layer to come. */
  public static FeatureMaps maps() {
    float nan = Float.NaN;
    MapTile.Picks picks =
        new MapTile.Picks(
            List.of(new Pick("layer", "1"), new Pick("map", "7")), "place", new int[0]);
    MapTile picture =
        new MapTile(
            "x",
            4,
            4,
            new float[16],
            Tone.GRAY,
            1,
            new MapTile.Picks(List.of(), "at", numbers(16)));
    List<MapTile> tiles = new ArrayList<>();
    for (int n = 0; n < 10; n++) {
      float[] values = {n, -1, nan, Float.POSITIVE_INFINITY};
      tiles.add(new MapTile("a1[" + n + "]", 2, 2, values, Tone.SIGNED, 9, picks));
    }
    MapTile unknown = new MapTile("r", 4, 4, new float[0], Tone.GRAY, 1, MapTile.Picks.NONE);
    return new FeatureMaps(
        "Karten",
        "编码",
        "1 · 2",
        List.of(
            new FeatureMaps.Column("input x", "4×4×1", List.of(picture), 1, false, false),
            new FeatureMaps.Column("conv 3×3/2", "2×2×30", tiles, 30, true, true),
            new FeatureMaps.Column("转置 4×4/2", "4×4×1", List.of(unknown), 1, false, false)),
        List.of(
            new FeatureMaps.Frame(1, 9, 1, 0, 1, 0, FeatureMaps.Kind.UNIT),
            new FeatureMaps.Frame(0, 0, 1, 0, 3, 2, FeatureMaps.Kind.WINDOW),
            new FeatureMaps.Frame(0, 0, 0, 0, 3, 3, FeatureMaps.Kind.FIELD)),
        List.of(new FeatureMaps.Beam(0, 1), new FeatureMaps.Beam(2, 0)),
        true);
  }

  /** Numbers of places; a click on the first sets nothing. */
  private static int[] numbers(int places) {
    return IntStream.range(0, places).map(n -> n - 1).toArray();
  }

  /** Returns a window times a kernel, and a row of sums. */
  public static CellSheet cells() {
    float[] window = {0, 0.5f, 1, -0.25f};
    MapTile.Picks none = MapTile.Picks.NONE;
    MapTile picture = new MapTile("x", 8, 8, new float[64], Tone.GRAY, 1, none);
    MapTile tile = new MapTile("w", 2, 2, window, Tone.SIGNED, 1, none);
    MapTile strip =
        new MapTile("Σ", 1, 4, new float[] {1, Float.NaN, -12, 3}, Tone.SIGNED, 12, none);
    CellSheet.Mark mark = new CellSheet.Mark(1, 0, 1, 0, FeatureMaps.Kind.UNIT);
    return new CellSheet(
        "Fenster",
        "层 1",
        List.of(
            List.of(
                new CellSheet.Block("", "x", picture, 2, List.of()),
                new CellSheet.Block("", "window", tile, List.of(mark)),
                new CellSheet.Block("=", "核", tile, List.of())),
            List.of(new CellSheet.Block("", "Σ", strip, List.of()))),
        List.of("z=1", "\\frac{"),
        "caption");
  }
}
