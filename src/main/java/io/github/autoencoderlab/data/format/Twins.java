package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.text.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Files that are there twice: plain and compressed, in a folder and in its archive, or in a copy of
 * the folder. Of those that are the same byte by byte one is taken, and that is said.
 */
final class Twins {
  private final Map<String, List<Content>> known = new HashMap<>();
  private final List<String> places = new ArrayList<>();
  private @Nullable Content first;

  /**
   * Whether a file is the same as one that was asked about before.
   *
   * @throws DataException if a file of the same place differs, so that one cannot stand for both
   */
  boolean hasSeen(Content content, Format format) throws DataException {
    List<Content> namesakes = known.computeIfAbsent(key(content, format), key -> new ArrayList<>());
    for (Content namesake : namesakes) {
      if (isSame(content, namesake)) {
        places.add(content.place());
        first = first == null ? namesake : first;
        return true;
      }
      if (content.place().equals(namesake.place())) {
        throw new DataException("data.namesakes", content.name(), namesake.name());
      }
    }
    namesakes.add(content);
    return false;
  }

  private static boolean isSame(Content one, Content other) throws DataException {
    try {
      return one.equalsIn(other);
    } catch (IOException e) {
      // What is broken is told where it is read.
      if (e instanceof java.io.InterruptedIOException) {
        throw one.trouble(e);
      }
      return false;
    }
  }

  /** Only files of one name and part, pictures also of one class, can be the same one. */
  private static String key(Content content, Format format) {
    String place = content.place();
    if (format instanceof PictureFormat) {
      PictureFile file = PictureFile.of(content);
      String name = place.substring(place.lastIndexOf('/') + 1);
      return file.isTest() + "/" + file.folder() + "/" + name;
    }
    String name = place.substring(place.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return NameHints.of(place).part() + "/" + name.replaceAll("[^\\p{L}\\p{N}]+", "-");
  }

  /** What was taken once only. */
  List<Message> said() {
    return first == null
        ? List.of()
        : List.of(Message.of("data.done.twins", places.size(), Quote.of(places), first.place()));
  }
}
