package io.github.autoencoderlab.lecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {
  private static final Term.Numbers NUMBERS =
      new Term.Numbers() {
        @Override
        public double number(String run, String name) {
          return switch (run + ":" + name) {
            case ":a" -> 8;
            case ":b" -> 2;
            case "wide:a" -> 3;
            case ":far0.9" -> 0.5;
            case "wide:list[2]" -> 7;
            case ":against.a" -> 5;
            case ":against.far0.9" -> 0.75;
            case "wide:against.a" -> 1;
            default -> Double.NaN;
          };
        }

        @Override
        public double apart(String run) {
          return run.equals("wide") ? 0.25 : Double.NaN;
        }
      };

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a              | 8
          1.5e2          | 150
          a - b - 1      | 5
          a / b / 2      | 2
          a - b * 3      | 2
          (a - b) * 3    | 18
          -a + 1         | -7
          wide.a / a     | 0.375
          far0.9 * 2     | 1
          wide.list[2]   | 7
          abs(b - a)     | 6
          min(a, b, wide.a) | 2
          max(b, wide.a) | 3
          apart(wide)    | 0.25
          a - against.a  | 3
          against.far0.9 | 0.75
          wide.against.a | 1
          """)
  void isComputedAsWritten(String text, double value) {
    assertEquals(value, Term.of(text).value(NUMBERS));
  }

  @Test
  void whatIsNotThereIsNoNumber() {
    assertEquals(Double.NaN, Term.of("max(a, nothing)").value(NUMBERS));
  }

  @Test
  void knowsItsRuns() {
    assertEquals(List.of("x", "y"), Term.of("x.a - apart(y) + b + far0.9 + against.a").runs());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a +", "(a", "a)", "a b", "sqrt(a)", "a $ b", "min(a", ", a"})
  void nonsenseIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> Term.of(text));
  }
}
