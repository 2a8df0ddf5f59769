package io.github.autoencoderlab.data.pen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PenDigitsTest {

  @Test
  void sameSeedGivesSameBytes() {
    var first = PenDigits.make(50, 7);
    var second = PenDigits.make(50, 7);
    assertArrayEquals(first.pixels(), second.pixels());
    assertArrayEquals(first.labels(), second.labels());
  }

  @Test
  void anotherSeedGivesOtherBytes() {
    assertFalse(Arrays.equals(PenDigits.make(50, 7).pixels(), PenDigits.make(50, 8).pixels()));
  }

  /** The shipped sample must stay the same on every JDK; found on 17 and 25. */
  @Test
  void picturesAreKnownToTheByte() throws NoSuchAlgorithmException {
    var images = PenDigits.make(100, 1);
    var digest = MessageDigest.getInstance("SHA-256");
    digest.update(images.labels());
    digest.update(images.pixels());
    assertEquals(
        "8ac5bcaf275e546259292dc3314a9ff1e61d28f61162b0ec8cc23ea524bee6bc",
        HexFormat.of().formatHex(digest.digest()));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 10, 99, 1234})
  void eachDigitOccursEquallyOftenToWithinOne(int count) {
    var labels = PenDigits.make(count, 3).labels();
    for (int digit = 0; digit < 10; digit++) {
      int wanted = digit;
      long found = IntStream.range(0, count).filter(i -> labels[i] == wanted).count();
      assertEquals(count / 10 + (digit < count % 10 ? 1 : 0), found, "digit " + digit);
    }
  }

  @Test
  void digitsAreShuffled() {
    var labels = PenDigits.make(1000, 3).labels();
    int inOrder = (int) IntStream.range(0, 1000).filter(i -> labels[i] == i % 10).count();
    // 100 of 1000 by chance, with a deviation of about 10.
    assertEquals(100, inOrder, 50);
  }

  @Test
  void picturesAreDrawnFromTheWrittenDigits() {
    var images = PenDigits.make(20, 5);
    var digits = PenDigits.write(20, 5);
    for (int i = 0; i < images.count(); i++) {
      int from = i * PenImages.IMAGE_SIZE;
      var picture = Arrays.copyOfRange(images.pixels(), from, from + PenImages.IMAGE_SIZE);
      assertEquals(images.labels()[i], digits.get(i).label());
      assertArrayEquals(picture, PenDigits.draw(digits.get(i)));
    }
  }

  @Test
  void negativeCountIsRejected() {
    assertThrows(IllegalArgumentException.class, () -> PenDigits.make(-1, 0));
    assertThrows(IllegalArgumentException.class, () -> PenDigits.write(-1, 0));
  }
}
