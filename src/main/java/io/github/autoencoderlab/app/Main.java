package io.github.autoencoderlab.app;

import io.github.autoencoderlab.cli.Cli;
import io.github.autoencoderlab.cli.WindowSpeed;
import io.github.autoencoderlab.lecture.LectureFile;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.ui.LabApplication;
import io.github.autoencoderlab.ui.WindowBench;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import org.jspecify.annotations.Nullable;

/** No argument or a lesson file opens the window, other arguments run the command line. */
public final class Main {
  /** Held, since a logger that nobody holds forgets its level. */
  private static final Logger JAVAFX = Logger.getLogger("javafx");

  private Main() {}

  /** Starts the program. */
  public static void main(String[] arguments) {
    // Figures are painted in memory: a display that does not answer must not stop that.
    System.setProperty("java.awt.headless", "true");
    boolean file = isLesson(arguments);
    if (file && !Display.isThere()) {
      System.exit(Cli.run(Main::windowSpeed, "run", arguments[0]));
    } else if (arguments.length > 0 && !file) {
      JAVAFX.setLevel(Level.SEVERE);
      System.exit(Cli.run(Main::windowSpeed, arguments));
    } else if (Display.isThere() && windowOpened(arguments)) {
      System.exit(0);
    } else {
      System.exit(withoutWindow());
    }
  }

  /** Whether the only argument is a lesson or lecture file, as after a double click on one. */
  private static boolean isLesson(String... arguments) {
    try {
      return arguments.length == 1 && LectureFile.isOne(Path.of(arguments[0]));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Shows the window until it is closed; says whether there was anything to show it on. */
  private static boolean windowOpened(String... arguments) {
    // JavaFX warns that it is no module here; it works, and ND4J cannot be one.
    JAVAFX.setLevel(Level.SEVERE);
    Heap.keepSmall();
    try {
      Application.launch(LabApplication.class, arguments);
      return true;
    } catch (UnsupportedOperationException e) {
      // DISPLAY names a server that does not answer: JavaFX has no type of its own for it.
      return false;
    }
  }

  /** Neither the command line nor the window knows the other. */
  private static void windowSpeed(
      List<Lesson> lessons, @Nullable String data, Consumer<WindowSpeed> taker) throws Exception {
    Display.needNone();
    WindowBench.measure(
        lessons,
        data,
        result ->
            taker.accept(
                new WindowSpeed(
                    result.lesson(),
                    result.visible(),
                    result.hidden(),
                    result.batch(),
                    result.withWindow(),
                    result.alone(),
                    result.leastPictures(),
                    result.pulse95(),
                    result.slider95())));
  }

  /** The first lesson on the data that it opens on, with all that the window would have shown. */
  private static int withoutWindow() {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"), "autoencoder-lab");
    Path metrics = folder.resolve("metrics.json");
    System.err.println("There is no display, so the first lesson runs without a window.");
    int status =
        Cli.run(
            Main::windowSpeed,
            "run",
            "rbm",
            "--figures",
            folder.toString(),
            "--metrics",
            metrics.toString());
    if (status == 0) {
      System.err.println("Figures and metrics are in " + folder);
    }
    return status;
  }
}
