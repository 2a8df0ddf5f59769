package io.github.autoencoderlab.cli;

import io.github.autoencoderlab.jobs.Job;
import io.github.autoencoderlab.jobs.JobFile;
import io.github.autoencoderlab.jobs.LocalPool;
import io.github.autoencoderlab.jobs.Program;
import io.github.autoencoderlab.lesson.table.TableCell;
import io.github.autoencoderlab.lesson.table.TableFigure;
import io.github.autoencoderlab.lesson.table.TableFiles;
import io.github.autoencoderlab.lesson.table.TableModel;
import io.github.autoencoderlab.lesson.table.TableRequest;
import io.github.autoencoderlab.lesson.table.TableResult;
import io.github.autoencoderlab.lesson.table.TableSet;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.text.UserException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The table of Vincent et al. 2008. */
@Command(
    name = "table",
    description = "The table of Vincent et al. 2008: eight data sets by six models, cell by cell.",
    mixinStandardHelpOptions = true)
final class TableCommand implements Runnable {
  /** Of the picture of the table, at 96 dpi. */
  private static final int WIDTH = 1000;

  private static final int HEIGHT = 620;

  static final String MAIN = "io.github.autoencoderlab.app.Main";

  private static final Collector<CharSequence, ?, String> JOINED = Collectors.joining(", ");

  private static final String SETS = "basic, rot, bgRand, bgImg, rotBgImg, rect, rectImg or convex";
  private static final String MODELS = "svmRbf, svmPoly, dbn1, saa3, dbn3 or sda3";

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli fills what it injects
  TableCommand() {}

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "table needs: cell, plan, run, jobs, collect or show");
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private Texts texts() {
    return new Texts(Cli.language(spec.commandLine()));
  }

  @Command(
      name = "cell",
      description = "Computes one cell and writes it as JSON, unless the file has it already.",
      mixinStandardHelpOptions = true)
  int cell(
      @Parameters(paramLabel = "SET", description = SETS) String set,
      @Parameters(paramLabel = "MODEL", description = MODELS) String model,
      @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Default: 1.")
          long seed,
      @Option(names = "--out", paramLabel = "FILE.json", required = true) Path file,
      @Mixin TableOptions options)
      throws UserException, IOException {
    TableRequest request = options.request(set(set), model(model), seed);
    if (Files.exists(file)) {
      requireSame(request, file);
      out().println(texts().get("table.there", file.toString()));
      return 0;
    }
    long start = System.nanoTime();
    TenthsLine line = new TenthsLine(spec.commandLine().getErr(), set + " " + model);
    TableCell cell =
        TableCell.compute(
            request,
            done -> {
              LocalPool.requirePool();
              line.show(done);
            });
    double seconds = (System.nanoTime() - start) / 1e9;
    TableResult result = TableResult.of(request, cell, seconds, options.commit(), Processor.name());
    TableFiles.write(result, file);
    out().println(TableLines.line(result, texts()));
    return 0;
  }

  /** Another cell's file is not written over. */
  private static void requireSame(TableRequest request, Path file)
      throws UserException, IOException {
    for (TableResult there : TableFiles.read(file)) {
      if (!there.request().equals(request.line())) {
        throw new UserException(
            Message.of("table.otherCell", file.toString(), there.request(), request.line()));
      }
    }
  }

  @Command(
      name = "plan",
      description = "Writes a job file of cells, for 'table run' and 'table jobs'.",
      mixinStandardHelpOptions = true)
  int plan(
      @Parameters(paramLabel = "JOBFILE", description = "One cell a line.") Path file,
      @Option(names = "--sets", split = ",", paramLabel = "SET", description = "Default: all.")
          @Nullable List<String> sets,
      @Option(names = "--models", split = ",", paramLabel = "MODEL", description = "Default: all.")
          @Nullable List<String> models,
      @Option(
              names = "--seeds",
              split = ",",
              paramLabel = "S",
              defaultValue = "1",
              description = "Default: 1.")
          List<Long> seeds,
      @Option(
              names = "--results",
              paramLabel = "FOLDER",
              required = true,
              description = "Where each cell's file goes.")
          Path results,
      @Mixin TableOptions options)
      throws UserException, IOException {
    List<Job> jobs = new ArrayList<>();
    for (long seed : seeds) {
      for (TableSet set : sets(sets)) {
        for (TableModel model : models(models)) {
          options.request(set, model, seed);
          String name = set.id() + "-" + model.id() + "-" + seed + ".json";
          jobs.add(
              Job.of(
                  Stream.of(
                          List.of("table", "cell", set.id(), model.id()),
                          List.of("--seed", Long.toString(seed)),
                          options.arguments(),
                          List.of("--out", results.resolve(name).toString()))
                      .flatMap(List::stream)
                      .toList()));
        }
      }
    }
    JobFile.write(jobs, file);
    out().println(texts().get("table.planned", jobs.size(), file.toString()));
    return 0;
  }

  private static List<TableSet> sets(@Nullable List<String> ids) throws WrongUseException {
    List<TableSet> sets = new ArrayList<>();
    for (String id : ids == null ? List.<String>of() : ids) {
      sets.add(set(id));
    }
    return ids == null ? List.of(TableSet.values()) : sets;
  }

  private static List<TableModel> models(@Nullable List<String> ids) throws WrongUseException {
    List<TableModel> models = new ArrayList<>();
    for (String id : ids == null ? List.<String>of() : ids) {
      models.add(model(id));
    }
    return ids == null ? List.of(TableModel.values()) : models;
  }

  private static TableSet set(String id) throws WrongUseException {
    String known = Arrays.stream(TableSet.values()).map(TableSet::id).collect(JOINED);
    return TableSet.of(id)
        .orElseThrow(() -> new WrongUseException(Message.of("table.noSet", id, known)));
  }

  private static TableModel model(String id) throws WrongUseException {
    String known = Arrays.stream(TableModel.values()).map(TableModel::id).collect(JOINED);
    return TableModel.of(id)
        .orElseThrow(() -> new WrongUseException(Message.of("table.noModel", id, known)));
  }

  @Command(
      name = "run",
      description =
          "Works through a job file with a pool of processes; what is done is left alone, so that"
              + " it goes on where it was stopped.",
      mixinStandardHelpOptions = true)
  int run(
      @Parameters(paramLabel = "JOBFILE", description = "As 'table plan' writes it.") Path file,
      @Option(
              names = "--workers",
              paramLabel = "N",
              description = "Processes at a time. Default: as many as there are processors.")
          @Nullable Integer workers)
      throws UserException, IOException, InterruptedException {
    int count = workers == null ? Runtime.getRuntime().availableProcessors() : workers;
    if (count < 1) {
      throw new WrongUseException(Message.of("table.noNumber", "--workers", count));
    }
    return JobLines.run(spec.commandLine(), JobFile.read(file), count) ? 0 : Cli.FAILED;
  }

  @Command(
      name = "jobs",
      description = "Prints one command a line, for GNU parallel or a SLURM array.",
      mixinStandardHelpOptions = true)
  int jobs(
      @Parameters(paramLabel = "JOBFILE", description = "As 'table plan' writes it.") Path file)
      throws UserException, IOException {
    Program program = Program.ofThisProcess(MAIN);
    for (Job job : JobFile.read(file)) {
      out().println(program.shellLine(job.arguments()));
    }
    return 0;
  }

  @Command(
      name = "collect",
      description = "Puts the cells of a folder into one file.",
      mixinStandardHelpOptions = true)
  int collect(
      @Parameters(paramLabel = "FOLDER", description = "Of cells' files.") Path folder,
      @Option(names = "--out", paramLabel = "FILE.json", required = true) Path file)
      throws UserException, IOException {
    TableFiles.write(TableFiles.read(folder), file);
    return 0;
  }

  @Command(
      name = "show",
      description = "Prints the published table beside what was measured.",
      mixinStandardHelpOptions = true)
  int show(
      @Parameters(
              arity = "0..1",
              paramLabel = "FILE|FOLDER",
              description = "Cells. Default: those that come with the program.")
          @Nullable Path place,
      @Option(names = "--json", description = "As JSON, for programs.") boolean json,
      @Option(
              names = "--figure",
              paramLabel = "FILE",
              description = "Also as a picture: .png, .svg or .pdf.")
          @Nullable Path picture)
      throws UserException, IOException {
    SheetFile sheet = picture == null ? null : SheetFile.of(picture);
    List<TableResult> results = place == null ? TableFiles.shipped() : TableFiles.read(place);
    if (sheet != null) {
      sheet.write(
          TableFigure.of(results, texts(), texts().get("table.figure.title")), WIDTH, HEIGHT);
    }
    if (json) {
      out().println(Json.text(TableLines.maps(results)));
    } else {
      TableLines.table(results, texts()).forEach(out()::println);
    }
    return 0;
  }
}
