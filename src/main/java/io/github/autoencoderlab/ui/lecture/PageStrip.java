package io.github.autoencoderlab.ui.lecture;

import io.github.autoencoderlab.lecture.LecturePage;
import io.github.autoencoderlab.lecture.Question;
import io.github.autoencoderlab.lecture.Verdict;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.ui.model.LectureModel;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The strip above the figures: which page it is and, once revealed, what is so. */
final class PageStrip {
  private static final double PERCENT = 100;

  private final VBox box;
  private final LectureModel model;
  private final Texts texts;

  PageStrip(VBox box, LectureModel model, Texts texts) {
    this.box = box;
    this.model = model;
    this.texts = texts;
  }

  /** Shows which page it is. */
  void show(LecturePage page, int number, int of) {
    box.getChildren().setAll(heading(page, number, of));
  }

  /** Shows what is so, and the numbers that prove it as far as they are known. */
  void reveal(LecturePage page, List<Verdict> known) {
    page.question().ifPresent(question -> add(answer(question), "strip-answer"));
    add(page.look().in(texts.language()), "strip-look");
    add(page.explanation().in(texts.language()), "strip-text");
    page.checks().forEach(check -> box.getChildren().add(new ProofRow(check, texts).of(known)));
  }

  private HBox heading(LecturePage page, int number, int of) {
    Label place = new Label(texts.get("lecture.place", number + 1, of));
    place.setId("page");
    place.getStyleClass().add("strip-place");
    place.setMinWidth(Region.USE_PREF_SIZE);
    Label title = new Label(page.title().in(texts.language()));
    title.setId("page-title");
    title.getStyleClass().add("strip-title");
    Label section = new Label(page.section().in(texts.language()));
    section.getStyleClass().add("strip-section");
    // It takes what the title leaves.
    section.setPrefWidth(0);
    section.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(section, Priority.ALWAYS);
    HBox heading =
        new HBox(
            place,
            title,
            section,
            button("page-back", "lecture.previous", "mdi2c-chevron-left", model::backward),
            button("page-again", "lecture.again", "mdi2r-restore", model::backToPage),
            button("page-next", "lecture.next", "mdi2c-chevron-right", model::forward));
    heading.getStyleClass().add("strip-heading");
    return heading;
  }

  private Button button(String id, String key, String icon, Runnable action) {
    Node graphic = new FontIcon(icon);
    Button button = new Button("", graphic);
    button.setId(id);
    button.getStyleClass().addAll("flat", "strip-button");
    button.setAccessibleText(texts.get(key));
    button.setTooltip(new Tooltip(texts.get(key)));
    button.setOnAction(event -> action.run());
    button.setFocusTraversable(false);
    return button;
  }

  /** The right answer, and how much of the room had it. */
  private String answer(Question question) {
    int right = question.right();
    String words = question.answers().get(right).in(texts.language());
    return model.share(right) > 0
        ? texts.get(
            "lecture.right.votes",
            Letter.of(right),
            words,
            Math.round(PERCENT * model.share(right)))
        : texts.get("lecture.right", Letter.of(right), words);
  }

  private void add(String words, String style) {
    if (!words.isEmpty()) {
      Label label = new Label(words);
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
      label.getStyleClass().add(style);
      box.getChildren().add(label);
    }
  }
}
