package io.github.autoencoderlab.ui;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.figure.Theme;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.lesson.comparison.Comparison;
import io.github.autoencoderlab.lesson.preview.DataTitle;
import io.github.autoencoderlab.session.Progress;
import io.github.autoencoderlab.session.Run;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.ui.data.DataController;
import io.github.autoencoderlab.ui.data.DataMenu;
import io.github.autoencoderlab.ui.model.LabViewModel;
import io.github.autoencoderlab.ui.model.Tempo;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Connects the controls of {@code main.fxml} with the view model. */
final class MainController {
  private static final long PROGRESS_NANOS = 90_000_000;

  /** What comes sooner needs no sign that it is coming. */
  private static final long COMING_NANOS = 300_000_000;

  private final MainWindow window;
  private final LabViewModel model;
  private final Texts texts;
  private @Nullable LessonView lessonView;
  private @Nullable Lesson shownComing;
  private long comingSince;
  private @Nullable Run shownRun;
  private @Nullable Progress shownProgress;
  private @Nullable Run warnedOf;
  private @Nullable Scene warnedAt;
  private List<Message> shownWarnings = List.of();
  private long progressShown;
  private boolean showingProgress;
  private boolean shownPlaying;
  private TimelineMarks timelineMarks;
  private DataController dataCard;
  private Banner messages;
  private ProgressView progressView;

  @FXML private ListView<Lesson> lessons;
  @FXML private StackPane stage;
  @FXML private StackPane over;
  @FXML private ProgressIndicator waiting;
  @FXML private MenuButton data;
  @FXML private Label treatment;
  @FXML private Label warnings;
  @FXML private Label about;
  @FXML private HBox banner;
  @FXML private Label message;
  @FXML private Button play;
  @FXML private FontIcon playIcon;
  @FXML private ChoiceBox<Tempo> tempo;
  @FXML private Slider timeline;
  @FXML private Pane marks;
  @FXML private Label step;
  @FXML private Label rate;
  @FXML private Button scratch;

  @SuppressWarnings("NullAway.Init") // FXML fills what is marked
  MainController(MainWindow window, LabViewModel model, Texts texts) {
    this.window = window;
    this.model = model;
    this.texts = texts;
  }

  @FXML
  private void initialize() {
    lessons.getItems().setAll(window.lessons());
    lessons.setCellFactory(list -> new LessonCell(texts, window::openAsItShips));
    lessons.getSelectionModel().selectedItemProperty().addListener((o, old, now) -> choose(now));
    tempo.getItems().setAll(Tempo.values());
    tempo.setConverter(tempoNames());
    tempo.valueProperty().bindBidirectional(model.tempoProperty());
    timeline.valueProperty().addListener(observable -> goThrough());
    timelineMarks = new TimelineMarks(timeline, marks, texts, model::goTo);
    dataCard = new DataController(window.data(), texts, window.theme(), over);
    messages = new Banner(banner, message, model, texts);
    progressView = new ProgressView(step, rate, scratch, texts);
    Platform.runLater(this::giveKeys);
  }

  /** Keys are for the playback bar unless something is drawn. */
  private void giveKeys() {
    if (lessonView == null || !lessonView.takeKeys()) {
      play.requestFocus();
    }
  }

  @FXML
  private void playOrPause() {
    model.playOrPause();
  }

  @FXML
  private void step() {
    model.step();
  }

  @FXML
  private void phase() {
    model.phase();
  }

  @FXML
  private void back() {
    model.back();
  }

  @FXML
  private void reset() {
    model.reset();
  }

  @FXML
  private void newSeed() {
    model.newSeed();
  }

  @FXML
  private void dismissMessage() {
    model.dismissMessage();
  }

  @FXML
  private void switchLanguage() {
    window.setLanguage(texts.language() == Language.EN ? Language.ZH : Language.EN);
  }

  @FXML
  private void switchTheme() {
    window.setTheme(window.theme() == Theme.DARK ? Theme.LIGHT : Theme.DARK);
  }

  /** How often each figure was painted so far. */
  int[] pictures() {
    return lessonView == null ? new int[0] : lessonView.pictures();
  }

  /** Closes what lies over the figures; says whether there was anything. */
  boolean uncover() {
    return window.data().giveUp() || (lessonView != null && lessonView.uncover());
  }

  /** Opens or closes the lesson's drawing pad. */
  void draw() {
    if (lessonView != null) {
      lessonView.draw();
    }
  }

  /** Builds the figures and controls of a lesson. */
  LessonView showLesson(Lesson lesson) {
    LessonView view = new LessonView(lesson, model, texts, window.theme(), window.files());
    lessonView = view;
    shownRun = null;
    lessons.getSelectionModel().select(Comparison.single(lesson));
    about.setText(texts.get(Comparison.single(lesson).aboutKey()));
    stage.getChildren().setAll(view.root());
    view.arrange();
    new DataMenu(data, model, window.data(), window.files(), texts).show(lesson);
    return view;
  }

  /** Brings everything on the screen up to date with the model. */
  void pulse(long now) {
    Run run = model.runProperty().get();
    showComing(now);
    boolean coming = shownComing != null;
    if (!coming && run != null && !run.equals(shownRun)) {
      showRun(run);
    }
    messages.pulse(now);
    // Nobody reads sixty numbers a second, and each of them is laid out anew.
    boolean due = now - progressShown >= PROGRESS_NANOS || !model.playingProperty().get();
    boolean other = model.playingProperty().get() != shownPlaying;
    if (other || (due && !model.progressProperty().get().equals(shownProgress))) {
      progressShown = now;
      shownPlaying = model.playingProperty().get();
      showProgress(model.progressProperty().get());
    }
    showPlaying(model.playingProperty().get());
    dataCard.pulse();
    LessonView view = lessonView;
    if (view != null && !coming) {
      if (view.wantsScene(now)) {
        model.takeScene();
      }
      view.pulse(now, model.sceneProperty().get());
    }
    showWarnings();
  }

  /** A lesson that was asked for is there at once, empty, rather than another one's figures. */
  private void showComing(long now) {
    Lesson coming = model.coming().orElse(null);
    if (coming != shownComing) {
      shownComing = coming;
      comingSince = now;
      boolean empty = lessonView != null && lessonView.lesson() == coming && shownRun == null;
      if (coming != null && !empty) {
        showLesson(coming);
      }
    }
    waiting.setVisible(coming != null && now - comingSince > COMING_NANOS);
  }

  /** What there is to know of the settings and of the model as the figures show it. */
  private void showWarnings() {
    Run run = model.runProperty().get();
    Scene scene = model.sceneProperty().get();
    if (Objects.equals(run, warnedOf) && Objects.equals(scene, warnedAt)) {
      return;
    }
    warnedOf = run;
    warnedAt = scene;
    List<Message> found = run == null || scene == null ? List.of() : run.warnings(scene.snapshot());
    if (!found.equals(shownWarnings)) {
      shownWarnings = found;
      warnings.setText(found.stream().map(texts::get).collect(Collectors.joining("\n\n")));
      warnings.setVisible(!found.isEmpty());
      warnings.setManaged(!found.isEmpty());
    }
  }

  private void showRun(Run run) {
    LessonView view = lessonView;
    if (view == null || view.lesson() != run.lesson()) {
      view = showLesson(run.lesson());
    }
    shownRun = run;
    view.show(run);
    DataSet set = run.data();
    data.setText(
        texts.get(
            "data.summary",
            DataTitle.of(set, texts),
            set.train().count(),
            set.train().rows(),
            set.train().columns()));
    showTreatment(run);
  }

  /** What was done to the data, first by those who made or chose them, then by the lesson. */
  private void showTreatment(Run run) {
    String done =
        Stream.concat(
                run.data().account().done().stream(),
                Stream.of(run.lesson().treatment(run.settings())))
            .map(texts::get)
            .collect(Collectors.joining(" · "));
    treatment.setText(done);
    treatment.setTooltip(new Tooltip(done.replace(" · ", "\n")));
  }

  private void showProgress(Progress progress) {
    shownProgress = progress;
    showingProgress = true;
    timeline.setMax(Math.max(1, progress.furthest()));
    if (!timeline.isValueChanging()) {
      timeline.setValue(progress.step());
    }
    showingProgress = false;
    timelineMarks.show(progress.changes());
    Run run = model.runProperty().get();
    progressView.show(run, progress, model.playingProperty().get());
  }

  /** The user, not the run, has moved the timeline. */
  private void goThrough() {
    if (!showingProgress) {
      model.goTo(Math.round(timeline.getValue()));
    }
  }

  private void showPlaying(boolean playing) {
    String icon = playing ? "mdi2p-pause" : "mdi2p-play";
    if (!icon.equals(playIcon.getIconLiteral())) {
      playIcon.setIconLiteral(icon);
      String name = texts.get(playing ? "playback.pause" : "playback.play");
      play.setAccessibleText(name);
      play.getTooltip().setText(name);
    }
  }

  private void choose(@Nullable Lesson lesson) {
    LessonView view = lessonView;
    if (lesson != null && view != null && lesson != Comparison.single(view.lesson())) {
      window.openLesson(lesson);
    }
  }

  private StringConverter<Tempo> tempoNames() {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable Tempo tempo) {
        return tempo == null ? "" : tempo.name(texts);
      }

      @Override
      public Tempo fromString(String text) {
        // A converter must have it; only boxes that can be typed in call it.
        throw new UnsupportedOperationException("tempos are chosen, not typed");
      }
    };
  }
}
