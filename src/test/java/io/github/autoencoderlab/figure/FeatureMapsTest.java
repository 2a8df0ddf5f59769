package io.github.autoencoderlab.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeatureMapsTest {
  private static final int WIDTH = 600;
  private static final int HEIGHT = 300;
  private static final Style STYLE = Style.screen(Theme.LIGHT);

  private final FeatureMaps maps = Samples.maps();
  private final FeatureMapsLayout layout =
      FeatureMapsLayout.of(maps, Page.of(maps, WIDTH, HEIGHT, STYLE));

  private static double x(Box box, double share) {
    return box.x() + share * box.width();
  }

  private static double y(Box box, double share) {
    return box.y() + share * box.height();
  }

  @Test
  void clickOnAPlaceSetsLayerMapAndPlace() {
    Box box = layout.columns().get(1).box(9);
    Optional<Pick> pick = maps.pickAt(x(box, 0.25), y(box, 0.75), WIDTH, HEIGHT, STYLE);
    // the third place has no number, so the fourth is clicked
    assertEquals(Optional.empty(), pick);
    Pick fourth = maps.pickAt(x(box, 0.75), y(box, 0.75), WIDTH, HEIGHT, STYLE).orElseThrow();
    assertEquals(
        List.of(new Pick("place", "3"), new Pick("layer", "1"), new Pick("map", "7")),
        fourth.each().map(p -> new Pick(p.parameter(), p.value())).toList());
  }

  @Test
  void placesMayHaveNumbersOfTheirOwn() {
    Box box = layout.columns().get(0).box(0);
    assertEquals(Optional.empty(), maps.pickAt(x(box, 0.1), y(box, 0.1), WIDTH, HEIGHT, STYLE));
    assertEquals(
        Optional.of(new Pick("at", "4")),
        maps.pickAt(x(box, 0.3), y(box, 0.3), WIDTH, HEIGHT, STYLE));
  }

  @Test
  void placeIsReadUnderThePointer() {
    Box box = layout.columns().get(1).box(9);
    assertEquals(
        Optional.of("a1[9][0, 1] = −1"),
        maps.valueAt(x(box, 0.75), y(box, 0.25), WIDTH, HEIGHT, STYLE));
    Box unknown = layout.columns().get(2).box(0);
    assertEquals(
        Optional.of("r[3, 0]"),
        maps.valueAt(x(unknown, 0.1), y(unknown, 0.9), WIDTH, HEIGHT, STYLE));
    assertEquals(Optional.empty(), maps.valueAt(1, 1, WIDTH, HEIGHT, STYLE));
  }

  /** Where not all find room, the framed one does, and none is too small to be seen. */
  @Test
  void framedMapIsShownAlsoWhereFewFindRoom() {
    for (int height = 80; height < 600; height += 40) {
      FeatureMapsLayout small = FeatureMapsLayout.of(maps, Page.of(maps, height, height, STYLE));
      FeatureMapsLayout.Slot slot = small.columns().get(1);
      assertTrue(slot.tiles().contains(9), "height " + height);
      assertEquals(slot.tiles().size(), slot.boxes().size());
    }
    assertTrue(layout.columns().get(1).tiles().size() > 4);
  }

  @Test
  void tilesLieSideBySideWithinTheirColumn() {
    for (FeatureMapsLayout.Slot slot : layout.columns()) {
      List<Box> boxes = slot.boxes();
      for (int n = 0; n < boxes.size(); n++) {
        Box box = boxes.get(n);
        assertTrue(box.x() >= slot.room().x() - 1e-6 && box.right() <= slot.room().right() + 1e-6);
        assertTrue(box.y() >= slot.room().y() - 1e-6 && box.bottom() <= slot.nameTop());
        for (int m = 0; m < n; m++) {
          Box other = boxes.get(m);
          boolean apart = other.right() <= box.x() + 1e-6 || other.bottom() <= box.y() + 1e-6;
          assertTrue(apart || box.right() <= other.x() + 1e-6);
        }
      }
    }
  }

  @Test
  void longNamesStandInTwoLines() {
    Lettering texts = new Lettering(Fonts.plain(14));
    assertEquals(List.of("conv 3×3/2"), FeatureMapsLayout.lines("conv 3×3/2", texts, 200));
    assertEquals(List.of("conv", "3×3/2"), FeatureMapsLayout.lines("conv 3×3/2", texts, 50));
    assertEquals(List.of("unpooling"), FeatureMapsLayout.lines("unpooling", texts, 20));
  }

  @Test
  void tableHasAColumnForEachMap() {
    Table table = maps.table();
    assertEquals(12, table.columns().size());
    assertEquals("a1[3]", table.header().get(4));
    assertEquals("3", table.row(0).get(4));
  }

  @Test
  void framesOfNothingAreRefused() {
    FeatureMaps.Column column =
        new FeatureMaps.Column(
            "", "", List.of(Samples.cells().rows().get(0).get(1).tile()), 1, false, false);
    for (FeatureMaps.Frame frame :
        List.of(
            new FeatureMaps.Frame(1, 0, 0, 0, 0, 0, FeatureMaps.Kind.UNIT),
            new FeatureMaps.Frame(0, 1, 0, 0, 0, 0, FeatureMaps.Kind.UNIT),
            new FeatureMaps.Frame(0, 0, 0, 0, 2, 0, FeatureMaps.Kind.UNIT),
            new FeatureMaps.Frame(0, 0, 1, 0, 0, 0, FeatureMaps.Kind.UNIT))) {
      assertThrows(
          IllegalArgumentException.class,
          () -> new FeatureMaps("", "", "", List.of(column), List.of(frame), List.of(), false),
          frame::toString);
    }
  }
}
