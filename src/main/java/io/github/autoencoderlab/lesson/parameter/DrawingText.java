package io.github.autoencoderlab.lesson.parameter;

import io.github.autoencoderlab.data.ImageSize;
import io.github.autoencoderlab.data.format.PictureOfFile;
import io.github.autoencoderlab.data.picture.Picture;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Drawings as text: rows, columns, the pixels as bytes in Base64 and, if any are left open, the
 * bits of those; nothing for {@link Drawing#BLANK}.
 */
final class DrawingText {
  private static final Pattern FORM =
      Pattern.compile("(\\d{1,3})x(\\d{1,3}):([\\w-]+)(?::([\\w-]+))?");

  private static final int MOST_SIDE = 256;

  private DrawingText() {}

  static String of(Drawing drawing) {
    if (drawing.equals(Drawing.BLANK)) {
      return "";
    }
    Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
    String size = drawing.rows() + "x" + drawing.columns();
    String gap = drawing.hasGap() ? ":" + base64.encodeToString(drawing.gap().toByteArray()) : "";
    return size + ":" + base64.encodeToString(drawing.pixels()) + gap;
  }

  /**
   * The drawing that a text stands for, be it one of {@link #of} or the name of an image file.
   *
   * @param id the parameter that it is for
   * @throws UserException if it is neither
   */
  static Drawing read(String id, String text) throws UserException {
    if (text.isEmpty()) {
      return Drawing.BLANK;
    }
    Matcher matcher = FORM.matcher(text);
    return matcher.matches() ? decode(id, matcher) : drawing(PictureOfFile.read(file(id, text)));
  }

  private static Drawing decode(String id, Matcher form) throws UserException {
    int rows = Integer.parseInt(form.group(1));
    int columns = Integer.parseInt(form.group(2));
    try {
      byte[] pixels = Base64.getUrlDecoder().decode(form.group(3));
      String open = form.group(4) == null ? "" : form.group(4);
      BitSet gap = BitSet.valueOf(Base64.getUrlDecoder().decode(open));
      return new Drawing(rows, columns, pixels, gap);
    } catch (IllegalArgumentException e) {
      throw new UserException(Message.of("parameter.brokenDrawing", id, rows, columns));
    }
  }

  /** A photograph is not kept in more pixels than any data have. */
  private static Drawing drawing(Picture picture) {
    int rows = picture.size().rows();
    int columns = picture.size().columns();
    double zoom = Math.min(1, (double) MOST_SIDE / Math.max(rows, columns));
    int height = (int) Math.max(1, Math.round(zoom * rows));
    int width = (int) Math.max(1, Math.round(zoom * columns));
    Picture small = picture.fitted(new ImageSize(height, width));
    return new Drawing(height, width, small.grey(), new BitSet());
  }

  private static Path file(String id, String name) throws UserException {
    try {
      Path file = Path.of(name);
      if (Files.isRegularFile(file)) {
        return file;
      }
    } catch (InvalidPathException e) {
      throw noFile(id, name);
    }
    throw noFile(id, name);
  }

  private static UserException noFile(String id, String name) {
    return new UserException(Message.of("parameter.noDrawing", id, name));
  }
}
