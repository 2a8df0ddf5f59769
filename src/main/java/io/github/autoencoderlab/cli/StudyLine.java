package io.github.autoencoderlab.cli;

import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/** How far a study is, tenth by tenth. */
final class StudyLine {
  private static final int TENTHS = 10;

  private final PrintWriter err;
  private final String study;
  private final boolean terminal = Ansi.AUTO.enabled();
  private int tenth;

  StudyLine(PrintWriter err, String study) {
    this.err = err;
    this.study = study;
  }

  /** Draws how far it is; it always goes on. */
  boolean show(double done) {
    int now = (int) (TENTHS * done);
    if (now > tenth) {
      tenth = now;
      err.print(terminal ? "\r" : "");
      err.printf(Locale.ROOT, "%s: %d %%", study, now * 100 / TENTHS);
      err.print(terminal ? "" : System.lineSeparator());
      err.flush();
    }
    return true;
  }

  void end() {
    err.print(terminal ? System.lineSeparator() : "");
    err.flush();
  }
}
