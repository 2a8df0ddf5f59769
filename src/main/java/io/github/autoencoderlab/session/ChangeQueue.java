package io.github.autoencoderlab.session;

import io.github.autoencoderlab.lesson.parameter.Effect;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.Setting;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Hands changes of settings to the training thread. Of views that come faster than they can be
 * shown, such as those of a moving pen, only the latest counts.
 */
final class ChangeQueue {
  private final Map<Parameter, View> views = new ConcurrentHashMap<>();
  private final Keeper keeper;
  private final Consumer<Command> commands;

  private record View(Setting setting, boolean goesOn) {}

  ChangeQueue(Keeper keeper, Consumer<Command> commands) {
    this.keeper = keeper;
    this.commands = commands;
  }

  /**
   * Changes a parameter.
   *
   * @param goesOn whether it is still being moved, so that this change and the next one are one
   */
  void set(Setting setting, boolean goesOn) {
    Parameter parameter = setting.parameter();
    if (parameter.effect() != Effect.VIEW) {
      commands.accept(() -> keeper.set(setting, goesOn));
    } else if (views.put(parameter, new View(setting, goesOn)) == null) {
      commands.accept(
          () -> {
            View latest = Objects.requireNonNull(views.remove(parameter));
            keeper.set(latest.setting, latest.goesOn);
          });
    }
  }

  /** Changes several parameters as one change. */
  void set(List<Setting> together) {
    List<Setting> copy = List.copyOf(together);
    commands.accept(() -> keeper.set(copy));
  }
}
