package io.github.autoencoderlab.engine.array;

import org.bytedeco.openblas.global.openblas;
import org.nd4j.linalg.factory.Environment;
import org.nd4j.linalg.factory.Nd4j;

/** The native libraries below the engine. */
public final class Native {
  private Native() {}

  /**
   * Loads the native libraries, once; takes one to three seconds the first time.
   *
   * <p>Their own thread pools spin against each other and against the screen. Both get one thread;
   * the engine's {@link Team} calls them from several.
   */
  public static void start() {
    Started.touch();
  }

  /** Whether the matrix library multiplies rightly on this processor; found out once. */
  public static boolean multipliesRightly() {
    return Checked.RIGHT;
  }

  private static final class Started {
    static {
      Environment environment = Nd4j.getEnvironment();
      environment.setMaxThreads(1);
      environment.setMaxMasterThreads(1);
      openblas.blas_set_num_threads(1);
    }

    private static void touch() {}
  }

  private static final class Checked {
    private static final boolean RIGHT = ProductCheck.ofLibrary().passes();
  }
}
