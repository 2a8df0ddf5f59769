package io.github.autoencoderlab.ui.lecture;

/** What an answer is called in a room: A, B, C, D. */
final class Letter {
  private Letter() {}

  /** The letter of an answer, from 0. */
  static String of(int answer) {
    return String.valueOf((char) ('A' + answer));
  }
}
