package io.github.autoencoderlab.figure;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;

/**
 * The one typeface of all figures: Noto Sans SC, shipped with the program so that Chinese is
 * readable on a bare machine.
 *
 * <p>It has two weights. It covers Latin, Greek, mathematics and GB 2312, and has no combining
 * marks, superscripts or subscripts: write ρ̂ as a formula.
 */
public final class Fonts {

  /** The typeface as a resource of the program, for whoever draws with another library. */
  public static final String PLAIN_RESOURCE = "/fonts/NotoSansSC-sub.otf";

  /** Its bold weight as a resource of the program. */
  public static final String BOLD_RESOURCE = "/fonts/NotoSansSC-Bold-sub.otf";

  private static final Font BASE = load(PLAIN_RESOURCE);
  private static final Font BOLD = load(BOLD_RESOURCE);

  private Fonts() {}

  /** Returns the typeface at a size in logical pixels. */
  public static Font plain(double size) {
    return BASE.deriveFont((float) size);
  }

  /** Returns the bold weight, a face of its own, at a size in logical pixels. */
  public static Font bold(double size) {
    return BOLD.deriveFont((float) size);
  }

  /** Returns the name under which Java knows the typeface. */
  public static String family() {
    return BASE.getFamily();
  }

  /** Replaces what the typeface lacks by its plain form where there is one: v₂ becomes v2. */
  public static String legible(String text) {
    if (BASE.canDisplayUpTo(text) < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .mapToObj(Character::toString)
        .map(c -> BASE.canDisplayUpTo(c) < 0 ? c : Normalizer.normalize(c, Normalizer.Form.NFKC))
        .forEach(plain::append);
    return plain.toString();
  }

  private static Font load(String resource) {
    try (InputStream in = Fonts.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The program is incomplete: no " + resource);
      }
      Font font = Font.createFont(Font.TRUETYPE_FONT, in);
      GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
      return font;
    } catch (FontFormatException e) {
      throw new IllegalStateException(resource + " is damaged", e);
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
  }
}
