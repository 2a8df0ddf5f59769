package io.github.autoencoderlab.cli;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.IdxWriter;
import io.github.autoencoderlab.data.NpzDataSet;
import io.github.autoencoderlab.data.catalog.Address;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.text.UserException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a data set. */
@Command(
    name = "make",
    description = "Makes a data set: as a folder of IDX files, as .npz, as a picture of examples.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class DataMakeCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Parameters(
      paramLabel = "NAME",
      description = "One of those that 'data list' lists, also NAME:option=value,option=value.")
  private String address;

  @Option(
      names = "--out",
      paramLabel = "DIR|FILE.npz",
      description = "A folder for pictures as IDX files, a file for any data.")
  private @Nullable Path out;

  @Option(
      names = "--sheet",
      paramLabel = "FILE",
      description = "A picture of many examples: .png, .svg or .pdf.")
  private @Nullable Path sheet;

  @Option(names = "--set", paramLabel = "option=value", description = "Sets an option.")
  private List<String> assignments = List.of();

  @Option(names = "--seed", paramLabel = "S", description = "The same as --set seed=S.")
  private @Nullable String seed;

  @Option(names = "--train", paramLabel = "N", description = "The same as --set train=N.")
  private @Nullable String train;

  @Option(names = "--test", paramLabel = "N", description = "The same as --set test=N.")
  private @Nullable String test;

  @Mixin private CorruptionOptions corruption;

  @SuppressWarnings("NullAway.Init") // picocli fills what it injects
  DataMakeCommand() {}

  @Override
  public Integer call() throws UserException, IOException {
    if (out == null && sheet == null) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "data make needs --out or --sheet");
    }
    Address asked = asked();
    SheetFile file = sheet == null ? null : SheetFile.of(sheet);
    corruption.disturbance();
    DataSet made = corruption.of(asked.make());
    if (out != null) {
      write(made, out);
      spec.commandLine().getOut().println(out);
    }
    if (file != null) {
      file.write(made, new Texts(Cli.language(spec.commandLine())));
      spec.commandLine().getOut().println(file.file());
    }
    return 0;
  }

  private Address asked() throws WrongUseException {
    try {
      Address address = Address.of(this.address).orElseThrow(this::unknown);
      for (String assignment : assignments()) {
        address = address.with(assignment);
      }
      return address;
    } catch (DataException e) {
      throw new WrongUseException(e.sentence());
    }
  }

  private WrongUseException unknown() {
    String known = String.join(", ", DataSets.names());
    return new WrongUseException(Message.of("data.unknownRecipe", address, known));
  }

  private List<String> assignments() {
    List<String> all = new ArrayList<>(assignments);
    add("seed", seed, all);
    add("train", train, all);
    add("test", test, all);
    return all;
  }

  private static void add(String option, @Nullable String value, List<String> all) {
    if (value != null) {
      all.add(option + "=" + value);
    }
  }

  private static void write(DataSet made, Path place) throws DataException, IOException {
    if (place.toString().endsWith(".npz")) {
      NpzDataSet.write(made, place);
    } else {
      IdxWriter.write(made, place);
    }
  }
}
