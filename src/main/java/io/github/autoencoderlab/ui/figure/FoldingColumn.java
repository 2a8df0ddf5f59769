package io.github.autoencoderlab.ui.figure;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * Cards below one another. Where they would be too small to be read, one is open and of the others
 * the titles are left.
 */
public final class FoldingColumn extends VBox {
  /** Area that a card needs, in squares of the type's size. */
  private static final double LEAST_AREA = 220;

  private Consumer<FigureCard> told = card -> {};
  private String open = "";
  private boolean folding;

  /** An empty column. */
  public FoldingColumn() {
    getStyleClass().add("beside");
  }

  /** Ids of the figures of which one is open where there is no room for all. */
  public List<String> choices() {
    return cards().stream().flatMap(card -> card.choices().stream()).toList();
  }

  /** Who is told that the user has opened a card. */
  public void setOnOpen(Consumer<FigureCard> other) {
    told = other;
    cards().forEach(card -> card.setOnUnfold(() -> told.accept(card)));
  }

  /** Opens the card of a figure. */
  public void choose(String figure) {
    open = figure;
    fold();
  }

  private List<FigureCard> cards() {
    return getChildren().stream()
        .filter(FigureCard.class::isInstance)
        .map(FigureCard.class::cast)
        .toList();
  }

  private void fold() {
    List<FigureCard> cards = cards();
    boolean known = cards.stream().anyMatch(card -> card.choices().contains(open));
    for (FigureCard card : cards) {
      boolean chosen = known ? card.choices().contains(open) : card.equals(cards.get(0));
      card.setFolded(folding && !chosen);
    }
  }

  /** The height that all cards have together does not depend on which of them is folded. */
  @Override
  protected void layoutChildren() {
    double free = getHeight();
    for (Node child : getManagedChildren()) {
      free -= child instanceof FigureCard ? 0 : child.prefHeight(getWidth()) + getSpacing();
    }
    int cards = cards().size();
    double type = cards == 0 ? 0 : cards().get(0).typeSize();
    boolean narrow = cards > 1 && free / cards * getWidth() < LEAST_AREA * type * type;
    if (narrow != folding) {
      folding = narrow;
      fold();
    }
    super.layoutChildren();
  }
}
