package io.github.autoencoderlab.lesson.table;

import io.github.autoencoderlab.lesson.WeightArray;
import io.github.autoencoderlab.state.State;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A model of the table with its fixed settings, on its way to what a cell is computed from. */
interface TableRun {
  /** One more. */
  void step();

  /** Steps so far. */
  long steps();

  /** Steps at which it is what the cell needs; fewer as soon as early stopping says so. */
  long plannedSteps();

  /** Examples that a step learns from. */
  int batchSize();

  /** Steps that meet each example once. */
  int stepsPerEpoch();

  /**
   * What would meet test examples now: the best on validation examples so far, the same object as
   * long as it is the same model; null while layers learn alone.
   */
  TableTrial.@Nullable Learned learned();

  /** The share of validation examples told wrongly after each look, in its order. */
  List<Double> curve();

  /** The step of each of these looks. */
  List<Long> looks();

  /** Numbers of the last step, by name; errors in per cent. */
  Map<String, Double> measure();

  /** Images of what it looks for, at most so many. */
  List<float[]> pictures(int most);

  /** What there are pictures of, in all. */
  int pictured();

  /** All learned numbers. */
  List<WeightArray> weights();

  /** Everything that further steps depend on. */
  State save();

  /** Goes on from there. */
  void restore(State state);
}
