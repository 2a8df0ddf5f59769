package io.github.autoencoderlab.ui;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.deep.DeepLesson;
import io.github.autoencoderlab.lesson.parameter.NumberParameter;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.session.PlaySpeed;
import io.github.autoencoderlab.session.Player;
import io.github.autoencoderlab.session.Run;
import io.github.autoencoderlab.text.UserException;
import io.github.autoencoderlab.ui.dialog.FileAsker;
import io.github.autoencoderlab.ui.model.LabViewModel;
import io.github.autoencoderlab.ui.model.Memory;
import java.io.IOException;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Measures what the open window costs: training with all views live against training alone. */
public final class WindowBench {
  private static final String HIDDEN_UNITS = "hiddenUnits";
  private static final String CODE_UNITS = "codeUnits";
  private static final int HIDDEN = 500;
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 720;
  private static final long POLL_MILLIS = 5;
  private static final long SLIDER_MILLIS = 6_000;
  private static final int PEEKS = 4;

  /** As often as it takes to show what a lesson is about, a run may learn before it begins anew. */
  private static final int MOST_SHARE = 4;

  /** Without the slow beginning. */
  private static final PlaySpeed AT_ONCE = PlaySpeed.steps(1e9);

  private static final double MOST_COMPILING = 0.1;
  private static final double SECOND = 1e9;

  private WindowBench() {}

  /** How long a lesson is measured; only the first comes before anything is compiled. */
  private record Patience(
      long leastWarmUp, long mostWarmUp, int rounds, long turnMillis, long changeMillis) {
    static final Patience FIRST = new Patience(25_000, 25_000, 9, 1_500, 300);
    static final Patience OTHER = new Patience(4_000, 12_000, 5, 1_000, 200);

    static Patience with(Lesson lesson) {
      return lesson == first() ? FIRST : OTHER;
    }
  }

  private static Lesson first() {
    return Lessons.all().get(0);
  }

  /**
   * What was measured.
   *
   * @param visible width of an example
   * @param hidden units of the only layer that is hidden; none if there are several
   * @param batch examples in the first mini-batch
   * @param withWindow images learned from per second while every view is live
   * @param alone the same run without a window, in the same process
   * @param leastPictures pictures per second of the figure that got fewest
   * @param pulse95 95th percentile of the time from one pulse to the next, in milliseconds
   * @param slider95 95th percentile of the time from a slider's move until every figure shows a
   *     step that was learned with it, in milliseconds; none if no slider acts at once
   */
  public record Result(
      Lesson lesson,
      int visible,
      OptionalInt hidden,
      int batch,
      double withWindow,
      double alone,
      double leastPictures,
      double pulse95,
      OptionalDouble slider95) {}

  /**
   * Measures lessons on their own data and settings, the first with 500 hidden units, in a window
   * of 1280×720: after a warm-up training alone and the window take turns, so that whatever else
   * the machine does disturbs both alike. The first lesson has 25 s to warm up and 9 rounds of 1.5
   * s for each; any other 4 to 12 s, until little is compiled any more, and 5 rounds of 1 s.
   *
   * <p>The pair of turns with the median ratio counts. Of a run that ends, each round measures
   * another part, begun by both at the same step, and all of them count.
   *
   * @param data what all of them learn from; null for each one's own
   * @param taker is given each result as soon as it is there
   * @throws UserException if data cannot be read
   * @throws IOException if no temporary file can be made for what the window remembers
   */
  public static void measure(List<Lesson> lessons, @Nullable String data, Consumer<Result> taker)
      throws UserException, IOException, InterruptedException {
    Path memory = Files.createTempDirectory("autoencoder-lab-bench").resolve("window.properties");
    Player watched = new Player();
    LabViewModel model = new LabViewModel(watched);
    Platform.startup(() -> {});
    // Whoever ends the program ends it all; twice at once does not go well.
    Platform.setImplicitExit(false);
    MainWindow window = onPulse(() -> open(model, new Memory(memory)));
    try (Player unseen = new Player()) {
      for (Lesson lesson : lessons) {
        taker.accept(measure(run(lesson, data), model, window, watched, unseen));
      }
    } finally {
      onPulse(
          () -> {
            window.hide();
            return window;
          });
    }
  }

  private static Result measure(
      Run run, LabViewModel model, MainWindow window, Player watched, Player unseen)
      throws UserException, InterruptedException {
    Patience patience = Patience.with(run.lesson());
    Experiment start = run.lesson().start(run.settings(), run.data(), run.seed());
    watched.open(run);
    watched.play();
    warmUp(patience);
    watched.pause();
    // A machine that has learned longer has more to do in a step.
    watched.reset();
    unseen.open(run);
    watched.setSpeed(AT_ONCE);
    unseen.setSpeed(AT_ONCE);
    Counters counters = new Counters(window);
    Pair[] pairs = new Pair[patience.rounds()];
    for (int round = 0; round < pairs.length; round++) {
      if (start.plannedSteps().isPresent()) {
        long from = start.plannedSteps().getAsLong() * round / (pairs.length + 1);
        reach(from, unseen);
        reach(from, watched);
      } else if (watched.progress().step() > MOST_SHARE * run.lesson().defaultSteps()) {
        // Where a run comes to its end it would stand.
        reach(0, unseen);
        reach(0, watched);
      }
      double alone = epochsPerSecond(unseen, patience, () -> {}, () -> {});
      double seen = epochsPerSecond(watched, patience, counters::start, counters::stop);
      pairs[round] = new Pair(seen, alone);
    }
    Pair counts = start.plannedSteps().isPresent() ? Pair.mean(pairs) : Pair.median(pairs);
    int examples = start.stepsPerEpoch() * start.batchSize();
    return new Result(
        run.lesson(),
        run.data().train().size(),
        hidden(run),
        start.batchSize(),
        counts.seen() * examples,
        counts.alone() * examples,
        counters.leastPerSecond(),
        counters.percentile95() / 1e6,
        moveSlider(run.lesson(), model, window, watched));
  }

  private static OptionalDouble moveSlider(
      Lesson lesson, LabViewModel model, MainWindow window, Player watched)
      throws InterruptedException {
    SliderClock clock = SliderClock.of(lesson, model, window);
    if (clock == null) {
      return OptionalDouble.empty();
    }
    watched.reset();
    while (watched.progress().step() > 0) {
      Thread.sleep(POLL_MILLIS);
    }
    watched.play();
    Platform.runLater(clock::start);
    Thread.sleep(SLIDER_MILLIS);
    OptionalDouble found =
        onPulse(
            () -> {
              clock.stop();
              return clock.percentile95();
            });
    watched.pause();
    return found;
  }

  private static void warmUp(Patience patience) throws InterruptedException {
    CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
    long compiled;
    long waited = 0;
    do {
      compiled = compiler.getTotalCompilationTime();
      Thread.sleep(patience.leastWarmUp() / PEEKS);
      waited += patience.leastWarmUp() / PEEKS;
      compiled = compiler.getTotalCompilationTime() - compiled;
    } while (waited < patience.leastWarmUp()
        || (waited < patience.mostWarmUp()
            && compiled > MOST_COMPILING * patience.leastWarmUp() / PEEKS));
  }

  /** Lets a player go to a step and waits until it stands there. */
  private static void reach(long step, Player player) throws InterruptedException {
    player.goTo(step);
    while (player.progress().step() != step) {
      Thread.sleep(POLL_MILLIS);
    }
  }

  /** Does something on the JavaFX thread and waits for it. */
  private static <T> T onPulse(Callable<T> work) throws InterruptedException {
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the window cannot be opened", e);
    }
  }

  private static Run run(Lesson lesson, @Nullable String asked) throws UserException {
    DataSet data = DataSets.open(asked == null ? lesson.defaultData() : asked);
    Settings settings = Settings.defaults(lesson.parameters());
    for (Parameter parameter : lesson.parameters()) {
      if (lesson == first() && parameter.id().equals(HIDDEN_UNITS)) {
        settings = settings.with(parameter, HIDDEN);
      }
    }
    return new Run(lesson, settings, data, 1);
  }

  private static OptionalInt hidden(Run run) {
    if (run.lesson() instanceof DeepLesson) {
      return OptionalInt.empty();
    }
    return run.lesson().parameters().stream()
        .filter(one -> one.id().equals(HIDDEN_UNITS) || one.id().equals(CODE_UNITS))
        .mapToInt(one -> run.settings().whole((NumberParameter) one))
        .findFirst();
  }

  private static MainWindow open(LabViewModel model, Memory memory) {
    Stage stage = new Stage();
    MainWindow window = new MainWindow(stage, model, memory, FileAsker.NOBODY, Lessons.all());
    window.open();
    stage.setWidth(WIDTH);
    stage.setHeight(HEIGHT);
    return window;
  }

  /** How often the data were gone through in a second, in turns that follow each other. */
  private record Pair(double seen, double alone) {
    static Pair median(Pair... pairs) {
      Pair[] sorted = pairs.clone();
      Arrays.sort(sorted, Comparator.comparingDouble(pair -> pair.seen() / pair.alone()));
      return sorted[sorted.length / 2];
    }

    static Pair mean(Pair... pairs) {
      return new Pair(
          Arrays.stream(pairs).mapToDouble(Pair::seen).average().orElse(0),
          Arrays.stream(pairs).mapToDouble(Pair::alone).average().orElse(0));
    }
  }

  /** Lets a player play for a turn; what is told to begin and end is told on the JavaFX thread. */
  private static double epochsPerSecond(
      Player player, Patience patience, Runnable begin, Runnable end) throws InterruptedException {
    player.play();
    Thread.sleep(patience.changeMillis());
    Platform.runLater(begin);
    double before = player.progress().epoch();
    long start = System.nanoTime();
    Thread.sleep(patience.turnMillis());
    double epochs = player.progress().epoch() - before;
    long nanoseconds = System.nanoTime() - start;
    Platform.runLater(end);
    player.pause();
    Thread.sleep(patience.changeMillis());
    return epochs * SECOND / nanoseconds;
  }

  /** Counts pictures and pulses while it is started, on the JavaFX thread. */
  private static final class Counters extends AnimationTimer {
    private final MainWindow window;
    private final List<Long> gaps = new ArrayList<>();
    private int[] pictures = {};
    private int[] picturesBefore = {};
    private long last;
    private double seconds;

    private Counters(MainWindow window) {
      this.window = window;
    }

    @Override
    public void start() {
      last = 0;
      super.start();
    }

    @Override
    public void handle(long now) {
      long time = System.nanoTime();
      int[] painted = window.pictures();
      if (last == 0) {
        picturesBefore = painted;
      } else {
        gaps.add(time - last);
        seconds += (time - last) / SECOND;
        add(painted);
      }
      last = time;
    }

    private void add(int[] painted) {
      pictures = Arrays.copyOf(pictures, painted.length);
      for (int figure = 0; figure < painted.length; figure++) {
        pictures[figure] += painted[figure] - picturesBefore[figure];
      }
      picturesBefore = painted;
    }

    private double leastPerSecond() {
      return Arrays.stream(pictures).min().orElse(0) / seconds;
    }

    private long percentile95() {
      List<Long> sorted = gaps.stream().sorted().toList();
      return sorted.get((int) (0.95 * (sorted.size() - 1)));
    }
  }
}
