package io.github.autoencoderlab.cli;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.text.UserException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the first examples of a data set. */
@Command(
    name = "preview",
    description = "Says what a data set holds and shows examples, here or as a picture.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class DataPreviewCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Parameters(paramLabel = "NAME|FOLDER|FILE", description = "As for 'data check'.")
  private String data;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where a picture of many examples goes: .png, .svg or .pdf.")
  private @Nullable Path sheet;

  @Mixin private ReadingOptions how;

  @Mixin private CorruptionOptions corruption;

  @SuppressWarnings("NullAway.Init") // picocli fills what it injects
  DataPreviewCommand() {}

  @Override
  public Integer call() throws UserException, IOException {
    SheetFile file = sheet == null ? null : SheetFile.of(sheet);
    corruption.disturbance();
    DataSet set = corruption.of(how.open(data));
    DataCheckCommand.print(set, spec.commandLine());
    if (file == null) {
      Letters.of(set.train()).forEach(spec.commandLine().getOut()::println);
    } else {
      file.write(set, new Texts(Cli.language(spec.commandLine())));
      spec.commandLine().getOut().println(file.file());
    }
    return 0;
  }
}
