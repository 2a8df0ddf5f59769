package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.text.Message;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;

/**
 * Weka's attribute-relation file format, in which also the UCR archive of time series is published:
 * named columns of declared types, then rows, written in full or sparsely. One column may hold
 * words, the names of the classes.
 */
final class ArffFormat implements Format {
  private static final String ENDING = ".arff";

  @Override
  public Message name() {
    return Message.of("data.format.arff");
  }

  @Override
  public boolean recognises(Content content) {
    return TextHead.of(content)
        .flatMap(ArffFormat::firstLine)
        .filter(ArffFormat::isKeyword)
        .isPresent();
  }

  private static Optional<String> firstLine(TextHead head) {
    return head.lines().stream()
        .map(String::strip)
        .filter(line -> !line.startsWith("%"))
        .findFirst();
  }

  private static boolean isKeyword(String line) {
    return line.matches("(?is)@(relation|attribute)\\b.*");
  }

  @Override
  public boolean claims(String place) {
    return place.endsWith(ENDING);
  }

  @Override
  public List<StoredArray> arrays(Content content, Reading reading)
      throws IOException, DataException {
    if (TextHead.of(content).isEmpty()) {
      throw new DataException("data.encoding", content.name());
    }
    try (Reader text = TextHead.open(content)) {
      ArffScanner scanner = new ArffScanner(content, text);
      ArffHeader header = ArffHeader.read(content, scanner);
      return List.of(new ArffRows(content, header, scanner).read(reading));
    }
  }
}
