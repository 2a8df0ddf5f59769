package io.github.autoencoderlab.cli;

import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.export.ExportOptions;
import io.github.autoencoderlab.figure.export.Film;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.session.Run;
import io.github.autoencoderlab.session.RunCaption;
import io.github.autoencoderlab.session.Stretch;
import io.github.autoencoderlab.session.Trainer;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.text.UserException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A stretch of the run that is filmed as it is gone through. */
final class AnimationOptions {
  private static final double LEAST_RATE = 0.1;
  private static final double MOST_RATE = 50;

  @Option(
      names = "--animate",
      paramLabel = "FROM..TO[:EVERY]",
      description =
          "Animates the figures over these steps; without EVERY, in some 100 frames. Goes to"
              + " --figures as ID.gif.")
  private @Nullable String asked;

  @Option(
      names = "--frames",
      paramLabel = "gif|png",
      defaultValue = "gif",
      description = "An animated GIF, or numbered PNGs. Default: gif.")
  private Frames kind;

  @Option(
      names = "--fps",
      paramLabel = "N",
      defaultValue = "10",
      description = "Frames per second of a GIF, 0.1 to 50. Default: 10.")
  private double rate;

  private final Map<FigureSpec, Film> films = new LinkedHashMap<>();
  private Iterator<Long> steps = List.<Long>of().iterator();
  private long next = -1;
  private UnaryOperator<Figure> part = figure -> figure;
  private boolean captioned;

  /** What frames become. */
  enum Frames {
    GIF,
    PNG
  }

  @SuppressWarnings("NullAway.Init") // picocli fills what it injects
  AnimationOptions() {}

  /** The stretch that is filmed, if there is one; refused here if it is none. */
  @Nullable Stretch stretch() throws WrongUseException {
    if (!(rate >= LEAST_RATE && rate <= MOST_RATE)) {
      throw new WrongUseException(Message.of("animation.rate", LEAST_RATE, MOST_RATE));
    }
    try {
      return asked == null ? null : Stretch.parse(asked);
    } catch (UserException e) {
      throw new WrongUseException(e.sentence());
    }
  }

  /**
   * Begins the films of a run, before the first of its steps.
   *
   * @param first step that there is
   * @param last step that there will be
   */
  void begin(Run run, long first, long last, FigureOptions figures, ExportOptions look)
      throws UserException {
    Stretch stretch = stretch();
    if (stretch == null) {
      return;
    }
    Path folder = figures.folder();
    if (folder == null) {
      throw new WrongUseException(Message.of("animation.folder"));
    }
    try {
      stretch.refuseBeyond(first, last, Film.MOST_FRAMES);
      for (FigureSpec spec : figures.chosen(run.lesson())) {
        String name = spec.id() + (kind == Frames.GIF ? ".gif" : ".png");
        films.put(spec, new Film(folder.resolve(name), figures.moving(look), rate));
      }
    } catch (UserException e) {
      throw new WrongUseException(e.sentence());
    }
    captioned = figures.captioned();
    part = figures::part;
    steps = stretch.steps().iterator();
    next = steps.next();
  }

  /** Takes a frame of each figure if the run is at a step that is shown. */
  void take(Run run, Trainer trainer, Texts texts) throws UserException {
    if (trainer.experiment().steps() != next) {
      return;
    }
    next = steps.hasNext() ? steps.next() : -1;
    Scene scene = trainer.scene();
    Run now = run.with(trainer.settings());
    for (Map.Entry<FigureSpec, Film> film : films.entrySet()) {
      film.getValue()
          .add(
              part.apply(film.getKey().figure(scene, texts)),
              RunCaption.of(now, trainer.progress(), texts).withVisible(captioned));
    }
  }

  /** Writes the films, and says where. */
  void write(PrintWriter out) throws UserException {
    for (Film film : films.values()) {
      film.write().forEach(out::println);
    }
  }
}
