package io.github.autoencoderlab.ui;

import static io.github.autoencoderlab.ui.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import io.github.autoencoderlab.data.IdxFiles;
import io.github.autoencoderlab.data.IdxNames;
import io.github.autoencoderlab.data.Origin;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.data.fetch.Cache;
import io.github.autoencoderlab.lesson.rbm.RbmLesson;
import io.github.autoencoderlab.session.DataDesk;
import io.github.autoencoderlab.session.Player;
import io.github.autoencoderlab.session.Run;
import io.github.autoencoderlab.ui.model.DataModel;
import io.github.autoencoderlab.ui.model.LabViewModel;
import io.github.autoencoderlab.ui.model.Memory;
import io.github.autoencoderlab.ui.model.Tempo;
import java.io.File;
import java.io.RandomAccessFile;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Bringing data to the window: by dialog, by drop, from elsewhere. */
@ExtendWith(ApplicationExtension.class)
class DataCardTest {

  @TempDir private Path folder;
  private final Answers answers = new Answers();
  private Stage stage;
  private LabViewModel model;
  private DataModel data;
  private Memory memory;

  @SuppressWarnings("NullAway.Init") // filled by @Start
  DataCardTest() {}

  @Start
  private void start(Stage shown) {
    Locale.setDefault(Locale.ENGLISH);
    stage = shown;
    model = new LabViewModel(new Player());
    // Tests wait for the window, not for learning.
    model.tempoProperty().set(Tempo.STEPS_5);
    memory = new Memory(folder.resolve("window.properties"));
    data = new DataModel(model, new DataDesk(new Cache(folder.resolve("cache"))), memory);
    new MainWindow(shown, model, data, memory, answers, List.of(new RbmLesson())).open();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(stage::hide);
  }

  @Test
  void showsWhatWasReadBeforeItIsUsedAndRemembersIt(FxRobot robot) throws Exception {
    answers.answer = IdxFiles.folder(Files.createDirectory(folder.resolve("mine")));
    robot.clickOn("#data").clickOn("#data-folder");
    until(() -> shown(robot, "#data-card"));
    assertEquals("digits", run().data().name(), "the old data are still in use");
    String said = said(robot);
    assertTrue(said.contains("IDX: grey pictures"), said);
    assertTrue(said.contains("training: 3 of 2×2, 3 classes (0 1 2)"), said);
    assertTrue(said.contains("values found: 0 … 11"), said);
    robot.clickOn("#data-use");
    until(() -> run().data().name().equals(String.valueOf(answers.answer)));
    until(() -> !shown(robot, "#data-card"));
    until(() -> text(robot, "#data").equals("mine · 3 · 2×2"));
    robot.clickOn("#data").clickOn("#data-digits");
    until(() -> run().data().name().equals("digits"));
    MenuButton menu = robot.lookup("#data").queryAs(MenuButton.class);
    robot.clickOn("#data");
    List<MenuItem> recent =
        menu.getItems().stream().filter(item -> "data-recent-0".equals(item.getId())).toList();
    assertTrue(recent.get(0).getText().endsWith("mine"), recent.get(0).getText());
    robot.clickOn("#data-recent-0");
    until(() -> shown(robot, "#data-card"));
    robot.clickOn("#data-use");
    until(() -> run().data().name().equals(String.valueOf(answers.answer)));
  }

  private Origin recent(Reading reading) {
    return Origin.at(String.valueOf(answers.answer)).withReading(reading);
  }

  @Test
  void escapeKeepsTheDataInUse(FxRobot robot) throws Exception {
    until(() -> model.runProperty().get() != null);
    answers.answer = IdxFiles.folder(Files.createDirectory(folder.resolve("mine")));
    robot.clickOn("#data").clickOn("#data-folder");
    until(() -> shown(robot, "#data-card"));
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    until(() -> !shown(robot, "#data-card"));
    assertEquals("digits", run().data().name());
    assertTrue(memory.recentData().isEmpty());
    assertTrue(model.playingProperty().get(), "it plays on");
  }

  @Test
  void readsATableOnceMoreWithAnotherLabelColumn(FxRobot robot) throws Exception {
    answers.answer =
        Files.writeString(folder.resolve("some.csv"), "a,b,c,d,kind\n0,255,9,1,3\n1,2,3,4,7\n");
    robot.clickOn("#data").clickOn("#data-file");
    until(() -> shown(robot, "#data-card") && said(robot).contains("from column a"));
    robot.clickOn("#data-label").write("kind").press(KeyCode.ENTER).release(KeyCode.ENTER);
    until(() -> said(robot).contains("classes from column kind"));
    robot.clickOn("#data-label").write("z").press(KeyCode.ENTER).release(KeyCode.ENTER);
    until(() -> text(robot, "#message").contains("has no column"));
    robot.clickOn("#data-use");
    until(() -> run().data().name().endsWith("some.csv"));
    assertEquals(List.of(recent(Reading.AUTO.withLabel("kind"))), memory.recentData());
  }

  @Test
  void offersThatColumnsOfAMatrixAreImages(FxRobot robot) throws Exception {
    StringBuilder rows = new StringBuilder();
    for (int n = 0; n < 784; n++) {
      rows.append(n % 256).append(",9,").append(n % 7).append(",0,").append(n % 99).append(",1\n");
    }
    answers.answer = Files.writeString(folder.resolve("columns.csv"), rows);
    robot.clickOn("#data").clickOn("#data-file");
    until(() -> said(robot).contains("if each column of 784 values is an image"));
    robot.clickOn("#data-in-columns");
    until(() -> said(robot).contains("each column of 784 values is a picture of 28×28"));
    robot.clickOn("#data-in-columns");
    until(() -> said(robot).contains("each row of 6 values"));
    robot.clickOn("#data-in-columns");
    until(() -> said(robot).contains("each column of 784 values is a picture of 28×28"));
    robot.clickOn("#data-use");
    until(() -> run().data().name().endsWith("columns.csv"));
    assertEquals(List.of(recent(Reading.AUTO.withInColumns(true))), memory.recentData());
  }

  @Test
  void doesNotOfferColumnsWhereThereAreNone(FxRobot robot) throws Exception {
    answers.answer = IdxFiles.folder(Files.createDirectory(folder.resolve("mine")));
    robot.clickOn("#data").clickOn("#data-folder");
    until(() -> said(robot).contains("IDX: grey pictures"));
    assertFalse(robot.lookup("#data-in-columns").query().isVisible());
  }

  @Test
  void partOfTheDataIsChosenByTheNamesOfClasses(FxRobot robot) throws Exception {
    answers.answer =
        Files.writeString(
            folder.resolve("named.csv"),
            "a,b,c,d,kind\n0,255,9,1,s10\n1,2,3,4,s2\n5,6,7,8,s10\n2,3,4,5,s2\n");
    robot.clickOn("#data").clickOn("#data-file");
    until(() -> shown(robot, "#data-card"));
    robot.clickOn("#data-use");
    until(() -> run().data().name().endsWith("named.csv"));
    until(() -> !shown(robot, "#data-card"));
    robot.clickOn("#data").clickOn("#data-part");
    assertEquals(
        "all, or some of s2, s10",
        robot.lookup("#selection-classes").queryAs(TextField.class).getPromptText());
    robot.clickOn("#selection-classes").write("s1");
    until(
        () ->
            text(robot, "#selection-wrong").contains("There is no class \"s1\": expected s2, s10"));
    robot.write("0");
    until(() -> text(robot, "#selection-wrong").isEmpty());
    robot.clickOn("#selection-use");
    until(() -> run().data().account().done().toString().contains("data.done.classes"));
    Set<Byte> left = new HashSet<>();
    for (byte label : run().data().train().labels()) {
      left.add(label);
    }
    assertEquals(Set.of((byte) 1), left);
  }

  @Test
  void takesWhatIsDroppedOntoTheWindow(FxRobot robot) throws Exception {
    Path mine = IdxFiles.folder(Files.createDirectory(folder.resolve("mine")));
    assertTrue(drop(robot, mine.toFile()));
    until(() -> shown(robot, "#data-card"));
    robot.clickOn("#data-use");
    until(() -> run().data().name().equals(mine.toString()));
    drop(robot, mine.toFile(), folder.toFile());
    until(() -> text(robot, "#message").contains("These are 2 files: drop one"));
  }

  @Test
  void whatIsDroppedAndNoDataLeavesEverythingAsItIs(FxRobot robot) throws Exception {
    until(() -> model.runProperty().get() != null);
    Path file = Files.writeString(folder.resolve("poem.txt"), "once upon a time");
    drop(robot, file.toFile());
    until(() -> text(robot, "#message").contains("poem.txt starts with 0x6f6e6365"));
    assertFalse(shown(robot, "#data-card"));
    assertEquals("digits", run().data().name());
  }

  @Test
  void whatIsLargerThanMemoryIsRefusedWithBothSizesAndLeavesEverythingAsItIs(FxRobot robot)
      throws Exception {
    until(() -> model.runProperty().get() != null);
    Path file = folder.resolve("large-idx3-ubyte");
    long images = Runtime.getRuntime().maxMemory() / 1000;
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.write(IdxFiles.idx(0, IdxFiles.IMAGES, (int) images, 25, 40));
      sparse.setLength(16 + images * 1000);
    }
    drop(robot, file.toFile());
    until(() -> text(robot, "#message").matches(".*needs [\\d,]+ MB of memory; [\\d,]+ MB are.*"));
    assertFalse(shown(robot, "#data-card"));
    assertEquals("digits", run().data().name());
  }

  @Test
  void asksBeforeItFetchesAndOpensWhatIsHere(FxRobot robot) throws Exception {
    MenuButton menu = robot.lookup("#data").queryAs(MenuButton.class);
    robot.clickOn("#data");
    String offer =
        menu.getItems().stream()
            .filter(item -> "data-mnist".equals(item.getId()))
            .map(MenuItem::getText)
            .collect(Collectors.joining());
    assertEquals("MNIST (fetch 11.6 MB)…", offer);
    robot.clickOn("#data-mnist");
    until(() -> shown(robot, "#data-card"));
    assertTrue(said(robot).contains("Fetch 11.6 MB from storage.googleapis.com"), said(robot));
    assertEquals("Fetch", robot.lookup("#data-use").queryAs(Button.class).getText());
    robot.clickOn("#data-cancel");
    until(() -> !shown(robot, "#data-card"));
    assertFalse(Files.exists(folder.resolve("cache")), "nothing is fetched unasked");
  }

  @Test
  void saysWhatWasDoneToTheDataInUse(FxRobot robot) throws Exception {
    until(() -> model.runProperty().get() != null);
    robot.clickOn("#data").clickOn("#data-look");
    until(() -> shown(robot, "#data-card"));
    assertTrue(said(robot).contains("training: 10,000 of 28×28, 10 classes"), said(robot));
    robot.clickOn("#data-use");
    until(() -> !shown(robot, "#data-card"));
    assertEquals("digits", run().data().name());
  }

  @Test
  void cardStaysWhenTheLanguageChanges(FxRobot robot) throws Exception {
    answers.answer = IdxFiles.folder(Files.createDirectory(folder.resolve("mine")));
    robot.clickOn("#data").clickOn("#data-folder");
    until(() -> shown(robot, "#data-card"));
    robot.press(KeyCode.L).release(KeyCode.L);
    until(() -> said(robot).contains("训练：3 个，2×2，3 类"));
  }

  @Test
  void emptyFileIsNamed(FxRobot robot) throws Exception {
    Path mine = Files.createDirectory(folder.resolve("mine"));
    Files.createFile(mine.resolve(IdxNames.TRAIN_IMAGES));
    answers.answer = mine;
    robot.clickOn("#data").clickOn("#data-folder");
    until(() -> text(robot, "#message").contains(IdxNames.TRAIN_IMAGES + " is empty"));
  }

  /** Drops files as a file manager does; says whether the window takes them. */
  private boolean drop(FxRobot robot, File... files) {
    boolean[] taken = new boolean[1];
    robot.interact(
        () -> {
          Dragboard board = DragboardHelper.createDragboard(clipboard(List.of(files)));
          DragboardHelper.setDataAccessRestriction(board, false);
          for (var type : List.of(DragEvent.DRAG_OVER, DragEvent.DRAG_DROPPED)) {
            DragEvent event =
                new DragEvent(
                    stage.getScene(),
                    stage.getScene(),
                    type,
                    board,
                    300,
                    300,
                    300,
                    300,
                    TransferMode.COPY,
                    null,
                    null,
                    null);
            javafx.event.Event.fireEvent(stage.getScene(), event);
            taken[0] = event.isAccepted() || event.isDropCompleted();
          }
        });
    return taken[0];
  }

  /** What a file manager lends to the window while it drags. */
  private static TKClipboard clipboard(List<File> files) {
    return (TKClipboard)
        Proxy.newProxyInstance(
            TKClipboard.class.getClassLoader(),
            new Class<?>[] {TKClipboard.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getTransferModes" -> Set.of(TransferMode.COPY);
                  case "getContentTypes" -> Set.of(DataFormat.FILES);
                  case "hasContent" -> DataFormat.FILES.equals(arguments[0]);
                  case "getContent" -> files;
                  default -> null;
                });
  }

  private Run run() {
    Run run = model.runProperty().get();
    if (run == null) {
      throw new AssertionError("no run is open");
    }
    return run;
  }

  private static boolean shown(FxRobot robot, String query) {
    Node node = robot.lookup(query).query();
    return node.getParent().isVisible();
  }

  private static String said(FxRobot robot) {
    return robot
        .from(robot.lookup("#data-sentences").<Node>query())
        .lookup(".label")
        .queryAllAs(Label.class)
        .stream()
        .map(Label::getText)
        .collect(Collectors.joining("; "));
  }

  private static String text(FxRobot robot, String query) {
    return robot.lookup(query).queryAs(Labeled.class).getText();
  }
}
