package io.github.autoencoderlab.ui;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.session.Player;
import io.github.autoencoderlab.session.Run;
import io.github.autoencoderlab.text.UserException;
import io.github.autoencoderlab.ui.dialog.FileAsker;
import io.github.autoencoderlab.ui.model.LabViewModel;
import io.github.autoencoderlab.ui.model.Memory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Measures what the open window costs: training with all views live against training alone. */
public final class WindowBench {
  private static final String HIDDEN_UNITS = "hiddenUnits";
  private static final int HIDDEN = 500;
  private static final int BATCH = 100;
  private static final long WARM_UP_MILLIS = 25_000;
  private static final int ROUNDS = 9;
  private static final long ROUND_MILLIS = 1_500;
  private static final long CHANGE_MILLIS = 300;
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 720;
  private static final double SECOND = 1e9;

  private WindowBench() {}

  /**
   * What was measured.
   *
   * @param withWindow images learned from per second while every view is live
   * @param alone the same run without a window, in the same process
   * @param leastPictures pictures per second of the figure that got fewest
   * @param pulse95 95th percentile of the time from one pulse to the next, in milliseconds
   */
  public record Result(
      int visible,
      int hidden,
      int batch,
      double withWindow,
      double alone,
      double leastPictures,
      double pulse95) {}

  /**
   * Measures the first lesson with 500 hidden units on the bundled digits, in a window of 1280×720:
   * after a warm-up training alone and the window take turns, so that whatever else the machine
   * does disturbs both alike, and the pair of turns with the median ratio counts.
   *
   * @throws UserException if the bundled digits cannot be read
   * @throws IOException if no temporary file can be made for what the window remembers
   */
  public static Result measure() throws UserException, IOException, InterruptedException {
    Run run = run();
    Path memory = Files.createTempDirectory("autoencoder-lab-bench").resolve("window.properties");
    Player watched = new Player();
    LabViewModel model = new LabViewModel(watched);
    Platform.startup(() -> {});
    MainWindow window = onPulse(() -> open(model, new Memory(memory)));
    watched.open(run);
    Thread.sleep(WARM_UP_MILLIS);
    watched.pause();
    // A machine that has learned longer has more to do in a step.
    watched.reset();
    Counters counters = new Counters(window);
    Pair[] pairs = new Pair[ROUNDS];
    try (Player unseen = new Player()) {
      unseen.open(run);
      for (int round = 0; round < ROUNDS; round++) {
        double alone = imagesPerSecond(unseen, () -> {}, () -> {});
        pairs[round] = new Pair(imagesPerSecond(watched, counters::start, counters::stop), alone);
      }
    }
    Arrays.sort(pairs, Comparator.comparingDouble(pair -> pair.seen() / pair.alone()));
    onPulse(
        () -> {
          window.hide();
          return window;
        });
    return counters.result(run, pairs[ROUNDS / 2]);
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

  private static Run run() throws UserException {
    Lesson lesson = Lessons.all().get(0);
    DataSet data = DataSets.open(lesson.defaultData());
    Settings settings = Settings.defaults(lesson.parameters());
    for (Parameter parameter : lesson.parameters()) {
      if (parameter.id().equals(HIDDEN_UNITS)) {
        settings = settings.with(parameter, HIDDEN);
      }
    }
    return new Run(lesson, settings, data, 1);
  }

  private static MainWindow open(LabViewModel model, Memory memory) {
    Stage stage = new Stage();
    MainWindow window = new MainWindow(stage, model, memory, FileAsker.NOBODY, Lessons.all());
    window.open();
    stage.setWidth(WIDTH);
    stage.setHeight(HEIGHT);
    return window;
  }

  /** Images learned from per second, in turns that follow each other. */
  private record Pair(double seen, double alone) {}

  /** Lets a player play for a turn; what is told to begin and end is told on the JavaFX thread. */
  private static double imagesPerSecond(Player player, Runnable begin, Runnable end)
      throws InterruptedException {
    player.play();
    Thread.sleep(CHANGE_MILLIS);
    Platform.runLater(begin);
    long before = player.progress().step();
    long start = System.nanoTime();
    Thread.sleep(ROUND_MILLIS);
    long steps = player.progress().step() - before;
    long nanoseconds = System.nanoTime() - start;
    Platform.runLater(end);
    player.pause();
    Thread.sleep(CHANGE_MILLIS);
    return steps * BATCH * SECOND / nanoseconds;
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

    private Result result(Run run, Pair median) {
      int least = Arrays.stream(pictures).min().orElse(0);
      return new Result(
          run.data().train().size(),
          HIDDEN,
          BATCH,
          median.seen(),
          median.alone(),
          least / seconds,
          percentile95() / 1e6);
    }

    private long percentile95() {
      List<Long> sorted = gaps.stream().sorted().toList();
      return sorted.get((int) (0.95 * (sorted.size() - 1)));
    }
  }
}
