package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.Account;
import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.ImageSize;
import io.github.autoencoderlab.data.Images;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.data.format.PictureLoader.Loaded;
import io.github.autoencoderlab.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
  private final PictureLoader loader;
  private final List<Message> done = new ArrayList<>();

  PictureSet(String name, Reading reading) {
    this.name = name;
    this.reading = reading;
    loader = new PictureLoader(name);
  }

  /**
   * Makes the data set.
   *
   * @throws DataException if no picture can be read, or there is no memory for all of them
   */
  DataSet of(Sorted from) throws DataException {
    List<PictureFile> all = from.contents().stream().map(PictureFile::of).toList();
    ImageSize size = size(all);
    Loaded test = loader.load(all.stream().filter(PictureFile::isTest).toList(), size);
    Loaded train = loader.load(all.stream().filter(file -> !file.isTest()).toList(), size);
    if (train.files().isEmpty() && test.files().isEmpty()) {
      throw loader.refused(all);
    }
    loader.brighten(train, size);
    loader.brighten(test, size);
    return train.files().isEmpty() ? set(test, train, size, from) : set(train, test, size, from);
  }

  private DataSet set(Loaded train, Loaded test, ImageSize size, Sorted from) throws DataException {
    boolean parted = !test.files().isEmpty();
    LabelWords trainLabels = labels(train.files());
    LabelWords testLabels = trainLabels == null || !parted ? null : labels(test.files());
    Optional<LabelWords.Classes> classes =
        trainLabels == null ? Optional.empty() : LabelWords.classes(trainLabels, testLabels);
    done.add(Message.of(classes.isPresent() ? "data.done.folders" : "data.done.noLabels"));
    Images trained = images(train, trainLabels, classes.orElse(null), size);
    HoldOut parts =
        parted
            ? new HoldOut(trained, images(test, testLabels, classes.orElse(null), size))
            : HoldOut.of(trained, name);
    tell(from, parted ? null : parts.said());
    Statistics values = loader.found();
    List<Message> said = Stream.concat(loader.said().stream(), done.stream()).toList();
    List<String> names = classes.map(LabelWords.Classes::names).orElse(List.of());
    Account account = new Account(from.format().name(), values.low(), values.high(), said, names);
    return new DataSet(name, parts.train(), parts.test(), account);
  }

  private void tell(Sorted from, @Nullable Message heldOut) {
    done.addAll(from.said());
    if (!from.rest().isEmpty()) {
      done.add(Message.of("data.done.unused", Quote.of(from.rest())));
    }
    if (heldOut != null) {
      done.add(heldOut);
    }
    if (reading.transposed()) {
      done.add(Message.of("data.done.transposed"));
    }
  }

  private ImageSize size(List<PictureFile> files) throws DataException {
    Optional<ImageSize> common = loader.commonSize(files);
    ImageSize usual =
        common
            .filter(size -> size.rows() <= LARGEST_KEPT && size.columns() <= LARGEST_KEPT)
            .orElse(USUAL);
    ImageSize size = reading.size() == null ? usual : reading.size();
    boolean kept = common.equals(Optional.of(size));
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
      Loaded loaded,
      @Nullable LabelWords labels,
      LabelWords.@Nullable Classes classes,
      ImageSize size) {
    byte[] numbers = labels == null || classes == null ? new byte[0] : classes.of(labels);
    Images images = new Images(size.rows(), size.columns(), loaded.pixels(), numbers);
    return reading.transposed() ? images.transposed() : images;
  }
}
