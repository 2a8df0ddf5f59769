package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSource;
import io.github.autoencoderlab.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of a data set, of one format, apart from those that are none of it.
 *
 * @param format of the data
 * @param contents at least one file of it
 * @param rest the places of the others
 * @param said what was done to find them
 */
record Sorted(Format format, List<Content> contents, List<String> rest, List<Message> said) {
  Sorted {
    contents = List.copyOf(contents);
    rest = List.copyOf(rest);
    said = List.copyOf(said);
  }

  /**
   * Sorts files by looking at their first bytes.
   *
   * @throws DataException if none is of a known format, or they are of several
   */
  static Sorted of(Bundle bundle) throws DataException {
    return new Sorter(bundle).sorted();
  }

  private static final class Sorter {
    private final Bundle bundle;
    private final Map<Format, List<Content>> known = new LinkedHashMap<>();
    private final List<String> rest = new ArrayList<>();
    private final Twins twins = new Twins();
    private final List<Content> strange = new ArrayList<>();
    private int seen;

    private Sorter(Bundle bundle) {
      this.bundle = bundle;
    }

    private Sorted sorted() throws DataException {
      sort(bundle.files(), 0);
      if (known.isEmpty()) {
        throw unknown();
      }
      for (Optional<Format> less = besides(); less.isPresent(); less = besides()) {
        setAside(less.get());
      }
      if (known.size() > 1) {
        throw new DataException("data.mixed", bundle.name(), names());
      }
      Map.Entry<Format, List<Content>> only = known.entrySet().iterator().next();
      List<Message> said =
          Stream.concat(bundle.archives().said().stream(), twins.said().stream()).toList();
      return new Sorted(only.getKey(), only.getValue(), rest, said);
    }

    private void sort(List<DataSource> files, int depth) throws DataException {
      for (DataSource file : files) {
        Content content = Content.of(file.watchedBy(bundle.watch()));
        if (content.isZip()) {
          sort(bundle.archives().files(file, depth, files.size() == 1), depth + 1);
        } else if (content.isTar()) {
          boolean alone = files.size() == 1;
          sort(bundle.archives().filesOfTar(file, content, depth, alone), depth + 1);
        } else {
          sort(content);
        }
      }
    }

    private void sort(Content content) throws DataException {
      seen++;
      Format format = Formats.of(content).orElse(null);
      boolean empty = content.head().length == 0;
      if (empty && format != null && !(format instanceof PictureFormat)) {
        throw new DataException("data.empty", content.name());
      }
      if (format == null) {
        rest.add(content.place());
        strange.add(content.light());
      } else if (!twins.hasSeen(content, format)) {
        known.computeIfAbsent(format, each -> new ArrayList<>()).add(kept(format, content));
      }
    }

    /** Of pictures, which may be many, not all first bytes are kept. */
    private static Content kept(Format format, Content content) {
      return format instanceof PictureFormat ? content.light() : content;
    }

    private void setAside(Format less) {
      known.getOrDefault(less, List.of()).forEach(content -> rest.add(content.place()));
      known.remove(less);
    }

    /**
     * What only goes with the data, if there are several formats: beside arrays a picture that
     * shows what the data look like, or a table; beside pictures a table of what they are, or the
     * one of both that there is less of.
     */
    private Optional<Format> besides() {
      if (known.size() < 2) {
        return Optional.empty();
      }
      Optional<Format> pictures = only(Set.of(PictureFormat.class));
      Optional<Format> table = only(Set.of(CsvFormat.class, AmatFormat.class));
      boolean arrays = known.keySet().stream().anyMatch(format -> !isTextOrPicture(format));
      if (!arrays && table.isPresent() && count(pictures) > count(table)) {
        return table;
      }
      return pictures.isPresent() || !arrays ? pictures : table;
    }

    private static boolean isTextOrPicture(Format format) {
      return format instanceof PictureFormat
          || format instanceof CsvFormat
          || format instanceof AmatFormat;
    }

    private Optional<Format> only(Set<Class<? extends Format>> kinds) {
      return known.keySet().stream()
          .filter(format -> kinds.contains(format.getClass()))
          .findFirst();
    }

    private int count(Optional<Format> format) {
      return format.map(of -> known.getOrDefault(of, List.of()).size()).orElse(0);
    }

    private String names() {
      return Quote.of(known.values().stream().map(of -> of.get(0).place()).toList());
    }

    private DataException unknown() {
      for (Content content : strange) {
        Optional<String> packer = Packer.of(content);
        if (packer.isPresent()) {
          return new DataException("data.packed", content.name(), packer.get());
        }
      }
      if (seen == 1 && strange.size() == 1) {
        Content content = strange.get(0);
        return content.head().length == 0
            ? new DataException("data.empty", content.name())
            : new DataException("data.unknownFormat", content.name(), content.start());
      }
      return new DataException("data.noData", bundle.name(), seen);
    }
  }
}
