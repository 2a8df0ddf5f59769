package io.github.autoencoderlab.figure.export;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Lines;
import io.github.autoencoderlab.figure.Style;
import io.github.autoencoderlab.figure.Theme;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Pages of A4 with headings, paragraphs and figures one below the other, numbered at their foot.
 *
 * <p>Text is text, in the typeface of figures, of which the letters that occur are embedded.
 * Lengths are in points.
 */
public final class PdfBook implements AutoCloseable {
  private static final double WIDTH = PDRectangle.A4.getWidth();
  private static final double HEIGHT = PDRectangle.A4.getHeight();
  private static final double MARGIN = 57;
  private static final double LEADING = 1.4;
  private static final double FOOT = 9;
  private static final double ASPECT = 2;

  /** A figure is made so much lower at most for the sake of a page. */
  private static final double LOWEST = 0.55;

  private static final double SHEET = 620;
  private static final Color GREY = new Color(0x55, 0x55, 0x55);

  private final PDDocument document = new PDDocument();
  private final PdfType plain = new PdfType(document, false, "T");
  private final PdfType bold = new PdfType(document, true, "B");
  private final List<StringBuilder> contents = new ArrayList<>();
  private final List<PDPage> pages = new ArrayList<>();
  private double y;

  /** A book with one empty page. */
  public PdfBook(String title) {
    document.getDocumentInformation().setTitle(title);
    document.getDocumentInformation().setCreator("Autoencoder Lab");
    turn();
  }

  /** What is said how: a type and its size. */
  public enum Kind {
    /** Of the whole book. */
    TITLE(18, 24),
    /** Of a section. */
    HEADING(13, 20),
    /** What is asked. */
    QUESTION(11, 8),
    /** What is said. */
    PLAIN(10.5, 6),
    /** What is quoted. */
    QUIET(10, 6);

    private final double size;
    private final double above;

    Kind(double size, double above) {
      this.size = size;
      this.above = above;
    }

    private boolean strong() {
      return this == TITLE || this == HEADING || this == QUESTION;
    }
  }

  /** Begins a section: on a new page if less than so much is left of this one, from 0 to 1. */
  public void need(double share) {
    if (y - MARGIN < share * (HEIGHT - 2 * MARGIN)) {
      turn();
    }
  }

  /** Writes a paragraph, broken into lines; an empty one is nothing. */
  public void text(Kind kind, String words, double indent) {
    if (words.isBlank()) {
      return;
    }
    PdfType type = kind.strong() ? bold : plain;
    List<String> lines = lines(type, words.strip(), kind.size, WIDTH - 2 * MARGIN - indent);
    y -= y > HEIGHT - MARGIN - 1 ? 0 : kind.above;
    for (String line : lines) {
      if (y - LEADING * kind.size < MARGIN) {
        turn();
      }
      y -= LEADING * kind.size;
      page().append(ink(kind == Kind.QUIET ? GREY : Color.BLACK));
      page().append(type.operators(line, MARGIN + indent, y + 0.3 * kind.size, kind.size));
    }
  }

  /** Paints figures across the page, lower if all of them fit here so, else on the next ones. */
  public void figures(List<Figure> figures) throws IOException {
    double usual = (WIDTH - 2 * MARGIN) / ASPECT;
    double fair = (y - MARGIN) / Math.max(1, figures.size()) - FOOT;
    double height = fair < LOWEST * usual ? usual : Math.min(usual, fair);
    for (Figure figure : figures) {
      if (y - height - FOOT < MARGIN - 1) {
        turn();
      }
      y -= height + FOOT;
      paint(figure, height);
    }
  }

  private void paint(Figure figure, double height) throws IOException {
    double width = WIDTH - 2 * MARGIN;
    PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, (float) width, (float) height);
    g.scale(width / SHEET, width / SHEET);
    figure.paint(g, SHEET, SHEET * height / width, Style.export(Theme.LIGHT).withVector(true));
    g.dispose();
    PDResources resources = pages.get(pages.size() - 1).getResources();
    COSName name = resources.add(g.getXFormObject());
    page()
        .append(
            String.format(
                Locale.ROOT, "q 1 0 0 1 %.3f %.3f cm /%s Do Q\n", MARGIN, y, name.getName()));
  }

  /** Writes all pages; nothing can be added after that. */
  public void write(OutputStream out) throws IOException {
    for (int n = 0; n < pages.size(); n++) {
      String number = (n + 1) + " / " + pages.size();
      double x = (WIDTH - plain.width(number, FOOT)) / 2;
      contents.get(n).append(ink(GREY)).append(plain.operators(number, x, MARGIN / 2, FOOT));
    }
    plain.finish();
    bold.finish();
    for (int n = 0; n < pages.size(); n++) {
      PDStream stream = new PDStream(document);
      try (OutputStream content = stream.createOutputStream(COSName.FLATE_DECODE)) {
        content.write(contents.get(n).toString().getBytes(StandardCharsets.US_ASCII));
      }
      plain.use(pages.get(n));
      bold.use(pages.get(n));
      pages.get(n).setContents(stream);
    }
    document.save(out);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  /** The operator for a colour. */
  static String ink(Color colour) {
    float[] c = colour.getRGBColorComponents(null);
    return String.format(Locale.ROOT, "%.3f %.3f %.3f rg\n", c[0], c[1], c[2]);
  }

  private StringBuilder page() {
    return contents.get(contents.size() - 1);
  }

  private void turn() {
    PDPage page = new PDPage(PDRectangle.A4);
    page.setResources(new PDResources());
    document.addPage(page);
    pages.add(page);
    contents.add(new StringBuilder());
    y = HEIGHT - MARGIN;
  }

  private static List<String> lines(PdfType type, String words, double size, double room) {
    return Lines.of(words, room, text -> type.width(text, size));
  }
}
