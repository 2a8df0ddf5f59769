package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import java.io.IOException;
import java.io.Reader;

/**
 * Takes a text in Weka's format apart: into cells, between commas or blanks and perhaps in quotes,
 * braces and ends of lines. Comments and blank lines are passed over.
 */
final class ArffScanner {
  private static final int LONGEST_CELL = 1 << 16;

  /** What comes next. */
  enum Token {
    /** A word or a number. */
    CELL,
    /** An opening brace. */
    OPEN,
    /** A closing brace. */
    CLOSE,
    /** The end of a line that was not blank. */
    LINE,
    /** The end of the text. */
    END
  }

  private final Content content;
  private final Reader text;
  private final StringBuilder cell = new StringBuilder();
  private int letter;
  private boolean quoted;
  private boolean afterReturn;

  /** Whether something stands in the line so far. */
  private boolean inLine;

  /** Whether a comma waits for its cell. */
  private boolean afterComma;

  private long line = 1;

  /** Starts at the beginning of a text, which should be buffered. */
  ArffScanner(Content content, Reader text) throws IOException {
    this.content = content;
    this.text = text;
    this.letter = text.read();
  }

  /** The last cell. */
  CharSequence cell() {
    return cell;
  }

  /** Whether the last cell stood in quotes. */
  boolean wasQuoted() {
    return quoted;
  }

  /** Where the last token stands, from 1. */
  long line() {
    return line;
  }

  /** The next token; between two commas there is an empty cell. */
  Token next() throws IOException, DataException {
    skip();
    cell.setLength(0);
    quoted = false;
    boolean waiting = afterComma || !inLine;
    afterComma = letter == ',';
    if (letter < 0 || isNewLine()) {
      Token end = letter < 0 && !inLine ? Token.END : Token.LINE;
      inLine = false;
      return end;
    }
    inLine = true;
    return switch (letter) {
      case '{' -> brace(Token.OPEN);
      case '}' -> brace(Token.CLOSE);
      case '\'', '"' -> quotedCell();
      case ',' -> comma(waiting);
      default -> plainCell();
    };
  }

  /** Goes to what comes next in the line, or to the next line that holds something. */
  private void skip() throws IOException {
    while (letter == ' ' || letter == '\t' || (!inLine && (isNewLine() || letter == '%'))) {
      if (letter == '%') {
        skipLine();
      } else {
        advance();
      }
    }
  }

  private Token brace(Token token) throws IOException {
    advance();
    return token;
  }

  private Token comma(boolean waiting) throws IOException, DataException {
    advance();
    return waiting ? Token.CELL : next();
  }

  private Token plainCell() throws IOException, DataException {
    while (letter >= 0 && !isNewLine() && " \t,{}".indexOf(letter) < 0) {
      append();
    }
    return Token.CELL;
  }

  private Token quotedCell() throws IOException, DataException {
    int quote = letter;
    quoted = true;
    advance();
    while (letter != quote) {
      if (letter < 0 || isNewLine()) {
        throw new DataException("data.arffQuote", content.name(), line);
      }
      if (letter == '\\') {
        advance();
      }
      append();
    }
    advance();
    return Token.CELL;
  }

  private void append() throws IOException, DataException {
    if (cell.length() == LONGEST_CELL || letter < 0) {
      throw new DataException("data.arffQuote", content.name(), line);
    }
    cell.append((char) letter);
    advance();
  }

  private void skipLine() throws IOException {
    while (letter >= 0 && !isNewLine()) {
      advance();
    }
  }

  private boolean isNewLine() {
    return letter == '\n' || letter == '\r';
  }

  private void advance() throws IOException {
    // Both together end one line.
    if (letter == '\r' || (letter == '\n' && !afterReturn)) {
      line++;
    }
    afterReturn = letter == '\r';
    letter = text.read();
  }
}
