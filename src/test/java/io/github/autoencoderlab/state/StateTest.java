package io.github.autoencoderlab.state;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StateTest {
  @Test
  void numbersAndArraysAreFoundByName() {
    State state = new State(7).with("error", 0.5).with("W", new float[] {1, 2});
    assertEquals(7, state.step());
    assertEquals(0.5, state.number("error"));
    assertArrayEquals(new float[] {1, 2}, state.array("W"));
    assertEquals(3, state.at(3).step());
  }

  @Test
  void whatItDoesNotHoldBelongsToAnotherRun() {
    State state = new State(7).with("error", 0.5).with("W", new float[2]);
    assertThrows(IllegalArgumentException.class, () -> state.number("W"));
    assertThrows(IllegalArgumentException.class, () -> state.array("error"));
  }

  @Test
  void sharedArraysTakeNoMemoryOfItsOwn() {
    State state = new State(7).with("W", new float[2]).sharing(Map.of("below", new float[100]));
    assertEquals(2 * Float.BYTES, state.bytes());
    assertThrows(IllegalArgumentException.class, () -> state.array("below"));
  }

  @Test
  void neverChanges() {
    Map<String, float[]> below = new HashMap<>(Map.of("below", new float[1]));
    State state = new State(7).sharing(below);
    below.clear();
    assertEquals(1, state.shared().size());
    State more = state.with("error", 1);
    assertEquals(0, state.numbers().size());
    assertEquals(1, more.numbers().size());
    assertThrows(UnsupportedOperationException.class, () -> state.arrays().clear());
  }
}
