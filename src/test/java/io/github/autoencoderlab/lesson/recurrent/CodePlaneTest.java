package io.github.autoencoderlab.lesson.recurrent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePlaneTest {
  private static final int EXAMPLES = 60;

  /** The first third, of class 3, lies higher in every unit. */
  private static Matrix codes(int units, float sign) {
    float[] values = new float[units * EXAMPLES];
    new Randomness(5).normal(values);
    for (int i = 0; i < values.length; i++) {
      values[i] = sign * (values[i] * (1 + i % units) + (i < values.length / 3 ? 3 : 0));
    }
    return new Matrix(units, EXAMPLES).set(values);
  }

  private static byte[] labels() {
    byte[] labels = new byte[EXAMPLES];
    for (int n = 0; n < EXAMPLES; n++) {
      labels[n] = (byte) (n < EXAMPLES / 3 ? 3 : 4);
    }
    return labels;
  }

  /** As a net may come to while it learns: the same codes, turned over. */
  @ParameterizedTest
  @ValueSource(ints = {3, 5})
  void codesThatTurnOverLeaveThePictureAsItWas(int units) {
    double[][] places = CodePlane.of(codes(units, 1), labels()).places(codes(units, 1));
    double[][] turned = CodePlane.of(codes(units, -1), labels()).places(codes(units, -1));
    for (int k = 0; k < 2; k++) {
      assertArrayEquals(places[k], turned[k], 1e-3);
    }
    byte[] none = new byte[0];
    places = CodePlane.of(codes(units, 1), none).places(codes(units, 1));
    turned = CodePlane.of(codes(units, -1), none).places(codes(units, -1));
    assertArrayEquals(places[0], turned[0], 1e-3);
  }

  @Test
  void theFirstClassLiesOnThePositiveSide() {
    double[] across = CodePlane.of(codes(4, -1), labels()).places(codes(4, -1))[0];
    double[] up = CodePlane.of(codes(4, -1), labels()).places(codes(4, -1))[1];
    double mean = Arrays.stream(across).limit(EXAMPLES / 3).sum();
    double other = Arrays.stream(up).limit(EXAMPLES / 3).sum();
    assertTrue(mean > 0 || other > 0, mean + ", " + other);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 6})
  void thePlaceOfAPlacesCodeIsThePlace(int units) {
    CodePlane plane = CodePlane.of(codes(units, 1), labels());
    float[] code = plane.code(0.7, -1.2);
    double[][] place = plane.places(new Matrix(units, 1).set(code));
    assertEquals(0.7, place[0][0], 1e-5);
    assertEquals(units == 1 ? 0 : -1.2, place[1][0], 1e-5);
  }

  @Test
  void codesOfTwoUnitsAreTheirPlaces() {
    Matrix h = codes(2, 1);
    double[][] places = CodePlane.of(h, labels()).places(h);
    for (int n = 0; n < EXAMPLES; n++) {
      assertEquals(h.column(n)[0], places[0][n]);
      assertEquals(h.column(n)[1], places[1][n]);
    }
  }
}
