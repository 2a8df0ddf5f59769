package io.github.autoencoderlab.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.FormulaSheet;
import io.github.autoencoderlab.figure.ResultGrid;
import io.github.autoencoderlab.figure.Style;
import io.github.autoencoderlab.figure.Theme;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Whether what a figure says can be read on its card in a window of 1280×720. */
final class Legibility {
  private static final Style STYLE = Style.screen(Theme.LIGHT);

  /** Figures whose card is as wide as two. */
  private static final Set<String> WIDE =
      Set.of("through", "window", "codes", "walk", "planes", "sizes");

  /** Tables of formulas that are shown where there is much room. */
  private static final Set<String> TABLES = Set.of("sizes", "algorithms", "routesTable");

  private static final double LEAST_TYPE = 11.5;

  private Legibility() {}

  /** No words are cut, and formulas and results are not written too small. */
  static void check(String id, Figure figure) {
    boolean wide = WIDE.contains(id);
    List<String> cut = cut(figure, wide ? 720 : 340, wide ? 240 : 260);
    assertEquals(List.of(), cut, id);
    if (figure instanceof FormulaSheet sheet && !TABLES.contains(id)) {
      double size = sheet.typeSize(288, 150, STYLE);
      assertTrue(size >= LEAST_TYPE, id + ": " + size);
    } else if (figure instanceof ResultGrid grid) {
      assertTrue(grid.typeSize(660, 345, STYLE) >= LEAST_TYPE, id);
    }
  }

  /** Words that end in an ellipsis, which no text of a figure has of its own. */
  private static List<String> cut(Figure figure, int width, int height) {
    Document document =
        GenericDOMImplementation.getDOMImplementation()
            .createDocument("http://www.w3.org/2000/svg", "svg", null);
    SVGGraphics2D g = new SVGGraphics2D(SVGGeneratorContext.createDefault(document), false);
    figure.paint(g, width, height, STYLE);
    NodeList texts = g.getRoot().getElementsByTagName("text");
    return IntStream.range(0, texts.getLength())
        .mapToObj(n -> texts.item(n).getTextContent())
        .filter(words -> words.endsWith("…"))
        .toList();
  }
}
