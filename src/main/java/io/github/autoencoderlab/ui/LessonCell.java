package io.github.autoencoderlab.ui;

import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.text.Texts;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** A lesson in the list: its number and short title. */
final class LessonCell extends ListCell<Lesson> {
  private final Texts texts;
  private final ContextMenu menu = new ContextMenu();

  /**
   * An empty cell.
   *
   * @param restore opens a lesson as it ships
   */
  LessonCell(Texts texts, Consumer<Lesson> restore) {
    this.texts = texts;
    MenuItem asItShips = new MenuItem(texts.get("lesson.asItShips"));
    asItShips.setId("as-it-ships");
    asItShips.setOnAction(event -> restore.accept(getItem()));
    menu.getItems().add(asItShips);
  }

  @Override
  protected void updateItem(@Nullable Lesson lesson, boolean empty) {
    super.updateItem(lesson, empty);
    if (empty || lesson == null) {
      setText(null);
      setGraphic(null);
      setTooltip(null);
      setContextMenu(null);
      return;
    }
    Label number = new Label(String.valueOf(getIndex() + 1));
    number.getStyleClass().add("lesson-number");
    setGraphic(number);
    setText(texts.get(lesson.shortTitleKey()));
    setTooltip(
        new Tooltip(texts.get(lesson.titleKey()) + "\n" + texts.get("lesson.asItShips.tip")));
    setContextMenu(menu);
  }
}
