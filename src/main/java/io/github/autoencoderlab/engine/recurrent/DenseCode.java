package io.github.autoencoderlab.engine.recurrent;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Theta;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A linear layer on the encoder's last state, and one to each state that the decoder starts with.
 */
final class DenseCode implements CodeLink {
  private final Matrix code;
  private final LinearStep up;
  private final LinearStep[] starts;

  DenseCode(
      ParameterMap map,
      ParameterMap.Linear dense,
      CellStack encoder,
      CellStack decoder,
      Theta theta,
      Theta gradient) {
    Matrix last = encoder.last();
    int units = dense.b(theta).rows();
    code = new Matrix(units, last.columns(), last.precision());
    Matrix error = new Matrix(units, last.columns(), last.precision());
    Matrix below = encoder.top().tape().carry();
    up = new LinearStep(dense, theta, gradient, last, code, error, below);
    List<LinearStep> steps = new ArrayList<>();
    for (int l = 0; l < decoder.depth(); l++) {
      Tape tape = decoder.layer(l).tape();
      ParameterMap.Start start = map.starts().get(l);
      Matrix first = tape.h().part(0, tape.units(), tape.examples());
      steps.add(new LinearStep(start.state(), theta, gradient, code, first, tape.carry(), error));
      ParameterMap.@Nullable Linear memory = start.memory();
      if (memory != null) {
        Matrix c = tape.memory();
        steps.add(new LinearStep(memory, theta, gradient, code, c, c, error));
      }
    }
    starts = steps.toArray(LinearStep[]::new);
  }

  @Override
  public Matrix code() {
    return code;
  }

  @Override
  public void encode() {
    up.forward();
  }

  @Override
  public void start() {
    for (LinearStep start : starts) {
      start.forward();
    }
  }

  @Override
  public void back() {
    for (int n = 0; n < starts.length; n++) {
      starts[n].back(n == 0 ? 0 : 1);
    }
    up.back(0);
  }
}
