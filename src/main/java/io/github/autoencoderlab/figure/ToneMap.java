package io.github.autoencoderlab.figure;

import java.awt.Color;

/** Turns values into opaque colours by a table. */
final class ToneMap {

  private static final int HALF = 255;
  private static final Color POSITIVE = new Color(0x0072b2);
  private static final Color NEGATIVE = new Color(0xd55e00);
  private static final Color BRIGHT_POSITIVE = new Color(0x4db1ff);
  private static final Color BRIGHT_NEGATIVE = new Color(0xff9a3c);
  private static final Color DARK_ZERO = new Color(0x0d1117);

  private final int[] table = new int[2 * HALF + 1];
  private final int undefined;
  private final float factor;
  private final float offset;

  private ToneMap(float factor, float offset, int undefined) {
    this.factor = factor;
    this.offset = offset;
    this.undefined = undefined;
  }

  /**
   * Returns the map of a tone.
   *
   * @param reach the absolute value of the fullest colour, positive; only for {@link Tone#SIGNED}
   */
  static ToneMap of(Tone tone, double reach, Theme theme) {
    int undefined = Ink.PURPLE.on(theme).getRGB();
    if (tone == Tone.GRAY) {
      ToneMap map = new ToneMap(2 * HALF, 0.5f, undefined);
      map.fill(0, 2 * HALF, Color.BLACK, Color.WHITE);
      return map;
    }
    ToneMap map = new ToneMap((float) (HALF / reach), HALF + 0.5f, undefined);
    boolean dark = theme == Theme.DARK;
    Color zero = dark ? DARK_ZERO : Color.WHITE;
    map.fill(0, HALF, dark ? BRIGHT_NEGATIVE : NEGATIVE, zero);
    map.fill(HALF, 2 * HALF, zero, dark ? BRIGHT_POSITIVE : POSITIVE);
    return map;
  }

  private void fill(int from, int to, Color first, Color last) {
    for (int i = from; i <= to; i++) {
      double t = (i - from) / (double) (to - from);
      int red = mix(first.getRed(), last.getRed(), t);
      int green = mix(first.getGreen(), last.getGreen(), t);
      int blue = mix(first.getBlue(), last.getBlue(), t);
      table[i] = 0xff000000 | red << 16 | green << 8 | blue;
    }
  }

  private static int mix(int a, int b, double t) {
    return (int) Math.round(a + (b - a) * t);
  }

  int rgb(float value) {
    if (Float.isNaN(value)) {
      return undefined;
    }
    float place = value * factor + offset;
    return table[(int) Math.max(0, Math.min(2 * HALF, place))];
  }

  /** Turns a run of values into a run of colours. */
  void rgb(float[] values, int from, int[] pixels, int to, int count) {
    for (int i = 0; i < count; i++) {
      pixels[to + i] = rgb(values[from + i]);
    }
  }
}
