package io.github.autoencoderlab.cli;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Summary;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.Texts;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what a data set holds. */
@Command(
    name = "check",
    description = "Says what a data set holds and what is done to it, or what is wrong with it.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class DataCheckCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Parameters(
      paramLabel = "NAME|FOLDER|FILE",
      description =
          "A name that 'data list' shows, or files: IDX, .npy, .npz, .mat, CSV, .amat, pictures,"
              + " also in a .zip.")
  private String data;

  @Mixin private ReadingOptions how;

  @SuppressWarnings("NullAway.Init") // picocli fills what it injects
  DataCheckCommand() {}

  @Override
  public Integer call() throws DataException, WrongUseException {
    print(how.open(data), spec.commandLine());
    return 0;
  }

  /** Prints the name of a data set and what is to be said of it. */
  static void print(DataSet set, CommandLine line) {
    Texts texts = new Texts(Cli.language(line));
    PrintWriter out = line.getOut();
    out.println(set.name());
    for (Message sentence : Summary.of(set)) {
      out.println("  " + texts.get(sentence));
    }
  }
}
