package io.github.autoencoderlab.data.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.autoencoderlab.data.Images;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoldOutTest {
  private static final int COUNT = 720;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 6, 10, 12, 60})
  void classesInTurnAreHeldOutAlike(int classes) throws Exception {
    byte[] labels = new byte[COUNT];
    for (int n = 0; n < COUNT; n++) {
      labels[n] = (byte) (n % classes);
    }
    assertSixthOfEach(labels, classes);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 6, 10, 12, 60})
  void sortedClassesAreHeldOutAlike(int classes) throws Exception {
    byte[] labels = new byte[COUNT];
    for (int n = 0; n < COUNT; n++) {
      labels[n] = (byte) (n / (COUNT / classes));
    }
    assertSixthOfEach(labels, classes);
  }

  @Test
  void mixedClassesAreHeldOutAlike() throws Exception {
    byte[] labels = new byte[COUNT];
    for (int n = 0; n < COUNT; n++) {
      labels[n] = (byte) (n % 12 * 21);
    }
    SplittableRandom random = new SplittableRandom(7);
    for (int n = COUNT - 1; n > 0; n--) {
      int other = random.nextInt(n + 1);
      byte kept = labels[n];
      labels[n] = labels[other];
      labels[other] = kept;
    }
    assertSixthOfEach(labels, 12);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Of six the last, of fewer the last, of one none.
        "0 0 0 0 0 0 0 | 5",
        "0 0 1 1 1 2 | 1 4",
        "0 1 0 1 0 1 0 1 0 1 0 1 | 10 11",
        "9 9 9 9 9 9 9 9 9 9 9 9 9 3 | 5 11",
        // Where every class has one example, or there are no classes, the order decides.
        "0 1 2 | 2",
        "0 1 2 3 4 5 6 | 5",
      })
  void placesHeldOut(String labels, String held) throws Exception {
    assertArrayEquals(numbers(held), heldOut(HoldOut.of(images(bytes(labels)), "x")));
  }

  @Test
  void firstHeldOutAreOneOfEachClass() throws Exception {
    byte[] labels = new byte[COUNT];
    for (int n = 0; n < COUNT; n++) {
      labels[n] = (byte) (9 - n / (COUNT / 10));
    }
    byte[] held = HoldOut.of(images(labels), "x").test().labels();
    assertArrayEquals(bytes("0 1 2 3 4 5 6 7 8 9"), Arrays.copyOf(held, 10));
    assertEquals(9, held[10], "the others follow as they came");
  }

  @Test
  void withoutClassesEverySixthIsHeldOut() throws Exception {
    HoldOut parts = HoldOut.of(images(14, new byte[0]), "x");
    assertArrayEquals(new int[] {5, 11}, heldOut(parts));
    assertEquals("every sixth image held out for testing: 2 of 14", said(parts));
  }

  @Test
  void whatWasHeldOutOfClassesIsSaid() throws Exception {
    assertEquals(
        "of each class every sixth image (of fewer than six the last) held out for testing: 2 of 6",
        said(HoldOut.of(images(bytes("0 0 1 1 1 2")), "x")));
    assertEquals(
        "every sixth image held out for testing: 1 of 3",
        said(HoldOut.of(images(bytes("0 1 2")), "x")));
  }

  @Test
  void onlyOneIsTrainedAndTestedOn() throws Exception {
    HoldOut parts = HoldOut.of(images(1, new byte[0]), "x");
    assertEquals(parts.train(), parts.test());
    assertEquals("the only image is trained and tested on", said(parts));
  }

  private static void assertSixthOfEach(byte[] labels, int classes) throws Exception {
    HoldOut parts = HoldOut.of(images(labels), "x");
    assertEquals(COUNT / 6, parts.test().count());
    assertEquals(COUNT - COUNT / 6, parts.train().count());
    int[] counts = new int[256];
    for (byte label : parts.test().labels()) {
      counts[label & 0xff]++;
    }
    assertEquals(classes, Arrays.stream(counts).filter(count -> count > 0).count());
    assertEquals(COUNT / 6 / classes, Arrays.stream(counts).max().orElse(0));
  }

  /** Images of two pixels, which say the place. */
  private static Images images(byte[] labels) {
    return images(labels.length, labels);
  }

  private static Images images(int count, byte[] labels) {
    byte[] pixels = new byte[2 * count];
    for (int n = 0; n < count; n++) {
      pixels[2 * n] = (byte) n;
      pixels[2 * n + 1] = (byte) (n >> 8);
    }
    return new Images(1, 2, pixels, labels);
  }

  private static int[] heldOut(HoldOut parts) {
    byte[] pixels = ((Images) parts.test()).pixels();
    return IntStream.range(0, parts.test().count())
        .map(n -> (pixels[2 * n] & 0xff) + 256 * (pixels[2 * n + 1] & 0xff))
        .toArray();
  }

  private static byte[] bytes(String text) {
    int[] numbers = numbers(text);
    byte[] bytes = new byte[numbers.length];
    for (int n = 0; n < bytes.length; n++) {
      bytes[n] = (byte) numbers[n];
    }
    return bytes;
  }

  private static int[] numbers(String text) {
    return Arrays.stream(text.split(" ")).mapToInt(Integer::parseInt).toArray();
  }

  private static String said(HoldOut parts) {
    return new Texts(Language.EN).get(parts.said());
  }
}
