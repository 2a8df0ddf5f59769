package io.github.autoencoderlab.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** IDX files, right and wrong ones, byte by byte. */
public final class IdxFiles {
  /** Magic of three dimensions of bytes. */
  public static final int IMAGES = 0x0803;

  /** Magic of one dimension of bytes. */
  public static final int LABELS = 0x0801;

  private IdxFiles() {}

  /** A header and so many bytes 0, 1, 2 … after it. */
  public static byte[] idx(int content, int magic, int... dimensions) {
    ByteBuffer file = ByteBuffer.allocate(4 + 4 * dimensions.length + content).putInt(magic);
    for (int dimension : dimensions) {
      file.putInt(dimension);
    }
    for (int n = 0; n < content; n++) {
      file.put((byte) n);
    }
    return file.array();
  }

  /** Compressed by gzip. */
  public static byte[] gz(byte[] plain) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
      out.write(plain);
    }
    return compressed.toByteArray();
  }

  /** Decompressed. */
  public static byte[] gunzip(byte[] compressed) throws IOException {
    try (var in = new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(compressed))) {
      return in.readAllBytes();
    }
  }

  /** A good folder: three 2×2 images to train on and two to test on. */
  public static Path folder(Path folder) throws IOException {
    Files.write(folder.resolve(IdxNames.TRAIN_IMAGES), idx(12, IMAGES, 3, 2, 2));
    Files.write(folder.resolve(IdxNames.TRAIN_LABELS), idx(3, LABELS, 3));
    Files.write(folder.resolve(IdxNames.TEST_IMAGES), idx(8, IMAGES, 2, 2, 2));
    Files.write(folder.resolve(IdxNames.TEST_LABELS), idx(2, LABELS, 2));
    return folder;
  }
}
