package io.github.autoencoderlab.figure;

import java.awt.Color;

/**
 * Colours one can name aloud, safe for colour-blind eyes (Okabe and Ito 2008), each with one
 * meaning in the whole program; tuned in lightness to stand out on the card of either theme.
 */
public enum Ink implements Pigment {
  /** The data, the training set, positive numbers. */
  BLUE(0x0072b2, 0x3d9be9),
  /** The model, negative numbers. */
  ORANGE(0xd55e00, 0xf59b2c),
  /** Data never trained on: the test set. */
  GREEN(0x008a63, 0x2cc295),
  /** The other method in a comparison, such as PCA. */
  PURPLE(0xaf5a8d, 0xe39ac6),
  /** What a machine makes up: its fantasies, units that are on. */
  YELLOW(0xc48400, 0xf0b93a),
  /** A second kind of data. */
  SKY(0x2e96d1, 0x8fd3ff),
  /** Context: what is not spoken of. */
  GREY(0x6e7781, 0x8b949e),
  /** The colour of the text: reference levels. */
  TEXT(0x1f2328, 0xe6edf3);

  private final Color light;
  private final Color dark;

  Ink(int light, int dark) {
    this.light = new Color(light);
    this.dark = new Color(dark);
  }

  @Override
  public Color on(Theme theme) {
    return theme == Theme.LIGHT ? light : dark;
  }
}
