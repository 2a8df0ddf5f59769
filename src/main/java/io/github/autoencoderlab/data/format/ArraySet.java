package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.Account;
import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Images;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.text.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a data set of arrays: arranges them, scales them, and keeps an account of it. */
final class ArraySet {
  private final String name;
  private final Reading reading;
  private final List<Message> done = new ArrayList<>();

  /** Makes a data set of this name. */
  ArraySet(String name, Reading reading) {
    this.name = name;
    this.reading = reading;
  }

  /**
   * Makes the data set.
   *
   * @param format what the arrays were read from
   * @param ignored files of the same place that were not used
   * @throws DataException if the arrays are no data set, or cannot be read
   */
  DataSet of(List<StoredArray> arrays, Message format, List<String> ignored) throws DataException {
    Arrangement parts = Arrangement.of(name, arrays);
    ArrayPart train = ArrayPart.of(parts.train(), parts.trainLabels(), reading, null);
    ArrayPart test = null;
    Statistics values = train.values();
    if (parts.test() != null) {
      test = ArrayPart.of(parts.test(), parts.testLabels(), reading, train);
      requireSameSize(train, test);
      values = values.and(test.values());
    }
    tellLayout(train);
    Scaling scaling = Scaling.of(values, name);
    done.add(scaling.done());
    Labels.@Nullable Classes classes = classes(train, test, parts.trainLabels());
    Images trainImages = train.images(scaling, classes);
    Images testImages = test == null ? null : test.images(scaling, classes);
    List<String> names = classes == null ? List.of() : classes.names();
    List<String> left = new ArrayList<>(parts.unused().stream().map(StoredArray::name).toList());
    left.addAll(ignored);
    tellUnused(left);
    return set(trainImages, testImages, format, values, names);
  }

  private DataSet set(
      Images train, @Nullable Images test, Message format, Statistics values, List<String> names)
      throws DataException {
    HoldOut parts = test == null ? HoldOut.of(train, name) : new HoldOut(train, test);
    if (test == null) {
      done.add(parts.said());
    }
    Account account = new Account(format, values.low(), values.high(), done, names);
    return new DataSet(name, parts.train(), parts.test(), account);
  }

  private void requireSameSize(ArrayPart train, ArrayPart test) throws DataException {
    Layout one = train.layout();
    Layout other = test.layout();
    if (one.rows() != other.rows() || one.columns() != other.columns()) {
      throw new DataException(
          "data.otherSize",
          test.array().file(),
          other.rows() + "×" + other.columns(),
          one.rows() + "×" + one.columns(),
          train.array().name());
    }
  }

  private void tellLayout(ArrayPart train) {
    Layout layout = train.layout();
    if (layout.kind() != Layout.Kind.IMAGES) {
      done.add(
          Message.of(
              layout.kind() == Layout.Kind.ROWS ? "data.done.rows" : "data.done.columns",
              layout.rows() * layout.columns(),
              layout.rows() + "×" + layout.columns()));
    }
    if (train.array().habit().transposed() != reading.transposed()) {
      done.add(Message.of("data.done.transposed"));
    }
  }

  /** Labels of too many kinds are not used. */
  private Labels.@Nullable Classes classes(
      ArrayPart train, @Nullable ArrayPart test, @Nullable StoredArray from) {
    Labels labels = train.labels();
    Labels.Classes classes =
        labels == null
            ? null
            : Labels.classes(labels, test == null ? null : test.labels()).orElse(null);
    if (labels == null || classes == null) {
      done.add(
          from == null
              ? Message.of("data.done.noLabels")
              : Message.of("data.done.noClasses", Quote.of(from.name()), Labels.MOST));
      return null;
    }
    done.add(
        train.array().table() == null
            ? Message.of("data.done.labels", Quote.of(labels.name()))
            : Message.of("data.done.labelColumn", Quote.of(labels.name())));
    return classes;
  }

  private void tellUnused(List<String> left) {
    if (!left.isEmpty()) {
      done.add(Message.of("data.done.unused", Quote.of(left)));
    }
  }
}
