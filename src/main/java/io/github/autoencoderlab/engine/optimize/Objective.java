package io.github.autoencoderlab.engine.optimize;

/** A function to be minimised. */
public interface Objective {
  /** Numbers that it depends on. */
  int size();

  /**
   * f(x).
   *
   * @param x as many numbers as {@link #size}; left unmodified
   * @param gradient takes ∇f(x)
   */
  double at(double[] x, double[] gradient);
}
