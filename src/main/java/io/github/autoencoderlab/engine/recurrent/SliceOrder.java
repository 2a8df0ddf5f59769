package io.github.autoencoderlab.engine.recurrent;

import io.github.autoencoderlab.engine.array.Precision;

/**
 * From examples, a column each, to a slice in which the examples of a step lie side by side, step
 * after step as a side takes them; and back.
 */
final class SliceOrder {
  private final RecurrentShape shape;
  private final int examples;
  private final Precision precision;

  SliceOrder(RecurrentShape shape, int examples, Precision precision) {
    this.shape = shape;
    this.examples = examples;
    this.precision = precision;
  }

  /** What the encoder is fed with. */
  Rearrangement input() {
    SeriesShape series = shape.series();
    int[] places = new int[examples * series.size()];
    int i = 0;
    for (int t = 0; t < series.steps(); t++) {
      for (int example = 0; example < examples; example++) {
        for (int channel = 0; channel < series.channels(); channel++) {
          places[i++] = example * series.size() + series.place(t, channel);
        }
      }
    }
    return new Rearrangement(places, places.length, precision);
  }

  /** What the decoder is to put out. */
  Rearrangement target() {
    SeriesShape series = shape.series();
    int[] places = new int[examples * shape.output().size()];
    int i = 0;
    for (int t = 0; t < series.steps(); t++) {
      for (int example = 0; example < examples; example++) {
        for (int channel : shape.outputs()) {
          places[i++] = example * series.size() + series.place(time(t), channel);
        }
      }
    }
    return new Rearrangement(places, examples * series.size(), precision);
  }

  /** From what the decoder has put out to columns, in the order of time. */
  Rearrangement output() {
    SeriesShape output = shape.output();
    int[] places = new int[examples * output.size()];
    int i = 0;
    for (int t = 0; t < output.steps(); t++) {
      for (int example = 0; example < examples; example++) {
        for (int channel = 0; channel < output.channels(); channel++) {
          places[example * output.size() + output.place(time(t), channel)] = i++;
        }
      }
    }
    return new Rearrangement(places, places.length, precision);
  }

  private int time(int t) {
    return shape.reversed() ? shape.series().steps() - 1 - t : t;
  }
}
