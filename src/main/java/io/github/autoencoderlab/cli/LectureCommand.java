package io.github.autoencoderlab.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Checks lectures. */
@Command(
    name = "lecture",
    description = "Checks what a lecture says; without a file, the one of the slides.",
    mixinStandardHelpOptions = true,
    subcommands = {LectureCheckCommand.class})
final class LectureCommand implements Runnable {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli fills what it injects
  LectureCommand() {}

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "lecture needs: check");
  }
}
