package io.github.autoencoderlab.data.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Spoils files in many ways, as a function of its random numbers. */
final class Mutator {
  private static final int[] EXTREMES = {
    0, 1, -1, 255, 256, 65_535, 65_536, 1 << 24, 1 << 30, Integer.MAX_VALUE, Integer.MIN_VALUE, -2
  };
  private static final String[] CELLS = {
    "NaN",
    "nan",
    "inf",
    "-Inf",
    "Infinity",
    "1e999",
    "-1e39",
    "1e-400",
    "",
    " ",
    "x",
    "\"",
    "0x10",
    "1,5",
    "½",
    "９",
    "999999999999999999999",
    "-0",
    ".",
    "1e",
    "\u0000",
    "\ufeff",
    "null",
    "label"
  };

  private final SplittableRandom random;

  Mutator(SplittableRandom random) {
    this.random = random;
  }

  /** A number from 0 to below a bound. */
  int choice(int bound) {
    return random.nextInt(bound);
  }

  /** One or several things done to a file of bits. */
  byte[] spoilBits(byte[] file) {
    byte[] spoiled = file.clone();
    for (int n = random.nextInt(3); n >= 0; n--) {
      spoiled = spoilOnce(spoiled);
    }
    return spoiled;
  }

  private byte[] spoilOnce(byte[] file) {
    if (file.length == 0) {
      return new byte[] {(byte) random.nextInt(256)};
    }
    return switch (random.nextInt(9)) {
      case 0, 1 -> flipped(file);
      case 2 -> overwritten(file);
      case 3, 4 -> inflated(file);
      case 5 -> Arrays.copyOf(file, random.nextInt(file.length));
      case 6 -> joined(file, noise(random.nextInt(200)));
      case 7 -> without(file);
      default -> twice(file);
    };
  }

  private byte[] flipped(byte[] file) {
    for (int n = random.nextInt(8); n >= 0; n--) {
      file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return file;
  }

  private byte[] overwritten(byte[] file) {
    int from = random.nextInt(file.length);
    int to = Math.min(file.length, from + 1 + random.nextInt(16));
    Arrays.fill(file, from, to, (byte) EXTREMES[random.nextInt(EXTREMES.length)]);
    return file;
  }

  /** A number of a header becomes extreme: most of them stand near the beginning. */
  private byte[] inflated(byte[] file) {
    int reach = random.nextBoolean() ? 64 : 512;
    int place = random.nextInt(Math.max(1, Math.min(reach, file.length - 4)));
    int aligned = random.nextInt(4) > 0 ? place / 4 * 4 : place;
    if (aligned + 4 <= file.length) {
      ByteBuffer.wrap(file)
          .order(random.nextBoolean() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN)
          .putInt(aligned, EXTREMES[random.nextInt(EXTREMES.length)]);
    }
    return file;
  }

  private byte[] without(byte[] file) {
    int from = random.nextInt(file.length);
    int to = Math.min(file.length, from + 1 + random.nextInt(40));
    return joined(Arrays.copyOf(file, from), Arrays.copyOfRange(file, to, file.length));
  }

  private byte[] twice(byte[] file) {
    int from = random.nextInt(file.length);
    int to = Math.min(file.length, from + 1 + random.nextInt(40));
    return joined(Arrays.copyOf(file, to), Arrays.copyOfRange(file, from, file.length));
  }

  byte[] noise(int length) {
    byte[] noise = new byte[length];
    for (int n = 0; n < length; n++) {
      noise[n] = (byte) random.nextInt(256);
    }
    return noise;
  }

  static byte[] joined(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  /** One or several things done to rows and columns. */
  byte[] spoilText(byte[] file, String separator) {
    String[] lines = new String(file, StandardCharsets.UTF_8).split("\n", -1);
    for (int n = random.nextInt(3); n >= 0; n--) {
      int line = random.nextInt(lines.length);
      lines[line] = spoiledLine(lines[line], separator);
    }
    String text = String.join(random.nextInt(8) == 0 ? "\r" : "\n", lines);
    byte[] bytes =
        switch (random.nextInt(12)) {
          case 0 -> text.getBytes(StandardCharsets.UTF_16);
          case 1 -> text.getBytes(StandardCharsets.UTF_16LE);
          case 2 -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
          default -> text.getBytes(StandardCharsets.UTF_8);
        };
    return random.nextInt(4) == 0 ? spoilBits(bytes) : bytes;
  }

  private String spoiledLine(String line, String separator) {
    String[] cells = line.split(separator, -1);
    int cell = random.nextInt(cells.length);
    switch (random.nextInt(7)) {
      case 0, 1, 2 -> cells[cell] = CELLS[random.nextInt(CELLS.length)];
      case 3 -> cells = Arrays.copyOf(cells, Math.max(1, cell));
      case 4 -> cells[cell] += separator + CELLS[random.nextInt(CELLS.length)];
      case 5 -> cells[cell] = cells[cell].repeat(random.nextInt(2000));
      default -> cells[cell] += "\n";
    }
    return String.join(separator, cells);
  }

  /** What packs well, a hundred kilobytes to two megabytes, behind a beginning. */
  byte[] bomb(byte[] beginning) throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    bomb.write(beginning);
    byte[] block = new byte[100_000];
    Arrays.fill(block, (byte) (random.nextBoolean() ? 0 : '0'));
    for (int n = random.nextInt(20); n >= 0; n--) {
      bomb.write(block);
    }
    return bomb.toByteArray();
  }
}
