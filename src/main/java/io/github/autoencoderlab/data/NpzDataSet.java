package io.github.autoencoderlab.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes a data set as one {@code .npz} with the names of Keras' mnist.npz: x_train, y_train,
 * x_test and y_test, each x with the examples first and then rows × columns; pictures of bytes as
 * bytes, all else as float32. {@code kind} holds the name of the {@link Kind} in ASCII.
 */
public final class NpzDataSet {
  private NpzDataSet() {}

  /**
   * Writes the file whole or not at all.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(DataSet data, Path file) throws IOException {
    String kind = data.kind().name().toLowerCase(Locale.ROOT);
    byte[] letters = kind.getBytes(StandardCharsets.US_ASCII);
    List<NpzWriter.Item> items = new ArrayList<>();
    add(data.train(), "train", items);
    add(data.test(), "test", items);
    items.add(new NpzWriter.Bytes("kind", List.of(letters.length), letters));
    NpzWriter.write(file, items);
  }

  private static void add(Examples examples, String part, List<NpzWriter.Item> items) {
    List<Integer> shape = List.of(examples.count(), examples.rows(), examples.columns());
    String name = "x_" + part;
    items.add(
        examples instanceof Images images
            ? new NpzWriter.Bytes(name, shape, images.pixels())
            : new NpzWriter.Entry(name, shape, examples.first(examples.count())));
    byte[] labels = examples.labels();
    if (labels.length > 0) {
      items.add(new NpzWriter.Bytes("y_" + part, List.of(labels.length), labels));
    }
  }
}
