package io.github.autoencoderlab.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderSpeed;
import io.github.autoencoderlab.engine.convolution.ConvolutionSpeed;
import io.github.autoencoderlab.engine.noise.Corruption;
import io.github.autoencoderlab.engine.rbm.CdSpeed;
import io.github.autoencoderlab.engine.recurrent.Cell;
import io.github.autoencoderlab.engine.recurrent.RecurrentSpeed;
import io.github.autoencoderlab.engine.speed.Speed;
import io.github.autoencoderlab.engine.speed.Speed.Throughput;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.text.UserException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Measures how fast the engine learns, against the matrix products alone. */
@Command(
    name = "bench",
    description = "Measures how fast the engine learns, against the matrix products alone.",
    mixinStandardHelpOptions = true)
final class BenchCommand implements Runnable {
  private static final String HEAD =
      "work            visible  hidden  batch    images/s       floor   ratio";
  private static final String PROCESSOR_HEAD = "       per processor s       floor   ratio";
  private static final String WINDOW_HEAD =
      "work              visible  hidden  batch    images/s       alone   ratio pictures/s"
          + "   pulse95 ms  slider95 ms";
  private static final int USUAL_HIDDEN = 500;
  private static final int USUAL_BATCH = 100;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli fills what it injects
  BenchCommand() {}

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(),
        "bench needs: rbm, sparse, denoising, deep, convolutional, recurrent or ui");
  }

  @Command(
      name = "rbm",
      description =
          "CD-1 with momentum on 784 visible units; the first line is 784–500, batch 100.",
      mixinStandardHelpOptions = true)
  int rbm(@Mixin BenchOptions options) throws JsonProcessingException, UserException {
    List<Supplier<Speed>> works = new ArrayList<>();
    works.add(() -> CdSpeed.measure(USUAL_HIDDEN, USUAL_BATCH));
    for (int hidden : CdSpeed.HIDDEN) {
      for (int batch : CdSpeed.BATCHES) {
        if (hidden != USUAL_HIDDEN || batch != USUAL_BATCH) {
          works.add(() -> CdSpeed.measure(hidden, batch));
        }
      }
    }
    return measure(works, 1, options);
  }

  @Command(
      name = "sparse",
      description = "A sparse autoencoder 784-500-784 with Adam.",
      mixinStandardHelpOptions = true)
  int sparse(@Mixin BenchOptions options) throws JsonProcessingException, UserException {
    return measure(List.of(() -> AutoencoderSpeed.sparse(USUAL_BATCH)), 1, options);
  }

  @Command(
      name = "denoising",
      description =
          "A denoising autoencoder 784-500-784 with Adam: masking, salt and pepper, Gaussian,"
              + " a block.",
      mixinStandardHelpOptions = true)
  int denoising(@Mixin BenchOptions options) throws JsonProcessingException, UserException {
    List<Supplier<Speed>> works =
        Stream.of(
                Corruption.MASKING,
                Corruption.SALT_AND_PEPPER,
                Corruption.GAUSSIAN,
                Corruption.BLOCK)
            .<Supplier<Speed>>map(noise -> () -> AutoencoderSpeed.denoising(noise, USUAL_BATCH))
            .toList();
    return measure(works, works.size(), options);
  }

  @Command(
      name = "deep",
      description = "An autoencoder 784-1000-500-250-2 and back with Adam.",
      mixinStandardHelpOptions = true)
  int deep(@Mixin BenchOptions options) throws JsonProcessingException, UserException {
    return measure(List.of(() -> AutoencoderSpeed.deep(USUAL_BATCH)), 1, options);
  }

  @Command(
      name = "convolutional",
      description =
          "Convolutional autoencoders of 28×28 with Adam: kernels of 5×5 (16 and 32 maps) and of"
              + " 3×3 (8 and 16), each with pooling, a code of 32 and back by transposed"
              + " convolutions.",
      mixinStandardHelpOptions = true)
  int convolutional(@Mixin BenchOptions options) throws JsonProcessingException, UserException {
    return measure(
        List.of(
            () -> ConvolutionSpeed.large(USUAL_BATCH), () -> ConvolutionSpeed.small(USUAL_BATCH)),
        2,
        options);
  }

  @Command(
      name = "recurrent",
      description =
          "Recurrent autoencoders with Adam, two layers of 64 units each way: LSTM and GRU on series"
              + " of 140 steps, LSTM on 60 steps of three channels.",
      mixinStandardHelpOptions = true)
  int recurrent(@Mixin BenchOptions options) throws JsonProcessingException, UserException {
    List<Supplier<Speed>> works =
        List.of(
            () -> RecurrentSpeed.heartbeat(Cell.LSTM, USUAL_BATCH),
            () -> RecurrentSpeed.heartbeat(Cell.GRU, USUAL_BATCH),
            () -> RecurrentSpeed.threeChannels(Cell.LSTM, USUAL_BATCH));
    return measure(works, works.size(), options);
  }

  @Command(
      name = "ui",
      description =
          "Training with the window open and every view live, against training alone; where there"
              + " is no display, in a window that needs none.",
      mixinStandardHelpOptions = true)
  int ui(
      @CommandLine.Option(
              names = "--lesson",
              paramLabel = "LESSON|all",
              description = "One of those that 'lessons' lists, or all. Default: the first.")
          @Nullable String lesson,
      @CommandLine.Option(
              names = "--data",
              paramLabel = "NAME|FILE|FOLDER",
              description = "What they learn from. Default: the data that each lesson opens on.")
          @Nullable String data,
      @Mixin BenchOptions options)
      throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    List<WindowSpeed> measured = new ArrayList<>();
    List<Lesson> lessons = lessons(lesson);
    if (!options.json()) {
      out.println(WINDOW_HEAD);
      out.flush();
    }
    Cli.window(spec.commandLine())
        .measure(
            lessons,
            data,
            window -> {
              measured.add(window);
              if (!options.json()) {
                out.println(line(window));
                out.flush();
              }
            });
    if (options.json()) {
      out.println(Json.text(measured.stream().map(BenchCommand::asMap).toList()));
    }
    for (WindowSpeed window : measured) {
      options.check("ui " + window.lesson().id(), clock(window).ratio());
    }
    return 0;
  }

  private static List<Lesson> lessons(@Nullable String asked) throws WrongUseException {
    if (asked == null) {
      return Lessons.all().subList(0, 1);
    }
    return asked.equals("all") ? Lessons.all() : List.of(Cli.lesson(asked));
  }

  private static Throughput clock(WindowSpeed window) {
    return new Throughput(window.withWindow(), window.alone());
  }

  private static String line(WindowSpeed window) {
    return String.format(
        Locale.ROOT,
        "%-16s %8d %7s %6d %,11.0f %,11.0f %7.2f %10.1f %12.0f %12s",
        "ui " + window.lesson().id(),
        window.visible(),
        window.hidden().isPresent() ? window.hidden().getAsInt() : "",
        window.batch(),
        window.withWindow(),
        window.alone(),
        clock(window).ratio(),
        window.pictures(),
        window.pulse95(),
        window.slider95().isPresent() ? Math.round(window.slider95().getAsDouble()) : "");
  }

  private static Map<String, Object> asMap(WindowSpeed window) {
    Map<String, Object> map =
        asMap("ui", window.visible(), window.hidden(), window.batch(), clock(window));
    map.put("lesson", window.lesson().id());
    map.put("picturesPerSecond", window.pictures());
    map.put("pulse95Milliseconds", window.pulse95());
    window.slider95().ifPresent(time -> map.put("slider95Milliseconds", time));
    return map;
  }

  /**
   * Every work prints the same form.
   *
   * @param checked how many of them, from the first on, must not be too slow
   */
  private int measure(List<Supplier<Speed>> works, int checked, BenchOptions options)
      throws JsonProcessingException, UserException {
    boolean json = options.json();
    PrintWriter out = spec.commandLine().getOut();
    List<Speed> measured = new ArrayList<>();
    PrintWriter err = spec.commandLine().getErr();
    Cli.warn(spec.commandLine());
    (json ? err : out).printf("%d threads, %s%n", Speed.threads(), Processor.name());
    err.flush();
    if (!json) {
      out.println(HEAD + PROCESSOR_HEAD);
      out.flush();
    }
    for (Supplier<Speed> work : works) {
      Speed speed = work.get();
      measured.add(speed);
      if (!json) {
        print(speed, out);
      }
    }
    if (json) {
      out.println(Json.text(measured.stream().map(BenchCommand::asMap).toList()));
    }
    for (Speed speed : measured.subList(0, checked)) {
      options.check(speed.work(), speed.byClock().ratio());
    }
    return 0;
  }

  private static void print(Speed speed, PrintWriter out) {
    out.print(line(speed.work(), speed.visible(), speed.hidden(), speed.batch(), speed.byClock()));
    Throughput processor = speed.byProcessor();
    out.printf(
        Locale.ROOT,
        "   %,18.0f %,11.0f %7.2f%n",
        processor.imagesPerSecond(),
        processor.floorImagesPerSecond(),
        processor.ratio());
    out.flush();
  }

  private static String line(String work, int visible, int hidden, int batch, Throughput clock) {
    return String.format(
        Locale.ROOT,
        "%-14s %8d %7d %6d %,11.0f %,11.0f %7.2f",
        work,
        visible,
        hidden,
        batch,
        clock.imagesPerSecond(),
        clock.floorImagesPerSecond(),
        clock.ratio());
  }

  private static Map<String, Object> asMap(Speed speed) {
    Map<String, Object> map =
        asMap(
            speed.work(),
            speed.visible(),
            OptionalInt.of(speed.hidden()),
            speed.batch(),
            speed.byClock());
    map.put("imagesPerProcessorSecond", speed.byProcessor().imagesPerSecond());
    map.put("floorImagesPerProcessorSecond", speed.byProcessor().floorImagesPerSecond());
    map.put("processorRatio", speed.byProcessor().ratio());
    return map;
  }

  private static Map<String, Object> asMap(
      String work, int visible, OptionalInt hidden, int batch, Throughput clock) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("work", work);
    map.put("visible", visible);
    hidden.ifPresent(units -> map.put("hidden", units));
    map.put("batch", batch);
    map.put("imagesPerSecond", clock.imagesPerSecond());
    map.put("floorImagesPerSecond", clock.floorImagesPerSecond());
    map.put("ratio", clock.ratio());
    return map;
  }
}
