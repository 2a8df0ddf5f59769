package io.github.autoencoderlab.engine.svm;

/** The lines of sequential minimal optimization, in their order. */
public enum SmoPhase {
  /** How far the decision about each example is from where it should be. */
  ERRORS,
  /** The two examples that promise most. */
  PAIR,
  /** Their α alone are made the best. */
  SOLVE,
  /** The threshold, and how far from the optimum it all is. */
  THRESHOLD
}
