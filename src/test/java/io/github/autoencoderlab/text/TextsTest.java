package io.github.autoencoderlab.text;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
  private static final Path FOLDER = Path.of("src/main/resources/texts");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*\\}");

  @Test
  void bothLanguagesHaveTheSameKeys() throws IOException {
    assertEquals(keys(Language.EN), keys(Language.ZH));
  }

  @Test
  void bothLanguagesHaveTheSamePlaceholders() throws IOException {
    Properties english = load(Language.EN);
    Properties chinese = load(Language.ZH);
    for (String key : keys(Language.EN)) {
      assertEquals(
          placeholders(english.getProperty(key)), placeholders(chinese.getProperty(key)), key);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void placeholdersAreNumberedWithoutGaps(Language language) throws IOException {
    Properties texts = load(language);
    for (String key : texts.stringPropertyNames()) {
      Set<String> numbers = placeholders(texts.getProperty(key));
      for (int n = 0; n < numbers.size(); n++) {
        assertTrue(numbers.contains(String.valueOf(n)), key + " lacks {" + n + "}");
      }
    }
  }

  /** MessageFormat swallows a single straight apostrophe and every placeholder after it. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void noTextHasAnUnescapedStraightApostrophe(Language language) throws IOException {
    Properties texts = load(language);
    for (String key : texts.stringPropertyNames()) {
      assertFalse(texts.getProperty(key).replace("''", "").contains("'"), key);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyTextCanBeFormattedAndIsNotBlank(Language language) throws IOException {
    Texts texts = new Texts(language);
    for (String key : keys(language)) {
      String text = assertDoesNotThrow(() -> texts.get(key, 1, 2, 3, 4, 5, 6), key);
      assertFalse(text.isBlank(), key);
      assertFalse(text.contains("{"), text);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noKeyIsWrittenTwice(Language language) throws IOException {
    Set<String> seen = new HashSet<>();
    for (String file : Texts.FILES) {
      Path path = FOLDER.resolve(file + "_" + language.code() + ".properties");
      for (String line : Files.readAllLines(path)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          assertTrue(seen.add(line.substring(0, line.indexOf('='))), line);
        }
      }
    }
  }

  /** A file that nobody loads would be found only by who misses its texts. */
  @Test
  void everyFileIsLoaded() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      Set<String> found =
          files
              .map(file -> file.getFileName().toString().replaceAll("_.*", ""))
              .collect(Collectors.toSet());
      assertEquals(Set.copyOf(Texts.FILES), found);
    }
  }

  @Test
  void chineseTextsAreChinese() throws IOException {
    Properties chinese = load(Language.ZH);
    long han =
        chinese.values().stream()
            .filter(text -> String.valueOf(text).codePoints().anyMatch(Character::isIdeographic))
            .count();
    assertTrue(han >= 0.9 * chinese.size(), han + " of " + chinese.size());
  }

  /** Other words for what the Chinese texts have one word for. */
  @ParameterizedTest
  @ValueSource(strings = {"想象", "逻辑", "破坏", "重建", "实时公式", "隐藏单元", "隐含", "自动编码", "活跃度", "活性"})
  void chineseTextsHaveOneWordForOneThing(String other) throws IOException {
    load(Language.ZH)
        .forEach(
            (key, text) -> assertFalse(String.valueOf(text).contains(other), key + "=" + text));
  }

  /** The window's font draws them as wide as Chinese characters. */
  @Test
  void englishTextsHaveNoQuotesAndSignsOfFullWidth() throws IOException {
    Pattern wide = Pattern.compile("[“”‘’\\u3000-\\u303f\\uff00-\\uffef]");
    load(Language.EN)
        .forEach(
            (key, text) ->
                assertFalse(wide.matcher(String.valueOf(text)).find(), key + "=" + text));
  }

  @Test
  void argumentsAreFilledIn() {
    assertEquals(
        "run/x is damaged: expected compressed data that can be decompressed", en("run/x"));
  }

  @Test
  void argumentsThatLookLikePatternsStayAsTheyAre() {
    assertTrue(en("it's {0}").startsWith("it's {0} is damaged"), en("it's {0}"));
  }

  @Test
  void messageInsideAMessageIsPutIntoTheSameLanguage() {
    Message nested = Message.of("data.gzip", Message.of("axis.step"));
    assertTrue(new Texts(Language.ZH).get(nested).startsWith("步 已损坏"));
    assertTrue(new Texts(Language.EN).get(nested).startsWith("step is damaged"));
  }

  @Test
  void unknownKeyIsAnError() {
    Texts texts = new Texts(Language.EN);
    assertFalse(texts.has("no.such.key"));
    assertThrows(MissingResourceException.class, () -> texts.get("no.such.key"));
  }

  @Test
  void languageOfTheMachineDoesNotMixIn() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
      assertEquals("step", new Texts(Language.EN).get("axis.step"));
      Locale.setDefault(Locale.GERMANY);
      assertEquals("步", new Texts(Language.ZH).get("axis.step"));
      assertEquals(Language.EN, Language.ofThisMachine());
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource({"en, EN", "zh, ZH"})
  void languageIsFoundByItsCode(String code, Language language) {
    assertEquals(language, Language.of(code).orElseThrow());
    assertEquals(code, language.code());
  }

  @ParameterizedTest
  @CsvSource({"de", "EN", "''"})
  void otherCodesAreNoLanguage(String code) {
    assertTrue(Language.of(code).isEmpty());
  }

  @Test
  void exceptionSpeaksEnglishAndKeepsItsSentence() {
    Message sentence = Message.of("data.gzip", "f");
    IOException cause = new IOException("why");
    UserException thrown = new UserException(sentence, cause);
    assertEquals(en("f"), thrown.getMessage());
    assertEquals(sentence, thrown.sentence());
    assertEquals(cause, thrown.getCause());
  }

  private static String en(String argument) {
    return new Texts(Language.EN).get("data.gzip", argument);
  }

  private static Set<String> keys(Language language) throws IOException {
    return new TreeSet<>(load(language).stringPropertyNames());
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties load(Language language) {
    Properties all = new Properties();
    Texts.FILES.forEach(file -> all.putAll(Texts.load(file, language)));
    return all;
  }
}
