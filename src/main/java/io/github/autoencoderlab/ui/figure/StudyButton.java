package io.github.autoencoderlab.ui.figure;

import io.github.autoencoderlab.session.StudyProgress;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.ui.model.LabViewModel;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Begins the study that a figure shows, tells how far it is, and gives it up. */
public final class StudyButton extends HBox {
  private static final double BAR_WIDTH = 70;

  private final LabViewModel model;
  private final Texts texts;
  private final Button button = new Button();
  private final ProgressBar bar = new ProgressBar(0);
  private final ChangeListener<@Nullable StudyProgress> listener =
      (observable, old, now) -> show(now);
  private String study = "";

  /** A button for a figure that needs no study yet. */
  public StudyButton(LabViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("study");
    setAlignment(Pos.CENTER_RIGHT);
    button.getStyleClass().addAll("accent", "button-outlined");
    button.setOnAction(event -> model.study(study));
    bar.setPrefWidth(BAR_WIDTH);
    getChildren().addAll(bar, button);
    // The model outlives the window's content, which is built anew for another language.
    model.studyingProperty().addListener(new WeakChangeListener<>(listener));
    of("");
  }

  /** Is for another study; none if it is empty. */
  public void of(String other) {
    study = other;
    button.setId("study-" + other);
    setVisible(!other.isEmpty());
    setManaged(!other.isEmpty());
    show(model.studyingProperty().get());
  }

  private void show(@Nullable StudyProgress now) {
    boolean mine = now != null && now.study().equals(study);
    bar.setVisible(mine);
    bar.setManaged(mine);
    bar.setProgress(mine && now != null ? now.done() : 0);
    button.setText(texts.get(mine ? "study.cancel" : "study.measure"));
  }
}
