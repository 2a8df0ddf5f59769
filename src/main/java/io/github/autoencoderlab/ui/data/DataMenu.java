package io.github.autoencoderlab.ui.data;

import io.github.autoencoderlab.data.Account;
import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.data.Origin;
import io.github.autoencoderlab.data.catalog.Recipes;
import io.github.autoencoderlab.data.fetch.RemoteSet;
import io.github.autoencoderlab.data.fetch.RemoteSets;
import io.github.autoencoderlab.data.recipe.Recipe;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.session.Run;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.ui.dialog.FileAsker;
import io.github.autoencoderlab.ui.model.DataModel;
import io.github.autoencoderlab.ui.model.LabViewModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The data to choose from: those that the lesson can learn from, own ones, and parts of them. */
public final class DataMenu {
  private static final double MEGABYTE = 1e6;

  private final MenuButton button;
  private final LabViewModel model;
  private final DataModel data;
  private final FileAsker files;
  private final Texts texts;

  /** A menu that brings data into a window. */
  public DataMenu(
      MenuButton button, LabViewModel model, DataModel data, FileAsker files, Texts texts) {
    this.button = button;
    this.model = model;
    this.data = data;
    this.files = files;
    this.texts = texts;
  }

  /** Offers what suits a lesson, anew each time the menu is opened. */
  public void show(Lesson lesson) {
    fill(lesson);
    button.setOnShowing(event -> fill(lesson));
  }

  /** Several kinds get a menu each. */
  private void fill(Lesson lesson) {
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
    RemoteSets.all().stream().map(this::remote).forEach(items::add);
    List<Origin> recent = data.recent();
    for (int n = 0; n < recent.size(); n++) {
      items.add(recent(recent.get(n), n));
    }
    items.add(new SeparatorMenuItem());
    items.add(item("data-file", "data.file", this::chooseFile));
    items.add(item("data-folder", "data.folder", this::chooseFolder));
    items.add(item("data-part", "data.part", this::choosePart));
    items.add(item("data-look", "data.look", data::look));
    items.add(new SeparatorMenuItem());
    items.add(item("checkpoint-open", "checkpoint.open", this::openCheckpoint));
    items.add(item("checkpoint-save", "checkpoint.save", () -> saveCheckpoint(lesson)));
    button.getItems().setAll(items);
  }

  /** A public data set; where it is not on this machine, how much it is. */
  private MenuItem remote(RemoteSet set) {
    MenuItem item = item("data-" + set.name(), "data." + set.name(), () -> data.open(set));
    if (!data.isHere(set)) {
      item.setText(texts.get("data.fetch.item", item.getText(), set.size() / MEGABYTE));
    }
    return item;
  }

  private MenuItem recent(Origin recent, int number) {
    MenuItem item = new MenuItem(title(Path.of(recent.address())));
    item.setMnemonicParsing(false);
    item.setId("data-recent-" + number);
    item.setOnAction(event -> data.bring(recent));
    return item;
  }

  /** The last two parts of a place: many data files are called alike. */
  private static String title(Path place) {
    int count = place.getNameCount();
    return String.valueOf(count < 2 ? place : place.subpath(count - 2, count));
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
    files.folder(texts.get("data.folder")).ifPresent(this::bring);
  }

  private void chooseFile() {
    files.file(texts.get("data.file")).ifPresent(this::bring);
  }

  private void openCheckpoint() {
    files.file(texts.get("checkpoint.open")).ifPresent(model::openCheckpoint);
  }

  private void saveCheckpoint(Lesson lesson) {
    files.save(texts.get("checkpoint.save"), lesson.id(), "npz").ifPresent(model::saveCheckpoint);
  }

  private void bring(Path place) {
    data.bring(Origin.at(place.toString()));
  }

  private void choosePart() {
    Run run = model.runProperty().get();
    Account account = run == null ? Account.MADE : run.data().account();
    new SelectionDialog(texts, account).ask(model.selection()).ifPresent(model::select);
  }
}
