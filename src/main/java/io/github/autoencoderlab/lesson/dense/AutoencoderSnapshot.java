package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderOptions;
import io.github.autoencoderlab.lesson.Snapshot;
import io.github.autoencoderlab.text.Message;
import java.util.List;

/** An autoencoder after a step or in the middle of one, whatever its layers are. */
public interface AutoencoderSnapshot extends Snapshot {
  /** It from outside. */
  AutoencoderLook look();

  @Override
  default long step() {
    return look().step();
  }

  @Override
  default List<Message> warnings() {
    return look().warnings();
  }

  /** Height of an example. */
  default int rows() {
    return look().rows();
  }

  /** Width of an example. */
  default int columns() {
    return look().columns();
  }

  /** Whether the values of an example have both signs. */
  default boolean signed() {
    return !kind().unitRange();
  }

  /** What examples are. */
  default Kind kind() {
    return look().kind();
  }

  /** Units of the code. */
  default int units() {
    return look().units();
  }

  /** How it learns. */
  default AutoencoderOptions options() {
    return look().options();
  }

  /** A drawing, held-out examples and what becomes of them. */
  default AutoencoderLook.Pictures pictures() {
    return look().pictures();
  }

  /** ρ̃ of each code unit, 0 at rest. */
  default double[] activity() {
    return look().activity();
  }

  /** Numbers of the moment. */
  default AutoencoderLook.Numbers numbers() {
    return look().numbers();
  }
}
