package io.github.autoencoderlab.cli;

import io.github.autoencoderlab.lesson.table.TableModel;
import io.github.autoencoderlab.lesson.table.TableRequest;
import io.github.autoencoderlab.lesson.table.TableRequest.Sizes;
import io.github.autoencoderlab.lesson.table.TableRequest.Sources;
import io.github.autoencoderlab.lesson.table.TableSet;
import io.github.autoencoderlab.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What cells are computed from, and how large everything is. */
final class TableOptions {
  @Option(
      names = "--of",
      paramLabel = "FOLDER",
      defaultValue = "",
      description = "Digits: a folder of MNIST's files. Default: this program's own digits.")
  private String of;

  @Option(
      names = "--images",
      paramLabel = "FOLDER",
      defaultValue = "",
      description = "Photographs. Default: generated textures.")
  private String images;

  @Option(
      names = "--files",
      paramLabel = "PLACE",
      defaultValue = "",
      description = "The set itself in files, such as the paper's .amat, instead of our recipe.")
  private String files;

  @Option(
      names = "--trials",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "Settings to choose from on validation examples: fixed ones and N − 1 drawn. Default: 1.")
  private int trials;

  @Option(names = "--train", paramLabel = "N", description = "Examples to learn from.")
  private @Nullable Integer train;

  @Option(names = "--valid", paramLabel = "N", description = "Examples to choose by.")
  private @Nullable Integer valid;

  @Option(names = "--test", paramLabel = "N", description = "Examples to test on.")
  private @Nullable Integer test;

  @Option(names = "--units", paramLabel = "N", description = "Units of each hidden layer.")
  private @Nullable Integer units;

  @Option(
      names = "--layer-steps",
      paramLabel = "N",
      description = "Mini-batches that each layer learns from alone.")
  private @Nullable Integer layerSteps;

  @Option(
      names = "--tuning-steps",
      paramLabel = "N",
      description = "Mini-batches that all learn from together, at most.")
  private @Nullable Integer tuningSteps;

  @Option(
      names = "--commit",
      paramLabel = "HASH",
      description = "What results say of the program. Default: the commit of its checkout.")
  private @Nullable String commit;

  @SuppressWarnings("NullAway.Init") // picocli fills what it injects
  TableOptions() {}

  /** What the program was built from. */
  String commit() {
    return commit == null ? BuildCommit.name() : commit;
  }

  /** The request of a cell. */
  TableRequest request(TableSet set, TableModel model, long seed) throws WrongUseException {
    Sizes usual = Sizes.of(set);
    return new TableRequest(
        set,
        model,
        seed,
        positive("--trials", trials),
        new Sources(of, images, files),
        new Sizes(
            positive("--train", Objects.requireNonNullElse(train, usual.train())),
            positive("--valid", Objects.requireNonNullElse(valid, usual.validation())),
            positive("--test", Objects.requireNonNullElse(test, usual.test())),
            positive("--units", Objects.requireNonNullElse(units, usual.units())),
            positive("--layer-steps", Objects.requireNonNullElse(layerSteps, usual.layerSteps())),
            positive(
                "--tuning-steps", Objects.requireNonNullElse(tuningSteps, usual.tuningSteps()))));
  }

  private static int positive(String option, int number) throws WrongUseException {
    if (number < 1) {
      throw new WrongUseException(Message.of("table.noNumber", option, number));
    }
    return number;
  }

  /** These options as arguments, without what is usual. */
  List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    add(arguments, "--of", of);
    add(arguments, "--images", images);
    add(arguments, "--files", files);
    add(arguments, "--trials", trials == 1 ? "" : trials);
    add(arguments, "--train", train);
    add(arguments, "--valid", valid);
    add(arguments, "--test", test);
    add(arguments, "--units", units);
    add(arguments, "--layer-steps", layerSteps);
    add(arguments, "--tuning-steps", tuningSteps);
    add(arguments, "--commit", commit);
    return arguments;
  }

  private static void add(List<String> arguments, String option, @Nullable Object value) {
    if (value != null && !value.toString().isEmpty()) {
      arguments.add(option);
      arguments.add(value.toString());
    }
  }
}
