package io.github.autoencoderlab.ui.model;

import io.github.autoencoderlab.session.Player;
import io.github.autoencoderlab.session.Undoable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What was done to the open run and can be undone. Knows no control. */
public final class UndoModel {
  private final Player player;
  private final ReadOnlyObjectWrapper<Undoable> undoable =
      new ReadOnlyObjectWrapper<>(Undoable.NOTHING);

  UndoModel(Player player) {
    this.player = player;
  }

  /** Takes back what was done last, if there is anything. */
  public void undo() {
    player.undo();
  }

  /** Does again what was undone last, if there is anything. */
  public void redo() {
    player.redo();
  }

  /** Brings in what can be undone now. */
  void pulse() {
    undoable.set(player.undoable());
  }

  /** What can be undone and redone. */
  public ReadOnlyObjectProperty<Undoable> undoableProperty() {
    return undoable.getReadOnlyProperty();
  }
}
