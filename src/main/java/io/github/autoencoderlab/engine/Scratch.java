package io.github.autoencoderlab.engine;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;

/** Arrays of one thread, small enough to stay in its cache. */
final class Scratch {
  /** Values worked on at a time. */
  static final int SIZE = 1024;

  private static final ThreadLocal<Scratch> OF_THREAD = ThreadLocal.withInitial(Scratch::new);

  final float[] x = new float[SIZE];
  final float[] y = new float[SIZE];
  final float[] z = new float[SIZE];
  final int[] bits = new int[SIZE];
  final int[] counters = new int[SIZE];
  private final IntBuffer asInts;
  private final FloatBuffer asFloats;

  private Scratch() {
    for (int i = 0; i < SIZE; i++) {
      counters[i] = i * Loops.GOLDEN;
    }
    ByteBuffer bytes = ByteBuffer.allocateDirect(Float.BYTES * SIZE).order(ByteOrder.nativeOrder());
    asInts = bytes.asIntBuffer();
    asFloats = bytes.asFloatBuffer();
  }

  static Scratch mine() {
    return OF_THREAD.get();
  }

  /** y ← the numbers of these bits; twice a copy, but fast where a conversion one by one is not. */
  void bitsAsFloats(int n) {
    asInts.put(0, bits, 0, n);
    asFloats.get(0, y, 0, n);
  }
}
