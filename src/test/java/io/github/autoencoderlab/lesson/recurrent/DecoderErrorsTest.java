package io.github.autoencoderlab.lesson.recurrent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Precision;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.recurrent.Cell;
import io.github.autoencoderlab.engine.recurrent.Feeding;
import io.github.autoencoderlab.engine.recurrent.RecurrentAutoencoder;
import io.github.autoencoderlab.engine.recurrent.RecurrentPass;
import io.github.autoencoderlab.engine.recurrent.RecurrentShape;
import io.github.autoencoderlab.engine.recurrent.SeriesCoder;
import io.github.autoencoderlab.engine.recurrent.SeriesShape;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DecoderErrorsTest {
  private static final SeriesShape SERIES = new SeriesShape(5, 2);
  private static final int COUNT = 4;

  private static RecurrentAutoencoder net(Feeding feeding, boolean reversed) {
    RecurrentShape shape =
        RecurrentShape.whole(SERIES, Cell.LSTM, List.of(4), 3, feeding, reversed);
    return RecurrentAutoencoder.initial(
        shape, new float[] {0.1f, -0.2f}, Precision.FLOAT, new Randomness(2));
  }

  private static Matrix series() {
    float[] values = new float[SERIES.size() * COUNT];
    new Randomness(3).normal(values);
    return new Matrix(SERIES.size(), COUNT).set(values);
  }

  @ParameterizedTest
  @EnumSource
  void stepsComeToTheErrorThatIsLearnedFrom(Feeding feeding) {
    RecurrentAutoencoder net = net(feeding, true);
    RecurrentPass pass = net.pass(COUNT);
    pass.x().set(series());
    pass.forward();
    double[] errors = new DecoderErrors(net, series()).right();
    assertEquals(pass.loss(), Arrays.stream(errors).sum(), 1e-5);
  }

  @ParameterizedTest
  @CsvSource({"true, 4", "false, 0"})
  void stepsAreInTheOrderOfTheDecoder(boolean reversed, int first) {
    RecurrentAutoencoder net = net(Feeding.NOTHING, reversed);
    Matrix y = net.coder(COUNT).reconstruct(series());
    double expected = 0;
    for (int n = 0; n < COUNT; n++) {
      for (int channel = 0; channel < 2; channel++) {
        int place = SERIES.place(first, channel);
        expected += Math.pow(y.column(n)[place] - series().column(n)[place], 2) / COUNT;
      }
    }
    assertEquals(expected, new DecoderErrors(net, series()).right()[0], 1e-6);
  }

  @Test
  void otherCodesAreDecodedInPlaceOfTheRightOnes() {
    RecurrentAutoencoder net = net(Feeding.OWN_OUTPUT, false);
    SeriesCoder coder = net.coder(COUNT);
    float[] codes = coder.encode(series()).toArray();
    float[] other = new float[codes.length];
    float[] mean = new float[codes.length];
    for (int i = 0; i < codes.length; i++) {
      other[i] = codes[(i + 6) % codes.length];
      for (int n = 0; n < COUNT; n++) {
        mean[i] += codes[i % 3 + 3 * n] / COUNT;
      }
    }
    DecoderErrors errors = new DecoderErrors(net, series());
    assertEquals(error(coder, other), Arrays.stream(errors.withOther()).sum(), 1e-5);
    assertEquals(error(coder, mean), Arrays.stream(errors.withMean()).sum(), 1e-5);
    assertEquals(error(coder, codes), Arrays.stream(errors.right()).sum(), 1e-5);
  }

  private static double error(SeriesCoder coder, float[] codes) {
    Matrix y = coder.decode(new Matrix(3, COUNT).set(codes));
    return y.squaredDistance(series()) / COUNT;
  }

  /** With the truth, a wrong step is forgiven at the next; alone, it is gone on from. */
  @Test
  void theFirstStepIsFedWithTheSameInTrainingAndInUse() {
    RecurrentAutoencoder net = net(Feeding.TRUTH, true);
    double[] forced = new DecoderErrors(net, series()).right();
    double[] free = new DecoderErrors(RecurrentParameters.used(net), series()).right();
    assertEquals(forced[0], free[0], 1e-9);
    assertArrayEquals(free, new DecoderErrors(net(Feeding.OWN_OUTPUT, true), series()).right());
  }
}
