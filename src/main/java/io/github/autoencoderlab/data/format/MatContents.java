package io.github.autoencoderlab.data.format;

import java.util.ArrayList;
import java.util.List;

/**
 * What a MAT-file holds.
 *
 * @param arrays of real numbers
 * @param others the names of what is none, each with what it is
 */
record MatContents(List<StoredArray> arrays, List<String> others) {
  MatContents() {
    this(new ArrayList<>(), new ArrayList<>());
  }
}
