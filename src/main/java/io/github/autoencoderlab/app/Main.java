package io.github.autoencoderlab.app;

import io.github.autoencoderlab.cli.Cli;

/** No argument opens the window, an argument runs the command line. */
public final class Main {
  private Main() {}

  /** Starts the program. */
  public static void main(String[] arguments) {
    System.exit(Cli.run(arguments));
  }
}
