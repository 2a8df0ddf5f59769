package io.github.autoencoderlab.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** What a command line came to. */
record Outcome(int status, String out, String err) {
  /** Runs the command line as {@code main} does, its words captured. */
  static Outcome of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = Cli.commandLine(() -> new WindowSpeed(784, 500, 100, 900, 1000, 12, 33));
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    int status = line.execute(arguments);
    return new Outcome(status, out.toString(), err.toString());
  }
}
