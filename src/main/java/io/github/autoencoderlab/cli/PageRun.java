package io.github.autoencoderlab.cli;

import io.github.autoencoderlab.figure.export.ExportOptions;
import io.github.autoencoderlab.lecture.Course;
import io.github.autoencoderlab.lecture.Lecture;
import io.github.autoencoderlab.lecture.LectureFile;
import io.github.autoencoderlab.lecture.LecturePage;
import io.github.autoencoderlab.lecture.StateOpener;
import io.github.autoencoderlab.session.Stretch;
import io.github.autoencoderlab.session.Trainer;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.text.UserException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The run that a page of a file describes. */
final class PageRun {
  private static final double SECOND = TimeUnit.SECONDS.toNanos(1);

  private final Path file;
  private final LecturePage page;

  /**
   * Reads the page.
   *
   * @param number of the page, from 1
   * @throws UserException if the file is none, or has no such page
   */
  PageRun(Path file, int number) throws UserException {
    this.file = file;
    page = page(LectureFile.read(file), number);
  }

  /** A page by its number, from 1. */
  static LecturePage page(Lecture lecture, int number) throws WrongUseException {
    int pages = lecture.pages().size();
    if (number < 1 || number > pages) {
      throw new WrongUseException(Message.of("lecture.page", number, pages));
    }
    return lecture.pages().get(number - 1);
  }

  /** Whether this names a file rather than a lesson. */
  static boolean isFile(String name) {
    try {
      return Files.isRegularFile(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Comes to the state of the page, filmed on the way if that was asked for. */
  Report report(AnimationOptions animation, FigureOptions figures, ExportOptions look, Texts texts)
      throws UserException {
    long began = System.nanoTime();
    Course course = new Course(page.state(), StateOpener.beside(file));
    long before = course.examples();
    figures.chosen(course.run().lesson());
    Stretch stretch = animation.stretch();
    if (stretch != null) {
      Trainer start = course.at(0);
      long last = course.step(page.state().step());
      animation.begin(course.run(), start.experiment().steps(), last, figures, look);
      for (long step : stretch.steps()) {
        animation.take(course.run(), course.at(step), texts);
      }
    }
    Trainer trainer = course.follow(page.state());
    return new Report(course.run(), trainer, (System.nanoTime() - began) / SECOND, before);
  }
}
