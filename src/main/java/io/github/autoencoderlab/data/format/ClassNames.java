package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.text.Message;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A list of what classes are called that are numbered from 0, such as {@code target_names.npy}
 * beside {@code target.npy}.
 *
 * @param array where it is
 * @param names of the classes 0, 1 …
 */
record ClassNames(StoredArray array, List<String> names) {
  private static final Pattern NAME =
      Pattern.compile("(?i)(.*(class|label|target|categor|meta).*|(.*/)?names)");

  ClassNames {
    names = List.copyOf(names);
  }

  /** The shortest list among some arrays that has a name for each class. */
  static Optional<ClassNames> of(List<StoredArray> arrays, LabelWords.Classes classes) {
    int most = classes.numbers().values().stream().mapToInt(Integer::intValue).max().orElse(0);
    if (!classes.names().isEmpty()) {
      return Optional.empty();
    }
    return arrays.stream()
        .filter(array -> isList(array) && NAME.matcher(array.name()).matches())
        .filter(array -> array.numbers().count() > most)
        .min(Comparator.comparingLong(array -> array.numbers().count()))
        .map(array -> new ClassNames(array, ((ListedNumbers) array.numbers()).words()));
  }

  /** Whether an array is a list of words, none of them twice. */
  static boolean isList(StoredArray array) {
    return array.numbers() instanceof ListedNumbers listed && listed.areEachOnce();
  }

  Message done() {
    return Message.of("data.done.classNames", array.shownName());
  }
}
