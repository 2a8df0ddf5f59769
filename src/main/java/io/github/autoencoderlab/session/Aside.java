package io.github.autoencoderlab.session;

/** Work beside the training thread, which ends with the program whether it is done or not. */
public final class Aside {
  private Aside() {}

  /** Begins work on a thread of that name. */
  public static void begin(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }
}
