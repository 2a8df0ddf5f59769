package io.github.autoencoderlab.ui;

import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.text.Texts;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** A lesson in the list: its number and short title. */
final class LessonCell extends ListCell<Lesson> {
  private final Texts texts;

  LessonCell(Texts texts) {
    this.texts = texts;
  }

  @Override
  protected void updateItem(@Nullable Lesson lesson, boolean empty) {
    super.updateItem(lesson, empty);
    if (empty || lesson == null) {
      setText(null);
      setGraphic(null);
      setTooltip(null);
      return;
    }
    Label number = new Label(String.valueOf(getIndex() + 1));
    number.getStyleClass().add("lesson-number");
    setGraphic(number);
    setText(texts.get(lesson.shortTitleKey()));
    setTooltip(new Tooltip(texts.get(lesson.titleKey())));
  }
}
