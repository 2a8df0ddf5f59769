package io.github.autoencoderlab.data.fetch;

import io.github.autoencoderlab.data.Watch;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Compares a fetched file with what it must be. */
enum Verification {
  /** It is what it must be. */
  WHOLE,
  /** It may be the beginning of it. */
  SHORT,
  /** It is something else. */
  WRONG;

  private static final int CHUNK = 1 << 16;

  /** Looks at a file. What is not even compressed is no beginning of a compressed file. */
  static Verification of(Path path, RemoteFile file, Watch watch) throws IOException {
    if (Files.size(path) == 0) {
      return SHORT;
    }
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(path), CHUNK)) {
      boolean gzip = isGzip(raw);
      boolean content = file.proof() == RemoteFile.Proof.CONTENT;
      InputStream in = gzip && content ? new GZIPInputStream(raw, CHUNK) : raw;
      if (sum(in, watch).equals(file.sha256())) {
        return WHOLE;
      }
      return gzip && !content && Files.size(path) < file.size() ? SHORT : WRONG;
    } catch (EOFException e) {
      return SHORT;
    } catch (ZipException e) {
      return WRONG;
    }
  }

  private static String sum(InputStream in, Watch watch) throws IOException {
    MessageDigest sum = sha256();
    byte[] chunk = new byte[CHUNK];
    for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
      watch.passed(0);
      sum.update(chunk, 0, count);
    }
    return HexFormat.of().formatHex(sum.digest());
  }

  private static boolean isGzip(InputStream in) throws IOException {
    in.mark(2);
    boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return gzip;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
