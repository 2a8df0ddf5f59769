package io.github.autoencoderlab.engine;

/**
 * How fast a model learns.
 *
 * @param work what was measured, such as {@code rbm}
 * @param imagesPerSecond of whole learning steps
 * @param floorImagesPerSecond of the step's matrix products alone, through OpenBLAS with its own
 *     threads on all processors, in the same process and the same moments
 */
public record Speed(
    String work,
    int visible,
    int hidden,
    int batch,
    double imagesPerSecond,
    double floorImagesPerSecond) {
  /** The share of the floor's speed that whole steps reach. */
  public double ratio() {
    return imagesPerSecond / floorImagesPerSecond;
  }

  /** Threads that the engine computes with, the calling one among them. */
  public static int threads() {
    return Team.shared().threads();
  }
}
