package io.github.autoencoderlab.figure;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a click on a place of a figure sets.
 *
 * @param parameter id of a parameter
 * @param value the text of its value
 * @param also what it sets besides, such as the map and the place of a unit whose layer this is
 */
public record Pick(String parameter, String value, List<Pick> also) {

  /** Copies the list. */
  public Pick {
    also = List.copyOf(also);
  }

  /** Sets one parameter. */
  public Pick(String parameter, String value) {
    this(parameter, value, List.of());
  }

  /** Returns all that it sets, one by one. */
  public Stream<Pick> each() {
    return Stream.concat(Stream.of(this), also.stream().flatMap(Pick::each));
  }
}
