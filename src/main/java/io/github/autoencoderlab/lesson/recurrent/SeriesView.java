package io.github.autoencoderlab.lesson.recurrent;

import io.github.autoencoderlab.engine.recurrent.LayerTrace;
import io.github.autoencoderlab.engine.recurrent.RecurrentExample;
import io.github.autoencoderlab.engine.recurrent.RecurrentShape;
import io.github.autoencoderlab.lesson.parameter.Settings;

/**
 * What of a net is looked at.
 *
 * @param example held out, from 0
 * @param decoder whether a step of the decoder is watched
 * @param step watched, from 0
 * @param layer watched, from 0
 * @param unit watched, from 0
 * @param percentile of the errors in training above which an example is an anomaly
 */
record SeriesView(int example, boolean decoder, int step, int layer, int unit, double percentile) {
  /** Held-out series that are shown. */
  static final int SHOWN = 12;

  /** As set, kept within a net. */
  static SeriesView of(Settings settings, RecurrentShape shape) {
    int steps = shape.series().steps();
    int asked = Math.min(settings.whole(RecurrentParameters.WATCHED_STEP), 2 * steps) - 1;
    int layer = settings.whole(RecurrentParameters.WATCHED_CELL) - 1;
    int unit = settings.whole(RecurrentParameters.WATCHED_UNIT);
    return new SeriesView(
        settings.whole(RecurrentParameters.SHOWN_EXAMPLE),
        asked >= steps,
        asked % steps,
        Math.min(layer, shape.encoder().size() - 1),
        Math.min(unit, shape.encoder().get(0) - 1),
        settings.value(RecurrentParameters.THRESHOLD));
  }

  /** The watched layer of an example. */
  LayerTrace watched(RecurrentExample inside) {
    return (decoder ? inside.decoder() : inside.encoder()).get(layer);
  }
}
