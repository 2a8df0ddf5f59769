package io.github.autoencoderlab.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NetworkDiagramTest {

  private static final Style STYLE = Style.screen(Theme.LIGHT);
  private static final int WIDTH = 400;
  private static final int HEIGHT = 260;
  private static final int SCALE = 4;

  private final NetworkDiagram network = Samples.network();
  private final NetworkLayout layout =
      NetworkLayout.of(network, Page.of(network, WIDTH, HEIGHT, STYLE));

  @Test
  void aUnitTellsItsProbabilityAndItsState() {
    Optional<String> drawn = Optional.of("p(h[1] = 1) = 0.09091, h[1] = 1");
    assertEquals(drawn, at(layout.hidden(1)));
    assertEquals(Optional.of("p(v[600] = 1) = 1"), at(layout.visible(15)));
  }

  @Test
  void aClickOnAUnitSetsWhatItsLayerPicks() {
    NetworkDiagram.Layer hidden = network.hidden();
    NetworkDiagram.Layer choosing =
        new NetworkDiagram.Layer("h", hidden.units(), false, "watchedUnit");
    NetworkDiagram clickable =
        new NetworkDiagram("", "", "", network.visible(), choosing, network.weights(), false, null);
    assertEquals(Optional.of(new Pick("watchedUnit", "7")), pick(clickable, unit(clickable, 7)));
    Box visible = NetworkLayout.of(clickable, page(clickable)).visible(3);
    assertEquals(Optional.empty(), pick(clickable, visible), "the visible layer picks nothing");
    assertEquals(Optional.empty(), pick(network, unit(network, 7)));
    assertEquals(Optional.empty(), clickable.pickAt(1, 1, WIDTH, HEIGHT, STYLE));
  }

  private static Box unit(NetworkDiagram network, int j) {
    return NetworkLayout.of(network, page(network)).hidden(j);
  }

  private static Page page(NetworkDiagram network) {
    return Page.of(network, WIDTH, HEIGHT, STYLE);
  }

  private static Optional<Pick> pick(NetworkDiagram network, Box box) {
    double x = box.x() + box.width() / 2;
    return network.pickAt(x, box.y() + box.height() / 2, WIDTH, HEIGHT, STYLE);
  }

  @Test
  void aLineTellsItsWeight() {
    double x = layout.edge(2, 3).getBounds2D().getCenterX();
    double y = layout.edge(2, 3).getBounds2D().getCenterY();
    String text = network.valueAt(x, y, WIDTH, HEIGHT, STYLE).orElseThrow();
    assertTrue(text.startsWith("W["), text);
  }

  @Test
  void likelyUnitsAreFullerThanUnlikelyOnes() {
    FigureImage image = new FigureImage(WIDTH, HEIGHT, SCALE);
    image.paint(network, STYLE);
    assertEquals(Theme.LIGHT.background().getRGB(), beside(image, layout.hidden(0)));
    assertEquals(Ink.YELLOW.on(Theme.LIGHT).getRGB(), beside(image, layout.hidden(1)));
    assertEquals(0xff000000, beside(image, layout.visible(0)));
    assertEquals(0xffffffff, beside(image, layout.visible(15)));
  }

  @Test
  void onlyStrongAndWatchedWeightsAreDrawn() {
    List<NetworkEdges.Edge> shown = NetworkEdges.of(network).shown();
    assertEquals(12 + 16 - 1, shown.stream().filter(NetworkEdges.Edge::watched).count());
    assertEquals(40 + 12 + 16 - 1, shown.size());
  }

  @Test
  void tableHoldsUnitsAndWeights() {
    Table table = network.table();
    assertEquals(6 + 12, table.header().size());
    assertEquals(16, table.rowCount());
    assertEquals(List.of("1", "0.09090909090909091", "1", "40"), table.row(1).subList(0, 4));
    assertEquals("W[11]", table.header().get(17));
  }

  @Test
  void aMissingWeightIsRefused() {
    NetworkDiagram.Layer one =
        new NetworkDiagram.Layer("v", List.of(new NetworkDiagram.Unit("0", 0, 0, false)), false);
    assertThrows(
        IllegalArgumentException.class,
        () -> new NetworkDiagram("", "", "", one, one, List.of(new float[2]), false, null));
  }

  private Optional<String> at(Box box) {
    double x = box.x() + box.width() / 2;
    return network.valueAt(x, box.y() + box.height() / 2, WIDTH, HEIGHT, STYLE);
  }

  /** The colour left of the number in a unit. */
  private static int beside(FigureImage image, Box box) {
    int x = (int) (SCALE * (box.x() + 0.2 * box.width()));
    int y = (int) (SCALE * (box.y() + box.height() / 2));
    return image.pixels()[y * image.pixelWidth() + x];
  }
}
