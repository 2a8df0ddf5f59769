package io.github.autoencoderlab.session;

import io.github.autoencoderlab.lesson.Finding;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Begins studies of the open run, one after the other. Belongs to the training thread. */
final class Studies {
  private final Playback playback;
  private final Researcher researcher;
  private final Consumer<Runnable> training;

  /**
   * Studies of what is played.
   *
   * @param training runs on the training thread what it is given on another
   */
  Studies(Playback playback, Researcher researcher, Consumer<Runnable> training) {
    this.playback = playback;
    this.researcher = researcher;
    this.training = training;
  }

  /** Begins one; another one that is under way is given up. */
  void begin(String id) {
    begin(List.of(id), () -> {});
  }

  /** Makes studies where a replay has come to, and tells where that is once all are made. */
  void begin(List<String> ids, Consumer<Standing> stood) {
    playback
        .standing()
        .ifPresent(at -> begin(ids, () -> stood.accept(new Standing(at, found(ids)))));
  }

  private List<Finding> found(List<String> ids) {
    return ids.stream().map(playback::found).flatMap(Optional::stream).toList();
  }

  private void begin(List<String> ids, Runnable ended) {
    if (ids.isEmpty()) {
      ended.run();
      return;
    }
    String id = ids.get(0);
    playback.inquiry(id).ifPresent(asked -> begin(id, asked, () -> next(asked, ids, ended)));
  }

  private void begin(String id, Inquiry asked, Runnable ended) {
    researcher.begin(
        id,
        asked.study(),
        found -> training.accept(() -> asked.keeper().accept(found)),
        () -> training.accept(ended));
  }

  /** Goes on, unless another run has been opened or another study begun meanwhile. */
  private void next(Inquiry before, List<String> ids, Runnable ended) {
    if (before.open().getAsBoolean() && researcher.progress().isEmpty()) {
      begin(ids.subList(1, ids.size()), ended);
    }
  }
}
