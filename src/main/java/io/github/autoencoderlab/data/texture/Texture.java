package io.github.autoencoderlab.data.texture;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.random.SeededRandom;
import io.github.autoencoderlab.data.recipe.Option;
import io.github.autoencoderlab.text.Message;
import java.nio.file.Path;

/** Where square pieces of texture come from. */
public interface Texture {
  /** A folder of photographs; nothing stands for dead leaves. */
  Option.Source IMAGES = new Option.Source("images", "", "FOLDER", folder -> {});

  /**
   * Draws a piece of texture.
   *
   * @param side rows and columns
   * @param pixels where it is written, row by row, 0 black and 255 white
   */
  void draw(int side, SeededRandom random, byte[] pixels, int offset);

  /** What to call it where the data are named. */
  Message name();

  /**
   * Draws until there is something to see: what hardly varies is drawn again, as Larochelle et al.
   * 2007 did.
   */
  default void drawVaried(int side, SeededRandom random, byte[] pixels, int offset) {
    do {
      draw(side, random, pixels, offset);
    } while (Contrast.isFlat(pixels, offset, side * side));
  }

  /**
   * Pieces of the pictures in a folder, or of dead leaves, each in a light of its own, if no folder
   * is named.
   *
   * @param side of the pieces that will be drawn
   * @throws DataException if the folder has no such picture
   */
  static Texture of(String folder, int side) throws DataException {
    return folder.isEmpty() ? new DeadLeaves(true) : Photographs.read(Path.of(folder), side);
  }
}
