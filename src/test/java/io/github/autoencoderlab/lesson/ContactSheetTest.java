package io.github.autoencoderlab.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.DataSets;
import io.github.autoencoderlab.data.Images;
import io.github.autoencoderlab.figure.ImageGrid;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactSheetTest {
  private final Texts texts = new Texts(Language.EN);

  @ParameterizedTest
  @CsvSource({
    "'digits:train=400,test=1', 28, 28, 16, 160",
    "'rectangles:train=400,test=1', 28, 28, 16, 160",
    "bars-and-stripes, 4, 4, 16, 32",
    "'dead-leaves:train=400,test=1', 28, 28, 16, 160",
    "'patches:train=400,test=1', 8, 8, 16, 160",
    "'circle:train=400,test=1', 160, 160, 3, 3",
    "'waves:train=400,test=1', 48, 112, 8, 64",
    "'pen-strokes:train=400,test=1', 64, 64, 16, 160",
  })
  void everyKindHasItsTiles(String address, int rows, int columns, int across, int tiles)
      throws Exception {
    ContactSheet sheet = ContactSheet.of(DataSets.open(address), texts);
    ImageGrid grid = (ImageGrid) sheet.figure();
    assertEquals(rows, grid.tileRows());
    assertEquals(columns, grid.tileColumns());
    assertEquals(across, grid.columns());
    assertEquals(tiles, grid.tiles().size());
    for (float[] tile : grid.tiles()) {
      float most = 0;
      for (float value : tile) {
        most = Math.max(most, Math.abs(value));
      }
      assertTrue(most > 0 || address.startsWith("bars"), "an empty tile");
    }
  }

  @Test
  void rowOfAClassShowsThatClass() throws Exception {
    DataSet set = DataSets.open("digits:train=400,test=1");
    ImageGrid grid = (ImageGrid) ContactSheet.of(set, texts).figure();
    assertEquals(
        java.util.List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"), grid.rowLabels());
    float[] first = set.train().first(400);
    for (int label = 0; label < 10; label++) {
      int n = 0;
      while (set.train().labels()[n] != label) {
        n++;
      }
      float[] tile = grid.tiles().get(16 * label);
      for (int i = 0; i < tile.length; i++) {
        assertEquals(first[n * 784 + i], tile[i]);
      }
    }
  }

  @Test
  void oneExampleWithoutAClassIsASheetToo() {
    Images one = new Images(1, 1, new byte[1], new byte[0]);
    ContactSheet sheet = ContactSheet.of(new DataSet("/a/b", one, one), texts);
    assertEquals("b", sheet.figure().title());
    assertTrue(sheet.height() > 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "circle:train=9,test=2 | Circle (train=9, test=2)",
        "bars-and-stripes | Bars and stripes",
      })
  void generatedDataBearTheirTitle(String address, String title) throws Exception {
    DataSet set = DataSets.open(address);
    assertEquals(title, DataTitle.of(set, texts));
    assertNotEquals(title, DataTitle.of(set, new Texts(Language.ZH)));
  }

  @Test
  void foldersInTitlesAreShort() throws Exception {
    DataSet set = DataSets.open("circle").named("rot:of=/a/b/mnist,images=/c,d/e,train=5");
    assertEquals("Digits, turned (of=mnist, images=e, train=5)", DataTitle.of(set, texts));
  }
}
