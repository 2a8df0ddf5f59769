package io.github.autoencoderlab.data.pen;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes digits that look handwritten.
 *
 * <p>A {@link Template} says how a digit may be written, a {@link Writer} writes it as one person
 * would, a {@link PenRenderer} turns the strokes into a picture as MNIST has them. The same count
 * and seed give the same bytes on every machine and JDK. The i-th digit depends on the seed and on
 * i alone, except for its label, which comes from the shuffle of all.
 */
public final class PenDigits {

  private PenDigits() {}

  /**
   * Makes pictures of digits.
   *
   * @param count how many, at least 0; each digit occurs equally often, to within one
   * @param seed any number; another seed gives other digits
   * @throws IllegalArgumentException if {@code count} is negative
   */
  public static PenImages make(int count, long seed) {
    List<PenDigit> digits = write(count, seed);
    var pixels = new byte[count * PenImages.IMAGE_SIZE];
    var labels = new byte[count];
    for (int i = 0; i < count; i++) {
      labels[i] = (byte) digits.get(i).label();
      new PenRenderer(digits.get(i)).drawInto(pixels, i * PenImages.IMAGE_SIZE);
    }
    return new PenImages(pixels, labels);
  }

  /**
   * Writes the digits that {@link #make} makes pictures of, as movements of the pen.
   *
   * @param count how many, at least 0
   * @param seed any number
   * @throws IllegalArgumentException if {@code count} is negative
   */
  public static List<PenDigit> write(int count, long seed) {
    return write(count, seed, new Writer(Templates.load(), Handwriting.USUAL));
  }

  static List<PenDigit> write(int count, long seed, Writer writer) {
    if (count < 0) {
      throw new IllegalArgumentException("count must not be negative, was " + count);
    }
    var random = new PenRandom(seed);
    int[] labels = shuffledLabels(count, random);
    return IntStream.range(0, count)
        .mapToObj(i -> writer.write(labels[i], new PenRandom(random.nextLong())))
        .toList();
  }

  private static int[] shuffledLabels(int count, PenRandom random) {
    int[] labels = IntStream.range(0, count).map(i -> i % 10).toArray();
    for (int last = count - 1; last > 0; last--) {
      int other = random.below(last + 1);
      int label = labels[last];
      labels[last] = labels[other];
      labels[other] = label;
    }
    return labels;
  }
}
