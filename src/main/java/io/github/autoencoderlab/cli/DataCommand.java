package io.github.autoencoderlab.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Lists, makes, checks, shows and fetches data sets. */
@Command(
    name = "data",
    description = "Lists, makes, checks, shows and fetches data sets.",
    mixinStandardHelpOptions = true,
    subcommands = {
      DataListCommand.class,
      DataMakeCommand.class,
      DataCheckCommand.class,
      DataPreviewCommand.class,
      DataFetchCommand.class
    })
final class DataCommand implements Runnable {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli fills what it injects
  DataCommand() {}

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "data needs: list, make, check, preview or fetch");
  }
}
