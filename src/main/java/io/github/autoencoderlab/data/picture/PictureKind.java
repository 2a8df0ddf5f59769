package io.github.autoencoderlab.data.picture;

import java.util.Optional;

/** A kind of picture files, known by its first bytes. */
public enum PictureKind {
  PNG(0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a),
  JPEG(0xff, 0xd8, 0xff),
  GIF('G', 'I', 'F', '8'),
  BMP('B', 'M'),
  /** Portable bit, grey and pixel maps, P1 to P6. */
  PNM('P');

  private static final int BMP_HEADER = 26;
  private final int[] start;

  PictureKind(int... start) {
    this.start = start;
  }

  /** The kind of the file with these first bytes, if it is a picture. */
  public static Optional<PictureKind> of(byte[] head) {
    for (PictureKind kind : values()) {
      if (kind.matches(head)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private boolean matches(byte[] head) {
    for (int n = 0; n < start.length; n++) {
      if (n >= head.length || (head[n] & 0xff) != start[n]) {
        return false;
      }
    }
    return switch (this) {
      // A letter or two begin many a file: its reserved bytes are zero.
      case BMP -> head.length >= BMP_HEADER && (head[6] | head[7] | head[8] | head[9]) == 0;
      case PNM ->
          head.length >= 3 && head[1] >= '1' && head[1] <= '6' && Character.isWhitespace(head[2]);
      default -> true;
    };
  }
}
