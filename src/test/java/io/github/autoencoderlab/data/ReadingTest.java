package io.github.autoencoderlab.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {
  /** As the window remembers it. */
  @ParameterizedTest
  @ValueSource(
      strings = {"", "columns", "rows", "label=a%26b&size=28x20&kind=SERIES&transposed&rows"})
  void whatIsWrittenIsReadAgain(String text) {
    assertEquals(text, Reading.of(text).text());
  }
}
