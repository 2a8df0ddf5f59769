package io.github.autoencoderlab.engine.array;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;

/** Arrays of one thread, small enough to stay in its cache. */
public final class Scratch {
  /** Values worked on at a time. */
  public static final int SIZE = 1024;

  /** Matrices that one piece of work may read and write. */
  public static final int SLOTS = 8;

  private static final ThreadLocal<Scratch> OF_THREAD = ThreadLocal.withInitial(Scratch::new);

  public final float[][] floats = new float[SLOTS][SIZE];
  public final double[][] doubles = new double[SLOTS][SIZE];
  public final float[] p = new float[SIZE];
  public final float[] q = new float[SIZE];
  public final int[] bits = new int[SIZE];
  public final int[] spare = new int[SIZE];
  public final int[] counters = new int[SIZE];
  private final IntBuffer asInts;
  private final FloatBuffer asFloats;

  private Scratch() {
    for (int i = 0; i < SIZE; i++) {
      counters[i] = i * RandomLoops.GOLDEN;
    }
    ByteBuffer bytes = ByteBuffer.allocateDirect(Float.BYTES * SIZE).order(ByteOrder.nativeOrder());
    asInts = bytes.asIntBuffer();
    asFloats = bytes.asFloatBuffer();
  }

  public static Scratch mine() {
    return OF_THREAD.get();
  }

  /**
   * The numbers that the bits stand for; twice a copy, but fast where a conversion one by one is
   * not.
   */
  public void bitsAsFloats(float[] numbers, int n) {
    asFloats(bits, numbers, n);
  }

  /** The same for the spare bits. */
  public void spareAsFloats(float[] numbers, int n) {
    asFloats(spare, numbers, n);
  }

  private void asFloats(int[] from, float[] numbers, int n) {
    asInts.put(0, from, 0, n);
    asFloats.get(0, numbers, 0, n);
  }

  /** The bits of numbers. */
  public void floatsAsBits(float[] numbers, int n) {
    asFloats.put(0, numbers, 0, n);
    asInts.get(0, bits, 0, n);
  }
}
