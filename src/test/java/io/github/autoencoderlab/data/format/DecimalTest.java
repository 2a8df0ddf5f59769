package io.github.autoencoderlab.data.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "+7",
        "1.",
        ".5",
        "120",
        "0.50",
        "10.5",
        "1e3",
        "1E-3",
        "-2.5e+10",
        "255",
        "0.000000000000000000e+00",
        "9.960937500000000000e-01",
        "123456789012345678901234567890",
        "1e22",
        "1e23",
        "9007199254740993",
        "0.1",
        "4.9e-324",
        "1e-400",
        "1000000000000000000000e-21",
        "100000000000000000000000000000000000000000001"
      })
  void givesTheNumberThatJavaGives(String text) {
    assertEquals(Double.parseDouble(text), Decimal.parse(text));
  }

  @Test
  void givesTheNumberThatJavaGivesForManyForms() {
    SplittableRandom random = new SplittableRandom(1);
    for (int n = 0; n < 20_000; n++) {
      double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(40) - 20);
      String form = new String[] {"%.18e", "%s", "%.3f", "%.0f", "%.25f"}[n % 5];
      String text = String.format(java.util.Locale.ROOT, form, value);
      assertEquals(Double.parseDouble(text), Decimal.parse(text), text);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "-",
        "e5",
        "1e",
        "1e+",
        "1d",
        "0x1p3",
        "NaN",
        "Infinity",
        "-inf",
        "1 2",
        " 1",
        "1,5",
        "1e999",
        "--1",
        "1.2.3",
        "١"
      })
  void whatIsNoFiniteDecimalNumberIsNone(String text) {
    assertTrue(Double.isNaN(Decimal.parse(text)));
  }
}
