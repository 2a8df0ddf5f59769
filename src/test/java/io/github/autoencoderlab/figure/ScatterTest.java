package io.github.autoencoderlab.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScatterTest {
  private static final Style STYLE = Style.screen(Theme.LIGHT);

  @Test
  void eachOfManyGroupsLooksDifferent() {
    Set<String> looks = new HashSet<>();
    for (int group = 0; group < 24; group++) {
      looks.add(ClassInk.of(group) + " " + Marker.of(group));
    }
    assertEquals(24, looks.size());
  }

  @Test
  void pointsArePaintedInTheColourOfTheirGroup() {
    Scatter scatter = new Scatter("", "", "", List.of(group("a", 0, 0), group("b", 1, 1)));
    for (boolean vector : new boolean[] {false, true}) {
      FigureImage image = new FigureImage(300, 200, 2);
      image.paint(scatter, STYLE.withVector(vector));
      assertTrue(count(image, Ink.BLUE.on(Theme.LIGHT)) > 30);
      assertTrue(count(image, Ink.ORANGE.on(Theme.LIGHT)) > 30);
      assertEquals(0, count(image, Ink.GREEN.on(Theme.LIGHT)));
    }
  }

  /** The same points as stamps and as shapes, which may differ by a pixel. */
  @Test
  void stampsLieWhereShapesWould() {
    Scatter scatter = new Scatter("", "", "", List.of(group("", 0, 0), group("", 3, 0.2)));
    FigureImage stamps = new FigureImage(300, 200, 2);
    FigureImage shapes = new FigureImage(300, 200, 2);
    stamps.paint(scatter, STYLE);
    shapes.paint(scatter, STYLE.withVector(true));
    for (Ink ink : new Ink[] {Ink.BLUE, Ink.ORANGE}) {
      double[] stamp = centre(stamps, ink.on(Theme.LIGHT));
      double[] shape = centre(shapes, ink.on(Theme.LIGHT));
      assertEquals(shape[0], stamp[0], 1);
      assertEquals(shape[1], stamp[1], 1);
    }
    assertNotEquals(
        centre(stamps, Ink.BLUE.on(Theme.LIGHT))[0], centre(stamps, Ink.ORANGE.on(Theme.LIGHT))[0]);
  }

  private static int count(FigureImage image, Color colour) {
    int count = 0;
    for (int pixel : image.pixels()) {
      count += pixel == colour.getRGB() ? 1 : 0;
    }
    return count;
  }

  /** Of what has this colour below the legend. */
  private static double[] centre(FigureImage image, Color colour) {
    double[] sum = new double[3];
    int[] pixels = image.pixels();
    for (int n = pixels.length / 6; n < pixels.length; n++) {
      if (pixels[n] == colour.getRGB()) {
        sum[0] += n % image.pixelWidth();
        sum[1] += (double) n / image.pixelWidth();
        sum[2]++;
      }
    }
    return new double[] {sum[0] / sum[2], sum[1] / sum[2]};
  }

  @Test
  void pointUnderThePointerTellsGroupNumberAndPlace() {
    Scatter scatter = new Scatter("", "", "", List.of(group("7", 0, 0, 2), group("9", 0, 0.5, 2)));
    Optional<String> found = Optional.empty();
    for (int at = 0; at < 40_000 && found.isEmpty(); at++) {
      found = scatter.valueAt(Math.floorDiv(at, 200), 199 - at % 200, 200, 200, STYLE);
    }
    assertTrue(found.orElseThrow().startsWith("7 [4]: 0, 0"), found.toString());
    assertEquals(Optional.empty(), scatter.valueAt(100, 3, 200, 200, STYLE));
  }

  @Test
  void tableHasARowForEachPoint() {
    Table table = Samples.points(3, 5).table();
    assertEquals(List.of("group", "number", "z₁", "z₂"), table.header());
    assertEquals(15, table.rowCount());
    assertEquals("2", table.row(14).get(0));
    assertEquals("4", table.row(14).get(1));
  }

  @Test
  void coordinatesWithoutPartnerAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Scatter.Group("", new double[2], new double[1], new int[2]));
  }

  /** Points along a line up from (x, y). */
  private static Scatter.Group group(String name, double x, double... y) {
    double[] xs = new double[y.length];
    int[] numbers = new int[y.length];
    for (int i = 0; i < y.length; i++) {
      xs[i] = x;
      numbers[i] = 4 + i;
    }
    return new Scatter.Group(name, xs, y, numbers);
  }
}
