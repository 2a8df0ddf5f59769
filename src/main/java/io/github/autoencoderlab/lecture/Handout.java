package io.github.autoencoderlab.lecture;

import io.github.autoencoderlab.file.WholeFile;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the room takes home: a page of HTML with questions and pictures, to be printed, and another
 * with the answers.
 */
public final class Handout {
  private static final String STYLE =
      "body{font-family:sans-serif;max-width:48em;margin:2em auto;line-height:1.4}"
          + "img{max-width:100%}h2{break-after:avoid;margin-top:2em}"
          + "section{break-inside:avoid}.slide{color:#555}ol{list-style:upper-alpha}";

  private final Lecture lecture;
  private final Texts texts;
  private final Language language;
  private final Map<Integer, List<String>> pictures = new TreeMap<>();

  /** Of a lecture, in a language. */
  public Handout(Lecture lecture, Texts texts) {
    this.lecture = lecture;
    this.texts = texts;
    language = texts.language();
  }

  /**
   * Adds a page.
   *
   * @param number of the page, from 1
   * @param files names of its pictures, which lie beside the handout
   */
  public void add(int number, List<String> files) {
    pictures.put(number, List.copyOf(files));
  }

  /**
   * Writes {@code handout.html} and {@code answers.html}.
   *
   * @throws IOException if that cannot be
   */
  public void write(Path folder) throws IOException {
    write(folder.resolve("handout.html"), "lecture.handout", false);
    write(folder.resolve("answers.html"), "lecture.answers", true);
  }

  private void write(Path file, String titleKey, boolean answers) throws IOException {
    StringBuilder html = new StringBuilder();
    String title = lecture.title().in(language) + " · " + texts.get(titleKey);
    html.append("<!DOCTYPE html>\n<html lang=\"" + language.code() + "\"><head>");
    html.append("<meta charset=\"utf-8\"><title>" + escaped(title) + "</title>");
    html.append("<style>" + STYLE + "</style></head>\n<body><h1>" + escaped(title) + "</h1>\n");
    pictures.forEach((number, files) -> section(html, number, files, answers));
    html.append("</body></html>\n");
    WholeFile.write(file, out -> out.write(html.toString().getBytes(StandardCharsets.UTF_8)));
  }

  private void section(StringBuilder html, int number, List<String> files, boolean answers) {
    LecturePage page = lecture.pages().get(number - 1);
    html.append("<section><h2>" + number + " " + escaped(page.title().in(language)) + "</h2>\n");
    if (answers) {
      page.question().ifPresent(question -> paragraph(html, "", answer(question)));
      paragraph(html, "", page.explanation().in(language));
    } else {
      paragraph(html, "slide", page.slide().in(language));
      page.question().ifPresent(question -> ask(html, question));
      paragraph(html, "", page.look().in(language));
      files.forEach(file -> html.append("<img src=\"" + escaped(file) + "\" alt=\"\">\n"));
    }
    html.append("</section>\n");
  }

  private String answer(Question question) {
    char letter = (char) ('A' + question.right());
    String words = question.answers().get(question.right()).in(language);
    return texts.get("lecture.right", String.valueOf(letter), words);
  }

  private void ask(StringBuilder html, Question question) {
    html.append("<p><b>" + escaped(question.text().in(language)) + "</b></p><ol>");
    question
        .answers()
        .forEach(answer -> html.append("<li>" + escaped(answer.in(language)) + "</li>"));
    html.append("</ol>\n");
  }

  private static void paragraph(StringBuilder html, String style, String words) {
    if (!words.isEmpty()) {
      html.append(style.isEmpty() ? "<p>" : "<p class=\"" + style + "\">");
      html.append(escaped(words)).append("</p>\n");
    }
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
