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
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
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

  private final MainWindow window;
  private final LabViewModel model;
  private final Texts texts;
  private @Nullable LessonView lessonView;
  private @Nullable Run shownRun;
  private @Nullable Message shownMessage;
  private @Nullable Progress shownProgress;
  private @Nullable Run warnedOf;
  private @Nullable Scene warnedAt;
  private List<Message> shownWarnings = List.of();
  private long progressShown;
  private boolean showingProgress;
  private TimelineMarks timelineMarks;
  private DataController dataCard;

  @FXML private ListView<Lesson> lessons;
  @FXML private StackPane stage;
  @FXML private StackPane over;
  @FXML private MenuButton data;
  @FXML private Label treatment;
  @FXML private Label warnings;
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
    showMessage(null);
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
    lessons.getSelectionModel().select(Comparison.single(lesson));
    LessonView view = new LessonView(lesson, model, texts, window.theme(), window.files());
    stage.getChildren().setAll(view.root());
    view.arrange();
    new DataMenu(data, model, window.data(), window.files(), texts).show(lesson);
    lessonView = view;
    shownRun = null;
    return view;
  }

  /** Brings everything on the screen up to date with the model. */
  void pulse(long now) {
    Run run = model.runProperty().get();
    if (run != null && !run.equals(shownRun)) {
      showRun(run);
    }
    if (!Objects.equals(model.messageProperty().get(), shownMessage)) {
      showMessage(model.messageProperty().get());
    }
    // Nobody reads sixty numbers a second, and each of them is laid out anew.
    boolean due = now - progressShown >= PROGRESS_NANOS || !model.playingProperty().get();
    if (due && !model.progressProperty().get().equals(shownProgress)) {
      progressShown = now;
      showProgress(model.progressProperty().get());
    }
    showPlaying(model.playingProperty().get());
    dataCard.pulse();
    LessonView view = lessonView;
    if (view != null) {
      if (view.wantsScene(now)) {
        model.takeScene();
      }
      view.pulse(now, model.sceneProperty().get());
    }
    showWarnings();
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

  private void showMessage(@Nullable Message news) {
    shownMessage = news;
    banner.setVisible(news != null);
    banner.setManaged(news != null);
    if (news != null) {
      message.setText(texts.get(news));
    }
  }

  private void showProgress(Progress progress) {
    shownProgress = progress;
    Run run = model.runProperty().get();
    long seed = run == null ? 0 : run.seed();
    step.setText(
        texts.get("playback.progress", progress.step(), progress.epoch(), String.valueOf(seed)));
    showingProgress = true;
    timeline.setMax(Math.max(1, progress.furthest()));
    if (!timeline.isValueChanging()) {
      timeline.setValue(progress.step());
    }
    showingProgress = false;
    timelineMarks.show(progress.changes());
    showTime(run, progress);
  }

  /** How fast the run learns and, while it plays, how long it takes to its end. */
  private void showTime(@Nullable Run run, Progress progress) {
    String examples = run == null ? "images" : run.lesson().examples();
    boolean playing = model.playingProperty().get();
    boolean ended = progress.isAtEnd() && !playing;
    String speed =
        ended
            ? texts.get("playback.end")
            : texts.get("playback.rate." + examples, Math.round(progress.imagesPerSecond()));
    boolean trained = run != null && progress.first() > 0;
    scratch.setVisible(trained);
    scratch.setManaged(trained);
    if (run != null) {
      TimeLeft time = new TimeLeft(run, progress);
      OptionalDouble left = time.seconds();
      if (left.isPresent() && playing) {
        String words = TimeLeft.words(left.getAsDouble(), texts);
        speed += " · " + texts.get("checkpoint.left", words);
      }
      OptionalDouble all = time.ofAll();
      scratch.setText(
          all.isPresent()
              ? texts.get("checkpoint.scratch.time", TimeLeft.words(all.getAsDouble(), texts))
              : texts.get("checkpoint.scratch"));
    }
    rate.setText(speed);
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
    Run run = model.runProperty().get();
    if (lesson != null && run != null && lesson != Comparison.single(run.lesson())) {
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
