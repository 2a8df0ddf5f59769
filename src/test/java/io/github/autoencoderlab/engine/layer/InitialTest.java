package io.github.autoencoderlab.engine.layer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.autoencoderlab.engine.array.Precision;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.unit.Activation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InitialTest {
  private static Architecture net(Activation output) {
    return Architecture.chain(List.of(3, 2, 3), Activation.LOGISTIC, output);
  }

  @ParameterizedTest
  @EnumSource(names = {"LOGISTIC", "LINEAR"})
  void netThatIsFedByNothingReconstructsTheMean(Activation output) {
    float[] mean = {0.02f, 0.5f, 0.9f};
    Theta theta = net(output).parameters(Precision.FLOAT);
    Initial.outputMean(net(output), theta, mean);
    Pass pass = new Pass(net(output), theta, 1);
    pass.forward();
    assertArrayEquals(mean, pass.output().toArray(), 1e-6f);
  }

  @Test
  void pixelThatIsNeverWhiteGetsAFiniteBias() {
    Theta theta = net(Activation.LOGISTIC).parameters(Precision.FLOAT);
    Initial.outputMean(net(Activation.LOGISTIC), theta, new float[] {0, 1, 0.5f});
    float limit = (float) Math.log(99);
    assertArrayEquals(new float[] {-limit, limit, 0}, theta.b(1).toArray(), 1e-4f);
  }

  @Test
  void otherOutputsAreRefused() {
    Theta theta = net(Activation.RELU).parameters(Precision.FLOAT);
    assertThrows(
        IllegalArgumentException.class,
        () -> Initial.outputMean(net(Activation.RELU), theta, new float[3]));
  }

  @ParameterizedTest
  @EnumSource(names = {"LOGISTIC", "TANH", "RELU"})
  void unitsThatAreFedByNothingBeginAtTheActivityAskedFor(Activation f) {
    Architecture net = Architecture.chain(List.of(3, 2, 3), f, Activation.LINEAR);
    Theta theta = net.parameters(Precision.DOUBLE);
    Initial.atRest(net, theta, 1, 0.05);
    Pass pass = new Pass(net, theta, 1);
    pass.forward();
    for (double a : pass.a(1).toDoubles()) {
      double activity = f == Activation.TANH ? (1 + a) / 2 : a;
      assertEquals(f == Activation.RELU ? 0 : 0.05, activity, 1e-12);
    }
  }
}
