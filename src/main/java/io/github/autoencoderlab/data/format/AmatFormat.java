package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
  private static final String ENDING = ".amat";

  @Override
  public Message name() {
    return Message.of("data.format.amat");
  }

  @Override
  public boolean recognises(Content content) {
    return TextHead.of(content)
        .filter(head -> head.charset().equals(StandardCharsets.UTF_8))
        .filter(head -> areNumbers(head))
        .isPresent();
  }

  /** Whether the rows are numbers with points between blanks, and the first is no header. */
  private static boolean areNumbers(TextHead head) {
    Dialect dialect = new Dialect(Dialect.BLANKS, Dialect.claimed(head).comment(), false);
    List<String> rows = Dialect.rows(head, dialect);
    if (rows.isEmpty() || rows.get(0).indexOf('"') >= 0) {
      return false;
    }
    List<String> one = dialect.cells(rows.get(0));
    List<String> two = dialect.cells(rows.get(Math.min(1, rows.size() - 1)));
    boolean tabs = Dialect.of(head).filter(found -> found.separator() == '\t').isPresent();
    return one.size() > 1
        && one.stream().allMatch(Decimal::isNumber)
        && !HeaderRow.isHeader(one, two)
        && !tabs;
  }

  @Override
  public boolean claims(String place) {
    return place.endsWith(ENDING);
  }

  @Override
  public List<StoredArray> arrays(Content content, Reading reading)
      throws IOException, DataException {
    AmatRows rows = new AmatRows(content);
    try (InputStream in = TextHead.bytes(content)) {
      rows.read(in);
    }
    TextTable table = rows.table();
    LabelColumn columns = new LabelColumn(content.name(), List.of(), table.columns());
    boolean onTheirSide = ON_THEIR_SIDE.matcher(content.place()).matches();
    LabelledTable.Habit habit =
        content.place().endsWith(ENDING)
            ? LabelledTable.Habit.ALWAYS_LAST
            : LabelledTable.Habit.LAST;
    return List.of(
        new LabelledTable(content.name(), table, columns, habit, List.of())
            .array(
                content.place(), onTheirSide ? StoredArray.Habit.TRANSPOSED : StoredArray.Habit.C));
  }
}
