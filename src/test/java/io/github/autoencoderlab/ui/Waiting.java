package io.github.autoencoderlab.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.testfx.service.query.EmptyNodeQueryException;
import org.testfx.util.WaitForAsyncUtils;

/** Waiting for what a window does in its own time. */
final class Waiting {
  private static final long PATIENCE = 20;

  private Waiting() {}

  /** Waits until something holds; what is not on the screen yet does not hold yet. */
  static void until(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        PATIENCE,
        TimeUnit.SECONDS,
        () -> {
          try {
            return condition.call();
          } catch (EmptyNodeQueryException notThereYet) {
            return false;
          }
        });
  }
}
