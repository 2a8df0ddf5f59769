package io.github.autoencoderlab.lesson.convolutional;

import static io.github.autoencoderlab.lesson.parameter.Effect.VIEW;
import static io.github.autoencoderlab.lesson.parameter.NumberParameter.Scale.WHOLE;

import io.github.autoencoderlab.engine.convolution.Blueprint;
import io.github.autoencoderlab.engine.convolution.Volume;
import io.github.autoencoderlab.lesson.parameter.NumberParameter;
import io.github.autoencoderlab.lesson.parameter.Settings;

/**
 * A unit of a net of maps that is looked at.
 *
 * @param layer from 1
 * @param map of the layer, from 0
 * @param y row of its place, from 0
 * @param x column
 */
record WatchedUnit(int layer, int map, int y, int x) {
  static final NumberParameter LAYER =
      new NumberParameter("watchedLayer", "l", 1, 20, WHOLE, 1, VIEW, false);
  static final NumberParameter MAP =
      new NumberParameter("watchedMap", "c", 0, 1999, WHOLE, 0, VIEW, false);

  /** −1 is the middle. */
  static final NumberParameter PLACE =
      new NumberParameter("watchedPlace", "y, x", -1, 4095, WHOLE, -1, VIEW, false);

  /**
   * The unit that numbers stand for in a net.
   *
   * @param layer the last one if there are fewer
   * @param map the last one if there are fewer
   * @param place row by row; below 0 the middle; after the last comes the first again
   */
  static WatchedUnit of(Blueprint net, int layer, int map, int place) {
    int l = Math.max(1, Math.min(layer, net.steps().size()));
    Volume maps = net.sizes().get(l);
    int middle = maps.height() / 2 * maps.width() + maps.width() / 2;
    int at = place < 0 ? middle : place % maps.places();
    return new WatchedUnit(
        l, Math.min(map, maps.channels() - 1), at / maps.width(), at % maps.width());
  }

  /** The unit that the settings say. */
  static WatchedUnit of(Blueprint net, Settings settings) {
    return of(net, settings.whole(LAYER), settings.whole(MAP), settings.whole(PLACE));
  }

  /** Its place, row by row. */
  int place(Volume maps) {
    return y * maps.width() + x;
  }

  /** Its place among all numbers of an example. */
  int index(Volume maps) {
    return place(maps) * maps.channels() + map;
  }
}
