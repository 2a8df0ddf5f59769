package io.github.autoencoderlab.ui.figure;

import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.ui.dialog.Fxml;
import io.github.autoencoderlab.ui.model.LabViewModel;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ProgressBar;

/** How far an export is, with a way to give it up; the window can be used meanwhile. */
final class ExportProgress extends AnimationTimer {
  private static final double WIDTH = 320;

  private final LabViewModel model;
  private final Dialog<Void> dialog = new Dialog<>();
  private final ProgressBar bar = new ProgressBar(0);

  ExportProgress(LabViewModel model, Texts texts, String title) {
    this.model = model;
    bar.setId("export-progress");
    bar.setPrefWidth(WIDTH);
    dialog.setTitle(title);
    dialog.initModality(javafx.stage.Modality.NONE);
    dialog.getDialogPane().setContent(bar);
    dialog.getDialogPane().getStylesheets().add(Fxml.stylesheet());
    ButtonType cancel =
        new ButtonType(texts.get("export.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    dialog.getDialogPane().getButtonTypes().add(cancel);
    dialog.getDialogPane().lookupButton(cancel).setId("export-give-up");
    dialog.setOnHidden(event -> model.export().giveUp());
  }

  /** Shows it until the export has ended. */
  void watch() {
    dialog.show();
    start();
  }

  @Override
  public void handle(long now) {
    bar.setProgress(model.export().done());
    Optional<Message> outcome = model.export().outcome();
    if (outcome.isPresent()) {
      stop();
      dialog.close();
      model.show(outcome.get());
    }
  }
}
