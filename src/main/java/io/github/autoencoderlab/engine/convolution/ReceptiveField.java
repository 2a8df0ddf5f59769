package io.github.autoencoderlab.engine.convolution;

import io.github.autoencoderlab.engine.layer.Architecture;
import io.github.autoencoderlab.engine.layer.Layer;

/**
 * The places of the input that a unit can see: a function of the architecture alone.
 *
 * @param top first line, within the input
 * @param left first column
 * @param bottom last line
 * @param right last column
 */
public record ReceptiveField(int top, int left, int bottom, int right) {
  /**
   * That of a place of a layer's maps; everything behind a dense layer.
   *
   * @param input maps that go in
   * @param l the layer, from 1; its place (y, x) is within its maps
   */
  public static ReceptiveField of(Architecture net, Volume input, int l, int y, int x) {
    ReceptiveField field = new ReceptiveField(y, x, y, x);
    for (int n = l; n >= 1; n--) {
      Layer layer = net.layer(n);
      if (!(layer instanceof MapLayer maps)) {
        return new ReceptiveField(0, 0, input.height() - 1, input.width() - 1);
      }
      field = field.below(maps);
    }
    return field;
  }

  /** Padding and what lies beyond is no place of the maps below. */
  private ReceptiveField below(MapLayer layer) {
    return new ReceptiveField(
        Math.max(0, layer.firstBelow(top)),
        Math.max(0, layer.firstBelow(left)),
        Math.min(layer.in().height() - 1, layer.lastBelow(bottom)),
        Math.min(layer.in().width() - 1, layer.lastBelow(right)));
  }

  /** Lines that it covers. */
  public int height() {
    return bottom - top + 1;
  }

  /** Columns that it covers. */
  public int width() {
    return right - left + 1;
  }

  /** Whether a place of the input is in it. */
  public boolean contains(int y, int x) {
    return y >= top && y <= bottom && x >= left && x <= right;
  }
}
