package io.github.autoencoderlab.ui.parameter;

import io.github.autoencoderlab.lesson.parameter.Effect;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Symbol, name and control of one parameter. */
public abstract class ParameterRow extends VBox {
  private final Parameter parameter;

  ParameterRow(Parameter parameter) {
    this.parameter = parameter;
    getStyleClass().add("parameter-row");
  }

  /** What it sets. */
  final Parameter parameter() {
    return parameter;
  }

  /** Takes the default when the row is double clicked, beside what has clicks of its own. */
  final void onDoubleClick(Node except, Runnable takeDefault) {
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getClickCount() == 2 && !isWithin(event.getTarget(), except)) {
            takeDefault.run();
          }
        });
  }

  private static boolean isWithin(Object target, Node outer) {
    for (Node node = target instanceof Node n ? n : null; node != null; node = node.getParent()) {
      if (node.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  /** Shows what was not set here. */
  abstract void show(Settings settings);

  /** Symbol and name, with a sign if a change restarts the run. */
  final HBox name(Texts texts) {
    Label symbol = new Label(parameter.symbol());
    symbol.getStyleClass().add("symbol");
    Label name = new Label(texts.get("parameter." + parameter.id()));
    name.setTooltip(new Tooltip(name.getText()));
    name.setWrapText(true);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox box = new HBox(symbol, name);
    if (parameter.effect() == Effect.RESTART) {
      Label sign = new Label("↻");
      sign.getStyleClass().add("restarts");
      sign.setTooltip(new Tooltip(texts.get("parameter.restarts")));
      box.getChildren().add(sign);
    }
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  /** The name at the left, something at the right. */
  final HBox header(Texts texts, Node right) {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox header = new HBox(name(texts), gap, right);
    header.setAlignment(Pos.CENTER_LEFT);
    return header;
  }
}
