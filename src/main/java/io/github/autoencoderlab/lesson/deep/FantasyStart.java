package io.github.autoencoderlab.lesson.deep;

/** What the chains of a deep belief net start from. */
public enum FantasyStart {
  /** Each unit by itself, as often on as it is for data. */
  NOISE,
  /** What the layers below say of a held-out image. */
  IMAGE,
  /** What they say of the user's drawing. */
  DRAWING
}
