package io.github.autoencoderlab.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.figure.Exploration.Place;
import io.github.autoencoderlab.figure.Exploration.Window;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedPlanesTest {
  private static final Style STYLE = Style.screen(Theme.LIGHT);
  private static final int WIDTH = 800;
  private static final int HEIGHT = 360;

  private final LinkedPlanes planes = Samples.planes(10, 30);
  private Exploration exploration = Exploration.NONE;

  private LinkedLayout layout() {
    return LinkedLayout.of(planes.explored(exploration), WIDTH, HEIGHT, STYLE);
  }

  private void take(Gesture gesture) {
    exploration = planes.explore(exploration, gesture, WIDTH, HEIGHT, STYLE);
  }

  private double x(int panel, int point) {
    return layout().plots().get(panel).x().at(planes.panels().get(panel).x()[point]);
  }

  private double y(int panel, int point) {
    return layout().plots().get(panel).y().at(planes.panels().get(panel).y()[point]);
  }

  private FigureImage image() {
    FigureImage image = new FigureImage(WIDTH, HEIGHT, 1);
    image.paint(planes.explored(exploration), STYLE);
    return image;
  }

  /** How many pixels of a panel differ. */
  private long changed(int panel, int[] before, int[] after) {
    Box inner = layout().plots().get(panel).inner();
    return IntStream.range(0, before.length)
        .filter(n -> inner.contains(n % WIDTH, Math.floorDiv(n, WIDTH)))
        .filter(n -> before[n] != after[n])
        .count();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void pointUnderThePointerIsLitInBothPlanes(int panel) {
    int[] before = image().pixels().clone();
    take(new Gesture.Point(x(panel, 42) + 1, y(panel, 42)));
    int lit = exploration.lit();
    assertTrue(Math.hypot(x(panel, lit) - x(panel, 42), y(panel, lit) - y(panel, 42)) <= 2);
    int[] after = image().pixels();
    assertTrue(changed(0, before, after) > 500);
    assertTrue(changed(1, before, after) > 500);
    take(new Gesture.Leave());
    assertEquals(Exploration.NONE, exploration);
  }

  @Test
  void clickOnAPointPicksIt() {
    Optional<Pick> pick = planes.pickAt(x(1, 7), y(1, 7), WIDTH, HEIGHT, STYLE);
    assertEquals("markedExample", pick.orElseThrow().parameter());
    int picked = Integer.parseInt(pick.orElseThrow().value());
    assertTrue(Math.hypot(x(1, picked) - x(1, 7), y(1, picked) - y(1, 7)) < 8);
    Box inner = layout().plots().get(0).inner();
    double middleX = layout().plots().get(0).x().at(0);
    double middleY = layout().plots().get(0).y().at(0);
    assertTrue(inner.contains(middleX, middleY));
    assertTrue(
        planes.pickAt(middleX, middleY, WIDTH, HEIGHT, STYLE).isEmpty(), "no point is there");
  }

  @Test
  void drawingWalksAndAClickOnFreeGroundStays() {
    double middleX = layout().plots().get(0).x().at(0.1);
    double middleY = layout().plots().get(0).y().at(-0.2);
    take(new Gesture.Walk(middleX, middleY));
    Place place = exploration.walked();
    assertNotNull(place);
    assertEquals(0.1, place.x(), 1e-9);
    assertEquals(-0.2, place.y(), 1e-9);
    take(new Gesture.Click(middleX, middleY));
    take(new Gesture.Leave());
    assertEquals(place, exploration.walked());
    take(new Gesture.Nudge(1, -1));
    Place next = exploration.walked();
    assertNotNull(next);
    assertTrue(next.x() > place.x() && next.y() < place.y());
    take(new Gesture.Reset());
    assertNull(exploration.walked());
  }

  @Test
  void wheelKeepsThePlaceUnderThePointer() {
    Place before = layout().placeAt(x(0, 3), y(0, 3));
    double pointerX = x(0, 3);
    double pointerY = y(0, 3);
    Range wide = layout().plots().get(0).x().range();
    Range other = layout().plots().get(1).x().range();
    take(new Gesture.Zoom(pointerX, pointerY, 2));
    Place after = layout().placeAt(pointerX, pointerY);
    assertNotNull(before);
    assertNotNull(after);
    // The label of the vertical axis may take other room than before.
    assertEquals(before.x(), after.x(), 0.02 * wide.span());
    assertEquals(before.y(), after.y(), 1e-9);
    assertEquals(wide.span() / 2, layout().plots().get(0).x().range().span(), 1e-9);
    assertEquals(other, layout().plots().get(1).x().range(), "the other plane stays");
  }

  @Test
  void panMovesWhatIsShownWithThePointer() {
    Range before = layout().plots().get(1).x().range();
    take(new Gesture.Pan(x(1, 5), y(1, 5), x(1, 5) + 30, y(1, 5) + 10));
    Range after = layout().plots().get(1).x().range();
    double moved = 30 / layout().plots().get(1).inner().width() * before.span();
    assertEquals(before.min() - moved, after.min(), 1e-9);
    assertEquals(before.span(), after.span(), 1e-9);
  }

  @Test
  void zoomEndsSomewhere() {
    for (int n = 0; n < 200; n++) {
      take(new Gesture.Magnify(2));
    }
    assertTrue(layout().plots().get(0).x().range().span() > 1e-5);
  }

  @Test
  void rectangleLightsItsPointsInTheOtherPlane() {
    int[] before = image().pixels().clone();
    take(new Gesture.Brush(x(0, 0) - 30, y(0, 0) - 30, x(0, 0) + 30, y(0, 0) + 30));
    Window brush = exploration.brush();
    assertNotNull(brush);
    assertTrue(brush.contains(planes.panels().get(0).x()[0], planes.panels().get(0).y()[0]));
    assertTrue(changed(1, before, image().pixels()) > 500);
    take(new Gesture.Brush(x(0, 0), y(0, 0), x(0, 0) + 1, y(0, 0) + 1));
    assertNull(exploration.brush(), "too small");
  }

  @Test
  void clickOnANameTakesTheClassAway() {
    Legend.Item three = layout().legend().items().get(3);
    take(new Gesture.Click(three.x() + 2, three.y() + 5));
    assertEquals(Set.of("3"), exploration.hidden());
    LinkedPlanes without = planes.explored(exploration);
    assertFalse(without.isShown(3));
    assertEquals(270, without.table().rowCount());
    take(new Gesture.Point(x(0, 3), y(0, 3)));
    assertTrue(exploration.lit() < 0 || planes.labels()[exploration.lit()] != 3);
    take(new Gesture.Toggle(3));
    assertEquals(Set.of(), exploration.hidden());
  }

  @Test
  void legendOfTenClassesTakesOneLine() {
    double line = layout().legend().items().get(0).y();
    assertTrue(layout().legend().items().stream().allMatch(item -> item.y() == line));
    assertEquals(10, layout().legend().items().size());
  }

  @Test
  void whatOneLooksAtLastsWhenThePointsMove() {
    take(new Gesture.Toggle(2));
    take(new Gesture.Zoom(x(0, 3), y(0, 3), 2));
    Figure later = Samples.planes(10, 31).explored(exploration);
    assertSame(exploration, ((LinkedPlanes) later).exploration());
  }

  @Test
  void panelsOfOtherLengthAreRefused() {
    LinkedPlanes.Panel panel = planes.panels().get(0);
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new LinkedPlanes(
                "",
                planes.classes(),
                new int[3],
                java.util.List.of(panel),
                planes.pictures(),
                Choosable.NONE,
                Exploration.NONE));
  }
}
