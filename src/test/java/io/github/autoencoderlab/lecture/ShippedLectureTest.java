package io.github.autoencoderlab.lecture;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.comparison.Comparison;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.UserException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lecture of the slides: that it can be opened and read; its numbers are checked by itself. */
class ShippedLectureTest {
  private static final int CLAIMS = 57;

  private static final List<String> OTHER_WORDS =
      List.of("想象", "逻辑", "破坏", "重建", "实时公式", "隐藏单元", "隐含", "自动编码", "活跃度", "活性");

  /** The window's font draws them as wide as Chinese characters. */
  private static final Pattern WIDE = Pattern.compile("[“”‘’\\u3000-\\u303f\\uff00-\\uffef]");

  static Stream<LecturePage> pages() throws UserException {
    return LectureFile.shipped().pages().stream();
  }

  @Test
  void hasEveryClaimOnce() throws UserException {
    List<String> claims =
        pages().flatMap(page -> page.checks().stream()).map(Check::claim).toList();
    assertEquals(CLAIMS, claims.size());
    assertEquals(CLAIMS, Set.copyOf(claims).size(), claims.toString());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void namesOnlyWhatItsLessonHas(LecturePage page) {
    Lesson lesson = Lessons.of(page.state().lesson()).orElseThrow();
    Set<String> figures =
        lesson.figures().stream()
            .map(FigureSpec::id)
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(figures.containsAll(page.view().figures()), () -> page.view() + " of " + figures);
    assertTrue(page.view().enlarged().isEmpty() || figures.contains(page.view().enlarged()));
    assertFalse(page.view().figures().isEmpty());
    List<PageState> states = new ArrayList<>(page.runs().values());
    states.add(page.state());
    for (PageState state : states) {
      Lesson of =
          Comparison.named(
              Lessons.of(state.lesson()).orElseThrow(), List.copyOf(state.settings().keySet()));
      assertTrue(of.studies().containsAll(state.studies()), state.studies().toString());
      Settings defaults = Settings.defaults(of.parameters());
      state
          .settings()
          .forEach((id, value) -> assertDoesNotThrow(() -> defaults.with(id + "=" + value)));
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void saysEverythingInBothLanguages(LecturePage page) {
    Question question = page.question().orElseThrow();
    List<Wording> texts = new ArrayList<>(question.answers());
    texts.add(question.text());
    page.checks().forEach(check -> texts.add(check.note()));
    texts.addAll(
        List.of(page.title(), page.section(), page.slide(), page.look(), page.explanation()));
    for (Wording text : texts) {
      assertEquals(Set.of("en", "zh"), text.byLanguage().keySet(), text.toString());
      String english = text.in(Language.EN);
      assertFalse(english.isBlank() || text.in(Language.ZH).isBlank(), text.toString());
      assertFalse(WIDE.matcher(english).find(), english);
      OTHER_WORDS.forEach(
          word -> assertFalse(text.in(Language.ZH).contains(word), text.toString()));
    }
  }
}
