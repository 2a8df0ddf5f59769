package io.github.autoencoderlab.ui.model;

import io.github.autoencoderlab.lecture.Lecture;
import io.github.autoencoderlab.lecture.LectureFile;
import io.github.autoencoderlab.lecture.LecturePage;
import io.github.autoencoderlab.lecture.Prover;
import io.github.autoencoderlab.lecture.StateOpener;
import io.github.autoencoderlab.lecture.Verdict;
import io.github.autoencoderlab.text.UserException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/**
 * The lecture that is held: which page, whether its answer has been revealed, and the room's votes,
 * which stay here. Knows no control.
 */
public final class LectureModel {
  private final LabViewModel lab;
  private final ReadOnlyObjectWrapper<@Nullable Lecture> lecture = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
  private final ReadOnlyBooleanWrapper revealed = new ReadOnlyBooleanWrapper();
  private final BooleanProperty presenting = new SimpleBooleanProperty();
  private final Map<Integer, int[]> votes = new HashMap<>();
  private StateOpener opener = new StateOpener(null);
  private Prover prover;

  LectureModel(LabViewModel lab) {
    this.lab = lab;
    prover = new Prover(opener);
  }

  /** Opens the lecture of the slides. */
  public void openShipped() {
    try {
      open(LectureFile.shipped(), new StateOpener(null));
    } catch (UserException e) {
      lab.show(e.sentence());
    }
  }

  /** Opens a lecture or a lesson; if it is none, what is open stays and a sentence says why. */
  public void open(Path file) {
    try {
      open(LectureFile.read(file), StateOpener.beside(file));
    } catch (UserException e) {
      lab.show(e.sentence());
    }
  }

  private void open(Lecture other, StateOpener from) {
    votes.clear();
    opener = from;
    prover.giveUp();
    prover = new Prover(from);
    lecture.set(other);
    show(0);
  }

  /** Ends the lecture; the run that is open goes on, with all controls. */
  public void close() {
    current().ifPresent(lab::showAll);
    lecture.set(null);
    prover.giveUp();
    presenting.set(false);
  }

  /** A remote's key: reveals the answer, or goes to the next page if it is revealed. */
  public void forward() {
    Optional<LecturePage> open = current();
    if (open.isEmpty()) {
      return;
    }
    if (!revealed.get() && open.get().question().isPresent()) {
      reveal();
    } else {
      show(page.get() + 1);
    }
  }

  /** A remote's other key: back to the question, or to the page before. */
  public void backward() {
    boolean asks = current().map(one -> one.question().isPresent()).orElse(false);
    if (revealed.get() && asks) {
      revealed.set(false);
    } else {
      show(page.get() - 1);
    }
  }

  /** Shows what is so. */
  public void reveal() {
    revealed.set(true);
  }

  /** Goes to a page, from 0; nothing happens if there is none. */
  public void show(int number) {
    Lecture open = lecture.get();
    if (open == null || number < 0 || number >= open.pages().size()) {
      return;
    }
    LecturePage next = open.pages().get(number);
    page.set(number);
    revealed.set(next.question().isEmpty());
    open(next);
  }

  /** Takes the page's state and arrangement again, whatever was touched meanwhile. */
  public void backToPage() {
    current().ifPresent(this::open);
  }

  private void open(LecturePage shown) {
    Prover proving = prover;
    proving.expect(shown);
    lab.open(shown, opener, standing -> proving.prove(shown, standing));
  }

  /** What is known so far of the page's checks, in their order. */
  public List<Verdict> verdicts() {
    return prover.verdicts();
  }

  /** Nothing more is measured. */
  void giveUp() {
    prover.giveUp();
  }

  /**
   * The room's votes for an answer, as counted.
   *
   * @param count of hands, at least 0
   */
  public void vote(int answer, int count) {
    current()
        .flatMap(LecturePage::question)
        .ifPresent(
            asked -> {
              int[] counts =
                  votes.computeIfAbsent(page.get(), key -> new int[asked.answers().size()]);
              counts[answer] = Math.max(0, count);
            });
  }

  /** The votes for an answer of the page; none if nobody counted. */
  public OptionalInt votes(int answer) {
    int[] counts = votes.get(page.get());
    return counts == null ? OptionalInt.empty() : OptionalInt.of(counts[answer]);
  }

  /** The share of the room that chose an answer; 0 if nobody did. */
  public double share(int answer) {
    int[] counts = votes.getOrDefault(page.get(), new int[answer + 1]);
    int all = Arrays.stream(counts).sum();
    return all == 0 ? 0 : (double) counts[answer] / all;
  }

  /** The page that is open. */
  public Optional<LecturePage> current() {
    return Optional.ofNullable(lecture.get()).map(open -> open.pages().get(page.get()));
  }

  /** Whether nothing but figures is shown: presented, and no parameter is named by the page. */
  public boolean showsOnlyFigures() {
    return presenting.get() && current().map(open -> open.view().seen().isEmpty()).orElse(false);
  }

  /** The lecture that is open; null if none is. */
  public ReadOnlyObjectProperty<@Nullable Lecture> lectureProperty() {
    return lecture.getReadOnlyProperty();
  }

  /** The number of the page, from 0. */
  public ReadOnlyIntegerProperty pageProperty() {
    return page.getReadOnlyProperty();
  }

  /** Whether the page shows what is so. */
  public ReadOnlyBooleanProperty revealedProperty() {
    return revealed.getReadOnlyProperty();
  }

  /** Whether only the page is shown, in large type. */
  public BooleanProperty presentingProperty() {
    return presenting;
  }
}
