package io.github.autoencoderlab.lesson.recurrent;

/** Which examples are learned from. */
enum TrainOn {
  /** Those of the normal class where the data say that there is one, else all. */
  SUITED,
  /** Those of the first class. */
  NORMALS,
  /** All. */
  ALL
}
