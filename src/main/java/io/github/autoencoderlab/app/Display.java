package io.github.autoencoderlab.app;

/** Whether a window can be seen here. */
final class Display {
  private static final String PLATFORM = "glass.platform";

  private Display() {}

  /** Whether a window can open: on Linux only where a display server is named. */
  static boolean isThere() {
    boolean linux = System.getProperty("os.name").startsWith("Linux");
    return !linux
        || System.getProperty(PLATFORM) != null
        || isSet("DISPLAY")
        || isSet("WAYLAND_DISPLAY");
  }

  /** Where there is no display, lets windows open in memory; before JavaFX starts. */
  static void needNone() {
    if (!isThere()) {
      System.setProperty(PLATFORM, "Monocle");
      System.setProperty("monocle.platform", "Headless");
      System.setProperty("headless.geometry", "1920x1200-32");
      System.setProperty("prism.order", "sw");
    }
  }

  private static boolean isSet(String variable) {
    String value = System.getenv(variable);
    return value != null && !value.isBlank();
  }
}
