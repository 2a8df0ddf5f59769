package io.github.autoencoderlab.ui.figure;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** Switches a card from figure to figure; one is always chosen. */
final class FigureTabs extends HBox {
  private final ToggleGroup group = new ToggleGroup();

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
      tab.setFocusTraversable(false);
      getChildren().add(tab);
    }
    group.selectToggle(group.getToggles().get(0));
    group
        .selectedToggleProperty()
        .addListener(
            (observable, old, tab) -> {
              if (tab == null) {
                group.selectToggle(old);
              } else {
                choose.accept(String.valueOf(tab.getUserData()));
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
    for (Toggle toggle : group.getToggles()) {
      String figure = String.valueOf(toggle.getUserData());
      ToggleButton tab = (ToggleButton) toggle;
      tab.setText(names.apply(figure));
      tab.setTooltip(new Tooltip(titles.apply(figure)));
    }
  }
}
