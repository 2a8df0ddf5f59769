package io.github.autoencoderlab.data.catalog;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.pen.PenPictures;
import io.github.autoencoderlab.data.pen.PenStrokes;
import io.github.autoencoderlab.data.plane.PlanePoints;
import io.github.autoencoderlab.data.recipe.Recipe;
import io.github.autoencoderlab.data.shape.BarsAndStripes;
import io.github.autoencoderlab.data.shape.Convex;
import io.github.autoencoderlab.data.shape.Rectangles;
import io.github.autoencoderlab.data.shape.RectanglesOnImages;
import io.github.autoencoderlab.data.shape.Shifter;
import io.github.autoencoderlab.data.signal.Compressor;
import io.github.autoencoderlab.data.signal.Ecg;
import io.github.autoencoderlab.data.signal.Waves;
import io.github.autoencoderlab.data.texture.DeadLeavesPictures;
import io.github.autoencoderlab.data.texture.Patches;
import io.github.autoencoderlab.data.variation.Variation;
import java.util.List;
import java.util.Optional;

/** All recipes, in the order shown. */
public final class Recipes {
  private static final Variation.Digits DIGITS =
      new Variation.Digits() {
        @Override
        public void check(String address) throws DataException {
          Address.of(address);
        }

        @Override
        public DataSet open(String address) throws DataException {
          return DataSets.open(address);
        }
      };

  private static final List<Recipe> ALL =
      List.of(
          new PenPictures(),
          new BarsAndStripes(),
          new Shifter(),
          new Rectangles(),
          new RectanglesOnImages(),
          new Convex(),
          Variation.rot(DIGITS),
          Variation.bgRand(DIGITS),
          Variation.bgImg(DIGITS),
          Variation.rotBgImg(DIGITS),
          new DeadLeavesPictures(),
          new Patches(),
          PlanePoints.CIRCLE,
          PlanePoints.SPIRAL,
          PlanePoints.TWO_MOONS,
          PlanePoints.SWISS_ROLL,
          new PenStrokes(),
          new Waves(),
          new Ecg(),
          new Compressor());

  private Recipes() {}

  /** All recipes. */
  public static List<Recipe> all() {
    return ALL;
  }

  /** The recipe of a name. */
  public static Optional<Recipe> of(String name) {
    return ALL.stream().filter(recipe -> recipe.name().equals(name)).findFirst();
  }
}
