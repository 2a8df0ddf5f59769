package io.github.autoencoderlab.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.testfx.service.query.EmptyNodeQueryException;
import org.testfx.util.WaitForAsyncUtils;

/** Waiting for what a window does in its own time. */
final class Waiting {
  private static final long PATIENCE = 60;

  private Waiting() {}

  /**
   * Waits until something holds between two pulses, when nothing on the screen is half built; what
   * is not there yet does not hold yet.
   */
  static void until(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> holds(condition));
  }

  private static boolean holds(Callable<Boolean> condition) throws Exception {
    FutureTask<Boolean> task = new FutureTask<>(condition);
    Platform.runLater(task);
    try {
      return task.get(PATIENCE, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof EmptyNodeQueryException) {
        return false;
      }
      throw e;
    }
  }
}
