package io.github.autoencoderlab.ui;

import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.data.recipe.Recipe;
import io.github.autoencoderlab.data.recipe.Recipes;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The data to choose from: those that the lesson can learn from, own ones, and parts of them. */
final class DataMenu {
  private final MenuButton button;
  private final LabViewModel model;
  private final FileAsker files;
  private final Texts texts;

  DataMenu(MenuButton button, LabViewModel model, FileAsker files, Texts texts) {
    this.button = button;
    this.model = model;
    this.files = files;
    this.texts = texts;
  }

  /** Offers what suits a lesson; several kinds get a menu each. */
  void show(Lesson lesson) {
    List<MenuItem> items = new ArrayList<>();
    for (Kind kind : lesson.takes().stream().sorted().toList()) {
      List<MenuItem> ofKind =
          Recipes.all().stream().filter(r -> r.kind() == kind).map(this::generated).toList();
      if (lesson.takes().size() == 1) {
        items.addAll(ofKind);
      } else {
        Menu menu = new Menu(texts.get("data.kind." + kind.name().toLowerCase(Locale.ROOT)));
        menu.getItems().setAll(ofKind);
        items.add(menu);
      }
    }
    items.add(new SeparatorMenuItem());
    items.add(item("data-folder", "data.folder", this::chooseFolder));
    items.add(item("data-part", "data.part", this::choosePart));
    button.getItems().setAll(items);
  }

  private MenuItem generated(Recipe recipe) {
    return item(
        "data-" + recipe.name(), "data." + recipe.name(), () -> model.openData(recipe.name()));
  }

  private MenuItem item(String id, String key, Runnable action) {
    MenuItem item = new MenuItem(texts.get(key));
    item.setId(id);
    item.setOnAction(event -> action.run());
    return item;
  }

  private void chooseFolder() {
    files.folder(texts.get("data.folder")).ifPresent(f -> model.openData(f.toString()));
  }

  private void choosePart() {
    new SelectionDialog(texts).ask(model.selection()).ifPresent(model::select);
  }
}
