package io.github.autoencoderlab.lesson.rbm;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Shrunk;
import java.util.List;
import java.util.stream.Stream;

/** How large an image the machine gets. */
enum Side {
  WHOLE("whole", 0),
  FOUR("4", 4),
  THREE("3", 3),
  TWO("2", 2);

  private final String id;
  private final int pixels;

  Side(String id, int pixels) {
    this.id = id;
    this.pixels = pixels;
  }

  /** What they are called in settings, in their order. */
  static List<String> ids() {
    return Stream.of(values()).map(side -> side.id).toList();
  }

  /** The data as the machine gets them. */
  DataSet of(DataSet data) {
    return this == WHOLE ? data : Shrunk.of(data, pixels);
  }
}
