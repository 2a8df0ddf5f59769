package io.github.autoencoderlab.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.PathIterator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Unrolled nets, signals and maps of states under the pointer, and as numbers. */
class SeriesFiguresTest {
  private static final int WIDTH = 600;
  private static final int HEIGHT = 400;
  private static final Style STYLE = Style.screen(Theme.LIGHT);

  /** All that clicks on a figure set. */
  private static Set<Pick> picks(Figure figure) {
    Set<Pick> picks = new HashSet<>();
    for (int x = 0; x < WIDTH; x += 2) {
      for (int y = 0; y < HEIGHT; y += 2) {
        figure.pickAt(x, y, WIDTH, HEIGHT, STYLE).ifPresent(picks::add);
      }
    }
    return picks;
  }

  private static Set<String> texts(Figure figure) {
    Set<String> texts = new HashSet<>();
    for (int x = 0; x < WIDTH; x += 2) {
      for (int y = 0; y < HEIGHT; y += 2) {
        figure.valueAt(x, y, WIDTH, HEIGHT, STYLE).ifPresent(texts::add);
      }
    }
    return texts;
  }

  private static Pick step(int step) {
    return new Pick("watchedStep", String.valueOf(step));
  }

  @Test
  void everyColumnOfAnUnrolledNetCanBeClicked() {
    assertEquals(
        Set.of(step(1), step(5), step(9), step(10), step(14)),
        picks(Samples.unrolled(UnrolledNet.Way.FORWARD)));
  }

  @Test
  void aCellTellsItsNetLayerStepAndValue() {
    Set<String> texts = texts(Samples.unrolled(UnrolledNet.Way.FORWARD));
    assertTrue(texts.contains("encoder\nh2[5] = 0.4000"), texts::toString);
    assertTrue(texts.contains("encoder\nx[9] = 1"), texts::toString);
    assertTrue(texts.contains("解码器\ny[9] = –"), texts::toString);
  }

  @Test
  void tableOfAnUnrolledNetHoldsEachCell() {
    Table table = Samples.unrolled(UnrolledNet.Way.BACK).table();
    assertEquals(3 * 3 + 4 * 2, table.rowCount());
    assertEquals(List.of("encoder", "h2", "5", "0.4"), table.row(7));
  }

  @Test
  void everySignalCanBeClickedAndRead() {
    Set<Pick> picks = picks(Samples.signals());
    assertEquals(5, picks.size());
    assertTrue(picks.contains(new Pick("shownExample", "4")), picks::toString);
    Set<String> texts = texts(Samples.signals());
    assertTrue(texts.contains("0.5\nt = 2: x = 1, y = 0.5000\nt = 2: x = 2"), texts::toString);
  }

  @Test
  void tableOfSignalsHasAColumnForEachLine() {
    Table table = Samples.signals().table();
    assertEquals(11, table.columns().size());
    assertEquals(List.of("1", "2", "0.5"), table.row(1).subList(0, 3));
  }

  @Test
  void unitsOfAMapCanBeClickedButNotTheCode() {
    Set<Pick> picks = picks(Samples.states());
    assertEquals(4, picks.size());
    assertTrue(picks.contains(new Pick("watchedUnit", "3")), picks::toString);
    Set<String> texts = texts(Samples.states());
    assertTrue(texts.contains("encoder\nj = 1, t = 2: –"), texts::toString);
    assertTrue(texts.contains("code\nj = 1: −3"), texts::toString);
  }

  @Test
  void nothingOfAMapIsClickedOutsideOfIt() {
    assertEquals(Optional.empty(), Samples.states().pickAt(1, 1, WIDTH, HEIGHT, STYLE));
  }

  private static Optional<String> square(double x, double y) {
    return Samples.square().valueAt(x, y, WIDTH, HEIGHT, STYLE);
  }

  /** From the place where something is read first to the last, along a line through the square. */
  private static int[] reach(IntFunction<Optional<String>> line, int length) {
    int[] places = IntStream.range(0, length).filter(n -> line.apply(n).isPresent()).toArray();
    return new int[] {places[0], places[places.length - 1]};
  }

  /** 600 × 400 have room for the legend on the right. */
  @Test
  void bothAxesOfASquareAreEquallyLong() {
    int[] down = reach(y -> square(WIDTH / 4.0, y), HEIGHT);
    int[] across = reach(x -> square(x, HEIGHT / 2.0), WIDTH);
    assertEquals(down[1] - down[0], across[1] - across[0], 2);
    assertTrue(across[1] < 0.75 * WIDTH);
  }

  @Test
  void aSquareIsReadAtThePointerBetweenItsPoints() {
    int[] across = reach(x -> square(x, HEIGHT / 2.0), WIDTH);
    double quarter = across[0] + (across[1] - across[0]) / 4.0;
    String text = square(quarter, HEIGHT / 2.0).orElseThrow();
    Matcher matcher = Pattern.compile("false positives (.*):\nchance (.*)\nnet (.*)").matcher(text);
    assertTrue(matcher.matches(), text);
    double x = Double.parseDouble(matcher.group(1));
    assertEquals(0.25, x, 0.01);
    assertEquals(x, Double.parseDouble(matcher.group(2)), 1e-9);
    assertEquals(0.5 + x, Double.parseDouble(matcher.group(3)), 2e-3);
  }

  @Test
  void aWayTellsItsStateInThePlaneAndOverTime() {
    Set<String> texts = new HashSet<>();
    for (int x = 0; x < WIDTH; x += 10) {
      for (int y = 0; y < HEIGHT; y += 10) {
        Samples.way().valueAt(x, y, WIDTH, HEIGHT, STYLE).ifPresent(texts::add);
      }
    }
    assertTrue(texts.contains("load\nt = 16\nspeed 4"), texts::toString);
    assertTrue(texts.contains("idle\nt = 20\nspeed 5"), "only over time: it has no place");
    assertEquals(6, texts.size());
    assertEquals(List.of("8", "load", "2", "1", "2"), Samples.way().table().row(2));
  }

  @Test
  void aWayHasAStateForEachPoint() {
    StatePath way = Samples.way();
    assertThrows(
        IllegalArgumentException.class,
        () -> new StatePath("", way.classes(), new int[5], way.plane(), way.time()));
  }

  @Test
  void aPenLeavesAGapWhereItIsAboveThePaper() {
    PathIterator pieces =
        PenPath.of(
                List.of(new float[] {-1, 0, 0, 0, 1}, new float[5], new float[] {1, 1, 0.4f, 1, 1}),
                new Box(0, 0, 240, 120))
            .getPathIterator(null);
    StringBuilder found = new StringBuilder();
    double[] at = new double[6];
    for (; !pieces.isDone(); pieces.next()) {
      found.append(pieces.currentSegment(at) == PathIterator.SEG_MOVETO ? 'M' : 'L');
      found.append(Math.round(at[0])).append(',').append(Math.round(at[1])).append(' ');
    }
    assertEquals("M70,60 L120,60 M120,60 L170,60 ", found.toString());
  }
}
