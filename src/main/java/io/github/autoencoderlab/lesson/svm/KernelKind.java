package io.github.autoencoderlab.lesson.svm;

/** What similarity of two points means. */
enum KernelKind {
  /** exp(−γ ‖x − y‖²). */
  GAUSSIAN,
  /** (γ xᵀy + c₀)ᵈ. */
  POLYNOMIAL,
  /** xᵀy. */
  LINEAR
}
