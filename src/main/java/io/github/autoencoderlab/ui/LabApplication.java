package io.github.autoencoderlab.ui;

import io.github.autoencoderlab.session.Player;
import javafx.application.Application;
import javafx.stage.Stage;

/** The program with its window. */
public final class LabApplication extends Application {
  /** For JavaFX. */
  public LabApplication() {}

  @Override
  public void start(Stage stage) {
    LabViewModel model = new LabViewModel(new Player());
    new MainWindow(stage, model, new Memory(Memory.usualFile()), new FileDialogs(stage)).open();
  }
}
