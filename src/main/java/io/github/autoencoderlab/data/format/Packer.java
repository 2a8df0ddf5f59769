package io.github.autoencoderlab.data.format;

import java.util.Arrays;
import java.util.Optional;

/** Programs whose archives are not read, known by the first bytes of these. */
enum Packer {
  BZIP2("bzip2", 'B', 'Z', 'h'),
  XZ("xz", 0xfd, '7', 'z', 'X', 'Z'),
  SEVEN_ZIP("7-Zip", '7', 'z', 0xbc, 0xaf),
  RAR("RAR", 'R', 'a', 'r', '!'),
  COMPRESS("compress", 0x1f, 0x9d),
  ZSTANDARD("Zstandard", 0x28, 0xb5, 0x2f, 0xfd);

  private final String shown;
  private final int[] start;

  Packer(String shown, int... start) {
    this.shown = shown;
    this.start = start;
  }

  /** What the program is called that has packed a file; empty if none has. */
  static Optional<String> of(Content content) {
    return Arrays.stream(values())
        .filter(packer -> content.startsWith(packer.start))
        .map(packer -> packer.shown)
        .findFirst();
  }
}
