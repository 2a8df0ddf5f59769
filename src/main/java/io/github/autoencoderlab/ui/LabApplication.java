package io.github.autoencoderlab.ui;

import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.session.Player;
import io.github.autoencoderlab.ui.dialog.FileDialogs;
import io.github.autoencoderlab.ui.model.LabViewModel;
import io.github.autoencoderlab.ui.model.Memory;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.stage.Stage;

/** The program with its window. */
public final class LabApplication extends Application {
  /** For JavaFX. */
  public LabApplication() {}

  @Override
  public void start(Stage stage) {
    LabViewModel model = new LabViewModel(new Player());
    Memory memory = new Memory(Memory.usualFile());
    new MainWindow(stage, model, memory, new FileDialogs(stage), Lessons.all()).open();
    getParameters().getRaw().stream().findFirst().map(Path::of).ifPresent(model.lecture()::open);
  }
}
