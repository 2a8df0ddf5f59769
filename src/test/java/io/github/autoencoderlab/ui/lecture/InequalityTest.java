package io.github.autoencoderlab.ui.lecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class InequalityTest {
  private static final double NONE = Double.POSITIVE_INFINITY;

  @Test
  void readsANumberBetweenItsBounds() {
    assertEquals("0.05 ≤ 0.0983 ≤ 0.15", Inequality.of(0.09832, 0.05, 0.15));
    assertEquals("3.12·10⁻¹⁶ ≤ 10⁻⁹", Inequality.of(3.123e-16, -NONE, 1e-9));
    assertEquals("20 ≤ 61.2", Inequality.of(61.234, 20, NONE));
    assertEquals("−3.9 ≤ −3.68 ≤ −3.4", Inequality.of(-3.681, -3.9, -3.401));
    assertEquals("0 = 0", Inequality.of(0, 0, 0));
  }

  @Test
  void crossesOutWhatIsNotSo() {
    assertEquals("48 ≰ 3 ≤ 50", Inequality.of(3, 48, 50));
    assertEquals("0.2 ≰ 0.1", Inequality.of(0.2, -NONE, 0.1));
    assertEquals("2 ≠ 0", Inequality.of(2, 0, 0));
  }
}
