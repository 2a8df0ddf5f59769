package io.github.autoencoderlab.data.format;

import java.util.Arrays;
import java.util.List;

/**
 * A picture of a set.
 *
 * @param isTest whether it is there to test on
 * @param folder that it lies in, the class; empty if in none
 */
record PictureFile(Content content, boolean isTest, String folder) {
  static PictureFile of(Content content) {
    List<String> path = Arrays.asList(content.place().split("/"));
    List<String> folders = path.subList(0, path.size() - 1);
    boolean test = folders.stream().anyMatch(name -> part(name) == NameHints.Part.TEST);
    String folder =
        folders.stream()
            .filter(name -> part(name) == NameHints.Part.ANY)
            .reduce("", (first, last) -> last);
    return new PictureFile(content, test, folder);
  }

  private static NameHints.Part part(String folder) {
    return NameHints.of(folder).part();
  }
}
