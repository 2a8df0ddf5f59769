package io.github.autoencoderlab.cli;

import io.github.autoencoderlab.figure.Theme;
import io.github.autoencoderlab.figure.export.ExportOptions;
import io.github.autoencoderlab.figure.export.FigureExporter;
import io.github.autoencoderlab.figure.export.FigureFormat;
import io.github.autoencoderlab.file.WholeFile;
import io.github.autoencoderlab.jobs.Job;
import io.github.autoencoderlab.jobs.JobFile;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.text.UserException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a lesson with many values of a parameter. */
@Command(
    name = "sweep",
    description =
        "Runs a lesson with many values of a parameter and several seeds, in a pool of processes;"
            + " ends in figures and a CSV. What is done is left alone, so that it goes on where it"
            + " was stopped.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class SweepCommand implements Callable<Integer> {
  private static final String JOBS = "jobs.txt";

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Parameters(paramLabel = "LESSON", description = "One of those that 'lessons' lists.")
  private String lesson;

  @Option(
      names = "--vary",
      required = true,
      paramLabel = "id=RANGE",
      description = "0.01..0.3:log:8, 1..10:lin:4 or a list a,b,c, also of choices.")
  private String vary;

  @Option(names = "--seeds", paramLabel = "N", defaultValue = "1", description = "Default: 1.")
  private int seeds;

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where all goes.")
  private Path out;

  @Option(names = "--data", paramLabel = "NAME|FOLDER|FILE", description = "As for 'run'.")
  private @Nullable String data;

  @Option(names = "--set", paramLabel = "id=value", description = "As for 'run'.")
  private List<String> assignments = List.of();

  @Option(names = "--epochs", paramLabel = "N", description = "Times through the data.")
  private @Nullable Integer epochs;

  @Option(names = "--steps", paramLabel = "N", description = "Mini-batches.")
  private @Nullable Long steps;

  @Option(
      names = "--number",
      split = ",",
      paramLabel = "NAME",
      description = "Numbers to draw, by their names in a run's metrics. Default: all.")
  private List<String> numbers = List.of();

  @Option(
      names = "--workers",
      paramLabel = "N",
      description = "Processes at a time. Default: as many as there are processors.")
  private @Nullable Integer workers;

  @Option(
      names = "--format",
      paramLabel = "png,svg,pdf",
      defaultValue = "png",
      converter = FigureOptions.Formats.class,
      description = "One or several, separated by commas. Default: png.")
  private Set<FigureFormat> formats;

  @Option(
      names = "--size",
      paramLabel = "WxH",
      defaultValue = "800x520",
      converter = FigureOptions.Sizes.class,
      description = "Size at 96 dpi, in pixels. Default: 800x520.")
  private FigureOptions.Size size;

  @Option(
      names = "--theme",
      paramLabel = "light|dark",
      defaultValue = "light",
      description = "Colours of the figures. Default: light.")
  private Theme theme;

  @SuppressWarnings("NullAway.Init") // picocli fills what it injects
  SweepCommand() {}

  /** A run of the sweep. */
  private record One(String value, long seed, Job job) {}

  @Override
  public Integer call() throws UserException, IOException, InterruptedException {
    Lesson chosen = Cli.lesson(lesson);
    SweepRange range = SweepRange.of(chosen, vary);
    int count = Objects.requireNonNullElse(workers, Runtime.getRuntime().availableProcessors());
    require("--seeds", seeds);
    require("--workers", count);
    refuseSettings(chosen, range);
    List<One> runs = runs(range);
    List<Job> jobs = runs.stream().map(One::job).toList();
    keep(jobs);
    boolean whole = JobLines.run(spec.commandLine(), jobs, count);
    hand(range, runs);
    return whole ? 0 : Cli.FAILED;
  }

  private static void require(String option, int number) throws WrongUseException {
    if (number < 1) {
      throw new WrongUseException(Message.of("table.noNumber", option, number));
    }
  }

  /** Before the first process is begun. */
  private void refuseSettings(Lesson chosen, SweepRange range) throws WrongUseException {
    try {
      Settings settings = Settings.defaults(chosen.parameters());
      for (String assignment : assignments) {
        if (chosen.studies().stream().noneMatch(study -> assignment.startsWith(study + "="))) {
          settings = settings.with(assignment);
        }
      }
      for (String value : range.values()) {
        settings.with(range.parameter().id() + "=" + value);
      }
    } catch (UserException e) {
      throw new WrongUseException(e.sentence());
    }
  }

  private List<One> runs(SweepRange range) throws UserException {
    List<One> runs = new ArrayList<>();
    for (long seed = 1; seed <= seeds; seed++) {
      for (String value : range.values()) {
        List<String> arguments = new ArrayList<>(List.of("run", lesson));
        if (data != null) {
          arguments.addAll(List.of("--data", data));
        }
        for (String assignment : assignments) {
          arguments.addAll(List.of("--set", assignment));
        }
        arguments.addAll(List.of("--set", range.parameter().id() + "=" + value));
        if (epochs != null || steps != null) {
          arguments.add(epochs != null ? "--epochs" : "--steps");
          arguments.add(String.valueOf(epochs != null ? epochs : steps));
        }
        arguments.addAll(List.of("--seed", Long.toString(seed)));
        Path metrics = out.resolve("runs").resolve(value + "-" + seed + ".json");
        arguments.addAll(List.of("--metrics", metrics.toString()));
        runs.add(new One(value, seed, Job.of(arguments)));
      }
    }
    return runs;
  }

  /** A folder holds one sweep, which may get more values or seeds. */
  private void keep(List<Job> jobs) throws UserException, IOException {
    Path file = out.resolve(JOBS);
    for (Job before : Files.exists(file) ? JobFile.read(file) : List.<Job>of()) {
      for (Job job : jobs) {
        if (job.product().equals(before.product()) && !job.equals(before)) {
          throw new UserException(
              Message.of("sweep.otherSweep", out.toString(), before.line(), job.line()));
        }
      }
    }
    JobFile.write(jobs, file);
  }

  private void hand(SweepRange range, List<One> runs) throws IOException, UserException {
    SweepRuns numbersOfRuns = new SweepRuns(range);
    for (One run : runs) {
      if (run.job().isDone()) {
        numbersOfRuns.read(run.value(), run.seed(), run.job().product());
      }
    }
    Set<String> known = numbersOfRuns.numbers();
    for (String number : numbers) {
      if (!known.contains(number)) {
        throw new WrongUseException(Message.of("sweep.noNumber", number, String.join(", ", known)));
      }
    }
    Path csv = out.resolve("sweep.csv");
    byte[] text = (String.join("\n", numbersOfRuns.csv()) + "\n").getBytes(StandardCharsets.UTF_8);
    WholeFile.write(csv, stream -> stream.write(text));
    spec.commandLine().getOut().println(csv);
    draw(numbersOfRuns, numbers.isEmpty() ? List.copyOf(known) : numbers);
  }

  private void draw(SweepRuns runs, List<String> drawn) throws UserException {
    Texts texts = new Texts(Cli.language(spec.commandLine()));
    ExportOptions look = ExportOptions.of(size.width(), size.height(), theme);
    for (String number : drawn) {
      for (FigureFormat format : formats) {
        Path file = out.resolve(number + "." + format.suffix());
        new FigureExporter().write(runs.figure(number, texts), format, look, file);
        spec.commandLine().getOut().println(file);
      }
    }
  }
}
