package io.github.autoencoderlab.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

  @Test
  void aLongTextIsCutWithAnEllipsis() {
    Lettering texts = new Lettering(Fonts.plain(12));
    assertEquals("hidden units", texts.fit("hidden units", 200));
    assertEquals("hidd…", texts.fit("hidden units", texts.width("hidd…") + 0.1));
    assertEquals("", texts.fit("hidden units", 3));
  }
}
