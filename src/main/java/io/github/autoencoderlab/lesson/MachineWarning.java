package io.github.autoencoderlab.lesson;

import io.github.autoencoderlab.engine.array.Native;
import io.github.autoencoderlab.text.Message;
import java.util.Optional;

/** What a user must know of the machine before believing what is learned on it. */
public final class MachineWarning {
  private MachineWarning() {}

  /** That the matrix library multiplies wrongly here; loads it, if no run has done so. */
  public static Optional<Message> find() {
    return Native.multipliesRightly()
        ? Optional.empty()
        : Optional.of(Message.of("machine.wrongProducts"));
  }
}
