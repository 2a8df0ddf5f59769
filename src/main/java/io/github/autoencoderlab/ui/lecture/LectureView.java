package io.github.autoencoderlab.ui.lecture;

import io.github.autoencoderlab.lecture.Lecture;
import io.github.autoencoderlab.lecture.LecturePage;
import io.github.autoencoderlab.lecture.Question;
import io.github.autoencoderlab.lecture.Verdict;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.ui.dialog.FileAsker;
import io.github.autoencoderlab.ui.model.LabViewModel;
import io.github.autoencoderlab.ui.model.LectureModel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Shows the lecture in a window whose content was built: question, strip, index, and nothing else
 * while it is presented. Pulled by the pulse, as all that is shown.
 */
public final class LectureView {
  private static final String PRESENTER = "presenter";

  /** Left free at the side of the index. */
  private static final double SCROLL_BAR = 28;

  private final Parent root;
  private final LectureModel model;
  private final Texts texts;
  private final LectureMenu menu;
  private final ListView<LecturePage> pages;
  private final QuestionCard question;
  private final PageStrip strip;
  private @Nullable Shown shown;
  private boolean showing;

  private record Shown(
      @Nullable Lecture lecture,
      int page,
      boolean revealed,
      boolean presenting,
      List<Verdict> verdicts) {}

  /** The lecture in the content of a window. */
  public LectureView(Parent root, LabViewModel lab, FileAsker files, Texts texts) {
    this.root = root;
    this.texts = texts;
    model = lab.lecture();
    menu = new LectureMenu((MenuButton) find("#lecture"), lab, files, texts);
    pages = pages();
    question = new QuestionCard((VBox) find("#ask"), model, texts);
    strip = new PageStrip((VBox) find("#strip"), model, texts);
  }

  @SuppressWarnings("unchecked") // the file of the window says what is in it
  private ListView<LecturePage> pages() {
    ListView<LecturePage> list = (ListView<LecturePage>) find("#pages");
    list.setCellFactory(view -> new PageCell());
    list.getSelectionModel().selectedIndexProperty().addListener((o, old, now) -> choose(now));
    // How high cells are that wrap is known only once the list has its size.
    list.widthProperty().addListener(observable -> Platform.runLater(this::scroll));
    list.heightProperty().addListener(observable -> Platform.runLater(this::scroll));
    return list;
  }

  /** The page that is open can be seen, with some of those before it. */
  private void scroll() {
    pages.scrollTo(Math.max(0, model.pageProperty().get() - 2));
  }

  private Node find(String selector) {
    return Objects.requireNonNull(root.lookup(selector), selector);
  }

  private void choose(Number index) {
    if (!showing && index.intValue() >= 0) {
      model.show(index.intValue());
    }
  }

  /** Shows what has changed. */
  public void pulse() {
    Shown now =
        new Shown(
            model.lectureProperty().get(),
            model.pageProperty().get(),
            model.revealedProperty().get(),
            model.presentingProperty().get(),
            model.verdicts());
    if (!now.equals(shown)) {
      Shown before = shown;
      shown = now;
      showing = true;
      show(now, before == null || !Objects.equals(before.lecture(), now.lecture()));
      showing = false;
    }
  }

  private void show(Shown now, boolean other) {
    Lecture lecture = now.lecture();
    Optional<LecturePage> page = model.current();
    Optional<Question> asked =
        now.revealed() ? Optional.empty() : page.flatMap(LecturePage::question);
    if (other) {
      menu.show(lecture != null);
      pages.getItems().setAll(lecture == null ? List.of() : lecture.pages());
    }
    see("#pages", lecture != null);
    see("#lessons", lecture == null);
    see("#strip", lecture != null);
    see("#ask", asked.isPresent());
    find("#stage").setVisible(asked.isEmpty());
    if (lecture != null && page.isPresent()) {
      strip.show(page.get(), now.page(), lecture.pages().size());
      if (now.revealed()) {
        strip.reveal(page.get(), now.verdicts());
      }
      asked.ifPresent(one -> question.show(page.get(), one));
      pages.getSelectionModel().select(now.page());
      scroll();
    }
    showChrome(!now.presenting() || lecture == null);
  }

  /** What is not of the page. */
  private void showChrome(boolean all) {
    Set.of(".side", ".top-bar", ".playback").forEach(selector -> see(selector, all));
    root.getStyleClass().remove(PRESENTER);
    if (!all) {
      root.getStyleClass().add(PRESENTER);
    }
  }

  private void see(String selector, boolean visible) {
    Node node = find(selector);
    node.setVisible(visible);
    node.setManaged(visible);
  }

  /** The number and title of a page. */
  private final class PageCell extends ListCell<LecturePage> {
    @Override
    protected void updateItem(@Nullable LecturePage page, boolean empty) {
      super.updateItem(page, empty);
      // Wrapped at the width of the list rather than cut.
      setWrapText(true);
      setPrefWidth(0);
      setText(
          empty || page == null
              ? null
              : (getIndex() + 1) + "  " + page.title().in(texts.language()));
    }

    /** A list asks for the height of a cell of no certain width, and would cut what wraps. */
    @Override
    protected double computePrefHeight(double width) {
      double row = getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
      return Math.max(super.computePrefHeight(width), super.computePrefHeight(Math.max(1, row)));
    }
  }
}
