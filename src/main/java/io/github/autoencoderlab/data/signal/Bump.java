package io.github.autoencoderlab.data.signal;

/**
 * One wave of a heartbeat, a bell curve.
 *
 * @param height in millivolts
 * @param centre seconds after the R wave
 * @param width its standard deviation, in seconds
 */
record Bump(double height, double centre, double width) {
  double at(double time) {
    double way = (time - centre) / width;
    // StrictMath: other exponentials may differ in the last bit from JDK to JDK.
    return height * StrictMath.exp(-way * way / 2);
  }
}
