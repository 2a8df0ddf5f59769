package io.github.autoencoderlab.lecture;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.autoencoderlab.file.WholeFile;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A lecture, or a lesson as someone has left it, as a file: JSON, in which a person may write
 * comments and commas too many. {@code src/docs/lectures.md} describes every field.
 */
public final class LectureFile {
  /** What its name ends in. */
  public static final String SUFFIX = ".lesson";

  /** Form of the file; a file of a higher one is refused. */
  static final int VERSION = 1;

  static final String FORM = "autoencoderLab";

  private static final int BEGINNING = 4096;
  private static final String SHIPPED = "/lectures/slides.lesson";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private LectureFile() {}

  /**
   * Reads a file.
   *
   * @throws UserException if it cannot be read, is none, is damaged or newer; the sentence says
   *     where
   */
  public static Lecture read(Path file) throws UserException {
    String name = String.valueOf(file.getFileName());
    try {
      return lecture(Files.readAllBytes(file), name);
    } catch (IOException e) {
      throw new UserException(Message.of("lecture.unreadable", name), e);
    }
  }

  /**
   * The lecture of the slides, which ships with the program.
   *
   * @throws UserException if it is damaged
   */
  public static Lecture shipped() throws UserException {
    try (InputStream in = LectureFile.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException("no " + SHIPPED);
      }
      return lecture(in.readAllBytes(), SHIPPED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a file is one, as far as its beginning tells. */
  public static boolean isOne(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      String start = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8).strip();
      return (start.startsWith("{") || start.startsWith("/")) && start.contains('"' + FORM + '"');
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Writes one, whole or not at all.
   *
   * @throws UserException if it cannot be written
   */
  public static void write(Lecture lecture, Path file) throws UserException {
    try {
      String text = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree(lecture));
      WholeFile.write(file, out -> out.write((text + "\n").getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UserException(Message.of("file.unwritable", file.toString()), e);
    }
  }

  private static Object tree(Lecture lecture) {
    return new PageWriter().lecture(lecture, FORM, VERSION);
  }

  /** What the bytes of a file say. */
  static Lecture lecture(byte[] bytes, String name) throws UserException {
    Fields all = new Fields(tree(bytes, name), name, "");
    if (!all.node().isObject() || !all.has(FORM)) {
      throw new UserException(Message.of("lecture.none", name));
    }
    long version = all.whole(FORM).orElse(0);
    if (version > VERSION) {
      throw new UserException(Message.of("lecture.newer", name, version, VERSION));
    }
    if (!all.has("pages")) {
      LecturePage only = PageReader.page(all, FORM);
      return new Lecture(only.title(), List.of(only));
    }
    return lecture(all);
  }

  private static Lecture lecture(Fields all) throws UserException {
    all.refuseOthers(java.util.Set.of(FORM, "title", "pages"));
    List<LecturePage> pages = new ArrayList<>();
    for (Fields one : all.inners("pages")) {
      pages.add(PageReader.page(one));
    }
    if (pages.isEmpty()) {
      throw all.wrong("pages", "[ { … } ]");
    }
    return new Lecture(all.wording("title"), pages);
  }

  private static JsonNode tree(byte[] bytes, String name) throws UserException {
    try {
      return MAPPER.readTree(bytes);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new UserException(Message.of("lecture.damaged", name, line), e);
    } catch (IOException e) {
      throw new UserException(Message.of("lecture.unreadable", name), e);
    }
  }
}
