package io.github.autoencoderlab.figure;

import java.awt.Color;

/** The colours of paper and ink that are not data. */
public enum Theme {
  /** Dark ink on white. */
  LIGHT(0xffffff, 0x1f2328, 0x59636e, 0xe1e4e8, 0x0969da, 0xddecff),
  /** Light ink on a dark card. */
  DARK(0x161b22, 0xe6edf3, 0x9aa5b1, 0x2d333b, 0x58a6ff, 0x1c3a5e);

  private final Color background;
  private final Color text;
  private final Color muted;
  private final Color grid;
  private final Color accent;
  private final Color band;

  Theme(int background, int text, int muted, int grid, int accent, int band) {
    this.background = new Color(background);
    this.text = new Color(text);
    this.muted = new Color(muted);
    this.grid = new Color(grid);
    this.accent = new Color(accent);
    this.band = new Color(band);
  }

  /** Returns the colour of the card. */
  public Color background() {
    return background;
  }

  /** Returns the colour of titles and formulas. */
  public Color text() {
    return text;
  }

  /** Returns the colour of tick labels and captions. */
  public Color muted() {
    return muted;
  }

  /** Returns the colour of hairlines. */
  public Color grid() {
    return grid;
  }

  /** Returns the one accent colour. */
  public Color accent() {
    return accent;
  }

  /** Returns the accent as a background behind text. */
  public Color band() {
    return band;
  }
}
