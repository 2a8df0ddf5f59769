package io.github.autoencoderlab.session;

import io.github.autoencoderlab.lesson.parameter.Setting;
import java.util.List;

/**
 * A change of settings on the way of a run.
 *
 * @param step steps completed before it
 * @param before the settings that changed, as they were
 * @param after the same, as they became
 */
public record Change(long step, List<Setting> before, List<Setting> after) {
  public Change {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }
}
