package io.github.autoencoderlab.ui.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/**
 * Switches a card from figure to figure; one is always chosen. Tabs that do not fit are in a menu
 * behind the others, the chosen one never.
 */
final class FigureTabs extends HBox {
  private final ToggleGroup group = new ToggleGroup();
  private final MenuButton more = new MenuButton();

  /**
   * Tabs, the first chosen.
   *
   * @param figures ids of figures
   * @param choose what is done when another is chosen
   */
  FigureTabs(List<String> figures, Consumer<String> choose) {
    getStyleClass().add("figure-tabs");
    for (String figure : figures) {
      ToggleButton tab = new ToggleButton();
      tab.setId("tab-" + figure);
      tab.setUserData(figure);
      tab.setToggleGroup(group);
      tab.getStyleClass().addAll("flat", "figure-tab");
      tab.setMinWidth(USE_PREF_SIZE);
      getChildren().add(tab);
    }
    more.getStyleClass().addAll("flat", "figure-tab", "no-arrow");
    more.setId("more-" + figures.get(0));
    more.setMinWidth(USE_PREF_SIZE);
    getChildren().add(more);
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(0);
    setPrefWidth(0);
    widthProperty().addListener((observable, old, width) -> arrange());
    group.selectToggle(group.getToggles().get(0));
    group
        .selectedToggleProperty()
        .addListener(
            (observable, old, tab) -> {
              if (tab == null) {
                group.selectToggle(old);
              } else {
                choose.accept(String.valueOf(tab.getUserData()));
                arrange();
              }
            });
  }

  /** Chooses a figure; nothing changes if it has no tab. */
  void choose(String figure) {
    group.getToggles().stream()
        .filter(tab -> figure.equals(tab.getUserData()))
        .forEach(group::selectToggle);
  }

  /** Writes on each tab the name of its figure; the whole title is in its tooltip. */
  void name(UnaryOperator<String> names, UnaryOperator<String> titles) {
    for (ToggleButton tab : tabs()) {
      String figure = String.valueOf(tab.getUserData());
      tab.setText(names.apply(figure));
      tab.setTooltip(new Tooltip(titles.apply(figure)));
    }
    arrange();
  }

  private List<ToggleButton> tabs() {
    List<ToggleButton> tabs = new ArrayList<>();
    for (Toggle toggle : group.getToggles()) {
      tabs.add((ToggleButton) toggle);
    }
    return tabs;
  }

  /** Shows the tabs that fit, and the others in the menu. */
  private void arrange() {
    if (getWidth() <= 0) {
      return;
    }
    applyCss();
    List<ToggleButton> tabs = tabs();
    double all = tabs.stream().mapToDouble(tab -> tab.prefWidth(-1) + getSpacing()).sum();
    List<ToggleButton> hidden = all - getSpacing() <= getWidth() ? List.of() : withoutRoom(tabs);
    for (ToggleButton tab : tabs) {
      show(tab, !hidden.contains(tab));
    }
    more.getItems().setAll(hidden.stream().map(this::item).toList());
    show(more, !hidden.isEmpty());
  }

  /** Room is first for the chosen one and the menu, then for the others in their order. */
  private List<ToggleButton> withoutRoom(List<ToggleButton> tabs) {
    more.setText("+" + tabs.size());
    double room = getWidth() - more.prefWidth(-1) - getSpacing();
    List<ToggleButton> hidden = new ArrayList<>();
    for (ToggleButton tab : tabs) {
      room -= tab.isSelected() ? tab.prefWidth(-1) + getSpacing() : 0;
    }
    boolean full = false;
    for (ToggleButton tab : tabs) {
      double width = tab.prefWidth(-1) + getSpacing();
      full |= !tab.isSelected() && width > room;
      if (!tab.isSelected() && full) {
        hidden.add(tab);
      } else if (!tab.isSelected()) {
        room -= width;
      }
    }
    more.setText("+" + hidden.size());
    return hidden;
  }

  private MenuItem item(ToggleButton tab) {
    Tooltip title = tab.getTooltip();
    MenuItem item = new MenuItem(title == null ? tab.getText() : title.getText());
    item.setId("menu-" + tab.getId());
    item.setOnAction(event -> group.selectToggle(tab));
    return item;
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
