package io.github.autoencoderlab.data.fetch;

/**
 * A file of a public data set.
 *
 * @param name what it is called at each address and here
 * @param size bytes that it usually has
 * @param proof what it must be
 * @param sha256 of what is proved, in small hexadecimal digits
 */
public record RemoteFile(String name, long size, Proof proof, String sha256) {
  /** What the sum is taken of. */
  public enum Proof {
    /** The file as it is. */
    FILE,
    /** What is in it once gzip has decompressed it, however it was compressed. */
    CONTENT
  }
}
