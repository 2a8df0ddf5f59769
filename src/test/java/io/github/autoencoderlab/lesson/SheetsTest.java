package io.github.autoencoderlab.lesson;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.engine.noise.Disturbance;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.ImageGrid;
import io.github.autoencoderlab.figure.Theme;
import io.github.autoencoderlab.figure.export.ExportOptions;
import io.github.autoencoderlab.figure.export.FigureExporter;
import io.github.autoencoderlab.figure.export.FigureFormat;
import io.github.autoencoderlab.lesson.preview.ContactSheet;
import io.github.autoencoderlab.lesson.preview.Corrupted;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Makes the pictures of generated data in {@code screenshots/}. */
@Tag("screenshots")
class SheetsTest {
  private static final Path OUT = Path.of("screenshots");
  private static final double DPI = 72;

  private final Texts texts = new Texts(Language.EN);

  @ParameterizedTest
  @MethodSource("io.github.autoencoderlab.data.catalog.DataSets#names")
  void generatedData(String name) throws Exception {
    ContactSheet sheet = ContactSheet.of(DataSets.open(name), texts);
    write(sheet.figure(), sheet.width(), sheet.height(), "data-" + name);
  }

  @Test
  void corruption() throws Exception {
    Map<String, Disturbance> rows = new LinkedHashMap<>();
    rows.put("x", Disturbance.NONE);
    rows.put("Gaussian, σ = 0.3", Corrupted.parse("gaussian=0.3"));
    rows.put("masking, ν = 25 %", Corrupted.parse("masking=0.25"));
    rows.put("salt and pepper, ν = 25 %", Corrupted.parse("saltAndPepper=0.25"));
    rows.put("block, 25 %", Corrupted.parse("block=0.25"));
    DataSet digits = DataSets.open("digits");
    List<float[]> tiles = new ArrayList<>();
    for (Disturbance disturbance : rows.values()) {
      DataSet set = disturbance.any() ? Corrupted.of(digits, disturbance, 1) : digits;
      float[] spoiled = set.test().first(12);
      for (int n = 0; n < 12; n++) {
        tiles.add(Arrays.copyOfRange(spoiled, n * 784, (n + 1) * 784));
      }
    }
    List<String> labels = List.copyOf(rows.keySet());
    ImageGrid grid =
        ImageGrid.gray("C(·|x)", tiles, 28, 28).withColumns(12).withLabels(labels, List.of());
    write(grid, 1200, 560, "data-corruption");
  }

  private static void write(Figure figure, int width, int height, String name) throws Exception {
    ExportOptions options = ExportOptions.of(width, height, Theme.LIGHT).withDpi(DPI);
    Path file = OUT.resolve(name + ".png");
    new FigureExporter().write(figure, FigureFormat.PNG, options, file);
    assertTrue(Files.size(file) > 0);
  }
}
