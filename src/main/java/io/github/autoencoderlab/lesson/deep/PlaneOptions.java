package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.lesson.parameter.Settings;

/**
 * What is looked at of the planes.
 *
 * @param points how many at most
 * @param chosen number of an example; −1 for none
 * @param from number of an example
 * @param to number of another; −1 for the first of another class
 */
record PlaneOptions(int points, int chosen, int from, int to) {
  static PlaneOptions of(Settings settings) {
    return new PlaneOptions(
        settings.whole(DeepParameters.SHOWN_POINTS),
        settings.whole(DeepParameters.MARKED_EXAMPLE),
        settings.whole(DeepParameters.BETWEEN_FROM),
        settings.whole(DeepParameters.BETWEEN_TO));
  }
}
