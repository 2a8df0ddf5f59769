package io.github.autoencoderlab.engine.stack;

/** The lines of a step of a deep net. */
public enum DeepPhase {
  /** x is a mini-batch of data. */
  CLAMP("clamp"),
  /** Clean codes of the layers below the one that learns; of all layers in fine-tuning. */
  ENCODE("encode"),
  /** What the layer that learns, or the whole net, makes of them. */
  RECONSTRUCT("reconstruct"),
  /** The weights change. */
  UPDATE("update");

  private final String id;

  DeepPhase(String id) {
    this.id = id;
  }

  /** Its name outside the engine. */
  public String id() {
    return id;
  }
}
