package io.github.autoencoderlab.cli;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.NpzWriter;
import io.github.autoencoderlab.figure.export.ExportOptions;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.session.Checkpoint;
import io.github.autoencoderlab.session.CheckpointFile;
import io.github.autoencoderlab.session.Run;
import io.github.autoencoderlab.session.Trainer;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.text.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a lesson without a window. */
@Command(
    name = "run",
    description = "Runs a lesson without a window; writes its figures, numbers and weights.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class RunCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Parameters(
      paramLabel = "LESSON|FILE",
      description = "One of those that 'lessons' lists, or a lesson file, which says all the rest.")
  private String lesson;

  @Option(
      names = "--page",
      paramLabel = "N",
      defaultValue = "1",
      description = "Page of a lecture, from 1. Default: 1.")
  private int page;

  @Option(
      names = "--data",
      paramLabel = "NAME|FOLDER|FILE",
      description =
          "Generated data, such as digits or convex:train=8000, or files as for 'data check'.")
  private @Nullable String data;

  @Mixin private ReadingOptions how;

  @Mixin private SelectionOptions part;

  @Option(
      names = "--set",
      paramLabel = "id=value",
      description = "Sets a parameter, or asks for a study at the end by id=on.")
  private List<String> assignments = List.of();

  @Mixin private AgainstOptions against;

  private final Set<String> studies = new LinkedHashSet<>();

  @ArgGroup private @Nullable Length length;

  @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Default: 1.")
  private long seed;

  @Mixin private FigureOptions figures;

  @Mixin private AnimationOptions animation;

  @Option(names = "--metrics", paramLabel = "FILE.json", description = "Where the numbers go.")
  private @Nullable Path metrics;

  @Option(names = "--weights", paramLabel = "FILE.npz", description = "Where the weights go.")
  private @Nullable Path weights;

  @Option(
      names = "--from",
      paramLabel = "FILE.npz|shipped",
      description =
          "Goes on from a checkpoint, so many steps or epochs more; without either, shows it."
              + " 'shipped' is the trained one that comes with the program.")
  private @Nullable String from;

  @Option(
      names = "--checkpoint",
      paramLabel = "FILE.npz",
      description = "Where the run is kept, to be gone on with in the window or by --from.")
  private @Nullable Path checkpoint;

  @SuppressWarnings("NullAway.Init") // picocli fills what it injects
  RunCommand() {}

  /** How long to train: one of the two. */
  static final class Length {
    @Option(names = "--epochs", paramLabel = "N", description = "Times through the data.")
    private @Nullable Integer epochs;

    @Option(names = "--steps", paramLabel = "N", description = "Mini-batches.")
    private @Nullable Long steps;

    private long epochs() {
      return epochs == null ? 0 : epochs;
    }
  }

  @Override
  public Integer call() throws UserException, IOException {
    ExportOptions look = figures.options(spec.commandLine());
    animation.stretch();
    refusePlaces();
    Texts texts = new Texts(Cli.language(spec.commandLine()));
    if (PageRun.isFile(lesson)) {
      PageRun of = new PageRun(Path.of(lesson), page);
      Cli.warn(spec.commandLine());
      hand(of.report(animation, figures, look, texts), look, texts);
      return 0;
    }
    Lesson chosen = Cli.lesson(lesson);
    // Refused before data are read.
    Settings settings = settings(Settings.defaults(chosen.parameters()), chosen);
    against.settings(settings);
    part.selection();
    figures.chosen(chosen);
    Cli.warn(spec.commandLine());
    Trainer trainer;
    Run run;
    if (from == null) {
      DataSet whole = how.open(data == null ? chosen.defaultData() : data);
      run = against.beside(new Run(chosen, settings, part.of(whole), seed));
      trainer = Trainer.withoutPast(run);
    } else {
      Checkpoint start = new CheckpointOptions(from, data).read(chosen);
      run = against.beside(start.run().with(settings(start.run().settings(), chosen)));
      start = against.from(start);
      CheckpointOptions.refuseOther(start, run);
      trainer = Trainer.withoutPastFrom(start);
      trainer.use(run.settings());
    }
    Experiment experiment = trainer.experiment();
    long before = experiment.examples();
    long last = steps(chosen, experiment, experiment.steps());
    animation.begin(run, experiment.steps(), last, figures, look);
    animation.take(run, trainer, texts);
    ProgressLine progress =
        new ProgressLine(spec.commandLine().getErr(), last, run.lesson().examples());
    // How long it is may be known only on the way.
    while (experiment.steps() < Math.min(last, experiment.plannedSteps().orElse(last))) {
      trainer.step();
      animation.take(run, trainer, texts);
      progress.show(trainer.progress());
    }
    progress.end(trainer.progress());
    sayIfShort(experiment, last);
    study(trainer);
    hand(new Report(run, trainer, progress.seconds(), before), look, texts);
    return 0;
  }

  private void study(Trainer trainer) {
    for (String id : studies) {
      StudyLine line = new StudyLine(spec.commandLine().getErr(), id);
      trainer.experiment().study(id).answer(line::show).ifPresent(trainer::keep);
      line.end();
    }
  }

  /** What cannot be written is better said before the work than after it. */
  private void refusePlaces() throws UserException {
    for (Path file : new Path[] {metrics, weights, checkpoint}) {
      if (file != null
          && (Files.isDirectory(file) || !canHold(file.toAbsolutePath().getParent()))) {
        throw new UserException(Message.of("file.unwritable", file.toString()));
      }
    }
    Path folder = figures.folder();
    if (folder != null && !canHold(folder.toAbsolutePath())) {
      throw new UserException(Message.of("file.unwritable", folder.toString()));
    }
  }

  /** Whether a folder is there to be written to, or can be made in one that is. */
  private static boolean canHold(@Nullable Path folder) {
    Path place = folder;
    while (place != null && !Files.exists(place)) {
      place = place.getParent();
    }
    return place != null && Files.isDirectory(place) && Files.isWritable(place);
  }

  private void hand(Report report, ExportOptions look, Texts texts)
      throws IOException, UserException {
    report.warnings(texts).forEach(spec.commandLine().getErr()::println);
    figures.write(report, look, texts, spec.commandLine().getOut());
    animation.write(spec.commandLine().getOut());
    if (weights != null) {
      NpzWriter.write(weights, report.weights());
    }
    if (checkpoint != null) {
      CheckpointFile.save(report.checkpoint(), checkpoint);
    }
    String text = Json.text(report.metrics(texts));
    if (metrics == null) {
      spec.commandLine().getOut().println(text);
    } else {
      Json.write(metrics, text);
    }
  }

  private Settings settings(Settings before, Lesson chosen) throws WrongUseException {
    Settings settings = before;
    try {
      for (String assignment : assignments) {
        if (!isStudy(chosen, assignment)) {
          settings = settings.with(assignment);
        }
      }
      return settings;
    } catch (UserException e) {
      throw new WrongUseException(e.sentence());
    }
  }

  /** Whether an assignment such as {@code ais=on} is about a study; remembers those asked for. */
  private boolean isStudy(Lesson chosen, String assignment) throws UserException {
    for (String study : chosen.studies()) {
      if (assignment.startsWith(study + "=")) {
        String value = assignment.substring(study.length() + 1).strip();
        switch (value) {
          case "on" -> studies.add(study);
          case "off" -> studies.remove(study);
          default -> throw new UserException(Message.of("study.switch", study, value));
        }
        return true;
      }
    }
    return false;
  }

  /**
   * The step to end at.
   *
   * @param first that it begins with
   */
  private long steps(Lesson chosen, Experiment experiment, long first) throws WrongUseException {
    OptionalLong planned = experiment.plannedSteps();
    if (length == null) {
      return from == null ? planned.orElse(chosen.defaultSteps()) : first;
    }
    return first + asked(length, experiment);
  }

  private static long asked(Length length, Experiment experiment) throws WrongUseException {
    long steps = length.steps != null ? length.steps : experiment.stepsOf(length.epochs());
    if (steps < 1) {
      throw new WrongUseException(Message.of("run.noSteps", steps));
    }
    return steps;
  }

  /** A run that is complete before it is as long as was asked for. */
  private void sayIfShort(Experiment experiment, long last) {
    if (experiment.steps() < last) {
      Texts texts = new Texts(Cli.language(spec.commandLine()));
      spec.commandLine().getErr().println(texts.get(experiment.completion()));
    }
  }
}
