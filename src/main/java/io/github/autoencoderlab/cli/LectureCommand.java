package io.github.autoencoderlab.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Checks and exports lectures. */
@Command(
    name = "lecture",
    description = "Checks or exports a lecture; without a file, the one of the slides.",
    mixinStandardHelpOptions = true,
    subcommands = {LectureCheckCommand.class, LectureExportCommand.class})
final class LectureCommand implements Runnable {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli fills what it injects
  LectureCommand() {}

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "lecture needs: check or export");
  }
}
