package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The binary version of CIFAR-10 and CIFAR-100 (Krizhevsky 2009,
 * https://www.cs.toronto.edu/~kriz/cifar.html): records of one label or of two, coarse and fine,
 * and 32×32 pixels of red, then green, then blue; and the texts beside them that name the classes.
 * They have no first bytes of their own and are known by their names and lengths.
 */
final class CifarFormat implements Format {
  private static final int SIDE = 32;
  private static final int COLOURS = 3;
  private static final int PIXELS = COLOURS * SIDE * SIDE;
  private static final int MOST_CLASS = 99;
  private static final String COARSE = "coarse";
  private static final Pattern TEN = Pattern.compile("(.*/)?(data_batch_\\d+|test_batch)\\.bin");
  private static final Pattern HUNDRED = Pattern.compile("(.*/)?(train|test)\\.bin");
  private static final Pattern NAMES =
      Pattern.compile("(.*/)?(batches\\.meta|(fine|coarse)_label_names)\\.txt");

  @Override
  public Message name() {
    return Message.of("data.format.cifar");
  }

  @Override
  public boolean recognises(Content content) {
    byte[] head = content.head();
    if (NAMES.matcher(content.place()).matches()) {
      return head.length > 0;
    }
    int labels = labels(content);
    boolean plain = content.most() == content.size();
    boolean fits = !plain || content.size() % (labels + PIXELS) == 0;
    // Others call their files train.bin, too.
    return labels > 0
        && head.length > labels
        && IntStream.range(0, labels).allMatch(n -> head[n] >= 0 && head[n] <= MOST_CLASS)
        && (labels == 1 || fits);
  }

  /** How many labels each record has, by the name of the file; 0 if it is none. */
  private static int labels(Content content) {
    boolean ten = TEN.matcher(content.place()).matches();
    return ten ? 1 : HUNDRED.matcher(content.place()).matches() ? 2 : 0;
  }

  @Override
  public boolean claims(String place) {
    return TEN.matcher(place).matches();
  }

  @Override
  public List<StoredArray> arrays(Content content, Reading reading)
      throws IOException, DataException {
    String place = content.place().replaceFirst("\\.(bin|txt)$", "");
    if (NAMES.matcher(content.place()).matches()) {
      List<String> names = names(content);
      double[] counted = IntStream.range(0, names.size()).asDoubleStream().toArray();
      return List.of(ListedNumbers.stored(content.name(), place, counted, names));
    }
    int labels = labels(content);
    int record = labels + PIXELS;
    long length = length(content);
    int count = (int) (length / record);
    if (length == 0 || length % record != 0) {
      throw new DataException("data.cifar", content.name(), length, record, labels);
    }
    int label = labels == 2 && !COARSE.equals(reading.label()) ? 1 : 0;
    List<Integer> shape = List.of(count, COLOURS, SIDE, SIDE);
    return List.of(
        StoredArray.of(
            content.name(),
            place + "/data",
            shape,
            new RecordBytes(content, count, record, labels, PIXELS)),
        StoredArray.of(
            content.name(),
            place + "/labels",
            List.of(count),
            new RecordBytes(content, count, record, label, 1)));
  }

  /** Bytes of a file, which must be counted if they are packed. */
  private static long length(Content content) throws IOException {
    if (content.most() == content.size()) {
      return content.size();
    }
    long length = 0;
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = content.open()) {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        length += count;
      }
    }
    return length;
  }

  /** A name in each line; few enough to be among the first bytes. */
  private static List<String> names(Content content) {
    return new String(content.head(), StandardCharsets.UTF_8)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .distinct()
        .toList();
  }
}
