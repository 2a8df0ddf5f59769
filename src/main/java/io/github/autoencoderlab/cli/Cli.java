package io.github.autoencoderlab.cli;

import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.MachineWarning;
import io.github.autoencoderlab.text.FileFailure;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.text.UserException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The command line. */
@Command(
    name = "autoencoder-lab",
    description = "See Boltzmann machines and autoencoders learn. Without arguments: the window.",
    mixinStandardHelpOptions = true,
    versionProvider = Cli.Version.class,
    subcommands = {
      LessonsCommand.class,
      RunCommand.class,
      LectureCommand.class,
      RegisterCommand.class,
      TableCommand.class,
      SweepCommand.class,
      BenchCommand.class,
      DataCommand.class
    })
public final class Cli implements Runnable {
  /** The work failed. */
  static final int FAILED = 1;

  private final WindowSpeed.Meter window;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Option(
      names = "--lang",
      paramLabel = "en|zh",
      defaultValue = "en",
      scope = ScopeType.INHERIT,
      converter = Languages.class,
      description = "Language of figures and messages. Default: en.")
  private Language language;

  @SuppressWarnings("NullAway.Init") // picocli fills what it injects
  private Cli(WindowSpeed.Meter window) {
    this.window = window;
  }

  /**
   * Runs the command line.
   *
   * @param window measures the window, which this room does not know
   * @return 0, 1 if the work failed or 2 if the arguments were wrong
   */
  public static int run(WindowSpeed.Meter window, String... arguments) {
    return commandLine(window).execute(arguments);
  }

  /** The command line with its own ways of writing, for tests that read what it says. */
  static CommandLine commandLine(WindowSpeed.Meter window) {
    CommandLine line = new CommandLine(new Cli(window));
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
    if (exception instanceof FileSystemException file) {
      return new Texts(language(failed)).get(FileFailure.sentence(file));
    }
    if (exception instanceof IOException) {
      return String.valueOf(exception.getMessage());
    }
    return "This should not have happened: " + exception;
  }

  /** Says what the user must know of this machine. */
  static void warn(CommandLine line) {
    Texts texts = new Texts(language(line));
    MachineWarning.find().map(texts::get).ifPresent(line.getErr()::println);
  }

  /** Measures the window. */
  static WindowSpeed.Meter window(CommandLine line) {
    return ((Cli) line.getCommandSpec().root().userObject()).window;
  }

  /**
   * The lesson of an id.
   *
   * @throws WrongUseException if there is none; it names those that there are
   */
  static Lesson lesson(String id) throws WrongUseException {
    String known = String.join(", ", Lessons.all().stream().map(Lesson::id).toList());
    return Lessons.of(id)
        .orElseThrow(() -> new WrongUseException(Message.of("lesson.unknown", id, known)));
  }

  /** The language that was asked for, for any command of this command line. */
  static Language language(CommandLine line) {
    Cli root = (Cli) line.getCommandSpec().root().userObject();
    // Not set yet if the arguments could not be understood.
    return Objects.requireNonNullElse(root.language, Language.EN);
  }

  /** Reads {@code en} or {@code zh}. */
  static final class Languages implements ITypeConverter<Language> {
    @Override
    public Language convert(String text) {
      return Language.of(text)
          .orElseThrow(() -> new TypeConversionException("'" + text + "' is neither en nor zh"));
    }
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
