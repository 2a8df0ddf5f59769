package io.github.autoencoderlab.figure;

import java.awt.Color;

/**
 * Colours of ten classes side by side.
 *
 * <p>Around those of Okabe and Ito (2008), chosen so that any two are at least 24 apart in CIELAB,
 * also as protanopes and deuteranopes see them (Machado et al. 2009), with a contrast of 3 to the
 * card of their theme. In grey some come close to each other; there the {@link Marker} tells them
 * apart.
 */
enum ClassInk implements Pigment {
  BLUE(0x0072b2, 0x2d6bb9),
  ORANGE(0xd55e00, 0xf5bb5c),
  GREEN(0x006a53, 0x3c8295),
  PINK(0xd0779f, 0xe0b090),
  BLACK(0x1f2328, 0xe6edf3),
  VIOLET(0x3a20f8, 0x7a40f0),
  LEAF(0x5a8a50, 0xf0f81a),
  PURPLE(0x5a0060, 0xb06020),
  SKY(0x0c76f5, 0x8fc3ff),
  BROWN(0x5a3a00, 0x906050);

  private static final ClassInk[] ALL = values();

  private final Color light;
  private final Color dark;

  ClassInk(int light, int dark) {
    this.light = new Color(light);
    this.dark = new Color(dark);
  }

  /** That of a class; from the tenth on they come again. */
  static ClassInk of(int number) {
    return ALL[number % ALL.length];
  }

  @Override
  public Color on(Theme theme) {
    return theme == Theme.LIGHT ? light : dark;
  }
}
