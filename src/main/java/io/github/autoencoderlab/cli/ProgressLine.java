package io.github.autoencoderlab.cli;

import io.github.autoencoderlab.session.Progress;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/** A bar, the rate and the time left; one line a tenth of the way where no terminal redraws it. */
final class ProgressLine {
  private static final double NANO = 1e-9;
  private static final double REDRAW_SECONDS = 0.2;
  private static final int WIDTH = 30;
  private static final int TENTHS = 10;

  private final PrintWriter err;
  private final long steps;
  private final String examples;
  private final boolean terminal = Ansi.AUTO.enabled();
  private final long start = System.nanoTime();
  private double drawn;
  private long tenth;

  /**
   * Before the first step.
   *
   * @param examples what the lesson calls its examples
   */
  ProgressLine(PrintWriter err, long steps, String examples) {
    this.err = err;
    this.examples = examples;
    this.steps = steps;
  }

  double seconds() {
    return (System.nanoTime() - start) * NANO;
  }

  void show(Progress progress) {
    boolean due =
        terminal ? seconds() - drawn >= REDRAW_SECONDS : progress.step() * TENTHS / steps > tenth;
    if (due) {
      draw(progress);
    }
  }

  void end(Progress progress) {
    if (terminal) {
      draw(progress);
      err.println();
      err.flush();
    }
  }

  private void draw(Progress progress) {
    drawn = seconds();
    tenth = progress.step() * TENTHS / steps;
    double done = (double) progress.step() / steps;
    int filled = (int) (WIDTH * done);
    String line =
        String.format(
            Locale.ROOT,
            "[%s%s] %3.0f %%  step %,d of %,d  %,.0f %s/s  %s left",
            "#".repeat(filled),
            "-".repeat(WIDTH - filled),
            100 * done,
            progress.step(),
            steps,
            progress.imagesPerSecond(),
            examples,
            time(drawn / done * (1 - done)));
    if (terminal) {
      err.print("\r" + line + " ");
    } else {
      err.println(line);
    }
    err.flush();
  }

  private static String time(double seconds) {
    long whole = Math.round(seconds);
    return String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
  }
}
