package io.github.autoencoderlab.figure;

/**
 * One of several things that a click chooses.
 *
 * @param parameter id of the parameter that a click sets to a thing's number; empty for none
 * @param chosen number of the thing that is chosen; none if there is no such thing
 */
public record Choosable(String parameter, int chosen) {
  /** Nothing can be chosen. */
  public static final Choosable NONE = new Choosable("", -1);

  /** Returns whether a click chooses anything. */
  boolean possible() {
    return !parameter.isEmpty();
  }
}
