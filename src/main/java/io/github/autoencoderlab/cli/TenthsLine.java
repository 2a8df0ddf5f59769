package io.github.autoencoderlab.cli;

import java.io.PrintWriter;
import java.util.Locale;

/** How far long work is, a line each tenth. */
final class TenthsLine {
  private static final int TENTHS = 10;
  private static final int PERCENT = 100;

  private final PrintWriter err;
  private final String work;
  private int tenth;

  TenthsLine(PrintWriter err, String work) {
    this.err = err;
    this.work = work;
  }

  void show(double done) {
    int now = (int) (TENTHS * done);
    if (now > tenth) {
      tenth = now;
      err.printf(Locale.ROOT, "%s: %d %%%n", work, now * PERCENT / TENTHS);
      err.flush();
    }
  }
}
