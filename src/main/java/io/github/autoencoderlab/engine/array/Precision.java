package io.github.autoencoderlab.engine.array;

/** How exactly a matrix is computed with. */
public enum Precision {
  /** float32: BLAS and vector loops on all processors, for learning. */
  FLOAT,
  /** float64: plain loops that say what is meant, for checking formulas by finite differences. */
  DOUBLE
}
