package io.github.autoencoderlab.data.pen;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes digits that look handwritten.
 *
 * <p>The same count and seed give the same bytes on every machine and JDK.
 */
public final class PenDigits {

  private PenDigits() {}

  /**
   * Makes pictures of digits, in random order.
   *
   * @param count how many, at least 0; each digit occurs equally often, to within one
   * @param seed any number; another seed gives other digits
   * @throws IllegalArgumentException if {@code count} is negative
   */
  public static PenImages make(int count, long seed) {
    var plan = new PenPlan(count, seed);
    var writer = usualWriter();
    var pixels = new byte[Math.multiplyExact(count, PenImages.IMAGE_SIZE)];
    var labels = new byte[count];
    for (int i = 0; i < count; i++) {
      PenDigit digit = plan.write(i, writer);
      labels[i] = (byte) digit.label();
      System.arraycopy(draw(digit), 0, pixels, i * PenImages.IMAGE_SIZE, PenImages.IMAGE_SIZE);
    }
    return new PenImages(pixels, labels);
  }

  /**
   * Writes the digits that {@link #make} makes pictures of, as movements of the pen.
   *
   * @param count how many, at least 0
   * @param seed any number
   * @return the digits in the order of the pictures
   * @throws IllegalArgumentException if {@code count} is negative
   */
  public static List<PenDigit> write(int count, long seed) {
    var plan = new PenPlan(count, seed);
    var writer = usualWriter();
    return IntStream.range(0, count).mapToObj(i -> plan.write(i, writer)).toList();
  }

  /**
   * Draws a written digit.
   *
   * @return 28 × 28 grey values, row after row; unsigned, 0 is paper, 255 is ink
   */
  public static byte[] draw(PenDigit digit) {
    return new PenRenderer(digit).centred();
  }

  private static Writer usualWriter() {
    return new Writer(Templates.load(), Handwriting.USUAL);
  }
}
