package io.github.autoencoderlab.lesson.comparison;

import io.github.autoencoderlab.lesson.Curves;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.Findings;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.state.State;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What two runs have by names, kept together: A's under their names, B's with {@link
 * Comparison#PREFIX} before them.
 */
public final class Halves {
  private static final String OWN = "comparison.";
  private static final String STEPS = OWN + "steps.";

  private Halves() {}

  /** Both together. */
  public static <T> Map<String, T> join(Map<String, T> a, Map<String, T> b) {
    Map<String, T> both = new LinkedHashMap<>(a);
    b.forEach((name, value) -> both.put(Comparison.PREFIX + name, value));
    return both;
  }

  /** One of both, under its own names. */
  public static <T> Map<String, T> part(Map<String, T> both, Half half) {
    Map<String, T> part = new LinkedHashMap<>();
    both.forEach(
        (name, value) -> {
          boolean ofB = name.startsWith(Comparison.PREFIX);
          if (ofB == (half == Half.B) && !name.startsWith(OWN)) {
            part.put(Comparison.bare(name), value);
          }
        });
    return part;
  }

  /**
   * The states of both as one.
   *
   * @param step of both together: a run that has come to its end waits for the other
   */
  public static State join(State a, State b, long step) {
    return new State(
            step,
            join(a.numbers(), b.numbers()),
            join(a.arrays(), b.arrays()),
            join(a.shared(), b.shared()))
        .with(STEPS + Half.A, a.step())
        .with(STEPS + Half.B, b.step());
  }

  /**
   * The state of one of both.
   *
   * @throws IllegalArgumentException if it is the state of a single run
   */
  public static State part(State both, Half half) {
    return new State(
        (long) both.number(STEPS + half),
        part(both.numbers(), half),
        part(both.arrays(), half),
        part(both.shared(), half));
  }

  /** What figures of one of both are painted from. */
  static Scene part(Scene scene, Half half) {
    ComparedSnapshot both = (ComparedSnapshot) scene.snapshot();
    Curves curves = new Curves();
    curves.addAll(part(scene.curves().all(), half));
    return new Scene(
        half == Half.A ? both.a() : both.b(),
        curves,
        part(scene.findings(), half),
        scene.figures(),
        scene.past());
  }

  private static Findings part(Findings both, Half half) {
    Findings part = new Findings();
    both.all().forEach(finding -> part.add(part(finding, half)));
    return part;
  }

  /** What was found out of both, as one finding. */
  static Finding join(Finding a, Finding b) {
    return new Finding(
        a.study(), a.step(), join(a.numbers(), b.numbers()), join(a.series(), b.series()));
  }

  private static Finding part(Finding both, Half half) {
    return new Finding(
        both.study(), both.step(), part(both.numbers(), half), part(both.series(), half));
  }
}
