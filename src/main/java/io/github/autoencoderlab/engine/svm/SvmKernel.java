package io.github.autoencoderlab.engine.svm;

/**
 * K(x, y), a scalar product of what x and y are mapped to.
 *
 * @param kind the formula
 * @param gamma γ, above 0
 * @param degree d, at least 1; only of a polynomial
 * @param offset c₀, at least 0; only of a polynomial
 */
public record SvmKernel(Kind kind, double gamma, int degree, double offset) {
  /** The formulas. */
  public enum Kind {
    /** exp(−γ ‖x − y‖²). */
    GAUSSIAN,
    /** (γ xᵀy + c₀)ᵈ. */
    POLYNOMIAL
  }

  public SvmKernel {
    if (!(gamma > 0 && Double.isFinite(gamma)) || degree < 1 || !(offset >= 0)) {
      throw new IllegalArgumentException(
          "a kernel with γ " + gamma + ", degree " + degree + ", offset " + offset);
    }
  }

  /** exp(−γ ‖x − y‖²). */
  public static SvmKernel gaussian(double gamma) {
    return new SvmKernel(Kind.GAUSSIAN, gamma, 1, 0);
  }

  /** (γ xᵀy + c₀)ᵈ. */
  public static SvmKernel polynomial(double gamma, int degree, double offset) {
    return new SvmKernel(Kind.POLYNOMIAL, gamma, degree, offset);
  }

  /** xᵀy, the polynomial of degree 1. */
  public static SvmKernel linear() {
    return polynomial(1, 1, 0);
  }

  /**
   * K(x, y) by way of ‖x − y‖² = ‖x‖² + ‖y‖² − 2 xᵀy.
   *
   * @param dot xᵀy
   * @param squares ‖x‖² + ‖y‖²
   */
  public double of(double dot, double squares) {
    return kind == Kind.GAUSSIAN
        ? Math.exp(-gamma * Math.max(0, squares - 2 * dot))
        : power(gamma * dot + offset);
  }

  private double power(double base) {
    double power = base;
    for (int n = 1; n < degree; n++) {
      power *= base;
    }
    return power;
  }
}
