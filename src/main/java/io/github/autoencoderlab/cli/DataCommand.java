package io.github.autoencoderlab.cli;

import io.github.autoencoderlab.data.BarsAndStripes;
import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.DataSets;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.IdxWriter;
import io.github.autoencoderlab.data.PenDataSet;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes and checks data sets. */
@Command(
    name = "data",
    description = "Makes and checks data sets.",
    mixinStandardHelpOptions = true)
final class DataCommand implements Runnable {
  private static final int SIDE = 4;

  /** As many images as an IDX file that the program reads may hold, and a gigabyte of memory. */
  private static final int MOST_DIGITS = 1_000_000;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli fills what it injects
  DataCommand() {}

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "data needs: make or check");
  }

  @Command(
      name = "make",
      description = "Writes a generated data set as a folder of IDX files.",
      mixinStandardHelpOptions = true)
  int make(
      @Parameters(paramLabel = "digits|bars-and-stripes", description = "What to make.")
          String what,
      @Option(names = "--out", paramLabel = "DIR", required = true, description = "Its folder.")
          Path folder,
      @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Default: 1.")
          long seed,
      @Option(names = "--train", defaultValue = "10000", description = "Digits to train on.")
          int train,
      @Option(names = "--test", defaultValue = "2000", description = "Digits to test on.") int test)
      throws IOException, DataException {
    IdxWriter.write(made(what, seed, train, test), folder);
    spec.commandLine().getOut().println(folder);
    return 0;
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

  private DataSet made(String what, long seed, int train, int test) {
    if (train < 1 || test < 1) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--train and --test need at least 1 digit each");
    }
    if ((long) train + test > MOST_DIGITS) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--train and --test can be at most " + MOST_DIGITS + " together");
    }
    return switch (what) {
      case DataSets.DIGITS -> PenDataSet.make(train, test, seed);
      case DataSets.BARS_AND_STRIPES -> BarsAndStripes.make(SIDE);
      default ->
          throw new CommandLine.ParameterException(
              spec.commandLine(),
              "'" + what + "' cannot be made: expected " + String.join(" or ", DataSets.names()));
    };
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
