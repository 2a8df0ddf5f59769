package io.github.autoencoderlab.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageGridTest {

  private static final int SIZE = 200;

  private static ImageGrid grid() {
    List<float[]> tiles = List.of(new float[] {1}, new float[] {0}, new float[] {1}, new float[1]);
    return ImageGrid.gray("", tiles, 1, 1).withColumns(2).withReach(0.5);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aRowOfDifferencesHasTheColoursOfSigns(boolean vector) {
    Style style = Style.screen(Theme.LIGHT).withVector(vector);
    int positive = ToneMap.of(Tone.SIGNED, 0.5, Theme.LIGHT).rgb(1);
    assertEquals(0xffffffff, at(grid(), style, 0, 0));
    assertEquals(0xffffffff, at(grid(), style, 0, 1));
    ImageGrid signed = grid().withSignedRow(1);
    assertEquals(0xffffffff, at(signed, style, 0, 0), "the other row is grey as before");
    assertEquals(0xff000000, at(signed, style, 1, 0));
    assertEquals(positive, at(signed, style, 0, 1));
    assertEquals(0xffffffff, at(signed, style, 1, 1), "no difference is paper");
    assertNotEquals(0xffffffff, positive);
  }

  /** A word beside numbers takes what they leave of their room; beside a word it has its own. */
  @Test
  void aColumnLabelIsAsLongAsItsNeighboursAllow() {
    int alone = start("handwritten", "1");
    assertTrue(alone < start("handwritten", "handwritten"), "longer, so it begins further left");
    assertTrue(alone < start("hand", "1"));
  }

  /** Where the first label begins. */
  private static int start(String first, String second) {
    ImageGrid grid = grid().withLabels(List.of(), List.of(first, second));
    Style style = Style.screen(Theme.LIGHT);
    FigureImage image = new FigureImage(SIZE, SIZE / 2, 1);
    image.paint(grid, style);
    Page page = Page.of(grid, SIZE, SIZE / 2, style);
    GridFrame frame = GridFrame.of(grid, page);
    Box tiles = GridLayout.of(grid, frame.forTiles()).centred(frame, page.content()).block();
    int above = (int) tiles.y() - 1;
    for (int x = 0; x < SIZE; x++) {
      for (int y = 0; y < above; y++) {
        if (image.pixels()[y * image.pixelWidth() + x] != 0xffffffff) {
          return x;
        }
      }
    }
    throw new AssertionError("no label");
  }

  private static int at(ImageGrid grid, Style style, int column, int row) {
    FigureImage image = new FigureImage(SIZE, SIZE, 1);
    image.paint(grid, style);
    Page page = Page.of(grid, SIZE, SIZE, style);
    GridFrame frame = GridFrame.of(grid, page);
    Box tile =
        GridLayout.of(grid, frame.forTiles()).centred(frame, page.content()).tile(2 * row + column);
    int x = (int) (tile.x() + tile.width() / 2);
    int y = (int) (tile.y() + tile.height() / 2);
    return image.pixels()[y * image.pixelWidth() + x];
  }

  @Test
  void whatElseIsChangedKeepsTheSignedRow() {
    ImageGrid signed = grid().withSignedRow(1);
    assertEquals(1, signed.withCaption("c").withColumns(2).withReach(1).withName("n").signedRow());
    assertEquals(
        1, signed.withLabels(List.of("a"), List.of()).withSelection(Choosable.NONE).signedRow());
    assertEquals(-1, grid().signedRow());
    GridColumns.Thing thing = new GridColumns.Thing("1", "one");
    GridColumns things = new GridColumns(Choosable.NONE, List.of(thing, thing));
    assertEquals(things, grid().withThings(things).withCaption("c").withSignedRow(1).things());
    assertThrows(IllegalArgumentException.class, () -> grid().withColumns(4).withThings(things));
  }
}
