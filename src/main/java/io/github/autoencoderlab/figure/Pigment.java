package io.github.autoencoderlab.figure;

import java.awt.Color;

/** A colour that each theme has its own shade of. */
public interface Pigment {
  /** Returns this colour as it looks on the given theme. */
  Color on(Theme theme);
}
