package io.github.autoencoderlab.data.variation;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.random.SeededRandom;
import io.github.autoencoderlab.data.texture.Texture;
import io.github.autoencoderlab.text.Message;

/** What stands behind the digits. */
interface Background {
  /** Draws a background of side × side grey values. */
  void draw(int side, SeededRandom random, byte[] pixels);

  /** What was done, for those who use the data. */
  Message done();

  /** Every pixel uniform from 0 to 255. */
  static Background noise() {
    return new Background() {
      @Override
      public void draw(int side, SeededRandom random, byte[] pixels) {
        for (int i = 0; i < side * side; i++) {
          pixels[i] = (byte) random.below(256);
        }
      }

      @Override
      public Message done() {
        return Message.of("data.done.backgroundNoise");
      }
    };
  }

  /**
   * Pieces of photographs, or of dead leaves if no folder is named.
   *
   * @throws DataException if the folder has no such picture
   */
  static Background texture(String folder, int side) throws DataException {
    Texture texture = Texture.of(folder, side);
    return new Background() {
      @Override
      public void draw(int pieceSide, SeededRandom random, byte[] pixels) {
        texture.drawVaried(pieceSide, random, pixels, 0);
      }

      @Override
      public Message done() {
        return Message.of("data.done.backgroundTexture", texture.name());
      }
    };
  }
}
