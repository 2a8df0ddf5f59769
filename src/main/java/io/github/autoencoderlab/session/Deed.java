package io.github.autoencoderlab.session;

import io.github.autoencoderlab.lesson.parameter.Setting;
import io.github.autoencoderlab.lesson.parameter.Settings;
import java.util.List;

/**
 * Something that was done to a run and can be undone.
 *
 * @param kind what it was
 * @param before the settings that it changed, as they were; empty if it is about none
 * @param after the same, as they became
 */
public record Deed(Kind kind, List<Setting> before, List<Setting> after) {
  /** What can be done to a run. */
  public enum Kind {
    /** Settings were changed. */
    SETTING,
    /** It was started anew from the same seed. */
    RESTART,
    /** It was started anew from another seed. */
    SEED,
    /** It was started anew on other data, or on another part of them. */
    DATA,
    /** A page or a lesson file was opened in its place. */
    PAGE,
    /** Another run was opened in its place, such as that of a checkpoint. */
    RUN,
    /** The lesson was opened as it ships. */
    SHIPPED,
    /** A second run was put beside it. */
    COMPARISON,
    /** The second run beside it was taken away. */
    END_OF_COMPARISON
  }

  /** Copies the lists. */
  public Deed {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** One that is not about settings. */
  static Deed of(Kind kind) {
    return new Deed(kind, List.of(), List.of());
  }

  /** A change of settings. */
  static Deed of(Settings before, Settings after) {
    return new Deed(Kind.SETTING, before.differingFrom(after), after.differingFrom(before));
  }
}
