package io.github.autoencoderlab.engine.recurrent;

import io.github.autoencoderlab.engine.array.Matrix;

/** The encoder's last state is the code, and all of the decoder starts from it as it is. */
final class StateCode implements CodeLink {
  private final Matrix code;
  private final Matrix last;
  private final Matrix error;
  private final CellStack decoder;
  private final Matrix[] first;
  private final boolean hasMemory;

  StateCode(Cell cell, CellStack encoder, CellStack decoder) {
    this.decoder = decoder;
    hasMemory = cell.hasMemory();
    last = encoder.last();
    error = encoder.top().tape().carry();
    code = new Matrix(last.rows(), last.columns(), last.precision());
    first = new Matrix[decoder.depth()];
    for (int l = 0; l < first.length; l++) {
      first[l] = decoder.layer(l).tape().h().part(0, code.rows(), code.columns());
    }
  }

  @Override
  public Matrix code() {
    return code;
  }

  @Override
  public void encode() {
    code.set(last);
  }

  @Override
  public void start() {
    for (int l = 0; l < first.length; l++) {
      first[l].set(code);
      if (hasMemory) {
        decoder.layer(l).tape().memory().set(code);
      }
    }
  }

  @Override
  public void back() {
    error.fill(0);
    for (int l = 0; l < first.length; l++) {
      Tape tape = decoder.layer(l).tape();
      error.add(1, tape.carry());
      if (hasMemory) {
        error.add(1, tape.memory());
      }
    }
  }
}
