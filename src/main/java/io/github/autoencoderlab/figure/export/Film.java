package io.github.autoencoderlab.figure.export;

import io.github.autoencoderlab.figure.Caption;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.file.WholeFile;
import io.github.autoencoderlab.text.FileFailure;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Frames of one figure on their way to an animated GIF, or to PNGs with numbers. Nothing is written
 * before all are there; kept compressed, they may take {@value #MOST_MEGABYTES} MB.
 */
public final class Film {
  /** Frames of an animation at most. */
  public static final int MOST_FRAMES = 1000;

  private static final int MOST_MEGABYTES = 100;
  private static final long MOST_PIXELS = 4_000_000;

  private final Path file;
  private final ExportOptions options;
  private final @Nullable GifFrames gif; // null where pictures are numbered
  private final List<byte[]> pictures = new ArrayList<>();
  private long size;
  private int frames;

  /**
   * A film without a frame.
   *
   * @param file that it is for; numbers are put before the ending of PNGs
   * @param options of every frame; a GIF has a background always
   * @param framesPerSecond of a GIF, 0.1..50
   * @throws UserException if the frames would have too many pixels
   */
  public Film(Path file, ExportOptions options, double framesPerSecond) throws UserException {
    this.file = file;
    boolean numbered = file.toString().endsWith(".png");
    this.options = numbered ? options : options.withTransparent(false);
    long across = Sheet.device(options.width(), options);
    long down = Sheet.device(options.height(), options);
    if (across * down > MOST_PIXELS) {
      throw new UserException(Message.of("animation.pixels", across, down, MOST_PIXELS));
    }
    try {
      gif = numbered ? null : new GifFrames(framesPerSecond);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /**
   * Adds a frame.
   *
   * @throws UserException if the film is too large by now
   */
  public void add(Figure figure, Caption caption) throws UserException {
    try {
      ExportOptions look = options.withCaption(caption);
      if (gif == null) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new PngWriter().write(figure, look, bytes);
        pictures.add(bytes.toByteArray());
        size += bytes.size();
      } else {
        if (frames++ == 0) {
          gif.comment(ascii(caption.details()));
        }
        gif.add(new Sheet(figure, look).pixels());
        size = gif.size();
      }
    } catch (IOException e) {
      throw failed(e);
    }
    if (size > MOST_MEGABYTES * 1_000_000L) {
      throw new UserException(Message.of("animation.large", file.toString(), MOST_MEGABYTES));
    }
  }

  /**
   * Writes the file, or the files, each whole or not at all.
   *
   * @return what was written
   * @throws UserException if that cannot be
   */
  public List<Path> write() throws UserException {
    List<Path> written = new ArrayList<>();
    try {
      if (gif != null) {
        byte[] whole = gif.finish();
        WholeFile.write(file, out -> out.write(whole));
        return List.of(file);
      }
      for (byte[] picture : pictures) {
        Path one = file.resolveSibling(name(written.size() + 1));
        WholeFile.write(one, out -> out.write(picture));
        written.add(one);
      }
      return written;
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private String name(int number) {
    String name = String.valueOf(file.getFileName());
    String bare = name.substring(0, name.length() - ".png".length());
    return String.format(Locale.ROOT, "%s-%04d.png", bare, number);
  }

  private UserException failed(IOException e) {
    Message why =
        e instanceof FileSystemException of
            ? FileFailure.sentence(of)
            : Message.of("file.failed", file.toString(), String.valueOf(e.getMessage()));
    return new UserException(why, e);
  }

  /** A GIF's comment is ASCII; other letters are escaped as Java does. */
  private static String ascii(String text) {
    return text.chars()
        .mapToObj(
            letter -> letter < 128 ? Character.toString(letter) : String.format("\\u%04x", letter))
        .collect(Collectors.joining());
  }
}
