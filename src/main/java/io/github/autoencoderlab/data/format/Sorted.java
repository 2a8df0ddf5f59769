package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The files of a data set, of one format, apart from those that are none of it.
 *
 * @param format of the data
 * @param contents at least one file of it
 * @param rest the places of the others
 */
record Sorted(Format format, List<Content> contents, List<String> rest) {
  Sorted {
    contents = List.copyOf(contents);
    rest = List.copyOf(rest);
  }

  /**
   * Sorts files by looking at their first bytes.
   *
   * @throws DataException if none is of a known format, or they are of several
   */
  static Sorted of(Bundle bundle) throws DataException {
    Map<Format, List<Content>> known = new LinkedHashMap<>();
    List<String> rest = new ArrayList<>();
    Set<String> places = new HashSet<>();
    for (DataSource file : bundle.files()) {
      Content content = Content.of(file);
      if (!places.add(content.place())) {
        // The same once more, compressed.
        continue;
      }
      boolean empty = content.head().length == 0;
      Format format = Formats.of(content).orElse(null);
      if (empty && format != null) {
        throw new DataException("data.empty", content.name());
      }
      if (format == null) {
        rest.add(content.place());
      } else {
        known.computeIfAbsent(format, each -> new ArrayList<>()).add(kept(format, content));
      }
    }
    if (known.isEmpty()) {
      throw unknown(bundle);
    }
    if (known.size() > 1) {
      besides(known).ifPresent(less -> setAside(known, less, rest));
    }
    if (known.size() > 1) {
      throw new DataException("data.mixed", bundle.name(), names(known));
    }
    Map.Entry<Format, List<Content>> only = known.entrySet().iterator().next();
    return new Sorted(only.getKey(), only.getValue(), rest);
  }

  private static void setAside(Map<Format, List<Content>> known, Format less, List<String> rest) {
    known.getOrDefault(less, List.of()).forEach(content -> rest.add(content.place()));
    known.remove(less);
  }

  /** Of pictures, which may be many, not all first bytes are kept. */
  private static Content kept(Format format, Content content) {
    return format instanceof PictureFormat ? content.light() : content;
  }

  /**
   * What only goes with the data, if there are pictures and one other format: a picture that shows
   * what the data look like, or a table of what the pictures are.
   */
  private static Optional<Format> besides(Map<Format, List<Content>> known) {
    Optional<Format> pictures = only(known, PictureFormat.class);
    Optional<Format> table = only(known, CsvFormat.class);
    return table.isPresent() && count(known, pictures) > count(known, table) ? table : pictures;
  }

  private static Optional<Format> only(
      Map<Format, List<Content>> known, Class<? extends Format> kind) {
    return known.keySet().stream().filter(kind::isInstance).findFirst();
  }

  private static int count(Map<Format, List<Content>> known, Optional<Format> format) {
    return format.map(of -> known.getOrDefault(of, List.of()).size()).orElse(0);
  }

  private static String names(Map<Format, List<Content>> known) {
    return Quote.of(known.values().stream().map(of -> of.get(0).place()).toList());
  }

  private static DataException unknown(Bundle bundle) throws DataException {
    if (bundle.files().size() == 1) {
      Content content = Content.of(bundle.files().get(0));
      return content.head().length == 0
          ? new DataException("data.empty", content.name())
          : new DataException("data.unknownFormat", content.name(), content.start());
    }
    return new DataException("data.noData", bundle.name(), bundle.files().size());
  }
}
