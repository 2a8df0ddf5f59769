package io.github.autoencoderlab.data.format;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Text whose cells stand between any number of blanks and tabs, with a single tab between them
 * instead; blanks inside quotes and in comments stay.
 */
final class BlankReader extends FilterReader {
  private final char comment;
  private final char[] from = new char[1 << 13];
  private int at;
  private int end;
  private boolean quoted;

  /** Blanks were seen behind a cell; they separate if another one follows in the line. */
  private boolean pending;

  private boolean inLine;
  private boolean inComment;

  /**
   * Reads a text.
   *
   * @param comment what a line begins with that holds no cells
   */
  BlankReader(Reader text, char comment) {
    super(text);
    this.comment = comment;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] to, int offset, int length) throws IOException {
    int count = 0;
    while (count < length) {
      if (at == end && !fill(count)) {
        break;
      }
      char letter = from[at];
      boolean blank = !quoted && !inComment && (letter == ' ' || letter == '\t');
      boolean newLine = !quoted && (letter == '\n' || letter == '\r');
      if (blank) {
        pending = inLine;
        at++;
      } else if (pending && !newLine) {
        to[offset + count++] = '\t';
        pending = false;
      } else {
        inComment = !newLine && (inComment || (!inLine && letter == comment));
        quoted ^= letter == '"' && !inComment;
        pending = false;
        inLine = !newLine;
        to[offset + count++] = letter;
        at++;
      }
    }
    return count == 0 && length > 0 ? -1 : count;
  }

  /** Whether there is more; what was read already is handed out first. */
  private boolean fill(int count) throws IOException {
    if (count > 0 && !in.ready()) {
      return false;
    }
    at = 0;
    end = Math.max(0, in.read(from, 0, from.length));
    return end > 0;
  }
}
