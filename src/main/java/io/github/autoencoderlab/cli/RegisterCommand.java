package io.github.autoencoderlab.cli;

import io.github.autoencoderlab.jobs.Program;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.text.UserException;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lets the system's file manager open lesson files by this program, for this user. */
@Command(
    name = "register",
    description = "Lets a double click on a .lesson file open it in this program, for this user.",
    mixinStandardHelpOptions = true)
final class RegisterCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Option(names = "--undo", description = "Takes back what was registered.")
  private boolean undo;

  @SuppressWarnings("NullAway.Init") // picocli fills what it injects
  RegisterCommand() {}

  @Override
  public Integer call() throws UserException, IOException, InterruptedException {
    refuseOtherSystems(System.getProperty("os.name", ""));
    FileTypeFiles files =
        FileTypeFiles.ofUser(System.getenv(), System.getProperty("user.home", "."));
    boolean changed = true;
    if (undo) {
      changed = files.delete();
    } else {
      files.write(program());
    }
    PrintWriter out = spec.commandLine().getOut();
    Texts texts = new Texts(Cli.language(spec.commandLine()));
    String done = undo ? "register.undone" : "register.done";
    out.println(texts.get(changed ? done : "register.none", files.mime(), files.entry()));
    if (changed) {
      for (List<String> update : files.updates()) {
        if (!succeeds(update)) {
          out.println(texts.get("register.update", String.join(" ", update)));
        }
      }
    }
    return 0;
  }

  /** What the file managers of other systems want cannot be written without installing. */
  static void refuseOtherSystems(String system) throws UserException {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      throw new UserException(Message.of("register.windows", classPath()));
    }
    if (name.startsWith("mac")) {
      throw new UserException(Message.of("register.mac"));
    }
  }

  /** The path is absolute, as a file manager starts programs anywhere. */
  private static List<String> program() {
    Program here = Program.ofThisProcess(TableCommand.MAIN);
    return here.isJar()
        ? List.of(here.java(), "-jar", classPath())
        : List.of(here.java(), "-cp", here.classPath(), here.mainClass());
  }

  private static String classPath() {
    Program here = Program.ofThisProcess(TableCommand.MAIN);
    return here.isJar()
        ? Path.of(here.classPath()).toAbsolutePath().normalize().toString()
        : here.classPath();
  }

  private static boolean succeeds(List<String> command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      // It is not installed here.
      return false;
    }
  }
}
