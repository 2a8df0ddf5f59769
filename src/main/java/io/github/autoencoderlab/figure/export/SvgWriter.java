package io.github.autoencoderlab.figure.export;

import io.github.autoencoderlab.figure.Figure;
import java.awt.Dimension;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes an SVG whose text is shapes, so that Chinese shows on every machine. */
final class SvgWriter implements FigureWriter {

  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  @Override
  public void write(Figure figure, ExportOptions options, OutputStream out) throws IOException {
    Document document =
        GenericDOMImplementation.getDOMImplementation().createDocument(NAMESPACE, "svg", null);
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment("Autoencoder Lab");
    SVGGraphics2D g = new SVGGraphics2D(context, true);
    g.setSVGCanvasSize(new Dimension(options.width(), options.height()));
    figure.paint(g, options.width(), options.height(), options.style().withVector(true));
    Element root = g.getRoot();
    root.setAttribute("viewBox", "0 0 " + options.width() + " " + options.height());
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    g.stream(root, writer, true, false);
    writer.flush();
    g.dispose();
  }
}
