package io.github.autoencoderlab.spark;

import java.io.Serializable;

/**
 * How a job ended on the machine that it ran on.
 *
 * @param status of its process
 * @param product the bytes of the file that it wrote, none if it has failed
 * @param log the last of what it said, none if it is done
 * @param seconds that its process took
 */
record JobEnd(int status, byte[] product, byte[] log, double seconds) implements Serializable {
  /** Whether there is a product. */
  boolean isDone() {
    return product.length > 0;
  }
}
