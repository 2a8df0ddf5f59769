package io.github.autoencoderlab.ui.lecture;

import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.ui.dialog.FileAsker;
import io.github.autoencoderlab.ui.model.LabViewModel;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Opens the lecture of the slides and files, saves a lesson, ends a lecture. */
final class LectureMenu {
  private static final String SUFFIX = "lesson";

  private final MenuButton button;
  private final LabViewModel model;
  private final FileAsker files;
  private final Texts texts;

  LectureMenu(MenuButton button, LabViewModel model, FileAsker files, Texts texts) {
    this.button = button;
    this.model = model;
    this.files = files;
    this.texts = texts;
  }

  /** Offers what can be done. */
  void show(boolean open) {
    List<MenuItem> items = new ArrayList<>();
    items.add(item("lecture-shipped", "lecture.shipped", model.lecture()::openShipped));
    items.add(item("lecture-open", "lecture.open", this::open));
    items.add(item("lecture-save", "lecture.save", this::save));
    if (open) {
      items.add(new SeparatorMenuItem());
      items.add(item("lecture-present", "lecture.present", this::present));
      items.add(item("lecture-close", "lecture.close", model.lecture()::close));
    }
    button.getItems().setAll(items);
  }

  private void open() {
    files.file(texts.get("lecture.open")).ifPresent(model.lecture()::open);
  }

  private void save() {
    String name = model.runProperty().get() == null ? SUFFIX : lesson();
    files.save(texts.get("lecture.save"), name, SUFFIX).ifPresent(model::saveLesson);
  }

  private String lesson() {
    return java.util.Objects.requireNonNull(model.runProperty().get()).lesson().id();
  }

  private void present() {
    model.lecture().presentingProperty().set(true);
  }

  private MenuItem item(String id, String key, Runnable action) {
    MenuItem item = new MenuItem(texts.get(key));
    item.setId(id);
    item.setOnAction(event -> action.run());
    return item;
  }
}
