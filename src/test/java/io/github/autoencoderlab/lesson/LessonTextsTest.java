package io.github.autoencoderlab.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.lesson.parameter.ChoiceParameter;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every lesson owes to the window, the command line and its readers. */
class LessonTextsTest {
  static Stream<Arguments> lessonsInEveryLanguage() {
    return Lessons.all().stream()
        .flatMap(
            lesson ->
                Stream.of(Language.values())
                    .map(language -> Arguments.of(lesson, new Texts(language))));
  }

  @ParameterizedTest
  @MethodSource("lessonsInEveryLanguage")
  void lessonHasItsTitles(Lesson lesson, Texts texts) {
    assertTrue(texts.has("lesson." + lesson.id() + ".title"));
    assertTrue(texts.has("lesson." + lesson.id() + ".short"));
    assertTrue(texts.has(lesson.aboutKey()));
  }

  @ParameterizedTest
  @MethodSource("lessonsInEveryLanguage")
  void phasesHaveNames(Lesson lesson, Texts texts) {
    for (String phase : lesson.phases()) {
      assertTrue(texts.has(lesson.phaseKey(phase)), lesson.phaseKey(phase));
    }
  }

  @ParameterizedTest
  @MethodSource("lessonsInEveryLanguage")
  void studiesHaveNames(Lesson lesson, Texts texts) {
    for (String study : lesson.studies()) {
      assertTrue(texts.has("study." + study), study);
    }
  }

  @ParameterizedTest
  @MethodSource("lessonsInEveryLanguage")
  void parametersAndTheirChoicesHaveTitles(Lesson lesson, Texts texts) {
    for (Parameter parameter : lesson.parameters()) {
      String key = "parameter." + parameter.id();
      assertTrue(texts.has(key), key);
      if (parameter instanceof ChoiceParameter<?> choice) {
        for (String id : choice.ids()) {
          assertTrue(texts.has(key + "." + id), key + "." + id);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("lessonsInEveryLanguage")
  void figuresHaveTitlesAndTheirOtherTexts(Lesson lesson, Texts texts) throws Exception {
    Settings settings = Settings.defaults(lesson.parameters());
    Experiment experiment = lesson.start(settings, DataSets.open(lesson.defaultData()), 1);
    experiment.step();
    Curves curves = new Curves();
    curves.add(1, experiment.measure());
    Scene scene = new Scene(experiment.snapshot(), curves);
    for (FigureSpec spec : lesson.figures()) {
      // A text that is missing throws here: names of curves, axes, captions.
      Figure figure = spec.figure(scene, texts);
      assertEquals(texts.get(spec.titleKey()), figure.title());
      Legibility.check(spec.id(), figure);
    }
  }

  @ParameterizedTest
  @MethodSource("lessonsInEveryLanguage")
  void everyTreatmentOfTheDataHasItsText(Lesson lesson, Texts texts) {
    Settings defaults = Settings.defaults(lesson.parameters());
    assertFalse(texts.get(lesson.treatment(defaults)).isBlank());
    for (Parameter parameter : lesson.parameters()) {
      if (parameter instanceof ChoiceParameter<?> choice) {
        for (int place = 0; place < choice.choices().size(); place++) {
          assertFalse(texts.get(lesson.treatment(defaults.with(choice, place))).isBlank());
        }
      }
    }
  }

  @Test
  void idsAreUnique() {
    assertUnique(Lessons.all().stream().map(Lesson::id).toList());
    for (Lesson lesson : Lessons.all()) {
      assertUnique(lesson.parameters().stream().map(Parameter::id).toList());
      assertUnique(lesson.figures().stream().map(FigureSpec::id).toList());
    }
  }

  @Test
  void lessonIsFoundByItsId() {
    for (Lesson lesson : Lessons.all()) {
      assertEquals(lesson, Lessons.of(lesson.id()).orElseThrow());
    }
    assertTrue(Lessons.of("no such lesson").isEmpty());
  }

  @Test
  void atMostFiveParametersAreShownAtOnce() {
    for (Lesson lesson : Lessons.all()) {
      assertTrue(lesson.parameters().stream().filter(Parameter::primary).count() <= 5);
    }
  }

  @Test
  void everyLessonOpensOnBundledDataAndTakesSomeSteps() {
    for (Lesson lesson : Lessons.all()) {
      assertTrue(DataSets.names().contains(lesson.defaultData()), lesson.id());
      assertTrue(lesson.defaultSteps() > 0, lesson.id());
    }
  }

  private static void assertUnique(List<String> ids) {
    Set<String> distinct = new HashSet<>(ids);
    assertEquals(distinct.size(), ids.size(), ids::toString);
  }
}
