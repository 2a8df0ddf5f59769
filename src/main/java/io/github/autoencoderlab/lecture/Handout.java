package io.github.autoencoderlab.lecture;

import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.export.PdfBook;
import io.github.autoencoderlab.figure.export.PdfBook.Kind;
import io.github.autoencoderlab.file.WholeFile;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What the room takes home: a PDF with questions and pictures, and another with the answers. */
public final class Handout implements AutoCloseable {
  private static final double INDENT = 14;
  private static final double ROOM = 0.55;

  private final Lecture lecture;
  private final Texts texts;
  private final Language language;
  private final PdfBook questions;
  private final PdfBook answers;
  private boolean first = true;

  /** Of a lecture, in a language. */
  public Handout(Lecture lecture, Texts texts) {
    this.lecture = lecture;
    this.texts = texts;
    language = texts.language();
    questions = book("lecture.handout");
    answers = book("lecture.answers");
  }

  /**
   * Adds a page, on a sheet of its own.
   *
   * @param number of the page, from 1
   * @param figures that it shows
   * @throws IOException if they cannot be painted
   */
  public void add(int number, List<Figure> figures) throws IOException {
    LecturePage page = lecture.pages().get(number - 1);
    String title = number + "  " + page.title().in(language);
    questions.need(first ? ROOM : 1);
    first = false;
    questions.text(Kind.HEADING, title, 0);
    questions.text(Kind.QUIET, page.slide().in(language), 0);
    page.question().ifPresent(this::ask);
    questions.text(Kind.PLAIN, page.look().in(language), 0);
    questions.figures(figures);
    answers.need(ROOM / 4);
    answers.text(Kind.HEADING, title, 0);
    page.question().ifPresent(question -> answers.text(Kind.QUESTION, answer(question), 0));
    answers.text(Kind.PLAIN, page.explanation().in(language), 0);
  }

  /**
   * Writes {@code handout.pdf} and {@code answers.pdf}.
   *
   * @throws IOException if that cannot be
   */
  public void write(Path folder) throws IOException {
    WholeFile.write(folder.resolve("handout.pdf"), questions::write);
    WholeFile.write(folder.resolve("answers.pdf"), answers::write);
  }

  @Override
  public void close() throws IOException {
    questions.close();
    answers.close();
  }

  private PdfBook book(String key) {
    String title = (lecture.title().in(language) + " · " + texts.get(key)).strip();
    PdfBook book = new PdfBook(title);
    book.text(Kind.TITLE, title, 0);
    return book;
  }

  private String answer(Question question) {
    String words = question.answers().get(question.right()).in(language);
    return texts.get("lecture.right", letter(question.right()), words);
  }

  private void ask(Question question) {
    questions.text(Kind.QUESTION, question.text().in(language), 0);
    for (int n = 0; n < question.answers().size(); n++) {
      questions.text(Kind.PLAIN, letter(n) + "  " + question.answers().get(n).in(language), INDENT);
    }
  }

  private static String letter(int answer) {
    return String.valueOf((char) ('A' + answer));
  }
}
