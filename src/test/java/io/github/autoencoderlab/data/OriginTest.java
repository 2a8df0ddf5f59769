package io.github.autoencoderlab.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.catalog.DataSets;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Data set → where it comes from → the same data set. */
class OriginTest {
  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // JUnit fills what it injects
  OriginTest() {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "digits",
        "convex:train=8000,seed=3",
        "/a b/100%25 %2B %23 %3F/数据.csv?label=a%26b&size=28x20&kind=SERIES&transposed&rows",
        "C:\\data\\my digits#classes=0-4%2Ccat&testClasses=7&subset=500&balanced&split=0.2&seed=7",
        "data?columns#subset=3"
      })
  void whatIsWrittenIsReadAgain(String text) throws Exception {
    Origin origin = Origin.of(text);
    assertEquals(text, origin.text());
    assertEquals(origin, Origin.of(origin.text()));
  }

  @Test
  void placeMayBeCalledAnything() throws Exception {
    Origin origin = Origin.at("/a?b#c%20+\n&=").withReading(Reading.AUTO.withTransposed(true));
    assertEquals(origin, Origin.of(origin.text()));
    assertFalse(origin.text().contains("\n"), "it is one line");
  }

  @ParameterizedTest
  @CsvSource({
    "digits#subset=many, whole number",
    "digits#split=2, share",
    "digits#classes=%zz, classes",
    "/100%zz, no data set"
  })
  void nonsenseIsASentence(String text, String part) {
    DataException refused = assertThrows(DataException.class, () -> Origin.of(text));
    assertTrue(String.valueOf(refused.getMessage()).contains(part), refused::getMessage);
  }

  @Test
  void generatedDataAndAPartOfThemAreOpenedAgain() throws Exception {
    DataSet whole = DataSets.open("digits:test=40,train=200,seed=1");
    assertEquals(Origin.at("digits:train=200,test=40"), whole.origin());
    assertOpensAgain(whole);
    Selection part = new Selection(0.25, ClassSet.of("0-4"), ClassSet.of("3"), 20, true, 7);
    DataSet some = part.of(whole);
    assertEquals(20, some.train().count());
    assertOpensAgain(some);
    assertEquals(whole.origin(), some.origin().whole());
  }

  @Test
  void bundledDigitsAreOpenedAgain() throws Exception {
    assertOpensAgain(DataSets.open(DataSets.DIGITS));
  }

  @Test
  void filesAreReadAgainTheSameWay() throws Exception {
    Path table = folder.resolve("1+1 #?.csv");
    Files.writeString(
        table, "a,b,c,d,kind\n0,255,9,1,dog\n1,2,3,4,cat\n5,6,7,8,dog\n", StandardCharsets.UTF_8);
    Reading reading = Reading.AUTO.withLabel("kind").withKind(Kind.SERIES);
    Origin origin = Origin.at(table.toString()).withReading(reading);
    DataSet read = DataSets.open(origin, new Watch());
    assertEquals(origin, read.origin());
    assertEquals(Kind.SERIES, read.kind());
    assertOpensAgain(read);
    DataSet dogs = Selection.ALL.withClasses(ClassSet.of("dog")).of(read);
    assertEquals("dog", dogs.origin().part().classes().toString());
    assertOpensAgain(dogs);
  }

  @Test
  void folderIsReadAgainWithItsImagesTransposed() throws Exception {
    IdxFiles.folder(folder);
    Reading transposed = Reading.AUTO.withTransposed(true);
    Origin origin = Origin.at(folder.toString()).withReading(transposed);
    DataSet read = DataSets.open(origin, new Watch());
    assertArrayEquals(new float[] {0, 2, 1, 3}, scaled(read, 3f));
    assertOpensAgain(read);
  }

  private static float[] scaled(DataSet data, float most) {
    float[] first = data.train().first(1);
    float largest = first[first.length - 1];
    for (int n = 0; n < first.length; n++) {
      first[n] = Math.round(first[n] / largest * most);
    }
    return first;
  }

  @Test
  void partOfAPartCouldNotBeOpenedAgain() throws Exception {
    DataSet part = Selection.ALL.withSubset(50).of(DataSets.open("digits:train=100,test=10"));
    Selection less = Selection.ALL.withSubset(5);
    assertThrows(IllegalArgumentException.class, () -> less.of(part));
  }

  private static void assertOpensAgain(DataSet data) throws DataException {
    DataSet again = DataSets.open(Origin.of(data.origin().text()), new Watch());
    assertEquals(data.origin(), again.origin());
    assertEquals(data.name(), again.name());
    assertEquals(data.account(), again.account());
    assertSame(data.train(), again.train());
    assertSame(data.test(), again.test());
  }

  private static void assertSame(Examples some, Examples others) {
    assertEquals(some.count(), others.count());
    assertEquals(some.rows(), others.rows());
    assertEquals(some.kind(), others.kind());
    assertArrayEquals(some.first(some.count()), others.first(others.count()));
    assertArrayEquals(some.labels(), others.labels());
  }
}
