package io.github.autoencoderlab.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NaturalOrderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "s1 s2 s10 s10a t1",
        "1 2 10 100",
        "a/1.png a/2.png a/10.png a10/1.png",
        "img09.png img9.png img10.png",
        "class2b3 class2b20 class10b1",
        "12345678901234567890123 22345678901234567890123",
        "狗1 狗2 狗10 猫1",
      })
  void peopleCountSo(String names) {
    List<String> ordered = List.of(names.split(" "));
    List<String> mixed = new ArrayList<>(ordered);
    Collections.shuffle(mixed, new Random(1));
    mixed.sort(NaturalOrder.of(name -> name));
    assertEquals(ordered, mixed);
  }

  @Test
  void onlyTheSameNameIsEqual() {
    assertEquals(0, NaturalOrder.compare("a01", "a01"));
    assertTrue(NaturalOrder.compare("a01", "a1") != 0);
    assertEquals(
        -Integer.signum(NaturalOrder.compare("a1", "a01")),
        Integer.signum(NaturalOrder.compare("a01", "a1")));
  }
}
