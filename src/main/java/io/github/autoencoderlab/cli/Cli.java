package io.github.autoencoderlab.cli;

import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.text.UserException;
import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command line. */
@Command(
    name = "autoencoder-lab",
    description = "See Boltzmann machines and autoencoders learn. Without arguments: the window.",
    mixinStandardHelpOptions = true,
    versionProvider = Cli.Version.class,
    subcommands = {LessonsCommand.class, RunCommand.class, BenchCommand.class, DataCommand.class})
public final class Cli implements Runnable {
  /** The work failed. */
  static final int FAILED = 1;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  /** For picocli. */
  @SuppressWarnings("NullAway.Init") // picocli fills what it injects
  public Cli() {}

  /**
   * Runs the command line.
   *
   * @return 0, 1 if the work failed or 2 if the arguments were wrong
   */
  public static int run(String... arguments) {
    return commandLine().execute(arguments);
  }

  /** The command line with its own ways of writing, for tests that read what it says. */
  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Cli());
    line.setExecutionExceptionHandler(
        (exception, failed, parsed) -> {
          failed.getErr().println(sentence(exception, failed));
          return exception instanceof WrongUseException ? CommandLine.ExitCode.USAGE : FAILED;
        });
    line.setParameterExceptionHandler(Cli::wrongUse);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    return line;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  private static int wrongUse(ParameterException exception, String[] arguments) {
    CommandLine line = exception.getCommandLine();
    PrintWriter err = line.getErr();
    err.println(exception.getMessage());
    err.println("See: " + line.getCommandSpec().qualifiedName() + " --help");
    return CommandLine.ExitCode.USAGE;
  }

  private static String sentence(Exception exception, CommandLine failed) {
    if (exception instanceof UserException user) {
      return new Texts(language(failed)).get(user.sentence());
    }
    if (exception instanceof IOException) {
      return String.valueOf(exception.getMessage());
    }
    return "This should not have happened: " + exception;
  }

  private static Language language(CommandLine failed) {
    return failed.getCommand() instanceof RunCommand run ? run.language() : Language.EN;
  }

  /** The version the jar was built as. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Cli.class.getPackage().getImplementationVersion();
      return new String[] {"autoencoder-lab " + (version == null ? "(not packaged)" : version)};
    }
  }
}
