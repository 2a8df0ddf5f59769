package io.github.autoencoderlab.lesson.parameter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.pen.PenPictures;
import io.github.autoencoderlab.text.UserException;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTest {
  private enum Start {
    IMAGE,
    DRAWING
  }

  private enum Held {
    NOTHING,
    AROUND_GAP
  }

  private static final ChoiceParameter<Start> START =
      new ChoiceParameter<>("start", "", List.of(Start.values()), Effect.VIEW, false);
  private static final ChoiceParameter<Held> HELD =
      new ChoiceParameter<>("held", "", List.of(Held.values()), Effect.VIEW, false);
  private static final DrawingParameter PICTURE =
      new DrawingParameter(
          "picture", Effect.VIEW, false, START.to(Start.DRAWING), HELD.to(Held.AROUND_GAP));

  private final Settings settings = Settings.defaults(List.of(START, HELD, PICTURE));

  @Test
  void textStandsForEveryPixelAndGap() throws Exception {
    Random random = new Random(1);
    for (int round = 0; round < 100; round++) {
      Drawing drawing = random(random, 1 + random.nextInt(30), 1 + random.nextInt(30));
      assertEquals(PICTURE.to(drawing), PICTURE.read(drawing.text()));
      Settings changed = settings.with("picture=" + drawing.text());
      assertEquals(drawing, changed.drawing(PICTURE));
    }
    assertEquals("", PICTURE.initial().text());
    assertEquals(PICTURE.initial(), PICTURE.read(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2x2:AAAA", "2x2:AAAAAAAA", "0x4:AAAA", "1x1:AA:_w"})
  void brokenTextIsRefused(String text) {
    UserException refused = assertThrows(UserException.class, () -> PICTURE.read(text));
    assertTrue(refused.getMessage().contains("picture is no whole drawing"), refused::getMessage);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no such file.png", "\0", "/"})
  void fileThatIsNotThereIsRefused(String name) {
    UserException refused = assertThrows(UserException.class, () -> PICTURE.read(name));
    assertEquals(
        "picture cannot be \"" + name + "\": expected an image file that is there",
        refused.getMessage());
  }

  @Test
  void fileThatIsNoImageIsRefused(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("words.png"), "These are words.");
    UserException refused = assertThrows(UserException.class, () -> PICTURE.read(file.toString()));
    assertTrue(refused.getMessage().startsWith(file + " starts with "), refused::getMessage);
  }

  @Test
  void pictureOfAFileKeepsItsGreyAndNoMorePixelsThanAnyDataHave(@TempDir Path folder)
      throws Exception {
    BufferedImage image = new BufferedImage(1024, 512, BufferedImage.TYPE_BYTE_GRAY);
    image.getRaster().setSample(0, 0, 0, 0);
    for (int at = 0; at < 1024 * 512; at++) {
      image.getRaster().setSample(at % 1024, at / 1024, 0, at % 1024 < 512 ? 77 : 200);
    }
    Path file = folder.resolve("halves.png");
    ImageIO.write(image, "png", file.toFile());
    Drawing drawing = settings.with("picture=" + file).drawing(PICTURE);
    assertEquals(128, drawing.rows());
    assertEquals(256, drawing.columns());
    assertEquals(77, drawing.grey(0));
    assertEquals(200, drawing.grey(255));
    assertEquals(PICTURE.to(drawing), PICTURE.read(drawing.text()));
  }

  @Test
  void otherSizeKeepsTheShapeInTheMiddleOfBlack() {
    Drawing bar = new Drawing(2, 1, new byte[] {(byte) 255, 100}, bits(1));
    Drawing fitted = bar.fitted(4, 4);
    float[] white = {1, 1, 1, 1};
    float[] grey = {100 / 255f, 100 / 255f, 100 / 255f, 100 / 255f};
    assertArrayEquals(white, pick(fitted, 1, 2, 5, 6));
    assertArrayEquals(grey, pick(fitted, 9, 10, 13, 14));
    assertArrayEquals(new float[8], pick(fitted, 0, 3, 4, 7, 8, 11, 12, 15));
    assertEquals(bits(9, 10, 13, 14), fitted.gap());
    assertSame(bar, bar.fitted(2, 1));
  }

  @Test
  void exampleIsThatOfTheData() {
    Examples images = PenPictures.make(3, 2, 1).test();
    float[] expected = new float[images.size()];
    images.copy(1, expected, 0);
    assertArrayEquals(expected, Drawing.of(images, 1).values());
  }

  @Test
  void centreOfMassGoesToTheMiddleByWholePixels() {
    Examples images = PenPictures.make(3, 20, 1).test();
    for (int image = 0; image < images.count(); image++) {
      // The bundled digits are centred in the same way.
      Drawing digit = Drawing.of(images, image);
      assertEquals(digit, shifted(digit, 1, -1).centred());
      assertEquals(digit, digit.centred());
    }
    Drawing black = Drawing.blank(5, 5);
    assertEquals(black, black.centred());
  }

  @Test
  void drawingIsNotChangedThroughItsArrays() {
    byte[] pixels = {1, 2};
    BitSet gap = bits(0);
    Drawing drawing = new Drawing(1, 2, pixels, gap);
    pixels[0] = 9;
    gap.set(1);
    drawing.pixels()[1] = 9;
    drawing.gap().clear();
    drawing.values()[0] = 9;
    assertEquals(new Drawing(1, 2, new byte[] {1, 2}, bits(0)), drawing);
    assertNotEquals(new Drawing(2, 1, new byte[] {1, 2}, bits(0)), drawing);
    assertNotEquals(new Drawing(1, 2, new byte[] {1, 2}, bits()), drawing);
  }

  @Test
  void whatIsBelowAGapIsThereButNotSeen() {
    Drawing open = new Drawing(1, 3, new byte[] {(byte) 255, (byte) 255, 0}, bits(1));
    assertArrayEquals(new float[] {1, 1, 0}, open.values());
    assertArrayEquals(new float[] {1, 0, 0}, open.seen());
    assertFalse(open.isBlank());
    assertFalse(new Drawing(1, 1, new byte[1], bits(0)).isBlank());
    assertTrue(Drawing.blank(3, 2).isBlank());
  }

  @Test
  void newDrawingIsSeenToActAndItsFirstGapToBeFilledIn() {
    Drawing plain = new Drawing(1, 2, new byte[] {1, 2}, bits());
    Drawing open = new Drawing(1, 2, new byte[] {1, 0}, bits(1));
    Drawing further = new Drawing(1, 2, new byte[] {0, 0}, bits(0, 1));
    Settings drawn = settings.with(PICTURE.to(plain));
    assertEquals(Start.DRAWING, drawn.choice(START));
    assertEquals(Held.NOTHING, drawn.choice(HELD));
    assertEquals(Held.AROUND_GAP, drawn.with(PICTURE.to(open)).choice(HELD));
    Settings released = drawn.with(PICTURE.to(open)).with(HELD.to(Held.NOTHING));
    assertEquals(Held.NOTHING, released.with(PICTURE.to(further)).choice(HELD));
    assertEquals(Start.IMAGE, drawn.with(START.to(Start.IMAGE)).choice(START));
    assertFalse(settings.drawing(PICTURE).hasGap());
  }

  @Test
  void whatIsSetAlongMustActAtTheSameTime() {
    Setting live =
        new ChoiceParameter<>("x", "", List.of(Start.IMAGE), Effect.LIVE, false).to(Start.IMAGE);
    assertThrows(
        IllegalArgumentException.class,
        () -> new DrawingParameter("d", Effect.VIEW, false, live, HELD.to(Held.AROUND_GAP)));
  }

  private static Drawing random(Random random, int rows, int columns) {
    byte[] pixels = new byte[rows * columns];
    random.nextBytes(pixels);
    BitSet gap = new BitSet();
    random.ints(5, 0, 2 * pixels.length).filter(i -> i < pixels.length).forEach(gap::set);
    return new Drawing(rows, columns, pixels, gap);
  }

  private static Drawing shifted(Drawing drawing, int down, int right) {
    int size = drawing.rows();
    byte[] from = drawing.pixels();
    byte[] to = new byte[from.length];
    for (int i = 0; i < from.length; i++) {
      if (from[i] != 0) {
        to[(i / size + down) * size + i % size + right] = from[i];
      }
    }
    return new Drawing(size, size, to, new BitSet());
  }

  private static BitSet bits(int... set) {
    BitSet bits = new BitSet();
    for (int bit : set) {
      bits.set(bit);
    }
    return bits;
  }

  private static float[] pick(Drawing drawing, int... places) {
    float[] picked = new float[places.length];
    for (int i = 0; i < picked.length; i++) {
      picked[i] = drawing.values()[places[i]];
    }
    return picked;
  }
}
