package io.github.autoencoderlab.data;

import java.util.List;

/**
 * An IDX file's content: unsigned bytes in as many dimensions as its header says.
 *
 * @param shape the dimensions, slowest first
 * @param bytes as many as the product of the dimensions
 */
record IdxArray(List<Integer> shape, byte[] bytes) {
  IdxArray {
    shape = List.copyOf(shape);
  }
}
