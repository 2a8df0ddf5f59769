package io.github.autoencoderlab.lesson.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.autoencoderlab.lesson.parameter.NumberParameter.Scale;
import io.github.autoencoderlab.text.UserException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  private static final NumberParameter RATE =
      new NumberParameter("rate", "ε", 0, 1, Scale.LINEAR, 0.5, Effect.LIVE, true);
  private static final NumberParameter UNITS =
      new NumberParameter("units", "m", 1, 9, Scale.WHOLE, 3, Effect.RESTART, true);
  private static final ChoiceParameter<Kind> KIND =
      new ChoiceParameter<>("kind", "", List.of(Kind.SOFT, Kind.HARD), Effect.LIVE, false);

  private enum Kind {
    HARD,
    SOFT,
    HARD_AS_4
  }

  private final Settings settings = Settings.defaults(List.of(RATE, UNITS, KIND));

  @Test
  void everyParameterStartsAtItsDefault() {
    assertEquals(0.5, settings.value(RATE));
    assertEquals(3, settings.whole(UNITS));
    assertEquals(Kind.SOFT, settings.choice(KIND));
  }

  @Test
  void changeMakesNewSettings() {
    Settings changed = settings.with(RATE, 0.25);
    assertEquals(0.25, changed.value(RATE));
    assertEquals(0.5, settings.value(RATE));
    assertEquals(3, changed.whole(UNITS));
  }

  @Test
  void assignmentsAreRead() throws UserException {
    Settings changed = settings.with("rate=0.25").with("units = 7").with("kind=hard");
    assertEquals(Map.of("rate", 0.25, "units", 7.0, "kind", "hard"), changed.byId());
  }

  @Test
  void valuesByIdComeInTheLessonsOrder() {
    assertEquals(
        List.of("rate", "units", "kind"),
        List.copyOf(settings.with(KIND, 1).with(UNITS, 2).byId().keySet()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rate", "", "=1", "rate:1"})
  void textWithoutNameAndValueIsRefused(String text) {
    assertEquals("\"" + text + "\" is no setting: expected NAME=VALUE", refusal(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "speed=1 | There is no parameter speed: expected one of rate, units, kind",
        "Rate=1 | There is no parameter Rate: expected one of rate, units, kind",
        "rate=2 | rate cannot be \"2\": expected a number from 0 to 1",
        "units=2.5 | units cannot be \"2.5\": expected a whole number from 1 to 9",
        "kind=no | kind cannot be \"no\": expected one of soft, hard",
        "rate=1=2 | rate cannot be \"1=2\": expected a number from 0 to 1"
      })
  void wrongAssignmentIsRefusedWithASentence(String text, String sentence) {
    assertEquals(sentence, refusal(text));
  }

  @Test
  void parameterOfAnotherLessonIsAnError() {
    ChoiceParameter<Kind> foreign =
        new ChoiceParameter<>("x", "", List.of(Kind.HARD), Effect.LIVE, true);
    assertThrows(IllegalArgumentException.class, () -> settings.value(foreign));
    assertThrows(IllegalArgumentException.class, () -> settings.with(foreign, 0));
  }

  @Test
  void choicesAreCalledInCamelCaseUnlessTheyHaveOtherNames() {
    List<Kind> all = List.of(Kind.values());
    assertEquals(
        List.of("hard", "soft", "hardAs4"),
        new ChoiceParameter<>("x", "", all, Effect.LIVE, true).ids());
    ChoiceParameter<Kind> other =
        new ChoiceParameter<>("x", "", all, List.of("2", "3", "4"), Effect.LIVE, true);
    assertEquals("4", other.to(Kind.HARD_AS_4).text());
    assertEquals("3", other.idOf(Kind.SOFT));
    assertThrows(
        IllegalArgumentException.class,
        () -> new ChoiceParameter<>("x", "", all, List.of("2", "2", "4"), Effect.LIVE, true));
    assertThrows(
        IllegalArgumentException.class,
        () -> new ChoiceParameter<>("x", "", all, List.of("2", "3"), Effect.LIVE, true));
    assertThrows(IllegalArgumentException.class, () -> KIND.to(Kind.HARD_AS_4));
  }

  private String refusal(String text) {
    UserException refused = assertThrows(UserException.class, () -> settings.with(text));
    return String.valueOf(refused.getMessage());
  }
}
