package io.github.autoencoderlab.figure.export;

import io.github.autoencoderlab.figure.Fonts;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * The typeface of figures in a PDF, of which only the letters that are written are embedded, as
 * text that can be searched and copied.
 *
 * <p>PDFBox cannot take a subset of a typeface with PostScript outlines, and all of it is 2.4 MB:
 * so letters become Type 3 fonts (ISO 32000-1, 9.6.5) of up to 255 each.
 */
final class PdfType {
  private static final int MOST = 255;
  private static final float EM = 1000;
  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private final PDDocument document;
  private final Font outlines;
  private final String name;
  private final List<Map<String, Integer>> fonts = new ArrayList<>();
  private final List<COSDictionary> dictionaries = new ArrayList<>();
  private final Map<String, Integer> fontOf = new LinkedHashMap<>();

  /**
   * The letters of a document.
   *
   * @param name of the fonts among the resources of its pages
   */
  PdfType(PDDocument document, boolean bold, String name) {
    this.document = document;
    this.name = name;
    outlines = bold ? Fonts.bold(EM) : Fonts.plain(EM);
  }

  /** The width of a text at a size. */
  double width(String text, double size) {
    return text.codePoints().mapToObj(Character::toString).mapToDouble(this::advance).sum()
        * size
        / EM;
  }

  /** The operators that write a text with the left end of its baseline at (x, y), in points. */
  String operators(String text, double x, double y, double size) {
    StringBuilder out = new StringBuilder("BT\n");
    out.append(String.format(Locale.ROOT, "1 0 0 1 %.3f %.3f Tm\n", x, y));
    int current = -1;
    StringBuilder codes = new StringBuilder();
    for (int point : text.codePoints().toArray()) {
      String letter = Character.toString(point);
      int font = fontOf.computeIfAbsent(letter, this::take);
      if (font != current) {
        flush(codes, out);
        out.append(String.format(Locale.ROOT, "/%s%d %.3f Tf\n", name, font, size));
        current = font;
      }
      codes.append(String.format("%02x", fonts.get(font).getOrDefault(letter, 0)));
    }
    flush(codes, out);
    return out.append("ET\n").toString();
  }

  /** Lets a page use all fonts; they are filled by {@link #finish}. */
  void use(PDPage page) {
    PDResources resources = page.getResources();
    COSDictionary all = resources.getCOSObject().getCOSDictionary(COSName.FONT);
    if (all == null) {
      all = new COSDictionary();
      resources.getCOSObject().setItem(COSName.FONT, all);
    }
    for (int n = 0; n < dictionaries.size(); n++) {
      all.setItem(COSName.getPDFName(name + n), dictionaries.get(n));
    }
  }

  /** Embeds the letters that were written. */
  void finish() throws IOException {
    for (int n = 0; n < fonts.size(); n++) {
      fill(dictionaries.get(n), fonts.get(n));
    }
  }

  private static void flush(StringBuilder codes, StringBuilder out) {
    if (!codes.isEmpty()) {
      out.append('<').append(codes).append("> Tj\n");
      codes.setLength(0);
    }
  }

  private int take(String letter) {
    if (fonts.isEmpty() || fonts.get(fonts.size() - 1).size() == MOST) {
      fonts.add(new LinkedHashMap<>());
      dictionaries.add(new COSDictionary());
    }
    int last = fonts.size() - 1;
    fonts.get(last).put(letter, fonts.get(last).size() + 1);
    return last;
  }

  private double advance(String letter) {
    return Script.of(letter).scale() * vector(letter).getGlyphMetrics(0).getAdvanceX();
  }

  private GlyphVector vector(String letter) {
    return outlines.createGlyphVector(CONTEXT, Fonts.legible(letter));
  }

  private void fill(COSDictionary font, Map<String, Integer> letters) throws IOException {
    COSDictionary procedures = new COSDictionary();
    COSArray names = new COSArray();
    COSArray widths = new COSArray();
    names.add(COSInteger.get(1));
    for (Map.Entry<String, Integer> letter : letters.entrySet()) {
      COSName glyph = COSName.getPDFName("g" + letter.getValue());
      names.add(glyph);
      widths.add(new COSFloat((float) advance(letter.getKey())));
      procedures.setItem(glyph, stream(outline(letter.getKey())));
    }
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.TYPE, COSName.ENCODING);
    encoding.setItem(COSName.DIFFERENCES, names);
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE3);
    font.setItem(COSName.FONT_BBOX, numbers(0, -300, 1100, 1000));
    font.setItem(COSName.FONT_MATRIX, numbers(1 / EM, 0, 0, 1 / EM, 0, 0));
    font.setItem(COSName.CHAR_PROCS, procedures);
    font.setItem(COSName.ENCODING, encoding);
    font.setInt(COSName.FIRST_CHAR, 1);
    font.setInt(COSName.LAST_CHAR, letters.size());
    font.setItem(COSName.WIDTHS, widths);
    font.setItem(COSName.RESOURCES, new COSDictionary());
    font.setItem(COSName.TO_UNICODE, stream(unicode(letters)));
  }

  private static COSArray numbers(float... values) {
    COSArray array = new COSArray();
    for (float value : values) {
      array.add(new COSFloat(value));
    }
    return array;
  }

  private COSStream stream(String content) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
    return stream;
  }

  /** The outline of a letter, upwards, as it is filled. */
  private String outline(String letter) {
    Shape shape = vector(letter).getOutline();
    AffineTransform place = Script.of(letter).transform();
    StringBuilder out = new StringBuilder();
    out.append(String.format(Locale.ROOT, "%.1f 0 -100 -400 1200 1100 d1\n", advance(letter)));
    double[] p = new double[6];
    double[] last = new double[2];
    for (PathIterator path = shape.getPathIterator(place); !path.isDone(); path.next()) {
      switch (path.currentSegment(p)) {
        case PathIterator.SEG_MOVETO -> line(out, "m", last, p[0], p[1]);
        case PathIterator.SEG_LINETO -> line(out, "l", last, p[0], p[1]);
        case PathIterator.SEG_QUADTO ->
            line(
                out,
                "c",
                last,
                last[0] + (p[0] - last[0]) * 2 / 3,
                last[1] + (p[1] - last[1]) * 2 / 3,
                p[2] + (p[0] - p[2]) * 2 / 3,
                p[3] + (p[1] - p[3]) * 2 / 3,
                p[2],
                p[3]);
        case PathIterator.SEG_CUBICTO -> line(out, "c", last, p);
        default -> out.append("h\n");
      }
    }
    return out.append("f\n").toString();
  }

  private static void line(StringBuilder out, String operator, double[] last, double... points) {
    for (int n = 0; n < points.length; n += 2) {
      out.append(String.format(Locale.ROOT, "%.1f %.1f ", points[n], -points[n + 1]));
    }
    out.append(operator).append('\n');
    last[0] = points[points.length - 2];
    last[1] = points[points.length - 1];
  }

  private static String unicode(Map<String, Integer> letters) {
    StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\n");
    map.append("begincmap\n/CMapName /Letters def\n/CMapType 2 def\n");
    map.append("1 begincodespacerange\n<00> <ff>\nendcodespacerange\n");
    List<Map.Entry<String, Integer>> all = List.copyOf(letters.entrySet());
    for (int from = 0; from < all.size(); from += 100) {
      List<Map.Entry<String, Integer>> some = all.subList(from, Math.min(from + 100, all.size()));
      map.append(some.size()).append(" beginbfchar\n");
      for (Map.Entry<String, Integer> letter : some) {
        map.append(String.format("<%02x> <", letter.getValue()));
        for (byte half : letter.getKey().getBytes(StandardCharsets.UTF_16BE)) {
          map.append(String.format("%02x", half));
        }
        map.append(">\n");
      }
      map.append("endbfchar\n");
    }
    return map.append("endcmap\nend\nend\n").toString();
  }
}
