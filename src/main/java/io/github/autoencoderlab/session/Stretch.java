package io.github.autoencoderlab.session;

import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * Steps of a run that an animation shows, the first and the last among them.
 *
 * @param from first step shown, from 0
 * @param to last step shown
 * @param every step between two frames, at least 1
 */
public record Stretch(long from, long to, long every) {
  private static final Pattern FORM =
      Pattern.compile("(\\d{1,15})\\.\\.(\\d{1,15})(?::(\\d{1,15}))?");
  private static final int USUAL_FRAMES = 100;

  /**
   * Reads {@code FROM..TO[:EVERY]}; without {@code EVERY}, at most 101 frames.
   *
   * @throws UserException if it is written otherwise, or holds less than two frames
   */
  public static Stretch parse(String text) throws UserException {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      throw new UserException(Message.of("animation.noStretch", text));
    }
    long from = Long.parseLong(form.group(1));
    long to = Long.parseLong(form.group(2));
    long usual = Math.max(1, parts(to - from, USUAL_FRAMES));
    long every = form.group(3) == null ? usual : Long.parseLong(form.group(3));
    if (to <= from || every < 1) {
      throw new UserException(Message.of("animation.noStretch", text));
    }
    return new Stretch(from, to, every);
  }

  /** A stretch in so many frames, or fewer where there are not so many steps. */
  public static Stretch inFrames(long from, long to, int frames) {
    return new Stretch(from, to, Math.max(1, parts(to - from, Math.max(1, frames - 1L))));
  }

  /** Number of frames. */
  public long frames() {
    return parts(to - from, every) + 1;
  }

  /** The steps shown, in their order. */
  public List<Long> steps() {
    return LongStream.range(0, frames()).map(n -> Math.min(to, from + n * every)).boxed().toList();
  }

  /**
   * Refuses what is not within a run, and too many frames.
   *
   * @param first step that there is
   * @param last step that there is
   * @param most frames
   * @throws UserException that names the bounds
   */
  public void refuseBeyond(long first, long last, int most) throws UserException {
    if (from < first || to > last) {
      throw new UserException(Message.of("animation.beyond", from, to, first, last));
    }
    if (frames() > most) {
      long enough = parts(to - from, most - 1L);
      throw new UserException(Message.of("animation.frames", frames(), most, enough));
    }
  }

  /** length / size, rounded up. */
  private static long parts(long length, long size) {
    return (length + size - 1) / size;
  }
}
