package io.github.autoencoderlab.lesson;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Everything measured in a run, against steps; no point is lost. Safe for several threads. */
public final class Curves {
  private final Map<String, Growing> byName = new LinkedHashMap<>();

  /** One curve as it was when asked for. */
  public record Curve(double[] steps, double[] values) {}

  /** Adds a point to each of the named curves. */
  public synchronized void add(long step, Map<String, Double> measured) {
    measured.forEach(
        (name, value) -> byName.computeIfAbsent(name, n -> new Growing()).add(step, value));
  }

  /** Forgets every point after a step. */
  public synchronized void forgetAfter(long step) {
    byName.values().forEach(curve -> curve.forgetAfter(step));
  }

  /** A copy of one curve; empty if nothing of this name was measured. */
  public synchronized Curve curve(String name) {
    Growing curve = byName.get(name);
    return curve == null ? new Curve(new double[0], new double[0]) : curve.copy();
  }

  /** Copies of all curves, by name. */
  public synchronized Map<String, Curve> all() {
    Map<String, Curve> all = new LinkedHashMap<>();
    byName.forEach((name, curve) -> all.put(name, curve.copy()));
    return all;
  }

  /** Adds whole curves, as they were measured before. */
  public synchronized void addAll(Map<String, Curve> measured) {
    measured.forEach(
        (name, curve) -> {
          Growing growing = byName.computeIfAbsent(name, n -> new Growing());
          for (int n = 0; n < curve.steps().length; n++) {
            growing.add((long) curve.steps()[n], curve.values()[n]);
          }
        });
  }

  private static final class Growing {
    private double[] steps = new double[256];
    private double[] values = new double[256];
    private int size;

    void add(long step, double value) {
      if (size == steps.length) {
        steps = Arrays.copyOf(steps, 2 * size);
        values = Arrays.copyOf(values, 2 * size);
      }
      steps[size] = step;
      values[size++] = value;
    }

    void forgetAfter(long step) {
      while (size > 0 && steps[size - 1] > step) {
        size--;
      }
    }

    Curve copy() {
      return new Curve(Arrays.copyOf(steps, size), Arrays.copyOf(values, size));
    }
  }
}
