package io.github.autoencoderlab.session;

import java.util.Optional;

/**
 * What can be undone and redone of the run that is open.
 *
 * @param undo what undoing takes back
 * @param redo what redoing does again
 */
public record Undoable(Optional<Deed> undo, Optional<Deed> redo) {
  /** Nothing can. */
  public static final Undoable NOTHING = new Undoable(Optional.empty(), Optional.empty());
}
