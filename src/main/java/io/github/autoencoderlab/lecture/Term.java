package io.github.autoencoderlab.lecture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/**
 * A number of a page: {@code testSquaredError}, {@code against.testSquaredError} of B, {@code
 * wide.noiseUnexplainedVariance} of another of its runs (of its B: {@code wide.against.}…), or what
 * is computed of such by + − * /, min, max, abs and parentheses. {@code apart(wide)} is the largest
 * difference between the weights of both runs.
 */
public sealed interface Term {
  /** Where numbers are looked up. */
  interface Numbers {
    /**
     * A number by its name; not a number if there is none.
     *
     * @param run name of the run; empty for the page's own
     */
    double number(String run, String name);

    /** The largest difference between the weights of the page's run and those of another. */
    double apart(String run);
  }

  /** Its value. */
  double value(Numbers numbers);

  /** The names of runs other than the page's that it is about. */
  default List<String> runs() {
    return List.of();
  }

  /** A number that is written down. */
  record Constant(double number) implements Term {
    @Override
    public double value(Numbers numbers) {
      return number;
    }
  }

  /** A number of a run. */
  record Named(String run, String name) implements Term {
    @Override
    public double value(Numbers numbers) {
      return numbers.number(run, name);
    }

    @Override
    public List<String> runs() {
      return run.isEmpty() ? List.of() : List.of(run);
    }
  }

  /** How far two runs' weights are apart. */
  record Apart(String run) implements Term {
    @Override
    public double value(Numbers numbers) {
      return numbers.apart(run);
    }

    @Override
    public List<String> runs() {
      return List.of(run);
    }
  }

  /** Two numbers made one. */
  record Of(DoubleBinaryOperator how, Term left, Term right) implements Term {
    @Override
    public double value(Numbers numbers) {
      return how.applyAsDouble(left.value(numbers), right.value(numbers));
    }

    @Override
    public List<String> runs() {
      List<String> all = new ArrayList<>(left.runs());
      all.addAll(right.runs());
      return all;
    }
  }

  /**
   * Reads one.
   *
   * @throws IllegalArgumentException if it is none; the message says what was found in its place
   */
  static Term of(String text) {
    return new TermParser(text).read();
  }
}
