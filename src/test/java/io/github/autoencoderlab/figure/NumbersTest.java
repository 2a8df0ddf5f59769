package io.github.autoencoderlab.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "-0.031|−0.03100",
        "0.0832|0.08320",
        "120|120",
        "21300|21,300",
        "1234.567|1,235",
        "9.99996|10.00",
        "-104.25|−104.3",
        "0.00001234|1.234e−5",
        "123456789|1.235e8",
        "NaN|NaN",
        "-Infinity|−∞"
      })
  void valueHasFourDigitsAndATrueMinus(double v, String text) {
    assertEquals(text, NumberText.value(v));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0.4231|0.42", "12.6|13", "0.00002|2.0e−5", "1|1.0"})
  void briefHasTwoDigits(double v, String text) {
    assertEquals(text, NumberText.brief(v));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "0.1, 0.1", "-2.5E-7, -2.5E-7", "NaN, NaN", "1e15, 1.0E15"})
  void exactReadsBack(double v, String text) {
    assertEquals(text, NumberText.exact(v));
    assertEquals(v, Double.parseDouble(text));
  }
}
