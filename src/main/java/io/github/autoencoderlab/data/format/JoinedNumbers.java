package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import java.util.List;

/**
 * Numbers of several arrays, one after the other.
 *
 * @param file what a message calls where they are
 * @param parts at least one
 */
record JoinedNumbers(String file, List<Numbers> parts) implements Numbers {
  JoinedNumbers {
    parts = List.copyOf(parts);
  }

  @Override
  public long count() {
    return parts.stream().mapToLong(Numbers::count).sum();
  }

  @Override
  public void forEach(Sink sink) throws DataException {
    for (Numbers part : parts) {
      part.forEach(sink);
    }
  }

  @Override
  public boolean areBytes() {
    return parts.stream().allMatch(Numbers::areBytes);
  }

  @Override
  public boolean haveSixteenBits() {
    return parts.stream().allMatch(Numbers::haveSixteenBits);
  }

  @Override
  public byte[] bytes() throws DataException {
    Room.need(file, count() + " bytes", count());
    byte[] all = new byte[(int) count()];
    int at = 0;
    for (Numbers part : parts) {
      byte[] bytes = part.bytes();
      System.arraycopy(bytes, 0, all, at, bytes.length);
      at += bytes.length;
    }
    return all;
  }
}
