package io.github.autoencoderlab.lecture;

/**
 * What proves a statement: a number of the page's runs, and its bounds.
 *
 * @param claim id of the statement
 * @param value a {@link Term}, as text; empty if the program has no number for it
 * @param least bound from below, −∞ if there is none
 * @param most bound from above, ∞ if there is none
 * @param note what the number is; or, without one, what is missing
 */
public record Check(String claim, String value, double least, double most, Wording note) {
  /** Whether a number is within the bounds; what is no number is not. */
  public boolean holds(double found) {
    return found >= least && found <= most;
  }

  /** Whether there is anything to be measured. */
  public boolean hasValue() {
    return !value.isEmpty();
  }

  /** What is measured. */
  Term term() {
    return Term.of(value);
  }
}
