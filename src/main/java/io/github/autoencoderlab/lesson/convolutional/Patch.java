package io.github.autoencoderlab.lesson.convolutional;

import io.github.autoencoderlab.engine.convolution.Volume;

/**
 * Some places of one map; padding around the maps is 0.
 *
 * @param top row of its first place within the map; below 0 in the padding
 * @param left column of its first place
 * @param rows of it
 * @param columns of it
 * @param values row by row; NaN where there is no place
 */
record Patch(int top, int left, int rows, int columns, float[] values) {

  /** Places of a map of an example. */
  static Patch of(
      Volume maps, float[] example, int channel, int top, int left, int rows, int columns) {
    float[] values = new float[rows * columns];
    for (int n = 0; n < values.length; n++) {
      int y = top + n / columns;
      int x = left + n % columns;
      boolean within = y >= 0 && x >= 0 && y < maps.height() && x < maps.width();
      values[n] = within ? example[(y * maps.width() + x) * maps.channels() + channel] : 0;
    }
    return new Patch(top, left, rows, columns, values);
  }

  /** Numbers without places, in rows that make about a square. */
  static Patch raster(float[] numbers) {
    int columns = (int) Math.ceil(Math.sqrt(numbers.length));
    int rows = (numbers.length + columns - 1) / columns;
    return new Patch(0, 0, rows, columns, filled(numbers, rows * columns));
  }

  /** The same in rows of a given length. */
  static Patch raster(float[] numbers, int columns) {
    int rows = (numbers.length + columns - 1) / columns;
    return new Patch(0, 0, rows, columns, filled(numbers, rows * columns));
  }

  private static float[] filled(float[] numbers, int size) {
    float[] values = new float[size];
    for (int n = 0; n < size; n++) {
      values[n] = n < numbers.length ? numbers[n] : Float.NaN;
    }
    return values;
  }

  /** Each number times that of the same place in another. */
  Patch times(Patch other) {
    float[] products = new float[values.length];
    for (int n = 0; n < products.length; n++) {
      products[n] = values[n] * other.values[n];
    }
    return new Patch(top, left, rows, columns, products);
  }

  /** Each number times one. */
  Patch times(double factor) {
    float[] products = new float[values.length];
    for (int n = 0; n < products.length; n++) {
      products[n] = (float) (values[n] * factor);
    }
    return new Patch(top, left, rows, columns, products);
  }

  /** The sum of all that are numbers. */
  double sum() {
    double sum = 0;
    for (float value : values) {
      sum += Float.isNaN(value) ? 0 : value;
    }
    return sum;
  }

  /** The number of the largest of them; of equals the first. */
  int largest() {
    int best = 0;
    for (int n = 1; n < values.length; n++) {
      best = values[n] > values[best] ? n : best;
    }
    return best;
  }

  /** The number of the one farthest from 0; of equals the first. */
  int farthest() {
    int best = 0;
    for (int n = 1; n < values.length; n++) {
      best = Math.abs(values[n]) > Math.abs(values[best]) ? n : best;
    }
    return best;
  }
}
