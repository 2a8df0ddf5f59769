package io.github.autoencoderlab.engine.convolution;

import io.github.autoencoderlab.engine.layer.Layer;

/** A layer whose inputs and outputs are maps; of each place below the channels lie side by side. */
public interface MapLayer extends Layer {
  /** The maps below. */
  Volume in();

  /** Its own maps. */
  Volume out();

  @Override
  default int inputs() {
    return in().size();
  }

  @Override
  default int outputs() {
    return out().size();
  }

  /**
   * The first place below, along one side, that a place of its own depends on; outside of the maps
   * if that is padding.
   */
  int firstBelow(int place);

  /** The last place below that a place of its own depends on. */
  int lastBelow(int place);
}
