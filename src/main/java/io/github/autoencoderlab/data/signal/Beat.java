package io.github.autoencoderlab.data.signal;

import java.util.List;

/**
 * The kinds of heartbeat, by the waves P, Q, R, S and T that they consist of; their shapes follow
 * textbooks of electrocardiography, the sum of bell curves McSharry, Clifford, Tarassenko and
 * Smith, "A Dynamical Model for Generating Synthetic Electrocardiogram Signals", 2003.
 */
enum Beat {
  /** All waves as they should be. */
  NORMAL(
      new Bump(0.15, -0.18, 0.025),
      new Bump(-0.12, -0.035, 0.01),
      new Bump(1.1, 0, 0.012),
      new Bump(-0.25, 0.035, 0.012),
      new Bump(0.3, 0.28, 0.05)),

  /** From the ventricles: no P, a wide R, T turned over. */
  VENTRICULAR(
      new Bump(-0.15, -0.1, 0.03),
      new Bump(1.2, 0, 0.045),
      new Bump(-0.5, 0.12, 0.045),
      new Bump(-0.35, 0.3, 0.06)),

  /** From the atria, too early: P turned over and close to R. */
  SUPRAVENTRICULAR(
      new Bump(-0.12, -0.1, 0.02),
      new Bump(-0.1, -0.03, 0.01),
      new Bump(0.9, 0, 0.012),
      new Bump(-0.3, 0.035, 0.013),
      new Bump(0.22, 0.23, 0.045)),

  /** Too little blood for the muscle: the line after S lowered, T turned over. */
  ISCHAEMIC(
      new Bump(0.14, -0.18, 0.025),
      new Bump(-0.12, -0.035, 0.01),
      new Bump(1.0, 0, 0.012),
      new Bump(-0.25, 0.04, 0.014),
      new Bump(-0.2, 0.13, 0.05),
      new Bump(-0.25, 0.28, 0.05));

  private final List<Bump> waves;

  Beat(Bump... waves) {
    this.waves = List.of(waves);
  }

  List<Bump> waves() {
    return waves;
  }
}
