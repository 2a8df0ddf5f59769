package io.github.autoencoderlab.ui;

import io.github.autoencoderlab.session.Change;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.ui.model.ChangeText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/**
 * Marks above the timeline where settings were changed: the pointer tells what, a click goes there.
 */
final class TimelineMarks {
  /** Marks that are nearer to each other become one. */
  private static final double APART = 11;

  private static final double WIDTH = 12;
  private static final double HEIGHT = 11;
  private static final double ABOVE = 22;

  private final Slider slider;
  private final Pane pane;
  private final ChangeText words;
  private final LongConsumer go;
  private final List<Mark> marks = new ArrayList<>();
  private List<Change> changes = List.of();

  /**
   * Marks for a slider.
   *
   * @param pane lies over the slider
   * @param go goes to a step
   */
  TimelineMarks(Slider slider, Pane pane, Texts texts, LongConsumer go) {
    this.slider = slider;
    this.pane = pane;
    this.go = go;
    words = new ChangeText(texts);
    slider.maxProperty().addListener(observable -> place());
    pane.widthProperty().addListener(observable -> place());
    pane.heightProperty().addListener(observable -> place());
  }

  void show(List<Change> others) {
    if (!others.equals(changes)) {
      changes = others;
      place();
    }
  }

  private void place() {
    List<List<Change>> groups = groups();
    // Marks stay the same nodes while a run goes on, or a tooltip would vanish at every step.
    while (marks.size() < groups.size()) {
      marks.add(new Mark());
    }
    marks.subList(groups.size(), marks.size()).clear();
    for (int n = 0; n < groups.size(); n++) {
      marks.get(n).show(groups.get(n));
    }
    pane.getChildren().setAll(marks);
  }

  private List<List<Change>> groups() {
    List<List<Change>> groups = new ArrayList<>();
    double last = Double.NEGATIVE_INFINITY;
    for (Change change : changes) {
      double x = x(change);
      if (x - last >= APART) {
        groups.add(new ArrayList<>());
        last = x;
      }
      groups.get(groups.size() - 1).add(change);
    }
    return groups;
  }

  /** Where the middle of the slider's thumb is at the step of a change. */
  private double x(Change change) {
    Node thumb = slider.lookup(".thumb");
    double half = thumb == null ? 0 : thumb.getLayoutBounds().getWidth() / 2;
    return half + (pane.getWidth() - 2 * half) * change.step() / slider.getMax();
  }

  /** A mark of changes that are near each other. */
  private final class Mark extends Region {
    private final Tooltip tooltip = new Tooltip();
    private List<Change> near = List.of();

    private Mark() {
      getStyleClass().add("timeline-mark");
      setManaged(false);
      tooltip.setShowDelay(Duration.ZERO);
      Tooltip.install(this, tooltip);
      setOnMouseClicked(event -> go.accept(near.get(0).step()));
    }

    private void show(List<Change> others) {
      if (!others.equals(near)) {
        near = others;
        tooltip.setText(words.of(near));
        setAccessibleText(tooltip.getText());
      }
      double left = x(near.get(0)) - WIDTH / 2;
      resizeRelocate(left, pane.getHeight() / 2 - ABOVE, WIDTH, HEIGHT);
    }
  }
}
