package io.github.autoencoderlab.lesson.table;

import io.github.autoencoderlab.data.DataSet;
import java.util.StringJoiner;

/**
 * What a cell is to be computed from and how.
 *
 * @param seed of first weights, mini-batches and trials; the data are the same for all seeds
 * @param trials settings to try, at least 1, of which the first are the fixed ones
 * @param sources where its data come from
 * @param sizes how large everything is
 */
public record TableRequest(
    TableSet set, TableModel model, long seed, int trials, Sources sources, Sizes sizes) {
  /**
   * Where data come from.
   *
   * @param of digits: a folder of MNIST's files or the name of data; empty for ours
   * @param images a folder of photographs; empty for generated textures
   * @param files the set itself in files, the paper's for example; empty for our own recipe
   */
  public record Sources(String of, String images, String files) {
    /** All our own. */
    public static final Sources OURS = new Sources("", "", "");
  }

  /**
   * How large everything is.
   *
   * @param train examples to learn from
   * @param validation examples to choose by
   * @param test examples to test on
   * @param units of each hidden layer
   * @param layerSteps mini-batches that each layer learns from alone
   * @param tuningSteps mini-batches that all learn from together, at most
   */
  public record Sizes(
      int train, int validation, int test, int units, int layerSteps, int tuningSteps) {
    /** Units, and steps, with which a net of three layers takes some minutes. */
    private static final int UNITS = 1000;

    private static final int LAYER_STEPS = 3000;
    private static final int TUNING_STEPS = 6000;

    /** Of so many examples one is validated on, as in most of the paper's sets. */
    private static final int PARTS = 6;

    /** The paper's numbers of examples; nets that learn for some minutes. */
    public static Sizes of(TableSet set) {
      return new Sizes(
          set.train(), set.validation(), TableSet.TEST, UNITS, LAYER_STEPS, TUNING_STEPS);
    }

    /** The same with no more examples than there are, of which a share is kept to validate on. */
    Sizes within(DataSet all) {
      int learned = Math.min(train + validation, all.train().count());
      int chosenBy = Math.min(validation, Math.max(1, learned / PARTS));
      return new Sizes(
          Math.max(1, learned - chosenBy),
          chosenBy,
          Math.min(test, all.test().count()),
          units,
          layerSteps,
          tuningSteps);
    }
  }

  /** The same with other sizes. */
  TableRequest with(Sizes others) {
    return new TableRequest(set, model, seed, trials, sources, others);
  }

  /** All of it in one line: results of the same line are the same. */
  public String line() {
    StringJoiner line = new StringJoiner(" ");
    line.add(set.id()).add(model.id()).add("seed=" + seed).add("trials=" + trials);
    line.add("of=" + sources.of()).add("images=" + sources.images());
    line.add("files=" + sources.files());
    line.add("train=" + sizes.train()).add("valid=" + sizes.validation());
    line.add("test=" + sizes.test()).add("units=" + sizes.units());
    line.add("layerSteps=" + sizes.layerSteps()).add("tuningSteps=" + sizes.tuningSteps());
    return line.toString();
  }
}
