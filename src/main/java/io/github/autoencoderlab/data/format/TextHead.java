package io.github.autoencoderlab.data.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The first lines of a file that is text.
 *
 * @param charset UTF-8, or UTF-16 if a byte order mark says so
 * @param lines without those that are blank; the last may be cut off
 * @param whole whether they are all there are
 */
record TextHead(Charset charset, List<String> lines, boolean whole) {
  private static final char MARK = '\ufeff';

  TextHead {
    lines = List.copyOf(lines);
  }

  /** The charset that the first bytes of a file show. */
  static Charset charset(Content content) {
    if (content.startsWith(0xff, 0xfe)) {
      return StandardCharsets.UTF_16LE;
    }
    return content.startsWith(0xfe, 0xff) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
  }

  /** Empty if the file is no text. */
  static Optional<TextHead> of(Content content) {
    Charset charset = charset(content);
    ByteBuffer bytes = ByteBuffer.wrap(content.head());
    CharBuffer letters = CharBuffer.allocate(content.head().length);
    // The last letter may be cut off: that this is no end of input lets it pass.
    boolean broken =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(bytes, letters, false)
            .isError();
    letters.flip();
    String all = DosText.of(letters.toString());
    if (broken || all.chars().anyMatch(TextHead::isNoText)) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>();
    for (String line : all.split("\r\n|\r|\n")) {
      String text = line.isEmpty() || line.charAt(0) != MARK ? line : line.substring(1);
      if (!text.isBlank()) {
        lines.add(text);
      }
    }
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new TextHead(charset, lines, !content.isLongerThanHead()));
  }

  /**
   * All of the text, without its byte order mark; what is wrongly encoded is refused when it comes.
   */
  static Reader open(Content content) throws IOException {
    Reader text =
        new BufferedReader(
            new InputStreamReader(
                bytes(content),
                charset(content)
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
    text.mark(1);
    if (text.read() != MARK) {
      text.reset();
    }
    return text;
  }

  /** All of its bytes but a mark at the end, which 0x1a is in UTF-8 only. */
  static InputStream bytes(Content content) throws IOException {
    InputStream all = content.open();
    return charset(content).equals(StandardCharsets.UTF_8) ? new DosText(all) : all;
  }

  private static boolean isNoText(int letter) {
    return Character.isISOControl(letter) && letter != '\t' && letter != '\n' && letter != '\r';
  }
}
