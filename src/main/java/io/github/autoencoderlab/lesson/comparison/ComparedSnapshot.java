package io.github.autoencoderlab.lesson.comparison;

import io.github.autoencoderlab.lesson.Snapshot;
import io.github.autoencoderlab.text.Message;
import java.util.List;
import java.util.stream.Stream;

/**
 * What two runs looked like after the same step.
 *
 * @param step of both together
 * @param differences of their settings at this step
 */
record ComparedSnapshot(long step, Snapshot a, Snapshot b, List<Difference> differences)
    implements Snapshot {
  ComparedSnapshot {
    differences = List.copyOf(differences);
  }

  @Override
  public List<Message> warnings() {
    return ofBoth(a.warnings(), b.warnings());
  }

  /** What both say once, and what only B says with its name. */
  static List<Message> ofBoth(List<Message> ofA, List<Message> ofB) {
    return Stream.concat(
            ofA.stream(),
            ofB.stream()
                .filter(message -> !ofA.contains(message))
                .map(message -> Message.of("comparison.ofB", message)))
        .toList();
  }
}
