package io.github.autoencoderlab.session;

import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.Study;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes one study at a time on a thread of its own, so that learning goes on meanwhile. */
final class Researcher {
  private final Consumer<Throwable> failed;
  private volatile @Nullable Work work;

  /**
   * A researcher without work.
   *
   * @param failed is told, on the study's thread, what a study has thrown
   */
  Researcher(Consumer<Throwable> failed) {
    this.failed = failed;
  }

  /**
   * Begins a study; one that is under way is given up.
   *
   * @param found is given the answer, and what is known before it, on the study's thread
   * @param ended is run after the answer, on the study's thread, unless the study is given up
   */
  void begin(String id, Study study, Consumer<Finding> found, Runnable ended) {
    Work next = new Work(id, study, found, ended);
    work = next;
    Aside.begin("study", next);
  }

  /** Gives up what is under way. */
  void giveUp() {
    work = null;
  }

  /** What is under way. */
  Optional<StudyProgress> progress() {
    Work now = work;
    return now == null ? Optional.empty() : Optional.of(new StudyProgress(now.id, now.done));
  }

  private final class Work implements Runnable, Study.Watcher {
    private final String id;
    private final Study study;
    private final Consumer<Finding> found;
    private final Runnable ended;
    private volatile double done;

    private Work(String id, Study study, Consumer<Finding> found, Runnable ended) {
      this.id = id;
      this.study = study;
      this.found = found;
      this.ended = ended;
    }

    @Override
    public void run() {
      try {
        study.answer(this).ifPresent(this::found);
      } catch (RuntimeException | Error e) {
        failed.accept(e);
      } finally {
        if (wanted()) {
          work = null;
          ended.run();
        }
      }
    }

    @Override
    public boolean goesOn(double share) {
      done = share;
      return wanted();
    }

    @Override
    public void found(Finding finding) {
      if (wanted()) {
        found.accept(finding);
      }
    }

    private boolean wanted() {
      return work == this;
    }
  }
}
