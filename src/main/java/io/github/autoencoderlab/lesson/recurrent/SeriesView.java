package io.github.autoencoderlab.lesson.recurrent;

import io.github.autoencoderlab.data.pen.Writing;
import io.github.autoencoderlab.engine.recurrent.LayerTrace;
import io.github.autoencoderlab.engine.recurrent.RecurrentExample;
import io.github.autoencoderlab.engine.recurrent.RecurrentShape;
import io.github.autoencoderlab.lesson.parameter.Settings;

/**
 * What of a net is looked at.
 *
 * @param example held out, from 0; {@link #WRITTEN} for what is written by hand
 * @param writing that
 * @param decoder whether a step of the decoder is watched
 * @param step watched, from 0
 * @param layer watched, from 0
 * @param unit watched, from 0
 * @param spoiling what is done to the example before it is given to the encoder
 * @param percentile of the errors in training above which an example is an anomaly
 */
record SeriesView(
    int example,
    Writing writing,
    boolean decoder,
    int step,
    int layer,
    int unit,
    Spoiling spoiling,
    double percentile) {
  /** Stands for the example that is written by hand. */
  static final int WRITTEN = -1;

  /** Held-out series that are shown. */
  static final int SHOWN = 12;

  /**
   * Noise, and a part that is cut out.
   *
   * @param noise its standard deviation
   * @param from where the cut begins, in percent of the series
   * @param to where it ends; nothing is cut if that is not behind its beginning
   */
  record Spoiling(double noise, double from, double to) {
    /** Whether a step of so many is cut out. */
    boolean cuts(int step, int steps) {
      double place = 100 * (step + 0.5) / steps;
      return place > from && place < to;
    }
  }

  /** As set, kept within a net. */
  static SeriesView of(Settings settings, RecurrentShape shape) {
    int steps = shape.series().steps();
    int asked = Math.min(settings.whole(RecurrentParameters.WATCHED_STEP), 2 * steps) - 1;
    int layer = settings.whole(RecurrentParameters.WATCHED_CELL) - 1;
    int unit = settings.whole(RecurrentParameters.WATCHED_UNIT);
    return new SeriesView(
        settings.whole(RecurrentParameters.SHOWN_EXAMPLE),
        settings.writing(RecurrentParameters.WRITING),
        asked >= steps,
        asked % steps,
        Math.min(layer, shape.encoder().size() - 1),
        Math.min(unit, shape.encoder().get(0) - 1),
        new Spoiling(
            settings.value(RecurrentParameters.GIVEN_NOISE),
            settings.value(RecurrentParameters.CUT_FROM),
            settings.value(RecurrentParameters.CUT_TO)),
        settings.value(RecurrentParameters.THRESHOLD));
  }

  /** Whether what is written by hand is looked at; a held-out example where there is none. */
  boolean isWritten() {
    return example == WRITTEN && !writing.isEmpty();
  }

  /** The watched layer of an example. */
  LayerTrace watched(RecurrentExample inside) {
    return (decoder ? inside.decoder() : inside.encoder()).get(layer);
  }
}
