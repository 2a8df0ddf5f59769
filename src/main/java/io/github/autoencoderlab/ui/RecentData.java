package io.github.autoencoderlab.ui;

import io.github.autoencoderlab.data.Reading;
import java.nio.file.Path;

/** Data that were opened: where they are and how they were read. */
record RecentData(String place, Reading reading) {
  /** The last two parts of the place: many data files are called alike. */
  String title() {
    Path path = Path.of(place);
    int count = path.getNameCount();
    return count < 2 ? place : path.subpath(count - 2, count).toString();
  }
}
