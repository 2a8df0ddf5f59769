package io.github.autoencoderlab.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FontsTest {

  @Test
  void everyGlyphTheRoomWritesIsThere() {
    String text = "受限玻尔兹曼机，（）：、。εβλρσ−…×·∞→←≤∈Σ∂·±";
    assertEquals(-1, Fonts.plain(12).canDisplayUpTo(text));
  }

  @Test
  void subscriptsBecomePlainDigits() {
    Lettering texts = new Lettering(Fonts.plain(12));
    assertEquals(texts.width("unit v203"), texts.width("unit v₂₀₃"));
  }

  /** A weight that Java makes of the plain one has its widths. */
  @Test
  void boldIsAFaceOfItsOwnWithTheSameLetters() {
    String words = "Weights 权重 “A | B” σ−…";
    assertEquals(-1, Fonts.bold(12).canDisplayUpTo(words));
    assertTrue(new Lettering(Fonts.bold(12)).width("Weights") > 1.03 * plainWidth("Weights"));
    assertEquals(plainWidth("权重"), new Lettering(Fonts.bold(12)).width("权重"), 0.1);
  }

  /** Those of a Chinese typeface are as wide as a Chinese letter. */
  @Test
  void quotationMarksOfEnglishAreNarrow() {
    assertTrue(plainWidth("“") < 0.6 * plainWidth("权"));
    assertTrue(plainWidth("’") < 0.4 * plainWidth("权"));
  }

  private static double plainWidth(String words) {
    return new Lettering(Fonts.plain(12)).width(words);
  }

  @Test
  void aLongTextIsCutWithAnEllipsis() {
    Lettering texts = new Lettering(Fonts.plain(12));
    assertEquals("hidden units", texts.fit("hidden units", 200));
    assertEquals("hidd…", texts.fit("hidden units", texts.width("hidd…") + 0.1));
    assertEquals("", texts.fit("hidden units", 3));
  }
}
