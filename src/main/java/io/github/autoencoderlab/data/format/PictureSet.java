package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.Account;
import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.ImageSize;
import io.github.autoencoderlab.data.Images;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.data.picture.Picture;
import io.github.autoencoderlab.data.picture.Treatment;
import io.github.autoencoderlab.text.Message;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a data set of picture files: those in a folder {@code test} are tested on, the folder below
 * is the class, and all are cropped and scaled to one size.
 */
final class PictureSet {
  /** Up to this size pictures of one size stay as they are. */
  private static final int LARGEST_KEPT = 64;

  /** The size of MNIST's images, for which the lessons are set up. */
  private static final ImageSize USUAL = new ImageSize(28, 28);

  private final String name;
  private final Reading reading;
  private final List<Message> done = new ArrayList<>();
  private final Set<Treatment> treatments = EnumSet.noneOf(Treatment.class);
  private @Nullable Statistics found;

  PictureSet(String name, Reading reading) {
    this.name = name;
    this.reading = reading;
  }

  /**
   * Makes the data set.
   *
   * @throws DataException if a picture is damaged, or there is no memory for all of them
   */
  DataSet of(Sorted from) throws DataException {
    List<PictureFile> all = from.contents().stream().map(PictureFile::of).toList();
    List<PictureFile> test = all.stream().filter(PictureFile::isTest).toList();
    List<PictureFile> train = all.stream().filter(file -> !file.isTest()).toList();
    if (train.isEmpty()) {
      train = test;
      test = List.of();
    }
    ImageSize size = size(all);
    LabelWords trainLabels = labels(train);
    LabelWords testLabels = trainLabels == null || test.isEmpty() ? null : labels(test);
    Optional<LabelWords.Classes> classes =
        trainLabels == null ? Optional.empty() : LabelWords.classes(trainLabels, testLabels);
    done.add(Message.of(classes.isPresent() ? "data.done.folders" : "data.done.noLabels"));
    Images trainImages = images(train, trainLabels, classes.orElse(null), size);
    Images testImages =
        test.isEmpty() ? null : images(test, testLabels, classes.orElse(null), size);
    done.addAll(from.said());
    if (!from.rest().isEmpty()) {
      done.add(Message.of("data.done.unused", Quote.of(from.rest())));
    }
    return set(
        trainImages, testImages, from.format().name(), classes.map(LabelWords.Classes::names));
  }

  private DataSet set(
      Images train, @Nullable Images test, Message format, Optional<List<String>> names)
      throws DataException {
    HoldOut parts = test == null ? HoldOut.of(train, name) : new HoldOut(train, test);
    if (test == null) {
      done.add(parts.said());
    }
    if (reading.transposed()) {
      done.add(Message.of("data.done.transposed"));
    }
    Statistics values = Objects.requireNonNull(found);
    List<Message> all = new ArrayList<>(told());
    all.addAll(done);
    Account account =
        new Account(format, values.low(), values.high(), all, names.orElse(List.of()));
    return new DataSet(name, parts.train(), parts.test(), account);
  }

  /** What was done to the pixels of any of them. */
  private List<Message> told() {
    return treatments.isEmpty()
        ? List.of(Message.of("data.done.picture.none"))
        : treatments.stream()
            .map(one -> Message.of("data.done.picture." + one.name().toLowerCase(Locale.ROOT)))
            .toList();
  }

  private void look(Picture picture) {
    treatments.addAll(picture.done());
    Statistics values = Statistics.of(picture.grey());
    found = found == null ? values : found.and(values);
  }

  private ImageSize size(List<PictureFile> files) throws DataException {
    ImageSize first = PictureFormat.size(files.get(0).content());
    boolean same = true;
    for (PictureFile file : files) {
      same &= PictureFormat.size(file.content()).equals(first);
    }
    boolean small = first.rows() <= LARGEST_KEPT && first.columns() <= LARGEST_KEPT;
    ImageSize usual = same && small ? first : USUAL;
    ImageSize size = reading.size() == null ? usual : reading.size();
    boolean kept = same && size.equals(first);
    done.add(kept ? Message.of("data.done.kept") : Message.of("data.done.fitted", size.toString()));
    return size;
  }

  /** The folders as labels; null if a picture lies outside of them or there are too many. */
  private static @Nullable LabelWords labels(List<PictureFile> files) {
    LabelWords.Builder labels = new LabelWords.Builder(files.size());
    for (PictureFile file : files) {
      if (file.folder().isEmpty() || !labels.add(file.folder())) {
        return null;
      }
    }
    return labels.build("");
  }

  private Images images(
      List<PictureFile> files,
      @Nullable LabelWords labels,
      LabelWords.@Nullable Classes classes,
      ImageSize size)
      throws DataException {
    int pixels = size.rows() * size.columns();
    Room.need(name, files.size() + "×" + size, (long) files.size() * pixels);
    byte[] all = new byte[files.size() * pixels];
    for (int n = 0; n < files.size(); n++) {
      Picture picture = PictureFormat.picture(files.get(n).content());
      look(picture);
      System.arraycopy(picture.fitted(size).grey(), 0, all, n * pixels, pixels);
    }
    byte[] numbers = labels == null || classes == null ? new byte[0] : classes.of(labels);
    Images images = new Images(size.rows(), size.columns(), all, numbers);
    return reading.transposed() ? images.transposed() : images;
  }
}
