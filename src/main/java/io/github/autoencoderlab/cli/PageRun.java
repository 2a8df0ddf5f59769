package io.github.autoencoderlab.cli;

import io.github.autoencoderlab.lecture.Course;
import io.github.autoencoderlab.lecture.Lecture;
import io.github.autoencoderlab.lecture.LectureFile;
import io.github.autoencoderlab.lecture.LecturePage;
import io.github.autoencoderlab.lecture.StateOpener;
import io.github.autoencoderlab.session.Trainer;
import io.github.autoencoderlab.text.Message;
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

  /** Comes to the state of the page. */
  Report report() throws UserException {
    long began = System.nanoTime();
    Course course = new Course(page.state(), StateOpener.beside(file));
    long before = course.examples();
    Trainer trainer = course.follow(page.state());
    return new Report(course.run(), trainer, (System.nanoTime() - began) / SECOND, before);
  }
}
