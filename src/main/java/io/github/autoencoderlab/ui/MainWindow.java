package io.github.autoencoderlab.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import io.github.autoencoderlab.figure.Fonts;
import io.github.autoencoderlab.figure.Theme;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.session.DataDesk;
import io.github.autoencoderlab.session.Run;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.ui.data.FileDrop;
import io.github.autoencoderlab.ui.dialog.FileAsker;
import io.github.autoencoderlab.ui.dialog.Fxml;
import io.github.autoencoderlab.ui.lecture.LectureView;
import io.github.autoencoderlab.ui.model.DataModel;
import io.github.autoencoderlab.ui.model.LabViewModel;
import io.github.autoencoderlab.ui.model.Memory;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The main window: builds its content in a language and a theme, and drives it by the pulse. */
public final class MainWindow {
  private static final double LEAST_WIDTH = 960;
  private static final double LEAST_HEIGHT = 600;
  private static final double TYPICAL_WIDTH = 1280;
  private static final double TYPICAL_HEIGHT = 720;
  private static final double TYPE_SIZE = 14;
  private static final double MOST_GROWTH = 2;

  /** Lines of type on a screen that is presented: no more can be read from the last row. */
  private static final double LINES = 48;

  /** Until a window has its place on the screen. */
  private static final double COMING_MILLIS = 400;

  private final Stage stage;
  private final LabViewModel model;
  private final Memory memory;
  private final DataModel data;
  private final FileAsker files;
  private final List<Lesson> lessons;
  private final Scene scene = new Scene(new Region());
  private final AnimationTimer pulse =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          pulse(now);
        }
      };
  private Language language;
  private Theme theme;
  private @Nullable MainController content;
  private @Nullable LectureView lecture;
  private @Nullable UndoButtons undoing;

  MainWindow(
      Stage stage, LabViewModel model, Memory memory, FileAsker files, List<Lesson> lessons) {
    this(stage, model, new DataModel(model, new DataDesk(), memory), memory, files, lessons);
  }

  MainWindow(
      Stage stage,
      LabViewModel model,
      DataModel data,
      Memory memory,
      FileAsker files,
      List<Lesson> lessons) {
    this.data = data;
    this.stage = stage;
    this.model = model;
    this.memory = memory;
    this.files = files;
    this.lessons = lessons;
    this.language = memory.language();
    this.theme = memory.theme();
  }

  /** Shows the window and lets the first lesson play. */
  void open() {
    loadFont(Fonts.PLAIN_RESOURCE);
    loadFont(Fonts.BOLD_RESOURCE);
    model.open(lessons.get(0));
    scene.getStylesheets().add(Fxml.stylesheet());
    build();
    stage.setScene(scene);
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    double width = Math.min(memory.width(), screen.getWidth());
    double height = Math.min(memory.height(), screen.getHeight());
    resize(width, height);
    stage.setMaximized(memory.maximized());
    scene.widthProperty().addListener(observable -> fitType());
    scene.heightProperty().addListener(observable -> fitType());
    model.lecture().presentingProperty().addListener(observable -> fitType());
    stage.setOnHidden(event -> close());
    new Shortcuts(this, model).listen(scene);
    new FileDrop(data).listen(scene);
    stage.show();
    // Some window managers (openbox) give a window that has just come its least size.
    PauseTransition come = new PauseTransition(Duration.millis(COMING_MILLIS));
    come.setOnFinished(
        event -> {
          if (stage.getWidth() <= LEAST_WIDTH && stage.getHeight() <= LEAST_HEIGHT) {
            resize(width, height);
          }
        });
    come.play();
    pulse.start();
  }

  private void resize(double width, double height) {
    if (!stage.isMaximized() && !stage.isFullScreen()) {
      stage.setWidth(width);
      stage.setHeight(height);
    }
  }

  /** Ends training and remembers the window. */
  void close() {
    pulse.stop();
    memory.rememberWindow(stage.getWidth(), stage.getHeight(), stage.isMaximized());
    memory.save();
    data.close();
    model.close();
  }

  void openLesson(Lesson lesson) {
    model.open(lesson);
  }

  void openAsItShips(Lesson lesson) {
    model.openAsItShips(lesson);
  }

  void setLanguage(Language other) {
    language = other;
    memory.remember(other);
    build();
  }

  void setTheme(Theme other) {
    theme = other;
    memory.remember(other);
    build();
  }

  Language language() {
    return language;
  }

  Theme theme() {
    return theme;
  }

  /** The lessons to choose from. */
  List<Lesson> lessons() {
    return lessons;
  }

  /** Brings data. */
  DataModel data() {
    return data;
  }

  /** Asks the user for places. */
  FileAsker files() {
    return files;
  }

  /** How often each figure was painted so far. */
  int[] pictures() {
    return content == null ? new int[0] : content.pictures();
  }

  void hide() {
    stage.hide();
  }

  void switchFullScreen() {
    stage.setFullScreen(!stage.isFullScreen());
  }

  /** Closes what lies over the figures; says whether there was anything. */
  boolean uncover() {
    return content != null && content.uncover();
  }

  /** Opens or closes the lesson's drawing pad. */
  void draw() {
    if (content != null) {
      content.draw();
    }
  }

  private void build() {
    Application.setUserAgentStylesheet(
        theme == Theme.DARK
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    Texts texts = new Texts(language);
    stage.setTitle(texts.get("app.title"));
    MainController controller = new MainController(this, model, texts);
    Parent root = Fxml.load(Fxml.MAIN, controller, texts);
    root.getStyleClass().add(theme == Theme.DARK ? "dark" : "light");
    scene.setRoot(root);
    content = controller;
    lecture = new LectureView(root, model, files, texts);
    undoing = new UndoButtons(root, model.undoing(), texts);
    fitType();
    Run open = model.runProperty().get();
    controller.showLesson(open == null ? lessons.get(0) : open.lesson());
  }

  /** A large window is for a large room: the type grows with it. */
  private void fitType() {
    double growth = Math.min(scene.getWidth() / TYPICAL_WIDTH, scene.getHeight() / TYPICAL_HEIGHT);
    double usual = TYPE_SIZE * Math.min(MOST_GROWTH, Math.max(1, Math.sqrt(growth)));
    boolean presenting = model.lecture().presentingProperty().get();
    double size = presenting ? Math.max(usual, scene.getHeight() / LINES) : usual;
    scene.getRoot().setStyle(String.format(Locale.ROOT, "-fx-font-size: %.1fpx", size));
  }

  private void pulse(long now) {
    model.pulse();
    data.pulse();
    if (content != null) {
      content.pulse(now);
    }
    if (lecture != null) {
      lecture.pulse();
    }
    if (undoing != null) {
      undoing.pulse();
    }
  }

  private static void loadFont(String resource) {
    try (InputStream font = MainWindow.class.getResourceAsStream(resource)) {
      Font.loadFont(font, TYPE_SIZE);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(resource, e);
    }
  }
}
