package io.github.autoencoderlab.lesson.comparison;

import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.Study;
import java.util.Optional;

/**
 * Asks the same of both runs, one after the other; what is known of A alone is not told before.
 *
 * @param step of both together, at which they were copied
 */
record ComparedStudy(Study a, Study b, long step) implements Study {
  @Override
  public Optional<Finding> answer(Watcher watcher) {
    Optional<Finding> first = a.answer(done -> watcher.goesOn(done / 2));
    if (first.isEmpty()) {
      return first;
    }
    return b.answer(
            new Watcher() {
              @Override
              public boolean goesOn(double done) {
                return watcher.goesOn(0.5 + done / 2);
              }

              @Override
              public void found(Finding soFar) {
                watcher.found(both(first.get(), soFar));
              }
            })
        .map(second -> both(first.get(), second));
  }

  private Finding both(Finding first, Finding second) {
    Finding both = Halves.join(first, second);
    return new Finding(both.study(), step, both.numbers(), both.series());
  }
}
