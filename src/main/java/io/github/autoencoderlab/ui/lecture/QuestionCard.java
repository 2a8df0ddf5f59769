package io.github.autoencoderlab.ui.lecture;

import io.github.autoencoderlab.lecture.LecturePage;
import io.github.autoencoderlab.lecture.Question;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.ui.model.LectureModel;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the room is asked before anything is shown, with fields for counted hands. */
final class QuestionCard {
  private static final int DIGITS = 3;

  private final VBox box;
  private final LectureModel model;
  private final Texts texts;

  QuestionCard(VBox box, LectureModel model, Texts texts) {
    this.box = box;
    this.model = model;
    this.texts = texts;
  }

  /** Asks. */
  void show(LecturePage page, Question question) {
    Label slide = text(page.slide().in(texts.language()), "ask-slide");
    Label asked = text(question.text().in(texts.language()), "ask-question");
    asked.setId("question");
    VBox answers = new VBox();
    answers.getStyleClass().add("ask-answers");
    for (int n = 0; n < question.answers().size(); n++) {
      answers.getChildren().add(answer(question, n));
    }
    Button reveal = new Button(texts.get("lecture.reveal"));
    reveal.setId("reveal");
    reveal.getStyleClass().add("accent");
    reveal.setOnAction(event -> model.reveal());
    box.getChildren().setAll(slide, asked, answers, reveal);
  }

  private HBox answer(Question question, int number) {
    Label letter = new Label(Letter.of(number));
    letter.getStyleClass().add("ask-letter");
    Label words = text(question.answers().get(number).in(texts.language()), "ask-answer");
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    TextField votes = new TextField();
    votes.setId("votes-" + number);
    votes.setPromptText(texts.get("lecture.votes"));
    votes.setPrefColumnCount(2 * DIGITS);
    // Tab goes from one to the next, but none takes the keys of the lecture unless it is clicked.
    votes.focusTraversableProperty().bind(box.focusWithinProperty());
    model.votes(number).ifPresent(count -> votes.setText(String.valueOf(count)));
    votes
        .textProperty()
        .addListener(
            (observable, old, now) -> {
              String digits = now.replaceAll("\\D", "");
              String few = digits.substring(0, Math.min(DIGITS, digits.length()));
              if (!few.equals(now)) {
                votes.setText(few);
              }
              model.vote(number, few.isEmpty() ? 0 : Integer.parseInt(few));
            });
    HBox row = new HBox(letter, words, votes);
    row.getStyleClass().add("ask-row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static Label text(String words, String style) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }
}
