package io.github.autoencoderlab.cli;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.DataSets;
import io.github.autoencoderlab.data.Examples;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists, makes and checks data sets. */
@Command(
    name = "data",
    description = "Lists, makes and checks data sets.",
    mixinStandardHelpOptions = true,
    subcommands = {DataListCommand.class, DataMakeCommand.class})
final class DataCommand implements Runnable {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli fills what it injects
  DataCommand() {}

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "data needs: list, make or check");
  }

  @Command(
      name = "check",
      description = "Says what a data set holds, or what is wrong with it.",
      mixinStandardHelpOptions = true)
  int check(@Parameters(paramLabel = "NAME|FOLDER", description = "What to check.") String data)
      throws DataException {
    DataSet set = DataSets.open(data);
    PrintWriter out = spec.commandLine().getOut();
    out.println(set.name());
    print("train", set.train(), out);
    print("test", set.test(), out);
    return 0;
  }

  private static void print(String part, Examples images, PrintWriter out) {
    long classes =
        java.util.stream.IntStream.range(0, images.labels().length)
            .map(n -> images.labels()[n])
            .distinct()
            .count();
    out.printf(
        Locale.ROOT,
        "  %s: %,d images of %d×%d, %d classes, mean brightness %.3f%n",
        part,
        images.count(),
        images.rows(),
        images.columns(),
        classes,
        brightness(images));
  }

  private static double brightness(Examples images) {
    double sum = 0;
    float[] mean = images.mean();
    for (float value : mean) {
      sum += value;
    }
    return sum / mean.length;
  }
}
