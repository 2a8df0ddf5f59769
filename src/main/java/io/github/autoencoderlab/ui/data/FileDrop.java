package io.github.autoencoderlab.ui.data;

import io.github.autoencoderlab.ui.model.DataModel;
import java.io.File;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes files and folders that are dropped onto the window. */
public final class FileDrop {
  private final DataModel model;

  /** Files for a window. */
  public FileDrop(DataModel model) {
    this.model = model;
  }

  /** Takes files that are dropped on a scene. */
  public void listen(Scene scene) {
    scene.addEventHandler(DragEvent.DRAG_OVER, this::over);
    scene.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      List<File> files = event.getDragboard().getFiles();
      model.bring(files.stream().map(File::toPath).toList());
      event.setDropCompleted(true);
      event.consume();
    }
  }
}
