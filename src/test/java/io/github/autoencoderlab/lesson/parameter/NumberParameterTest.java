package io.github.autoencoderlab.lesson.parameter;

import static io.github.autoencoderlab.lesson.parameter.NumberParameter.Scale.LINEAR;
import static io.github.autoencoderlab.lesson.parameter.NumberParameter.Scale.LOGARITHMIC;
import static io.github.autoencoderlab.lesson.parameter.NumberParameter.Scale.WHOLE;
import static io.github.autoencoderlab.lesson.parameter.NumberParameter.Scale.WHOLE_LOGARITHMIC;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.lesson.parameter.NumberParameter.Scale;
import io.github.autoencoderlab.text.UserException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberParameterTest {
  private static final NumberParameter RATE = parameter(0.0001, 1, LOGARITHMIC, 0.1);
  private static final NumberParameter MOMENTUM = parameter(0, 0.95, LINEAR, 0.5);
  private static final NumberParameter STEPS = parameter(1, 25, WHOLE, 1);
  private static final NumberParameter UNITS = parameter(1, 2000, WHOLE_LOGARITHMIC, 64);

  static Stream<NumberParameter> all() {
    return Stream.of(RATE, MOMENTUM, STEPS, UNITS);
  }

  @ParameterizedTest
  @MethodSource("all")
  void sliderReachesBothEndsExactly(NumberParameter parameter) {
    assertEquals(parameter.least(), parameter.at(0));
    assertEquals(parameter.most(), parameter.at(1));
    assertEquals(0, parameter.fraction(parameter.least()));
    assertEquals(1, parameter.fraction(parameter.most()));
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyValueOfTheSliderComesBackFromItsPlace(NumberParameter parameter) {
    for (int place = 0; place <= 1000; place++) {
      double value = parameter.at(place / 1000.0);
      assertEquals(value, parameter.at(parameter.fraction(value)));
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void valuesGrowAlongTheSlider(NumberParameter parameter) {
    for (int place = 1; place <= 1000; place++) {
      assertTrue(parameter.at((place - 1) / 1000.0) <= parameter.at(place / 1000.0));
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyValueOfTheSliderCanBeTyped(NumberParameter parameter) throws UserException {
    for (int place = 0; place <= 1000; place++) {
      double value = parameter.at(place / 1000.0);
      assertEquals(value, parameter.parse(parameter.format(value)));
    }
  }

  @Test
  void linearSliderIsEvenAndLogarithmicOneGoesByFactors() {
    assertEquals(0.475, MOMENTUM.at(0.5));
    assertEquals(0.01, RATE.at(0.5));
    assertEquals(13, STEPS.at(0.5));
    assertEquals(45, UNITS.at(0.5));
  }

  @Test
  void sliderGivesThreeDigitsOrWholeNumbers() {
    assertEquals(0.317, parameter(0, 1, LINEAR, 0).at(0.31704));
    assertEquals(Math.rint(UNITS.at(0.321)), UNITS.at(0.321));
  }

  @ParameterizedTest
  @CsvSource({"-0.5, 0", "1.5, 0.95"})
  void placesBesideTheSliderAreItsEnds(double fraction, double value) {
    assertEquals(value, MOMENTUM.at(fraction));
  }

  @ParameterizedTest
  @CsvSource({
    "0.1, 0.1",
    "' 0.25 ', 0.25",
    "1e-3, 0.001",
    "1, 1",
    "0.0001, 0.0001",
    "'0,25', 0.25",
    "0，5, 0.5"
  })
  void numbersInTheRangeAreRead(String text, double value) throws UserException {
    assertEquals(value, RATE.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "fast", "0", "1.1", "-0.1", "NaN", "Infinity", "0,1,5", "0.1,5", "1 2"})
  void otherTextsAreRefusedWithNameValueAndRange(String text) {
    assertEquals(
        "id cannot be \"" + text + "\": expected a number from 0.0001 to 1", refusal(RATE, text));
  }

  @ParameterizedTest
  @CsvSource({"'1,500', 1500", "2000, 2000"})
  void commaBetweenThousandsOfWholeNumbersIsNone(String text, double value) throws Exception {
    assertEquals(value, UNITS.parse(text));
    assertThrows(UserException.class, () -> UNITS.parse("1,5"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "0", "26", "many", "1e9"})
  void partsOfWholesAreRefusedToo(String text) {
    assertEquals(
        "id cannot be \"" + text + "\": expected a whole number from 1 to 25",
        refusal(STEPS, text));
  }

  @ParameterizedTest
  @CsvSource({"0.1, 0.1", "1, 1", "0.0001, 0.0001", "0.00025, 0.00025", "1.0E-5, 0.00001"})
  void numbersAreWrittenPlainly(double value, String text) {
    assertEquals(text, RATE.format(value));
  }

  @Test
  void zeroAndWholeNumbersAreWrittenWithoutPoint() {
    assertEquals("0", MOMENTUM.format(0));
    assertEquals("2000", UNITS.format(2000));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, LINEAR, 0",
    "0, 1, LINEAR, 2",
    "0, 1, LINEAR, -1",
    "0, 1, LOGARITHMIC, 1",
    "-1, 1, WHOLE_LOGARITHMIC, 1",
    "0, 1, LINEAR, NaN"
  })
  void rangeThatIsNoneIsRefused(double least, double most, Scale scale, double start) {
    assertThrows(IllegalArgumentException.class, () -> parameter(least, most, scale, start));
  }

  private static String refusal(NumberParameter parameter, String text) {
    UserException refused = assertThrows(UserException.class, () -> parameter.parse(text));
    return String.valueOf(refused.getMessage());
  }

  private static NumberParameter parameter(double least, double most, Scale scale, double start) {
    return new NumberParameter("id", "s", least, most, scale, start, Effect.LIVE, true);
  }
}
