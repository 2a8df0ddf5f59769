package io.github.autoencoderlab.lesson.preview;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Images;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.text.UserException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorruptedTest {
  private static final int SIZE = 784;

  @ParameterizedTest
  @ValueSource(strings = {"gaussian=0.3", "masking=0.3", "saltAndPepper=0.3", "block=0.3"})
  void exampleIsSpoiledInTheSameWayHoweverManyThereAre(String how) throws Exception {
    DataSet clean = DataSets.open("digits");
    DataSet three = new DataSet("three", clean.train().pick(new int[] {0, 1, 2}), clean.test());
    DataSet few = spoiled(three, how, 1);
    assertArrayEquals(few.train().first(3), spoiled(clean, how, 1).train().first(3));
    DataSet other = spoiled(three, how, 2);
    assertFalse(Arrays.equals(few.train().first(3), other.train().first(3)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gaussian=0.3", "masking=0.3", "saltAndPepper=0.3", "block=0.3"})
  void everyKindOfDataStaysWhatItIs(String how) throws Exception {
    for (String address :
        new String[] {
          "digits:train=9,test=4",
          "patches:train=9,test=4",
          "patches:train=9,test=4,as=squashed",
          "ecg:train=9,test=4",
          "circle:train=9,test=4"
        }) {
      DataSet clean = DataSets.open(address);
      float[] before = clean.train().first(9);
      DataSet noisy = spoiled(clean, how, 1);
      assertEquals(clean.kind(), noisy.kind());
      assertEquals(clean.train().getClass(), noisy.train().getClass());
      assertArrayEquals(clean.train().labels(), noisy.train().labels());
      assertFalse(Arrays.equals(before, noisy.train().first(9)), address);
      assertArrayEquals(before, clean.train().first(9));
    }
  }

  @Test
  void blockOfAnImageIsARectangle() throws Exception {
    byte[] white = new byte[20 * 12 * 30];
    Arrays.fill(white, (byte) 255);
    Images images = new Images(20, 30, Arrays.copyOf(white, 20 * 30 * 12), new byte[0]);
    DataSet noisy = spoiled(new DataSet("white", images, images), "block=0.25", 1);
    float[] one = new float[600];
    for (int n = 0; n < 12; n++) {
      noisy.train().copy(n, one, 0);
      int[] black = IntStream.range(0, 600).filter(i -> one[i] == 0).toArray();
      assertEquals(10 * 15, black.length);
      assertEquals(10, Arrays.stream(black).map(i -> i / 30).distinct().count());
      assertEquals(15, Arrays.stream(black).map(i -> i % 30).distinct().count());
    }
  }

  @Test
  void pictureOfItsOwnIsSpoiledToo() throws Exception {
    DataSet digits = DataSets.open("digits");
    Images one = (Images) digits.test().pick(new int[] {5});
    DataSet noisy = spoiled(new DataSet("one", one, one), "masking=0.5", 1);
    assertArrayEquals(noisy.train().first(1), noisy.test().first(1));
    float[] clean = one.first(1);
    float[] values = noisy.test().first(1);
    long kept = IntStream.range(0, SIZE).filter(i -> values[i] == clean[i]).count();
    long zero = IntStream.range(0, SIZE).filter(i -> values[i] == 0).count();
    assertTrue(kept < SIZE && zero < SIZE);
    assertEquals(
        SIZE,
        IntStream.range(0, SIZE).filter(i -> values[i] == 0 || values[i] == clean[i]).count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "digits:train=5,test=1 | gaussian=0.3 | Gaussian noise of σ = 0.3 added, then cut off at 0 and 1 and rounded to 256 levels (seed 1)",
        "circle:train=5,test=1 | gaussian=1 | Gaussian noise of σ = 1 added (seed 1)",
        "digits:train=5,test=1 | block=0.25 | a block that covers 0.25 of each example set to 0 (seed 1)",
      })
  void accountSaysWhatWasDone(String address, String how, String said) throws Exception {
    DataSet set = spoiled(DataSets.open(address), how, 1);
    int last = set.account().done().size() - 1;
    assertEquals(said, new Texts(Language.EN).get(set.account().done().get(last)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "fog=1", "none=0", "masking", "masking=", "masking=2", "gaussian=-1"})
  void nonsenseIsRefused(String how) {
    assertThrows(UserException.class, () -> Corrupted.parse(how));
  }

  private static DataSet spoiled(DataSet clean, String how, long seed) throws UserException {
    return Corrupted.of(clean, Corrupted.parse(how), seed);
  }
}
