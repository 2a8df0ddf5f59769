package io.github.autoencoderlab.lesson.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.autoencoderlab.figure.Compared;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.text.UserException;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTextTest {
  private static List<Difference> differences(String... ofB) throws UserException {
    Lesson lesson = Lessons.of("sparse").orElseThrow();
    Settings a = Settings.defaults(lesson.parameters()).with("sparsityTarget=0.1");
    Settings b = a;
    for (String assignment : ofB) {
      b = b.with(assignment);
    }
    Comparison comparison = new Comparison(lesson);
    return comparison.differences(comparison.join(a, b));
  }

  private static Compared.Words words(Language language, String... ofB) throws UserException {
    return new DifferenceText(new Texts(language)).words(differences(ofB));
  }

  @Test
  void namesTheParameterWithBothValues() throws Exception {
    assertEquals(
        new Compared.Words("B: sparsity ρ = 0.5 instead of 0.1", "A: ρ = 0.1", "B: ρ = 0.5"),
        words(Language.EN, "sparsityTarget=0.5"));
    String name = new Texts(Language.ZH).get("parameter.sparsityTarget");
    assertEquals(
        new Compared.Words("B：" + name + " ρ = 0.5（A 为 0.1）", "A：ρ = 0.1", "B：ρ = 0.5"),
        words(Language.ZH, "sparsityTarget=0.5"));
  }

  @Test
  void choicesAreNamedAndTooManyDifferencesCounted() throws Exception {
    assertEquals(
        "B: penalty Ω = none instead of KL divergence".replace(" Ω", symbol("penalty")),
        words(Language.EN, "penalty=none").difference());
    assertEquals(
        "B: sparsity ρ = 0.5 instead of 0.1, weight of Ω β = 1 instead of 3, 2 more",
        words(
                Language.EN,
                "sparsityTarget=0.5",
                "sparsityWeight=1",
                "hiddenUnits=20",
                "penalty=none")
            .difference());
  }

  private static String symbol(String id) {
    String symbol =
        Lessons.of("sparse").orElseThrow().parameters().stream()
            .filter(parameter -> parameter.id().equals(id))
            .findFirst()
            .orElseThrow()
            .symbol();
    return symbol.isEmpty() ? "" : " " + symbol;
  }

  @Test
  void sameSettingsAreSaidToBe() throws Exception {
    assertEquals(new Compared.Words("B: same settings as A", "A", "B"), words(Language.EN));
  }
}
