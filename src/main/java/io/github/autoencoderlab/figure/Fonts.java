package io.github.autoencoderlab.figure;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The one typeface of all figures: Noto Sans SC, shipped with the program so that Chinese is
 * readable on a bare machine.
 *
 * <p>It covers Latin, Greek, mathematics and GB 2312, and has no combining marks, superscripts or
 * subscripts: write ρ̂ as a formula.
 */
public final class Fonts {

  private static final String RESOURCE = "/fonts/NotoSansSC-sub.otf";
  private static final Font BASE = load();

  private Fonts() {}

  /** Returns the typeface at a size in logical pixels. */
  public static Font plain(double size) {
    return BASE.deriveFont((float) size);
  }

  /** Returns the bold typeface at a size in logical pixels. */
  public static Font bold(double size) {
    return BASE.deriveFont(Font.BOLD, (float) size);
  }

  /** Returns the name under which Java knows the typeface. */
  public static String family() {
    return BASE.getFamily();
  }

  private static Font load() {
    try (InputStream in = Fonts.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("The program is incomplete: no " + RESOURCE);
      }
      Font font = Font.createFont(Font.TRUETYPE_FONT, in);
      GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
      return font;
    } catch (FontFormatException e) {
      throw new IllegalStateException(RESOURCE + " is damaged", e);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " cannot be read", e);
    }
  }
}
