package io.github.autoencoderlab.app;

import io.github.autoencoderlab.cli.Cli;
import io.github.autoencoderlab.ui.LabApplication;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;

/** No argument opens the window, an argument runs the command line. */
public final class Main {
  private Main() {}

  /** Starts the program. */
  public static void main(String[] arguments) {
    if (arguments.length > 0) {
      System.exit(Cli.run(arguments));
    } else if (hasDisplay()) {
      // JavaFX warns that it is no module here; it works, and ND4J cannot be one.
      Logger.getLogger("javafx").setLevel(Level.SEVERE);
      Application.launch(LabApplication.class);
    } else {
      System.exit(withoutWindow());
    }
  }

  private static boolean hasDisplay() {
    boolean linux = System.getProperty("os.name").startsWith("Linux");
    boolean headlessGlass = System.getProperty("glass.platform") != null;
    return !linux || headlessGlass || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
  }

  private static boolean isSet(String variable) {
    String value = System.getenv(variable);
    return value != null && !value.isBlank();
  }

  /** The first lesson on the data that it opens on, with all that the window would have shown. */
  private static int withoutWindow() {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"), "autoencoder-lab");
    Path metrics = folder.resolve("metrics.json");
    System.err.println("There is no display, so the first lesson runs without a window.");
    int status =
        Cli.run("run", "rbm", "--figures", folder.toString(), "--metrics", metrics.toString());
    System.err.println("Figures and metrics are in " + folder);
    return status;
  }
}
