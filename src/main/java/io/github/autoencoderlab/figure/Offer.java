package io.github.autoencoderlab.figure;

import java.util.List;

/**
 * What would let a figure show something: the data and settings that it asks for.
 *
 * @param words on the button that takes it, localised
 * @param data address of the data; empty to keep those that are open
 * @param settings of the lesson, each as NAME=VALUE; the others stay as they are
 */
public record Offer(String words, String data, List<String> settings) {
  /** Copies the list. */
  public Offer {
    settings = List.copyOf(settings);
  }
}
