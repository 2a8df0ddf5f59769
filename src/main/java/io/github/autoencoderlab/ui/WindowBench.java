package io.github.autoencoderlab.ui;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.DataSets;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.Parameter;
import io.github.autoencoderlab.lesson.Settings;
import io.github.autoencoderlab.session.Player;
import io.github.autoencoderlab.session.Run;
import io.github.autoencoderlab.text.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Measures what the open window costs: training with all views live against training alone. */
public final class WindowBench {
  private static final String HIDDEN_UNITS = "hiddenUnits";
  private static final int HIDDEN = 500;
  private static final int BATCH = 100;
  private static final long WARM_UP_MILLIS = 5_000;
  private static final long MEASURE_MILLIS = 8_000;
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
   * Measures the first lesson with 500 hidden units on the bundled digits, in a window of 1280×720.
   *
   * @throws UserException if the bundled digits cannot be read
   * @throws IOException if no temporary file can be made for what the window remembers
   */
  public static Result measure() throws UserException, IOException, InterruptedException {
    Run run = run();
    double alone = rateWithout(run);
    LabViewModel model = new LabViewModel(new Player());
    Path memory = Files.createTempDirectory("autoencoder-lab-bench").resolve("window.properties");
    CompletableFuture<MainWindow> opened = new CompletableFuture<>();
    Platform.startup(() -> opened.complete(open(model, new Memory(memory))));
    MainWindow window = opened.join();
    model.open(run);
    Thread.sleep(WARM_UP_MILLIS);
    Counters counters = new Counters(window, model);
    Platform.runLater(counters::start);
    Thread.sleep(MEASURE_MILLIS);
    CompletableFuture<Result> result = new CompletableFuture<>();
    Platform.runLater(() -> result.complete(counters.result(run, alone)));
    Result measured = result.join();
    Platform.runLater(window::hide);
    return measured;
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

  private static double rateWithout(Run run) throws InterruptedException {
    try (Player player = new Player()) {
      player.open(run);
      player.play();
      Thread.sleep(WARM_UP_MILLIS);
      long before = player.progress().step();
      long start = System.nanoTime();
      Thread.sleep(MEASURE_MILLIS);
      long steps = player.progress().step() - before;
      return steps * BATCH * SECOND / (System.nanoTime() - start);
    }
  }

  /** Counts steps, pictures and pulses, on the JavaFX thread. */
  private static final class Counters extends AnimationTimer {
    private final MainWindow window;
    private final LabViewModel model;
    private final long[] pulses = new long[100_000];
    private int count;
    private long firstStep;
    private int[] firstPictures = {};

    private Counters(MainWindow window, LabViewModel model) {
      this.window = window;
      this.model = model;
    }

    @Override
    public void handle(long now) {
      if (count == 0) {
        firstStep = model.progressProperty().get().step();
        firstPictures = window.pictures();
      }
      if (count < pulses.length) {
        pulses[count++] = System.nanoTime();
      }
    }

    private Result result(Run run, double alone) {
      stop();
      double seconds = (System.nanoTime() - pulses[0]) / SECOND;
      long steps = model.progressProperty().get().step() - firstStep;
      int[] pictures = window.pictures();
      int least = Integer.MAX_VALUE;
      for (int figure = 0; figure < pictures.length; figure++) {
        least = Math.min(least, pictures[figure] - firstPictures[figure]);
      }
      return new Result(
          run.data().train().size(),
          HIDDEN,
          BATCH,
          steps * BATCH / seconds,
          alone,
          least / seconds,
          percentile95() / 1e6);
    }

    private double percentile95() {
      long[] gaps = new long[count - 1];
      for (int n = 1; n < count; n++) {
        gaps[n - 1] = pulses[n] - pulses[n - 1];
      }
      Arrays.sort(gaps);
      return gaps[(int) (0.95 * (gaps.length - 1))];
    }
  }
}
