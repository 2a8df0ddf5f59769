package io.github.autoencoderlab.figure.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.autoencoderlab.figure.Caption;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Samples;
import io.github.autoencoderlab.figure.Theme;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.text.UserException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class FigureExporterTest {

  private static final ExportOptions OPTIONS = ExportOptions.of(320, 200, Theme.LIGHT);

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(FigureFormat.class)
  void everyFigureGoesIntoEveryFormat(FigureFormat format) throws Exception {
    int i = 0;
    for (Figure figure : Samples.all()) {
      Path file = write(figure, format, OPTIONS, "new folder/" + i++);
      assertTrue(Files.size(file) > 0 || figure.table().header().isEmpty(), figure::toString);
    }
    assertNoLeftovers(file("new folder"), i);
  }

  @Test
  void pngHasSizeAndResolution() throws Exception {
    Path file = write(Samples.curves(90), FigureFormat.PNG, OPTIONS.withDpi(300), "curves");
    BufferedImage image = ImageIO.read(file.toFile());
    assertEquals(1000, image.getWidth());
    assertEquals(625, image.getHeight());
    assertEquals(0xffffffff, image.getRGB(0, 0));
    assertEquals(0xffffffff, image.getRGB(999, 624));
    assertEquals("11811", pixelsPerMetre(file));
  }

  @Test
  void transparentPngHasAClearCorner() throws Exception {
    Path file = write(Samples.energies(), FigureFormat.PNG, OPTIONS.withTransparent(true), "clear");
    assertEquals(0, ImageIO.read(file.toFile()).getRGB(0, 0) >>> 24);
  }

  @Test
  void svgIsXmlWithShapesOnlyAndTheRightSize() throws Exception {
    Document svg = svg(write(Samples.curves(90), FigureFormat.SVG, OPTIONS, "curves"));
    assertEquals("320", svg.getDocumentElement().getAttribute("width"));
    assertEquals("0 0 320 200", svg.getDocumentElement().getAttribute("viewBox"));
    assertTrue(svg.getElementsByTagName("path").getLength() > 10);
    assertEquals(0, svg.getElementsByTagName("text").getLength());
  }

  @Test
  void svgEmbedsTheImagesOfAGrid() throws Exception {
    Document svg = svg(write(Samples.chain(), FigureFormat.SVG, OPTIONS, "chain"));
    assertEquals(10, svg.getElementsByTagName("image").getLength());
  }

  @Test
  void pdfHasOnePageOfTheRightSizeInPoints() throws Exception {
    Path file = write(Samples.algorithm(), FigureFormat.PDF, OPTIONS, "algorithm");
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertEquals(1, pdf.getNumberOfPages());
      assertEquals(240, pdf.getPage(0).getMediaBox().getWidth(), 1e-3);
      assertEquals(150, pdf.getPage(0).getMediaBox().getHeight(), 1e-3);
      assertEquals("Algorithm", pdf.getDocumentInformation().getTitle());
    }
  }

  @Test
  void theCaptionIsTextInEveryFileThatHasAny() throws Exception {
    String words = "稀疏自编码器 · ρ sparsity = 0.2 · seed 1";
    ExportOptions captioned = OPTIONS.withCaption(new Caption(words, "seed=1\nρ=0.2", true));
    Figure figure = Samples.curves(90);
    Document svg = svg(write(figure, FigureFormat.SVG, captioned, "said"));
    assertEquals(figure.title(), svg.getElementsByTagName("title").item(0).getTextContent());
    assertTrue(svg.getElementsByTagName("desc").item(0).getTextContent().contains("ρ=0.2"));
    assertEquals(words, svg.getElementsByTagName("text").item(0).getTextContent());
    try (PDDocument pdf =
        Loader.loadPDF(write(figure, FigureFormat.PDF, captioned, "said").toFile())) {
      assertEquals(words, new PDFTextStripper().getText(pdf).strip());
      assertEquals(words, pdf.getDocumentInformation().getSubject());
      assertEquals("seed=1\nρ=0.2", pdf.getDocumentInformation().getKeywords());
    }
    String png = Files.readString(write(figure, FigureFormat.PNG, captioned, "said"), ISO_8859_1);
    String utf8 = new String(words.getBytes(UTF_8), ISO_8859_1);
    assertTrue(png.contains("iTXtDescription\0\0\0\0\0" + utf8));
  }

  @Test
  void csvReadsBack() throws Exception {
    Figure figure = Samples.curves(90);
    String text = Files.readString(write(figure, FigureFormat.CSV, OPTIONS, "curves"));
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(new StringReader(text))) {
      List<List<String>> rows = reader.stream().map(CsvRecord::getFields).toList();
      assertEquals(figure.table().header(), rows.get(0));
      assertEquals(figure.table().row(89), rows.get(90));
      assertEquals(91, rows.size());
    }
  }

  @Test
  void aFailureLeavesTheOldFileAndNothingElse() throws IOException {
    Path old = Files.writeString(file("old.png"), "old");
    ExportOptions huge = ExportOptions.of(20_000, 20_000, Theme.LIGHT);
    UserException e =
        assertThrows(
            UserException.class,
            () -> new FigureExporter().write(Samples.chain(), FigureFormat.PNG, huge, old));
    assertTrue(e.getMessage().contains("old.png") && e.getMessage().contains("lower the size"));
    assertTrue(new Texts(Language.ZH).get(e.sentence()).contains("20,000 × 20,000 像素"));
    assertEquals("old", Files.readString(old));
    assertNoLeftovers(folder, 1);
  }

  @Test
  void anOldFileIsReplaced() throws Exception {
    Files.writeString(file("a.csv"), "old");
    write(Samples.chain(), FigureFormat.CSV, OPTIONS, "a");
    assertFalse(Files.readString(file("a.csv")).contains("old"));
  }

  @Test
  void aFolderIsNotAFile() {
    UserException e =
        assertThrows(
            UserException.class,
            () -> new FigureExporter().write(Samples.chain(), FigureFormat.CSV, OPTIONS, folder));
    assertTrue(e.getMessage().contains("it is a folder"), e.getMessage());
  }

  @Test
  void aFileInPlaceOfTheFolderIsNamed() throws IOException {
    Files.writeString(file("block"), "");
    UserException e =
        assertThrows(
            UserException.class,
            () -> write(Samples.chain(), FigureFormat.CSV, OPTIONS, "block/a"));
    assertTrue(e.getMessage().contains(file("block") + " cannot be written"), e.getMessage());
  }

  private Path write(Figure figure, FigureFormat format, ExportOptions options, String name)
      throws UserException {
    Path file = file(name + "." + format.suffix());
    new FigureExporter().write(figure, format, options, file);
    return file;
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  private static void assertNoLeftovers(Path folder, int files) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      assertEquals(files, all.count());
    }
  }

  private static Document svg(Path file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    var builder = factory.newDocumentBuilder();
    builder.setEntityResolver((id, system) -> new InputSource(new StringReader("")));
    return builder.parse(file.toFile());
  }

  private static String pixelsPerMetre(Path file) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      reader.setInput(in);
      var root = reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
      var node = ((org.w3c.dom.Element) root).getElementsByTagName("pHYs").item(0);
      assertNotNull(node);
      return node.getAttributes().getNamedItem("pixelsPerUnitXAxis").getNodeValue();
    } finally {
      reader.dispose();
    }
  }
}
