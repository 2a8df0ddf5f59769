package io.github.autoencoderlab.cli;

import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.export.ExportOptions;
import io.github.autoencoderlab.figure.export.FigureExporter;
import io.github.autoencoderlab.lecture.Course;
import io.github.autoencoderlab.lecture.Handout;
import io.github.autoencoderlab.lecture.Lecture;
import io.github.autoencoderlab.lecture.LecturePage;
import io.github.autoencoderlab.session.Trainer;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.text.UserException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the figures of all pages, a handout with the questions, and one with the answers. */
@Command(
    name = "export",
    description = "Writes the figures of all pages and handouts (PDF), answers apart.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class LectureExportCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Mixin private LectureOptions of;

  @Option(names = "--pages", paramLabel = "N", split = ",", description = "These pages only.")
  private List<Integer> only = List.of();

  @Mixin private FigureOptions figures;

  @SuppressWarnings("NullAway.Init") // picocli fills what it injects
  LectureExportCommand() {}

  @Override
  public Integer call() throws UserException, IOException {
    ExportOptions look = figures.options(spec.commandLine());
    Path folder = figures.folder();
    if (folder == null) {
      throw new WrongUseException(Message.of("lecture.folder"));
    }
    Lecture lecture = of.lecture();
    for (int number : only) {
      PageRun.page(lecture, number);
    }
    Texts texts = new Texts(Cli.language(spec.commandLine()));
    try (Handout handout = new Handout(lecture, texts)) {
      for (int n = 1; n <= lecture.pages().size(); n++) {
        if (only.isEmpty() || only.contains(n)) {
          handout.add(n, write(lecture.pages().get(n - 1), n, look, texts));
        }
      }
      handout.write(folder);
    }
    return 0;
  }

  /** Writes the figures of a page to files and says what they are. */
  private List<Figure> write(LecturePage page, int number, ExportOptions look, Texts texts)
      throws UserException {
    Course course = new Course(page.state(), of.opener());
    Trainer trainer = course.follow(page.state());
    Report report = new Report(course.run(), trainer, 0, 0);
    ExportOptions captioned =
        look.withCaption(report.caption(texts).withVisible(figures.captioned()));
    Map<String, Figure> all = report.figures(texts);
    List<Figure> shown = new ArrayList<>();
    PrintWriter out = spec.commandLine().getOut();
    for (String id : page.view().figures()) {
      Figure figure = all.get(id);
      if (figure != null) {
        String name = String.format(Locale.ROOT, "page-%02d-%s", number, id);
        figures.write(figure, name, captioned, new FigureExporter(), out);
        shown.add(figure);
      }
    }
    return shown;
  }
}
