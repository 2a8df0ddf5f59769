package io.github.autoencoderlab.figure.export;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import io.github.autoencoderlab.figure.Figure;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Writes a PDF of one page, as large as the figure, made of shapes. */
final class PdfWriter implements FigureWriter {

  private static final float POINTS_PER_PIXEL = 72f / 96f;

  @Override
  public void write(Figure figure, ExportOptions options, OutputStream out) throws IOException {
    float width = options.width() * POINTS_PER_PIXEL;
    float height = options.height() * POINTS_PER_PIXEL;
    try (PDDocument document = new PDDocument()) {
      document.getDocumentInformation().setTitle(figure.title());
      PDPage page = new PDPage(new PDRectangle(width, height));
      document.addPage(page);
      PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, width, height);
      g.scale(POINTS_PER_PIXEL, POINTS_PER_PIXEL);
      figure.paint(g, options.width(), options.height(), options.style().withVector(true));
      g.dispose();
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawForm(g.getXFormObject());
      }
      document.save(out);
    }
  }
}
