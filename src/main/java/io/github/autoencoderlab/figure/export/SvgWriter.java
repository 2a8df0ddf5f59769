package io.github.autoencoderlab.figure.export;

import io.github.autoencoderlab.figure.Caption;
import io.github.autoencoderlab.figure.Figure;
import java.awt.Color;
import java.awt.Dimension;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Writes an SVG whose figure is shapes, so that Chinese shows on every machine; the caption is
 * text, held to the width it was set for whatever typeface there is.
 */
final class SvgWriter implements FigureWriter {

  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final String FAMILIES =
      "Noto Sans CJK SC, Noto Sans SC, PingFang SC, Microsoft YaHei, sans-serif";

  @Override
  public void write(Figure figure, ExportOptions options, OutputStream out) throws IOException {
    Document document =
        GenericDOMImplementation.getDOMImplementation().createDocument(NAMESPACE, "svg", null);
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment("Autoencoder Lab");
    SVGGraphics2D g = new SVGGraphics2D(context, true);
    g.setSVGCanvasSize(new Dimension(options.width(), options.height()));
    Sheet sheet = new Sheet(figure, options);
    sheet.shapes(g);
    Element root = g.getRoot();
    Element top = element(document, "desc", about(options));
    root.insertBefore(top, root.getFirstChild());
    root.insertBefore(element(document, "title", sheet.title()), top);
    sheet.lines().forEach(line -> root.appendChild(text(document, line, options)));
    root.setAttribute("viewBox", "0 0 " + options.width() + " " + options.height());
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    g.stream(root, writer, true, false);
    writer.flush();
    g.dispose();
  }

  private static String about(ExportOptions options) {
    return (options.caption().words() + "\n" + options.caption().details()).strip();
  }

  private static Element text(Document document, Caption.Line line, ExportOptions options) {
    Element text = element(document, "text", line.text());
    Color ink = options.style().theme().text();
    text.setAttribute("x", number(line.x()));
    text.setAttribute("y", number(line.baseline()));
    text.setAttribute("font-family", FAMILIES);
    text.setAttribute("font-size", number(line.size()));
    text.setAttribute("textLength", number(line.width()));
    text.setAttribute("lengthAdjust", "spacingAndGlyphs");
    text.setAttribute("fill", String.format("#%06x", ink.getRGB() & 0xffffff));
    return text;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static Element element(Document document, String name, String words) {
    Element element = document.createElementNS(NAMESPACE, name);
    element.setTextContent(words);
    return element;
  }
}
