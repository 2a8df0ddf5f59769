package io.github.autoencoderlab.engine.speed;

import io.github.autoencoderlab.engine.array.Team;
import io.github.autoencoderlab.engine.speed.TurnClock.Cost;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How fast a model learns, beside the step's matrix products alone.
 *
 * @param work what was measured, such as {@code rbm}
 * @param byClock images a second
 * @param byProcessor images a second of processor time, all threads together: what does not change
 *     when another program takes a processor
 */
public record Speed(
    String work, int visible, int hidden, int batch, Throughput byClock, Throughput byProcessor) {
  private static final double SECONDS = 0.2;

  /**
   * Images a second of whole learning steps, and of their products alone, in the same process and
   * the same moments.
   */
  public record Throughput(double imagesPerSecond, double floorImagesPerSecond) {
    /** The share of the floor's speed that whole steps reach. */
    public double ratio() {
      return imagesPerSecond / floorImagesPerSecond;
    }
  }

  /**
   * Measures a step; takes about seven seconds. The floor is the better of two ways to multiply,
   * OpenBLAS with its own threads and the engine's team, in each of several rounds; the round with
   * the median ratio counts.
   */
  public static Speed measure(
      String work, int visible, int hidden, int batch, Runnable step, PlainProducts floor) {
    List<List<Cost>> rounds =
        new TurnClock(SECONDS)
            .rounds(List.of(TurnClock.repeating(step), floor.byLibrary(), floor.byTeam()));
    return new Speed(
        work,
        visible,
        hidden,
        batch,
        median(rounds, batch, Cost::seconds),
        median(rounds, batch, Cost::processorSeconds));
  }

  /**
   * Measures a step against its products alone, given as one work; takes about five seconds.
   *
   * @param floor all products of a step, by the engine's team
   */
  public static Speed measure(
      String work, int visible, int hidden, int batch, Runnable step, Runnable floor) {
    List<List<Cost>> rounds =
        new TurnClock(SECONDS)
            .rounds(List.of(TurnClock.repeating(step), TurnClock.repeating(floor)));
    return new Speed(
        work,
        visible,
        hidden,
        batch,
        median(rounds, batch, Cost::seconds),
        median(rounds, batch, Cost::processorSeconds));
  }

  static Throughput median(List<List<Cost>> rounds, int batch, ToDoubleFunction<Cost> kind) {
    return rounds.stream()
        .map(
            costs ->
                new Throughput(
                    batch / kind.applyAsDouble(costs.get(0)),
                    batch / costs.stream().skip(1).mapToDouble(kind).min().orElseThrow()))
        .sorted(Comparator.comparingDouble(Throughput::ratio))
        .toList()
        .get(rounds.size() / 2);
  }

  /** Threads that the engine computes with, the calling one among them. */
  public static int threads() {
    return Team.shared().threads();
  }
}
