package io.github.autoencoderlab.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.shape.BarsAndStripes;
import io.github.autoencoderlab.text.Message;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTest {
  /** Example n has the value n, training examples 0 to 99 and test examples 100 to 129. */
  private final DataSet numbered = new DataSet("numbered", numbers(0, 100), numbers(100, 30));

  @Test
  void everythingIsTheDataSetItself() throws Exception {
    assertSame(numbered, Selection.ALL.of(numbered));
  }

  @Test
  void classesAreChosenForTrainingAndTestsStayOnAll() throws Exception {
    DataSet part = Selection.ALL.withClasses(ClassSet.of("0-1,4")).of(numbered);
    assertEquals("0-1,4", ClassSet.of(Labels.classes(part.train().labels())).toString());
    assertEquals(100 / 10 * 3, part.train().count());
    assertSame(numbered.test(), part.test());
    assertEquals(1, part.account().done().size());
  }

  @Test
  void testsCanBeOfOtherClasses() throws Exception {
    Selection selection =
        Selection.ALL.withClasses(ClassSet.of("0-4")).withTestClasses(ClassSet.of("5-9"));
    DataSet part = selection.of(numbered);
    assertEquals("0-4", ClassSet.of(Labels.classes(part.train().labels())).toString());
    assertEquals("5-9", ClassSet.of(Labels.classes(part.test().labels())).toString());
    assertEquals(2, part.account().done().size());
  }

  @Test
  void splitDealsEachExampleOnceAndItsLabelWithIt() throws Exception {
    DataSet part = Selection.ALL.withTestShare(0.3).of(numbered);
    assertEquals(39, part.test().count());
    Set<Integer> seen = new TreeSet<>(values(part.train()));
    seen.addAll(values(part.test()));
    assertEquals(130, part.train().count() + part.test().count());
    assertEquals(130, seen.size());
    for (Examples examples : new Examples[] {part.train(), part.test()}) {
      float[] numbers = examples.first(examples.count());
      for (int n = 0; n < examples.count(); n++) {
        assertEquals(Math.round(numbers[n] * 255) % 10, examples.labels()[n]);
      }
    }
  }

  @Test
  void patternsThatAreTrainedAndTestedOnAreDealtOnce() throws Exception {
    DataSet part = Selection.ALL.withTestShare(0.5).of(BarsAndStripes.make(4));
    assertEquals(15, part.train().count());
    assertEquals(15, part.test().count());
    Set<String> seen = new TreeSet<>();
    for (Examples examples : new Examples[] {part.train(), part.test()}) {
      float[] values = examples.first(15);
      for (int n = 0; n < 15; n++) {
        seen.add(Arrays.toString(Arrays.copyOfRange(values, 16 * n, 16 * n + 16)));
      }
    }
    assertEquals(30, seen.size(), "no pattern is on both sides");
  }

  @Test
  void subsetIsDrawnBySeedAndKeepsItsOrder() throws Exception {
    Selection ten = Selection.ALL.withSubset(10);
    float[] one = ten.of(numbered).train().first(10);
    assertArrayEquals(one, ten.of(numbered).train().first(10));
    float[] sorted = one.clone();
    Arrays.sort(sorted);
    assertArrayEquals(sorted, one);
    assertTrue(Arrays.mismatch(one, ten.withSeed(2).of(numbered).train().first(10)) >= 0);
  }

  /** Each of 100 examples is in 300 of 3,000 drawn subsets; five deviations are 82. */
  @Test
  void everyExampleIsDrawnAsOften() throws Exception {
    int[] counts = new int[100];
    for (int seed = 0; seed < 3000; seed++) {
      DataSet part = Selection.ALL.withSubset(10).withSeed(seed).of(numbered);
      values(part.train()).forEach(value -> counts[value]++);
    }
    for (int count : counts) {
      assertEquals(300, count, 82);
    }
  }

  @Test
  void balancedTrainsOnEveryClassEquallyOften() throws Exception {
    DataSet uneven =
        new DataSet("uneven", numbers(0, 25), numbers(100, 10)); // classes 0 to 4 thrice
    DataSet part = Selection.ALL.withBalanced(true).of(uneven);
    assertEquals(20, part.train().count());
    for (int label = 0; label < 10; label++) {
      assertEquals(2, Labels.places(part.train().labels(), label).length);
    }
    DataSet fewer = Selection.ALL.withBalanced(true).withSubset(10).of(uneven);
    assertEquals(10, fewer.train().count());
    assertNotEquals(part.account(), fewer.account());
  }

  @Test
  void allAtOnceIsDoneInTheirOrderAndTold() throws Exception {
    Selection selection = new Selection(0.5, ClassSet.of("2-3"), ClassSet.of("3"), 4, true, 7);
    DataSet part = selection.of(numbered);
    assertEquals(4, part.train().count());
    assertEquals("3", ClassSet.of(Labels.classes(part.test().labels())).toString());
    assertEquals(
        "[data.done.dealt, data.done.classes, data.done.testClasses, data.done.balanced]",
        part.account().done().stream().map(done -> done.key()).toList().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", "5-12", "0,12"})
  void classesThatDoNotAllOccurAreThoseThatDo(String text) throws Exception {
    if (text.equals("12")) {
      assertSentence(Selection.ALL.withClasses(ClassSet.of(text)), "it has 0-9");
    } else {
      assertTrue(Selection.ALL.withClasses(ClassSet.of(text)).of(numbered).train().count() >= 10);
    }
  }

  @Test
  void whatCannotBeChosenGivesASentence() throws Exception {
    assertSentence(Selection.ALL.withSubset(101), "has 100 training examples");
    assertSentence(Selection.ALL.withTestShare(0.001), "cannot be dealt");
    assertSentence(Selection.ALL.withSubset(200).withBalanced(true), "it can give 100");
    DataSet plain = new DataSet("plain", unlabelled(), unlabelled());
    assertThrows(DataException.class, () -> Selection.ALL.withBalanced(true).of(plain));
    ClassSet some = ClassSet.of("1");
    assertThrows(DataException.class, () -> Selection.ALL.withClasses(some).of(plain));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"'' | ''", "0-4 | 0-4", "4,1,0 | 0-1,4", " 3 , 5-7 | 3,5-7", "1，2、3 | 1-3"})
  void classesAreReadAndWritten(String text, String written) throws Exception {
    assertEquals(written, ClassSet.of(text).toString());
    assertEquals(ClassSet.of(text), ClassSet.of(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "4-1", "256", "-1", "1,,2", "0-", "1.5", "0-999"})
  void whatAreNoClassesGiveASentence(String text) {
    DataException failed =
        assertThrows(
            DataException.class, () -> Selection.ALL.withClasses(ClassSet.of(text)).of(numbered));
    assertTrue(String.valueOf(failed.getMessage()).contains("\"" + text + "\" are no classes"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "T-shirt | T-shirt",
        "s10, 猫 | s10, 猫",
        "0-1 | s2, s10",
        "3 | T-shirt",
        "2-1 | 2-1",
        "7 | 7",
        "s2，猫、7 | s2, 猫, 7",
      })
  void classesAreChosenByNameOrNumber(String text, String kept) throws Exception {
    List<String> names = List.of("s2", "s10", "猫", "T-shirt", "2-1", "7");
    Selection chosen = Selection.ALL.withClasses(ClassSet.of(text));
    DataSet part = chosen.of(named(names));
    Set<String> found = new LinkedHashSet<>();
    for (byte label : part.train().labels()) {
      found.add(part.account().className(label));
    }
    assertEquals(kept, String.join(", ", found));
    assertEquals(kept, part.account().done().get(0).arguments().get(0));
  }

  @Test
  void unknownNameIsAnsweredByAllThereAre() throws Exception {
    DataSet set = named(List.of("s1", "s2", "s10"));
    for (String text : List.of("s3", "5", "s1,S2,x")) {
      Selection chosen = Selection.ALL.withTestClasses(ClassSet.of(text));
      DataException failed = assertThrows(DataException.class, () -> chosen.of(set));
      String said = String.valueOf(failed.getMessage());
      assertTrue(said.contains("expected s1, s2, s10, or numbers from 0"), said);
    }
  }

  private static DataSet named(List<String> names) {
    byte[] labels = new byte[names.size()];
    for (int n = 0; n < labels.length; n++) {
      labels[n] = (byte) n;
    }
    Images images = new Images(1, 1, new byte[labels.length], labels);
    Account account = new Account(Message.of("data.format.idx"), 0, 255, List.of(), names);
    return new DataSet("named", images, images, account);
  }

  private void assertSentence(Selection selection, String words) {
    DataException failed = assertThrows(DataException.class, () -> selection.of(numbered));
    assertTrue(String.valueOf(failed.getMessage()).contains(words), failed::getMessage);
  }

  private static Set<Integer> values(Examples examples) {
    Set<Integer> values = new TreeSet<>();
    for (float value : examples.first(examples.count())) {
      values.add(Math.round(value * 255));
    }
    return values;
  }

  private static Images unlabelled() {
    return new Images(1, 1, new byte[3], new byte[0]);
  }

  private static Images numbers(int first, int count) {
    byte[] pixels = new byte[count];
    byte[] labels = new byte[count];
    for (int n = 0; n < count; n++) {
      pixels[n] = (byte) (first + n);
      labels[n] = (byte) ((first + n) % 10);
    }
    return new Images(1, 1, pixels, labels);
  }
}
