package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;

/**
 * PLearn's {@code .amat}, in which the benchmark of Larochelle et al. (ICML 2007) and Vincent et
 * al. (ICML 2008) is published, and any other text of numbers between blanks: a row per image, the
 * label last; lines that begin with # are passed over.
 *
 * <p>In three of the benchmark's sets the images lie on their side; James Bergstra's skdata
 * (larochelle_etal_2007/dataset.py, TRANSPOSE_IMAGES) says which.
 */
final class AmatFormat implements Format {
  private static final Pattern ON_THEIR_SIDE =
      Pattern.compile("(.*/)?(mnist_background_(images|random)|mnist_noise_variations_all)_.*");

  @Override
  public Message name() {
    return Message.of("data.format.amat");
  }

  @Override
  public boolean recognises(Content content) {
    return TextHead.of(content)
        .map(head -> head.lines().stream().filter(line -> !line.startsWith("#")).toList())
        .filter(lines -> !lines.isEmpty() && areNumbers(lines.get(0)))
        .isPresent();
  }

  private static boolean areNumbers(String line) {
    String[] cells = line.strip().split("[ \t]+");
    for (String cell : cells) {
      if (!Decimal.isNumber(cell)) {
        return false;
      }
    }
    return cells.length > 1;
  }

  @Override
  public boolean claims(String place) {
    return place.endsWith(".amat");
  }

  @Override
  public List<StoredArray> arrays(Content content, Reading reading)
      throws IOException, DataException {
    AmatRows rows = new AmatRows(content);
    try (InputStream in = content.open()) {
      rows.read(in);
    }
    Table table = rows.table();
    LabelColumn columns = new LabelColumn(content.name(), List.of(), table.columns());
    boolean onTheirSide = ON_THEIR_SIDE.matcher(content.place()).matches();
    return List.of(
        new LabelledTable(content.name(), table, columns, true)
            .array(
                content.place(), onTheirSide ? StoredArray.Habit.TRANSPOSED : StoredArray.Habit.C));
  }
}
