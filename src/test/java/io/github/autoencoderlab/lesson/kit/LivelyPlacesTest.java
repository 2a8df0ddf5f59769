package io.github.autoencoderlab.lesson.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.engine.array.Matrix;
import java.util.List;
import org.junit.jupiter.api.Test;

class LivelyPlacesTest {
  /** Three places: still, hardly moving, moving. */
  private final LivelyPlaces places =
      new LivelyPlaces(
          new Matrix(3, 4).set(new float[] {1, 0, 0, 1, 0.01f, 1, 1, 0, 0, 1, 0.01f, 1}));

  @Test
  void placesThatMoveAreLively() {
    assertFalse(places.contains(0));
    assertFalse(places.contains(1));
    assertTrue(places.contains(2));
  }

  /** A pixel of the border has a large weight, as nothing ever holds it. */
  @Test
  void weightsFromTheBorderTakeNoPartInTheScale() {
    List<float[]> tiles = List.of(new float[] {9, 7, 0.5f}, new float[] {-8, 3, -0.25f});
    assertEquals(0.25, WeightTiles.reach(tiles, places::contains), 1e-6);
    assertEquals(8, WeightTiles.reach(tiles), 1e-6);
  }

  @Test
  void dataThatNeverMoveHaveAScaleAllTheSame() {
    LivelyPlaces still = new LivelyPlaces(new Matrix(1, 2).set(new float[] {1, 1}));
    assertEquals(2, WeightTiles.reach(List.of(new float[] {2}), still::contains), 1e-6);
  }
}
