package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.Account;
import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a data set of arrays: arranges them, scales them, and keeps an account of it. */
final class ArraySet {
  private static final Set<String> ONE_TO_TEN =
      Set.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");

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
   * @param from what the arrays were read from
   * @param ignored files of the same place that were not used
   * @throws DataException if the arrays are no data set, or cannot be read
   */
  DataSet of(List<StoredArray> all, Sorted from, List<String> ignored) throws DataException {
    done.addAll(from.said());
    List<StoredArray> arrays = new ArrayList<>(all);
    Optional<StoredArray> told = Meaning.told(arrays);
    told.ifPresent(arrays::remove);
    Gathering gathered = new Gathering(arrays, reading);
    arrays = gathered.arrays();
    done.addAll(gathered.said());
    Arrangement parts = Arrangement.of(name, arrays);
    requireRoom(parts);
    tellArrays(parts, arrays);
    ArrayPart train = ArrayPart.of(parts.train(), parts.trainLabels(), reading, null);
    ArrayPart test = null;
    Statistics values = train.values();
    if (parts.test() != null) {
      test = ArrayPart.of(parts.test(), parts.testLabels(), reading, train);
      requireSameSize(train, test);
      values = values.and(test.values());
    }
    Kind meant = told.isPresent() ? Meaning.kind(told.get()) : null;
    Kind kind = Meaning.of(reading, meant, train, values);
    train = train.as(kind, reading);
    test = test == null ? null : test.as(kind, reading);
    tellTable(train);
    tellLayout(train, kind, values);
    LabelWords.@Nullable Classes classes = classes(train, test, parts.trainLabels());
    Optional<ClassNames> called =
        classes == null ? Optional.empty() : ClassNames.of(parts.unused(), classes);
    called.ifPresent(list -> done.add(list.done()));
    List<String> left =
        new ArrayList<>(
            parts.unused().stream()
                .filter(array -> called.isEmpty() || !called.get().array().equals(array))
                .map(StoredArray::name)
                .toList());
    left.addAll(ignored);
    tellUnused(left);
    HoldOut examples = examples(kind, train, test, values, classes);
    List<String> names =
        called.map(ClassNames::names).orElse(classes == null ? List.of() : classes.names());
    Account account = new Account(from.format().name(), values.low(), values.high(), done, names);
    return new DataSet(name, examples.train(), examples.test(), account);
  }

  /** Before anything is read: what is held out is copied, and a number takes at least a byte. */
  private static void requireRoom(Arrangement parts) throws DataException {
    StoredArray train = parts.train();
    if (train.table() == null) {
      long numbers = train.numbers().count();
      long others = parts.test() == null ? numbers : parts.test().numbers().count();
      Room.need(train.file(), train.shapeText(), numbers, numbers + others);
    }
  }

  /** Which of several arrays are the images. */
  private void tellArrays(Arrangement parts, List<StoredArray> arrays) {
    if (parts.test() != null) {
      done.add(Message.of("data.done.parts", parts.train().shownName(), parts.test().shownName()));
    } else if (arrays.size() > 1) {
      done.add(Message.of("data.done.images", parts.train().shownName()));
    }
  }

  private HoldOut examples(
      Kind kind,
      ArrayPart train,
      @Nullable ArrayPart test,
      Statistics values,
      LabelWords.@Nullable Classes classes)
      throws DataException {
    Scaling scaling = kind == Kind.PICTURES ? Scaling.of(values, name) : null;
    done.add(scaling == null ? Message.of("data.done.asTheyAre") : scaling.done());
    Examples trained =
        scaling == null ? train.reals(kind, classes) : train.images(scaling, classes);
    if (test != null) {
      Examples tested = scaling == null ? test.reals(kind, classes) : test.images(scaling, classes);
      return new HoldOut(trained, tested);
    }
    HoldOut parts = HoldOut.of(trained, name);
    done.add(parts.said());
    return parts;
  }

  private void requireSameSize(ArrayPart train, ArrayPart test) throws DataException {
    Layout one = train.layout();
    Layout other = test.layout();
    if (one.rows() != other.rows() || one.columns() != other.columns()) {
      throw new DataException(
          "data.otherSize",
          test.array().file(),
          other.sizeText(),
          one.sizeText(),
          train.array().shownName());
    }
  }

  /** What was done to a table before it became examples. */
  private void tellTable(ArrayPart train) {
    LabelledTable table = train.array().table();
    if (table != null) {
      done.addAll(table.done());
    }
    if (train.cut() != null) {
      done.addAll(train.cut().done());
    }
  }

  private void tellLayout(ArrayPart train, Kind kind, Statistics values) {
    Layout layout = train.layout();
    if (train.colours() != null) {
      done.add(train.colours());
    }
    if (layout.held() != Layout.Held.IMAGES) {
      String key = layout.held() == Layout.Held.ROWS ? "data.done.rows" : "data.done.columns";
      done.add(Message.of(key, layout.size(), kindName(kind), layout.sizeText()));
      tellGuess(train, kind, values);
    } else if (kind != Kind.PICTURES) {
      done.add(Message.of("data.done.kind", kindName(kind)));
    }
    if (train.array().habit().transposed() != reading.transposed()) {
      done.add(Message.of("data.done.transposed"));
    }
  }

  /** What else a matrix may be. */
  private void tellGuess(ArrayPart train, Kind kind, Statistics values) {
    Layout layout = train.layout();
    if (reading.inColumns() == null && layout.mayBeInColumns(train.array(), values)) {
      done.add(Message.of("data.done.maybeColumns", train.array().shape().get(0)));
    } else if (reading.inColumns() == null
        && layout.held() == Layout.Held.COLUMNS
        && train.labels() == null) {
      done.add(Message.of("data.done.guessedColumns"));
    }
    boolean near = layout.rows() != layout.columns() && layout.rows() > 1 && layout.columns() > 1;
    if (kind == Kind.PICTURES && near && reading.size() == null) {
      done.add(Message.of("data.done.guessedSize"));
    }
  }

  private static Message kindName(Kind kind) {
    return Message.of("data.one." + kind.name().toLowerCase(Locale.ROOT));
  }

  /** Labels of too many kinds are not used. */
  private LabelWords.@Nullable Classes classes(
      ArrayPart train, @Nullable ArrayPart test, @Nullable StoredArray from) {
    LabelWords labels = train.labels();
    LabelWords.Classes classes =
        labels == null
            ? null
            : LabelWords.classes(labels, test == null ? null : test.labels()).orElse(null);
    if (labels == null || classes == null) {
      done.add(
          from == null
              ? Message.of("data.done.noLabels")
              : Message.of("data.done.noClasses", Quote.of(from.name()), LabelWords.MOST));
      return null;
    }
    if (from != null
        && from.numbers() instanceof ListedNumbers listed
        && listed.areWords()
        && !listed.areStored()) {
      // It was said of the arrays that they are classes.
      return classes;
    }
    tellTen(from, classes);
    done.add(
        train.cut() == null
            ? Message.of("data.done.labels", Quote.of(labels.name()))
            : train.cut().said(Quote.of(labels.name())));
    return classes;
  }

  /** MATLAB counts from 1, so that files of digits may call the 0 a 10. */
  private void tellTen(@Nullable StoredArray from, LabelWords.Classes classes) {
    boolean ten = classes.names().isEmpty() && classes.numbers().keySet().equals(ONE_TO_TEN);
    if (ten && from != null && from.habit().columnMajor()) {
      done.add(Message.of("data.done.ten"));
    }
  }

  private void tellUnused(List<String> left) {
    if (!left.isEmpty()) {
      done.add(Message.of("data.done.unused", Quote.of(left)));
    }
  }
}
