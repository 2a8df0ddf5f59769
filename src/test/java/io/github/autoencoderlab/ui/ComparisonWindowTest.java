package io.github.autoencoderlab.ui;

import static io.github.autoencoderlab.ui.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.figure.Compared;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.comparison.Comparison;
import io.github.autoencoderlab.session.Player;
import io.github.autoencoderlab.session.Run;
import io.github.autoencoderlab.ui.dialog.FileAsker;
import io.github.autoencoderlab.ui.figure.FigureCard;
import io.github.autoencoderlab.ui.model.LabViewModel;
import io.github.autoencoderlab.ui.model.Memory;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Two runs side by side in the window. */
@ExtendWith(ApplicationExtension.class)
class ComparisonWindowTest {
  @TempDir private Path folder;
  private Stage stage;
  private LabViewModel model;
  private Lesson lesson;

  @SuppressWarnings("NullAway.Init") // filled by @Start
  ComparisonWindowTest() {}

  @Start
  private void start(Stage shown) {
    Locale.setDefault(Locale.ENGLISH);
    stage = shown;
    model = new LabViewModel(new Player());
    lesson = Lessons.of("sparse").orElseThrow();
    Memory memory = new Memory(folder.resolve("window.properties"));
    new MainWindow(shown, model, memory, FileAsker.NOBODY, Lessons.all()).open();
    shown.setWidth(1280);
    shown.setHeight(720);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(stage::hide);
  }

  private Run run() {
    return Objects.requireNonNull(model.runProperty().get());
  }

  private static TextField sparsity(FxRobot robot) {
    return robot.lookup("#field-sparsityTarget").queryAs(TextField.class);
  }

  private static Optional<Figure> shown(FxRobot robot, String figure) {
    return robot
        .lookup((Node node) -> node instanceof FigureCard card && card.getFigure().equals(figure))
        .queryAllAs(FigureCard.class)
        .stream()
        .map(FigureCard::shown)
        .filter(Objects::nonNull)
        .findFirst();
  }

  @Test
  void aRunIsSplitMovedApartAndEnded(FxRobot robot) throws Exception {
    robot.interact(() -> model.open(lesson));
    until(() -> model.runProperty().get() != null && run().lesson() == lesson);
    until(() -> robot.lookup("#field-sparsityTarget").tryQuery().isPresent());
    Button compare = robot.lookup("#compare").queryButton();
    robot.interact(compare::fire);
    until(() -> run().lesson() instanceof Comparison);
    until(() -> robot.lookup("#half-B").tryQuery().isPresent());
    until(() -> shown(robot, "network").orElse(null) instanceof Compared);

    ToggleButton a = robot.lookup("#half-A").queryAs(ToggleButton.class);
    ToggleButton b = robot.lookup("#half-B").queryAs(ToggleButton.class);
    until(b::isSelected);
    final String before = sparsity(robot).getText();
    robot.interact(
        () -> {
          sparsity(robot).setText("0.5");
          sparsity(robot).fireEvent(new ActionEvent());
        });
    Label difference = robot.lookup("#difference").queryAs(Label.class);
    until(() -> difference.getText().contains("ρ = 0.5 instead of " + before));
    assertTrue(difference.isVisible());
    until(() -> shown(robot, "network").orElseThrow().title().contains("ρ = 0.5"));

    robot.press(KeyCode.C).release(KeyCode.C);
    until(a::isSelected);
    assertEquals(before, sparsity(robot).getText());
    robot.interact(b::fire);
    until(() -> sparsity(robot).getText().equals("0.5"));

    robot.interact(robot.lookup("#end-comparison").queryButton()::fire);
    until(() -> run().lesson() == lesson);
    until(() -> sparsity(robot).getText().equals(before));
    until(() -> shown(robot, "network").filter(f -> !(f instanceof Compared)).isPresent());
  }
}
