package io.github.autoencoderlab.app;

import io.github.autoencoderlab.cli.Cli;
import io.github.autoencoderlab.ui.WindowBench;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures what the open window costs; lives here because neither cli nor ui knows the other. */
@Command(
    name = "ui",
    description =
        "Training with the window open and every view live, against training alone. Where there is"
            + " no display the window opens on Monocle, which needs none.",
    mixinStandardHelpOptions = true)
final class BenchWindowCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Option(names = "--json", description = "As JSON, for programs.")
  private boolean json;

  @SuppressWarnings("NullAway.Init") // picocli fills what it injects
  BenchWindowCommand() {}

  @Override
  public Integer call() throws Exception {
    Display.needNone();
    WindowBench.Result result = WindowBench.measure();
    double ratio = result.withWindow() / result.alone();
    if (json) {
      spec.commandLine().getOut().println(Cli.json(List.of(asMap(result, ratio))));
    } else {
      spec.commandLine()
          .getOut()
          .printf(
              Locale.ROOT,
              "training with the window %,.0f images/s, alone %,.0f: keeps %.0f %%%n"
                  + "every figure at least %.1f pictures/s, 95 %% of pulses within %.0f ms%n",
              result.withWindow(),
              result.alone(),
              100 * ratio,
              result.leastPictures(),
              result.pulse95());
    }
    return 0;
  }

  private static Map<String, Object> asMap(WindowBench.Result result, double ratio) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("work", "ui");
    map.put("visible", result.visible());
    map.put("hidden", result.hidden());
    map.put("batch", result.batch());
    map.put("imagesPerSecond", result.withWindow());
    map.put("floorImagesPerSecond", result.alone());
    map.put("ratio", ratio);
    map.put("picturesPerSecond", result.leastPictures());
    map.put("pulse95Milliseconds", result.pulse95());
    return map;
  }
}
