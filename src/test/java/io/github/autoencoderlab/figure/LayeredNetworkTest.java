package io.github.autoencoderlab.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Line2D;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LayeredNetworkTest {

  private static final Style STYLE = Style.screen(Theme.LIGHT);
  private static final int WIDTH = 400;
  private static final int HEIGHT = 320;
  private static final int SCALE = 4;

  private final LayeredNetwork network = Samples.layered();
  private final LayeredLayout layout = layout(network);

  private static LayeredLayout layout(LayeredNetwork network) {
    Page page = Page.of(network, WIDTH, HEIGHT, STYLE);
    return LayeredLayout.of(network, page, LayeredNotes.of(network, page).height());
  }

  @Test
  void unitsTellTheirValuesAndWhatTheyWere() {
    assertEquals(Optional.of("x[0] = 0"), at(layout.unit(0, 0)));
    assertEquals(Optional.of("x[3] = 0.6000, it was 1"), at(layout.unit(0, 3)));
    assertEquals(Optional.of("h[0]"), at(layout.unit(1, 0)));
    assertEquals(Optional.of("delta[5] = 0.5000"), at(layout.unit(2, 5)));
  }

  @Test
  void aClickOnAUnitSetsWhatItsLayerPicks() {
    assertEquals(Optional.of(new Pick("watchedUnit", "2")), pick(layout.unit(1, 2)));
    assertEquals(Optional.of(new Pick("watchedPixel", "4")), pick(layout.unit(0, 4)));
    assertEquals(Optional.empty(), pick(layout.unit(2, 4)), "this layer picks nothing");
  }

  @Test
  void aLinkTellsItsValueAndAClickWatchesItsOtherEnd() {
    String words = "W[1, 5] = " + NumberText.value(network.links().get(0).values().get(1)[5]);
    Line2D link = layout.edge(0, 1, 5);
    int read = 0;
    for (double share = 0.1; share < 0.9; share += 0.02) {
      double x = link.getX1() + share * (link.getX2() - link.getX1());
      double y = link.getY1() + share * (link.getY2() - link.getY1());
      // Where others cross, one of them is as near.
      if (network.valueAt(x, y, WIDTH, HEIGHT, STYLE).equals(Optional.of(words))) {
        read++;
        Optional<Pick> pick = network.pickAt(x, y, WIDTH, HEIGHT, STYLE);
        assertEquals(Optional.of(new Pick("watchedPixel", "5")), pick);
      }
    }
    assertTrue(read > 5);
  }

  @Test
  void layersStandOneAboveTheOtherAndDoNotTouch() {
    for (int n = 1; n < 3; n++) {
      assertTrue(layout.rows().get(n).bottom() < layout.rows().get(n - 1).y());
    }
    assertTrue(layout.rows().get(2).y() >= layout.head());
    assertTrue(layout.rows().get(0).bottom() <= HEIGHT - layout.foot());
  }

  @Test
  void signsHaveColoursAndStruckUnitsAreCrossed() {
    FigureImage image = new FigureImage(WIDTH, HEIGHT, SCALE);
    image.paint(network, STYLE);
    assertEquals(Ink.ORANGE.on(Theme.LIGHT).getRGB(), beside(image, layout.unit(2, 0)));
    Box struck = layout.unit(0, 3);
    int x = (int) (SCALE * (struck.x() + 0.5 * struck.width()));
    int y = (int) (SCALE * (struck.y() + 0.5 * struck.height()));
    assertEquals(Ink.ORANGE.on(Theme.LIGHT).getRGB(), image.pixels()[y * image.pixelWidth() + x]);
  }

  @Test
  void onlyWatchedLinksAreDrawnWhereNothingElseCounts() {
    assertTrue(network.edges(0).shown().stream().anyMatch(edge -> !edge.watched()));
    assertTrue(network.edges(1).shown().stream().allMatch(NetworkEdges.Edge::watched));
  }

  @Test
  void tableHoldsUnitsAndLinks() {
    Table table = network.table();
    assertEquals(2 * 3 + 2 * 2, table.header().size());
    assertEquals(18, table.rowCount());
    assertEquals("delta", table.header().get(5));
    assertEquals("W[2, 5]", table.row(17).get(6));
  }

  @Test
  void aMissingLinkIsRefused() {
    LayeredNetwork.Links one = network.links().get(0);
    assertThrows(
        IllegalArgumentException.class,
        () -> new LayeredNetwork("", "", List.of(), "", network.layers(), List.of(one)));
    assertThrows(
        IllegalArgumentException.class,
        () -> new LayeredNetwork("", "", List.of(), "", network.layers(), List.of(one, one)));
  }

  @Test
  void whatLeadsDownStandsBesideWhatLeadsUp() {
    LayeredNetwork tent = Samples.tent();
    LayeredLayout places = layout(tent);
    Box left = places.rows().get(0);
    Box top = places.rows().get(1);
    Box right = places.rows().get(2);
    assertEquals(left.bottom(), right.bottom(), "on one level");
    assertTrue(left.right() < right.x());
    assertTrue(top.bottom() < left.y());
    assertTrue(places.rows().get(3).bottom() < top.y());
    assertEquals(2 * top.x() + top.width(), left.x() + right.right(), 1e-9, "in the middle");
    Line2D down = places.edge(1, 0, 0);
    assertTrue(down.getY1() < down.getY2());
    assertEquals(places.unit(1, 0).bottom(), down.getY1());
    assertEquals(places.unit(2, 0).y(), down.getY2(), "its note is below it");
    Box unit = places.unit(2, 5);
    assertEquals(
        Optional.of("delta[5] = 0.5000"),
        tent.valueAt(unit.x() + 1, unit.y() + 1, WIDTH, HEIGHT, STYLE));
    assertEquals(2 * 4 + 2 * 2, tent.table().header().size(), "nothing is between the last two");
  }

  @Test
  void everyLayerHasAPlace() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new LayeredNetwork(
                "", "", List.of(), "", network.layers(), network.links(), List.of()));
  }

  private Optional<String> at(Box box) {
    double x = box.x() + box.width() / 2;
    return network.valueAt(x, box.y() + box.height() / 2, WIDTH, HEIGHT, STYLE);
  }

  private Optional<Pick> pick(Box box) {
    double x = box.x() + box.width() / 2;
    return network.pickAt(x, box.y() + box.height() / 2, WIDTH, HEIGHT, STYLE);
  }

  /** The colour left of the number in a unit. */
  private static int beside(FigureImage image, Box box) {
    int x = (int) (SCALE * (box.x() + 0.1 * box.width()));
    int y = (int) (SCALE * (box.y() + box.height() / 2));
    return image.pixels()[y * image.pixelWidth() + x];
  }
}
