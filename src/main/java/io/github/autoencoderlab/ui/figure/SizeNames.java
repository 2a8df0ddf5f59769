package io.github.autoencoderlab.ui.figure;

import io.github.autoencoderlab.figure.export.SlideSize;
import io.github.autoencoderlab.text.Texts;
import java.util.Locale;
import javafx.util.StringConverter;

/** Names of sizes to choose from: those of slides, and words for a size of one's own. */
final class SizeNames extends StringConverter<Object> {
  private final Texts texts;

  SizeNames(Texts texts) {
    this.texts = texts;
  }

  @Override
  public String toString(Object size) {
    return size instanceof SlideSize slide
        ? texts.get("export.size." + slide.name().toLowerCase(Locale.ROOT))
        : String.valueOf(size);
  }

  @Override
  public Object fromString(String name) {
    // A converter must have it; only boxes that can be typed in call it.
    throw new UnsupportedOperationException("sizes are chosen, not typed");
  }
}
