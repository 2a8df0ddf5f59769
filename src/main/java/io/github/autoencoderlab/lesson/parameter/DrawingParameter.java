package io.github.autoencoderlab.lesson.parameter;

import io.github.autoencoderlab.data.picture.PictureKind;
import io.github.autoencoderlab.text.UserException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A parameter that is a small grey picture, drawn by the user or read from a file. A picture of
 * another size than the data is fitted by whoever uses it.
 *
 * @param shownBy what is set along with a drawing, so that it is seen to act
 * @param gapShownBy what is set along with the first gap in a drawing, so that it is filled in
 * @param lookedAt the number of the held-out image that is looked at, below 0 for none: the next to
 *     be edited; null where the first one is
 */
public record DrawingParameter(
    String id,
    Effect effect,
    boolean primary,
    Setting shownBy,
    Setting gapShownBy,
    @Nullable NumberParameter lookedAt)
    implements HandmadeParameter {
  /** Kinds of files that can be read. */
  public static final List<String> FILES =
      Stream.of(PictureKind.values()).map(PictureKind::name).toList();

  public DrawingParameter {
    for (Setting along : List.of(shownBy, gapShownBy)) {
      if (along.parameter().effect() != effect) {
        throw new IllegalArgumentException(
            id + ": " + along.parameter().id() + " does not act at the same time");
      }
    }
  }

  /** A drawing where no held-out image is looked at before others. */
  public DrawingParameter(
      String id, Effect effect, boolean primary, Setting shownBy, Setting gapShownBy) {
    this(id, effect, primary, shownBy, gapShownBy, null);
  }

  /** This parameter with a drawing. */
  public Setting to(Drawing drawing) {
    return new Setting.ByHand(this, drawing);
  }

  @Override
  public Setting initial() {
    return to(Drawing.BLANK);
  }

  /** Reads the text of a drawing, or else the image file of that name. */
  @Override
  public Setting read(String text) throws UserException {
    return to(DrawingText.read(id, text.strip()));
  }

  @Override
  public List<Setting> along(Setting before, Setting after) {
    List<Setting> along = new ArrayList<>(List.of(shownBy));
    if (drawing(after).hasGap() && !drawing(before).hasGap()) {
      along.add(gapShownBy);
    }
    return along;
  }

  @Override
  public String takes() {
    return "FILE: " + String.join(" | ", FILES);
  }

  private static Drawing drawing(Setting setting) {
    return ((Setting.ByHand) setting).value();
  }
}
