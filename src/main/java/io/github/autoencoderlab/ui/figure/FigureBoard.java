package io.github.autoencoderlab.ui.figure;

import io.github.autoencoderlab.figure.Style;
import io.github.autoencoderlab.figure.Theme;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps the cards of a lesson painted, a little at each pulse. */
public final class FigureBoard {
  private static final long MOST_PER_PULSE = 8_000_000;

  private final PaintingBudget budget =
      new PaintingBudget(Runtime.getRuntime().availableProcessors());
  private final Lesson lesson;
  private final List<FigureCard> cards;
  private final Deque<FigureCard> waiting = new ArrayDeque<>();
  private final Texts texts;
  private final Style style;
  private @Nullable Scene painted;
  private long spent;

  /** Cards of a lesson, in a language and a theme. */
  public FigureBoard(Lesson lesson, List<FigureCard> cards, Texts texts, Theme theme) {
    this.lesson = lesson;
    this.cards = new ArrayList<>(cards);
    this.texts = texts;
    this.style = Style.screen(theme).withTransparent(true);
  }

  /** Adds a card that shows one of the lesson's figures, such as an enlarged one. */
  public void add(FigureCard card) {
    cards.add(card);
    painted = null;
  }

  /** Paints a card no more. */
  public void remove(FigureCard card) {
    cards.remove(card);
    waiting.remove(card);
  }

  /** Ids of the figures that its cards show. */
  public Set<String> figures() {
    return seen().map(FigureCard::getFigure).collect(Collectors.toUnmodifiableSet());
  }

  private Stream<FigureCard> seen() {
    return cards.stream().filter(card -> !card.foldedProperty().get());
  }

  /** How often each figure was painted so far. */
  public int[] pictures() {
    return cards.stream().mapToInt(card -> card.canvas().pictures()).toArray();
  }

  /** Whether a new scene would be painted at this pulse. */
  public boolean wantsScene(long now) {
    return waiting.isEmpty() && budget.due(now);
  }

  /** Paints what is not up to date until this pulse's time is used up. */
  public void pulse(long now, @Nullable Scene scene) {
    if (scene != null && !scene.equals(painted) && wantsScene(now)) {
      painted = scene;
      budget.spent(spent);
      spent = 0;
      budget.begin(now);
      seen().forEach(waiting::add);
    }
    long start = System.nanoTime();
    while (!waiting.isEmpty() && System.nanoTime() - start < MOST_PER_PULSE) {
      refresh(waiting.remove());
    }
    // A card that was resized does not wait for a new scene, which a pause would never bring.
    seen().map(FigureCard::canvas).filter(FigureCanvas::isStale).forEach(FigureCanvas::repaint);
    spent += System.nanoTime() - start;
  }

  /** Paints what a card shows now of the last scene, unless that was made for other figures. */
  public void refresh(FigureCard card) {
    Scene scene = painted;
    if (scene == null || !scene.figures().test(card.getFigure())) {
      return;
    }
    for (FigureSpec spec : lesson.figures()) {
      if (spec.id().equals(card.getFigure())) {
        card.show(spec.figure(scene, texts), style);
        card.canvas().repaint();
      }
    }
  }
}
