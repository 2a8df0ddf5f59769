package io.github.autoencoderlab.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.Study;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Studies on a thread of their own. */
class ResearcherTest {
  private final BlockingQueue<Finding> found = new LinkedBlockingQueue<>();
  private final BlockingQueue<Throwable> failed = new LinkedBlockingQueue<>();
  private final Researcher researcher = new Researcher(failed::add);
  private final CountDownLatch seen = new CountDownLatch(1);

  private static Finding finding(double number) {
    return new Finding("asked", 1, Map.of("number", number), Map.of());
  }

  /** Says what it knows, waits until that was seen, and ends. */
  private Optional<Finding> answer(Study.Watcher watcher) {
    watcher.found(finding(1));
    try {
      seen.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    watcher.found(finding(2));
    return Optional.of(finding(3));
  }

  private Finding next() throws InterruptedException {
    return Optional.ofNullable(found.poll(10, TimeUnit.SECONDS)).orElseThrow();
  }

  @Test
  void handsOutWhatIsKnownBeforeTheEnd() throws Exception {
    CountDownLatch ended = new CountDownLatch(1);
    researcher.begin("asked", this::answer, found::add, ended::countDown);
    assertEquals(finding(1), next());
    assertTrue(researcher.progress().isPresent());
    seen.countDown();
    assertEquals(finding(2), next());
    assertEquals(finding(3), next());
    assertTrue(failed.isEmpty());
    assertTrue(ended.await(10, TimeUnit.SECONDS));
    assertTrue(researcher.progress().isEmpty());
  }

  @Test
  void nothingMoreIsFoundOnceItIsGivenUp() throws Exception {
    CountDownLatch ended = new CountDownLatch(1);
    researcher.begin(
        "asked",
        watcher -> {
          Optional<Finding> end = answer(watcher);
          ended.countDown();
          return end;
        },
        found::add,
        () -> failed.add(new AssertionError("it was given up")));
    assertEquals(finding(1), next());
    researcher.giveUp();
    seen.countDown();
    assertTrue(ended.await(10, TimeUnit.SECONDS));
    assertTrue(found.isEmpty());
    assertTrue(failed.isEmpty());
  }
}
