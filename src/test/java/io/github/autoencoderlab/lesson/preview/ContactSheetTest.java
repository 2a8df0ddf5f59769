package io.github.autoencoderlab.lesson.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.Account;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Images;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.figure.ImageGrid;
import io.github.autoencoderlab.figure.Style;
import io.github.autoencoderlab.figure.Table;
import io.github.autoencoderlab.figure.Theme;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.Texts;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
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
    assertEquals(List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"), grid.rowLabels());
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
  void rowsBearTheNamesOfClassesAndFreePlacesAreNoPictures() {
    byte[] labels = {0, 0, 1};
    Images images = new Images(2, 2, new byte[12], labels);
    List<String> names = List.of("s2", "猫");
    Account account = new Account(Message.of("data.format.idx"), 0, 255, List.of(), names);
    ContactSheet sheet = ContactSheet.of(new DataSet("/a/b", images, images, account), texts);
    ImageGrid grid = (ImageGrid) sheet.figure();
    assertEquals(names, grid.rowLabels());
    assertEquals(32, grid.tiles().size());
    Table table = grid.table();
    assertEquals(3, table.rowCount());
    assertEquals(List.of("1", "s2", "0", "0", "0", "0"), table.row(1));
    assertEquals(List.of("2", "猫", "0", "0", "0", "0"), table.row(2));
  }

  @Test
  void freePlacesAreNotDrawn() {
    Images images = new Images(1, 1, new byte[] {0, 0, 0}, new byte[] {0, 0, 1});
    ContactSheet sheet = ContactSheet.of(new DataSet("/a/b", images, images), texts);
    BufferedImage page =
        new BufferedImage(sheet.width(), sheet.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = page.createGraphics();
    sheet.figure().paint(g, sheet.width(), sheet.height(), Style.export(Theme.LIGHT));
    g.dispose();
    int black = 0;
    int right = sheet.width() / 2;
    for (int y = 0; y < sheet.height(); y++) {
      black += (page.getRGB(right, y) & 0xffffff) == 0 ? 1 : 0;
    }
    assertEquals(0, black, "only three of 32 places have a picture, all of them on the left");
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
