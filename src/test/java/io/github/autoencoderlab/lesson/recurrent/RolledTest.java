package io.github.autoencoderlab.lesson.recurrent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.data.Reals;
import io.github.autoencoderlab.data.catalog.DataSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolledTest {
  @ParameterizedTest
  @CsvSource({
    "'compressor:train=1,test=30', 4",
    "'compressor:train=1,test=30,steps=12,stride=6', 6",
    "'compressor:train=1,test=30,steps=12,stride=7', 0",
    "'compressor:train=1,test=1', 0",
    "'ecg:train=1,test=30', 0",
    "'pen-strokes:train=1,test=30', 0"
  })
  void strideIsFoundByWhatNeighboursShare(String data, int stride) throws Exception {
    assertEquals(stride, Rolled.stride(DataSets.open(data).test()));
  }

  @Test
  void windowsOfOneChannelAreFoundToo() {
    float[] values = new float[6 * 10];
    for (int i = 0; i < values.length; i++) {
      values[i] = 3 * (i / 10) + i % 10;
    }
    assertEquals(3, Rolled.stride(new Reals(Kind.SERIES, 10, 1, values, new byte[0])));
  }
}
