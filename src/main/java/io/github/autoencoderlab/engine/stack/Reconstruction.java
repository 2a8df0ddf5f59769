package io.github.autoencoderlab.engine.stack;

import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.layer.Architecture;
import io.github.autoencoderlab.engine.layer.Pass;
import io.github.autoencoderlab.engine.unit.Loss;

/** To give back what came in. */
public record Reconstruction(Loss loss) implements Task {
  @Override
  public void forward(Pass pass, int from, int to) {
    pass.forward(from, to);
  }

  @Override
  public double loss(Pass pass) {
    return pass.loss(loss, pass.x());
  }

  @Override
  public void outputDelta(Pass pass) {
    pass.outputDelta(loss, pass.x());
  }

  @Override
  public double error(Pass pass) {
    return pass.output().squaredDistance(pass.x()) / pass.batch();
  }

  @Override
  public Theta used(Architecture net, Theta theta) {
    return theta;
  }
}
