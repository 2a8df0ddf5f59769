package io.github.autoencoderlab.lesson.table;

import java.util.Arrays;
import java.util.Optional;

/** The data sets of the table, in its order (Larochelle et al. 2007). */
public enum TableSet {
  /** MNIST's digits. */
  BASIC("basic", 10_000, 2_000, true, false),
  /** Turned digits. */
  ROT("rot", 10_000, 2_000, true, false),
  /** Digits before noise. */
  BG_RAND("bgRand", 10_000, 2_000, true, false),
  /** Digits before pieces of photographs. */
  BG_IMG("bgImg", 10_000, 2_000, true, true),
  /** Turned digits before pieces of photographs. */
  ROT_BG_IMG("rotBgImg", 10_000, 2_000, true, true),
  /** Outlines of rectangles: taller or wider. */
  RECT("rect", 1_000, 200, false, false),
  /** Rectangles of photograph before photographs. */
  RECT_IMG("rectImg", 10_000, 2_000, false, true),
  /** White regions, convex or not. */
  CONVEX("convex", 6_000, 2_000, false, false);

  /** Examples that every set is tested on. */
  public static final int TEST = 50_000;

  private final String id;
  private final int train;
  private final int validation;
  private final boolean digits;
  private final boolean photographs;

  TableSet(String id, int train, int validation, boolean digits, boolean photographs) {
    this.id = id;
    this.train = train;
    this.validation = validation;
    this.digits = digits;
    this.photographs = photographs;
  }

  /** What it is called on the command line and in files. */
  public String id() {
    return id;
  }

  /** Examples to learn from. */
  public int train() {
    return train;
  }

  /** Examples to choose settings by. */
  public int validation() {
    return validation;
  }

  /** Whether it is made of digits, ours or MNIST's. */
  public boolean digits() {
    return digits;
  }

  /** Whether it is made of photographs, or of textures where there are none. */
  public boolean photographs() {
    return photographs;
  }

  /** The set of an id. */
  public static Optional<TableSet> of(String id) {
    return Arrays.stream(values()).filter(set -> set.id.equals(id)).findFirst();
  }
}
