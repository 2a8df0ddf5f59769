package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.ImageSize;
import io.github.autoencoderlab.data.picture.Picture;
import io.github.autoencoderlab.data.picture.Treatment;
import io.github.autoencoderlab.text.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Decodes picture files of a set, leaves out those that are broken, and remembers what it did. */
final class PictureLoader {
  /** More than one of so many that are broken is more than chance. */
  private static final int MANY = 10;

  private final String name;
  private final Set<Treatment> treatments = EnumSet.noneOf(Treatment.class);
  private final Set<PictureFile> broken = new LinkedHashSet<>();
  private final Set<Integer> told = new TreeSet<>();
  private DeepGrey deep = new DeepGrey(0);
  private @Nullable Statistics found;
  private int all;

  PictureLoader(String name) {
    this.name = name;
  }

  /**
   * Pictures of one part of a set, fitted to one size.
   *
   * @param files those that could be read
   * @param pixels of all of them, one after the other
   * @param deep which of them have 16 bits and do not tell what is white
   */
  record Loaded(List<PictureFile> files, byte[] pixels, List<Integer> deep) {
    Loaded {
      files = List.copyOf(files);
      deep = List.copyOf(deep);
    }
  }

  /** The size that all of some pictures have; empty if they differ or none can be read. */
  Optional<ImageSize> commonSize(List<PictureFile> files) throws DataException {
    all = files.size();
    ImageSize first = null;
    boolean same = true;
    for (PictureFile file : files) {
      ImageSize size = PictureFormat.size(file.content()).orElse(null);
      if (size == null) {
        broken.add(file);
      } else {
        first = first == null ? size : first;
        same &= size.equals(first);
      }
    }
    if (first == null) {
      throw refused(files);
    }
    return same ? Optional.of(first) : Optional.empty();
  }

  /** All that can be read of some pictures, 16 bits as if all were used. */
  Loaded load(List<PictureFile> files, ImageSize size) throws DataException {
    int pixels = size.rows() * size.columns();
    Room.need(name, files.size() + "×" + size, (long) files.size() * pixels);
    byte[] grey = new byte[files.size() * pixels];
    List<PictureFile> kept = new ArrayList<>();
    List<Integer> ofDeep = new ArrayList<>();
    for (PictureFile file : files) {
      if (!broken.contains(file)) {
        Picture picture = PictureFormat.picture(file.content(), DeepGrey.FULL).orElse(null);
        if (picture == null) {
          broken.add(file);
        } else {
          look(picture);
          if (picture.deep() != null && picture.deep().told() == 0) {
            ofDeep.add(kept.size());
          }
          System.arraycopy(picture.fitted(size).grey(), 0, grey, kept.size() * pixels, pixels);
          kept.add(file);
        }
      }
    }
    boolean whole = kept.size() == files.size();
    return new Loaded(kept, whole ? grey : Arrays.copyOf(grey, kept.size() * pixels), ofDeep);
  }

  /** Decodes pictures of 16 bits once more if they do not use all of them. */
  void brighten(Loaded loaded, ImageSize size) throws DataException {
    int pixels = size.rows() * size.columns();
    if (deep.white() != DeepGrey.FULL) {
      for (int n : loaded.deep()) {
        Picture picture =
            PictureFormat.picture(loaded.files().get(n).content(), deep.white()).orElseThrow();
        System.arraycopy(picture.fitted(size).grey(), 0, loaded.pixels(), n * pixels, pixels);
      }
    }
  }

  private void look(Picture picture) {
    treatments.addAll(picture.done());
    deep = deep.and(DeepGrey.of(picture));
    if (picture.deep() != null && picture.deep().told() > 0) {
      told.add(picture.deep().told());
    }
    Statistics values =
        picture.deep() == null
            ? Statistics.of(picture.grey())
            : new Statistics(picture.deep().low(), picture.deep().high(), true, false, true);
    found = found == null ? values : found.and(values);
  }

  /** What values the files hold. */
  Statistics found() {
    return Objects.requireNonNull(found);
  }

  /** What was done to the pixels of any of them, and which were left out. */
  List<Message> said() {
    List<Message> said = new ArrayList<>();
    boolean dim = deep.white() != DeepGrey.FULL;
    for (Treatment one : treatments) {
      if (one == Treatment.STEPS && dim) {
        said.add(deep.done());
      } else if (one != Treatment.STEPS || told.isEmpty()) {
        said.add(Message.of("data.done.picture." + one.name().toLowerCase(Locale.ROOT)));
      }
    }
    if (!told.isEmpty()) {
      said.add(Message.of("data.done.told", Quote.of(told.stream().map(String::valueOf).toList())));
    }
    if (said.isEmpty()) {
      said.add(Message.of("data.done.picture.none"));
    }
    if (!broken.isEmpty()) {
      boolean many = broken.size() * MANY > all;
      String key = many ? "data.done.manyBroken" : "data.done.broken";
      said.add(Message.of(key, broken.size(), all, Quote.of(places())));
    }
    return said;
  }

  /** The sentence for a set of which nothing can be read. */
  DataException refused(List<PictureFile> files) {
    return files.size() == 1
        ? PictureFormat.refused(files.get(0).content())
        : new DataException("data.allBroken", name, files.size(), Quote.of(places()));
  }

  private List<String> places() {
    return broken.stream().map(file -> file.content().place()).toList();
  }
}
