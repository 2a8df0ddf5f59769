package io.github.autoencoderlab.lesson;

import io.github.autoencoderlab.text.Message;
import java.util.List;

/** What an experiment looked like after a step: plain arrays, freshly copied, never changed. */
public interface Snapshot {
  /** Steps (mini-batches) learned from. */
  long step();

  /** What the user should know of the model as it is; empty if all is well. */
  default List<Message> warnings() {
    return List.of();
  }
}
