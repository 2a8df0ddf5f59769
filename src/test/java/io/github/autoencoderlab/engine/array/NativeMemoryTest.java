package io.github.autoencoderlab.engine.array;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.FloatPointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class NativeMemoryTest {
  private static final int BLOCKS = 4000;

  /** Small enough for the C library to keep it. */
  private static final int FLOATS = 16_000;

  private static final long HALF = (long) BLOCKS * FLOATS * Float.BYTES / 2;

  @Test
  @EnabledOnOs(OS.LINUX)
  void whatArraysHaveLeftBehindGoesBack() {
    assertTrue(new Matrix(1, 1).rows() > 0, "there are arrays");
    List<FloatPointer> blocks = new ArrayList<>();
    for (int n = 0; n < BLOCKS; n++) {
      blocks.add(new FloatPointer(FLOATS).fill(1));
    }
    // The last one stays, so that the rest is not the end of what the C library holds.
    blocks.subList(0, BLOCKS - 1).forEach(FloatPointer::close);
    long before = NativeMemory.resident();
    assertTrue(before > 2 * HALF - HALF / 100, "what is freed is not given back by itself");
    NativeMemory.giveBack();
    long after = NativeMemory.resident();
    blocks.get(BLOCKS - 1).close();
    assertTrue(after < before - HALF, before + " bytes became " + after);
  }
}
