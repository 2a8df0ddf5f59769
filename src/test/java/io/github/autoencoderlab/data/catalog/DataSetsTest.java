package io.github.autoencoderlab.data.catalog;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.IdxFiles;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataSetsTest {
  @Test
  void bundledDigitsAreTenThousandToTrainAndTwoThousandToTest() throws Exception {
    DataSet digits = DataSets.open("digits");
    assertEquals(10_000, digits.train().count());
    assertEquals(2_000, digits.test().count());
    assertEquals(28, digits.train().rows());
    assertEquals(28, digits.train().columns());
  }

  @ParameterizedTest
  @ValueSource(strings = {"digits", "bars-and-stripes:side=3"})
  void whoeverOpensTheSameAddressSharesItsExamples(String address) throws Exception {
    DataSet held = DataSets.open(address);
    DataSet again = DataSets.open(address);
    assertSame(held.train(), again.train());
    assertSame(held.test(), again.test());
    assertEquals(held, again);
  }

  @Test
  void bundledDigitsHoldEachDigitEquallyOften() throws Exception {
    int[] counts = new int[10];
    for (byte label : DataSets.open("digits").train().labels()) {
      counts[label]++;
    }
    // Train and test come from one deck of 1,200 of each digit: a hypergeometric draw of 1,000,
    // whose standard deviation is 12.
    for (int count : counts) {
      assertEquals(1_000, count, 60);
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.autoencoderlab.data.catalog.DataSets#names")
  void everyNameOpensDataOfThatName(String name) throws Exception {
    assertEquals(name, DataSets.open(name).name());
  }

  @Test
  void anythingElseIsAFolder(@TempDir Path folder) throws Exception {
    IdxFiles.folder(folder);
    assertEquals(folder.toString(), DataSets.open(folder.toString()).name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-such-data", "", " "})
  void whatIsNeitherNameNorFolderGivesASentence(String text) {
    DataException failed = assertThrows(DataException.class, () -> DataSets.open(text));
    assertTrue(String.valueOf(failed.getMessage()).contains("data list"), failed::getMessage);
  }

  @Test
  void whatNoFileSystemCanNameGivesTheSameSentence() {
    assertThrows(DataException.class, () -> DataSets.open("a\u0000b"));
  }

  @Test
  void madeDigitsAreAFunctionOfTheSeed() throws Exception {
    DataSet one = DataSets.open("digits:train=20,test=10");
    DataSet same = DataSets.open("digits:test=10,train=20,seed=1");
    DataSet other = DataSets.open("digits:train=20,test=10,seed=2");
    assertArrayEquals(one.train().first(20), same.train().first(20));
    assertArrayEquals(one.test().labels(), same.test().labels());
    assertFalse(Arrays.equals(one.train().first(20), other.train().first(20)));
  }

  /** The bundled files are what the recipe makes; a thousandth of them is compared. */
  @Test
  void bundledDigitsAreThoseOfTheRecipe() throws Exception {
    Examples bundled = DataSets.open("digits").train();
    Examples made = DataSets.open("digits:train=10000,test=2000,seed=1").train();
    assertArrayEquals(bundled.first(10), made.first(10));
    assertArrayEquals(bundled.labels(), made.labels());
  }
}
