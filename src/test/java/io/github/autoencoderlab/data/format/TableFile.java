package io.github.autoencoderlab.data.format;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.data.Watch;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes tables as people have them, and reads them. */
final class TableFile {
  private TableFile() {}

  /** What a text is as a data set. */
  static DataSet read(Path folder, String name, String text) throws Exception {
    return read(folder, name, text, Reading.AUTO);
  }

  static DataSet read(Path folder, String name, String text, Reading reading) throws Exception {
    return read(folder, name, text.getBytes(StandardCharsets.UTF_8), reading);
  }

  static DataSet read(Path folder, String name, byte[] bytes, Reading reading) throws Exception {
    return DataReader.read(Files.write(folder.resolve(name), bytes), reading, new Watch());
  }

  /** The sentence with which a text is refused. */
  static String refusal(Path folder, String name, String text) {
    return refusal(folder, name, text, Reading.AUTO);
  }

  static String refusal(Path folder, String name, String text, Reading reading) {
    DataException refused =
        assertThrows(DataException.class, () -> read(folder, name, text, reading));
    return String.valueOf(refused.getMessage());
  }

  /** Rows of cells, one in each line. */
  static String rows(int count, IntFunction<String> row) {
    return IntStream.range(0, count).mapToObj(row).collect(Collectors.joining("\n", "", "\n"));
  }

  /** Whole numbers from 0 to below a bound, another row for each seed. */
  static String numbers(int seed, int count, int bound, String separator) {
    SplittableRandom random = new SplittableRandom(seed);
    return IntStream.range(0, count)
        .mapToObj(n -> String.valueOf(random.nextInt(bound)))
        .collect(Collectors.joining(separator));
  }

  /** Names of columns that count from a number on. */
  static String counted(int from, int count, String separator) {
    return IntStream.range(from, from + count)
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(separator));
  }

  /** How many examples there are, to train and to test on. */
  static int count(DataSet data) {
    return data.train().count() + data.test().count();
  }

  /** How many classes there are among those to train on. */
  static int classes(DataSet data) {
    return io.github.autoencoderlab.data.Labels.classes(data.train().labels()).length;
  }
}
