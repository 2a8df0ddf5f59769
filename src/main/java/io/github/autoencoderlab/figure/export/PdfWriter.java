package io.github.autoencoderlab.figure.export;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import io.github.autoencoderlab.figure.Caption;
import io.github.autoencoderlab.figure.Figure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Writes a PDF of one page, as large as the figure, made of shapes; the caption is text. */
final class PdfWriter implements FigureWriter {

  private static final float POINTS_PER_PIXEL = 72f / 96f;

  @Override
  public void write(Figure figure, ExportOptions options, OutputStream out) throws IOException {
    float width = options.width() * POINTS_PER_PIXEL;
    float height = options.height() * POINTS_PER_PIXEL;
    try (PDDocument document = new PDDocument()) {
      Sheet sheet = new Sheet(figure, options);
      about(document.getDocumentInformation(), sheet);
      PDPage page = new PDPage(new PDRectangle(width, height));
      document.addPage(page);
      PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, width, height);
      g.scale(POINTS_PER_PIXEL, POINTS_PER_PIXEL);
      sheet.shapes(g);
      g.dispose();
      PdfType type = new PdfType(document, false, "T");
      PDStream letters = new PDStream(document);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawForm(g.getXFormObject());
      }
      try (OutputStream text = letters.createOutputStream(COSName.FLATE_DECODE)) {
        text.write(operators(sheet, type, height).getBytes(StandardCharsets.US_ASCII));
      }
      type.use(page);
      type.finish();
      page.setContents(List.of(pictures(page), letters));
      document.save(out);
    }
  }

  private static void about(PDDocumentInformation about, Sheet sheet) {
    about.setTitle(sheet.title());
    about.setCreator("Autoencoder Lab");
    about.setSubject(sheet.options().caption().words());
    about.setKeywords(sheet.options().caption().details());
  }

  private static PDStream pictures(PDPage page) {
    Iterator<PDStream> streams = page.getContentStreams();
    return streams.next();
  }

  private static String operators(Sheet sheet, PdfType type, float height) {
    StringBuilder out = new StringBuilder("q\n");
    out.append(PdfBook.ink(sheet.options().style().theme().text()));
    for (Caption.Line line : sheet.lines()) {
      double x = line.x() * POINTS_PER_PIXEL;
      double y = height - line.baseline() * POINTS_PER_PIXEL;
      out.append(type.operators(line.text(), x, y, line.size() * POINTS_PER_PIXEL));
    }
    return out.append("Q\n").toString();
  }
}
