package io.github.autoencoderlab.data.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** Makes tar archives as others write them. */
final class TarFiles {
  private TarFiles() {}

  /** An archive of files, after their names. */
  static byte[] tar(Object... namesAndContents) {
    byte[] all = new byte[0];
    for (int n = 0; n < namesAndContents.length; n += 2) {
      byte[] content = (byte[]) namesAndContents[n + 1];
      all = Mutator.joined(all, entry((String) namesAndContents[n], '0', content));
    }
    return Mutator.joined(all, new byte[1024]);
  }

  /** A header and its content; links and folders have none. */
  static byte[] entry(String name, char kind, byte[] content) {
    byte[] entry =
        Arrays.copyOf(header(name, kind, content.length), 512 + (content.length + 511) / 512 * 512);
    System.arraycopy(content, 0, entry, 512, content.length);
    return entry;
  }

  /** What says that so many bytes follow. */
  static byte[] header(String name, char kind, long length) {
    byte[] entry = new byte[512];
    put(entry, 0, name.substring(0, Math.min(100, name.length())));
    put(entry, 100, "0000644\0" + "0000000\0" + "0000000\0");
    put(entry, 124, String.format("%011o\0", length));
    put(entry, 136, "00000000000\0" + "        " + kind);
    put(entry, 257, "ustar\0" + "00");
    sum(entry, 0);
    return entry;
  }

  private static void sum(byte[] archive, int at) {
    put(archive, at + 148, "        ");
    int sum = 0;
    for (int n = at; n < at + 512; n++) {
      sum += archive[n] & 0xff;
    }
    put(archive, at + 148, String.format("%06o\0 ", sum));
  }

  /** The same archive with sums that fit what stands where its first two headers were. */
  static byte[] summed(byte[] archive) {
    byte[] summed = Arrays.copyOf(archive, archive.length);
    for (int at = 0; at <= 1024 && at + 512 <= summed.length; at += 1024) {
      sum(summed, at);
    }
    return summed;
  }

  static byte[] gzip(byte[] content) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static void put(byte[] entry, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(bytes, 0, entry, at, Math.min(bytes.length, entry.length - at));
  }

  /** The same archive with a byte of its first header changed. */
  static byte[] spoiled(byte[] archive, int at) {
    byte[] spoiled = Arrays.copyOf(archive, archive.length);
    spoiled[at] ^= 1;
    return spoiled;
  }
}
