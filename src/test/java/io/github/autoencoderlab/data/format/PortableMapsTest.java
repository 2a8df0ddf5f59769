package io.github.autoencoderlab.data.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.data.Watch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Portable maps of more than 8 bits. */
class PortableMapsTest {
  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // filled before each test
  PortableMapsTest() {}

  /** Portable maps say themselves which sample is white. */
  @ParameterizedTest
  @CsvSource({"4095, 4000", "4095, 900", "1023, 1023", "1000, 250", "65534, 60000"})
  void whiteOfAPortableMapIsWhatItSays(int most, int high) throws Exception {
    byte[] expected = new byte[2];
    for (int n = 0; n < 2; n++) {
      int sample = high - 100 * n;
      expected[n] = (byte) (int) (255.0 * sample / most + 0.5);
      String text = "P2 3 3 " + most + "\n0" + (" " + sample).repeat(8) + "\n";
      Files.writeString(folder.resolve(n + ".pgm"), text);
    }
    DataSet data = DataReader.read(folder, Reading.AUTO, new Watch());
    assertEquals(expected[0], Sentences.train(data).pixels()[1]);
    assertEquals(expected[1], Sentences.test(data).pixels()[1]);
    assertEquals(high, data.account().high());
    String said =
        String.format(Locale.ROOT, "0 is black and %d white, as the pictures themselves say", most);
    assertTrue(Sentences.done(data).contains(said), Sentences.done(data));
  }
}
