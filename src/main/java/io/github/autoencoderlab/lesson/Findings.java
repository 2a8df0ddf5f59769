package io.github.autoencoderlab.lesson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Everything that studies of a run have found, by step. Safe for several threads. */
public final class Findings {
  private final List<Finding> all = new ArrayList<>();

  /** Adds a finding, which replaces one of the same study at the same step. */
  public synchronized void add(Finding finding) {
    all.removeIf(old -> old.study().equals(finding.study()) && old.step() == finding.step());
    all.add(finding);
    all.sort(Comparator.comparingLong(Finding::step));
  }

  /** Forgets what was found after a step. */
  public synchronized void forgetAfter(long step) {
    all.removeIf(finding -> finding.step() > step);
  }

  /** What all studies have found so far. */
  public synchronized List<Finding> all() {
    return List.copyOf(all);
  }

  /** What one study has found so far. */
  public synchronized List<Finding> of(String study) {
    return all.stream().filter(finding -> finding.study().equals(study)).toList();
  }

  /** What one study has found last, by step. */
  public Optional<Finding> latest(String study) {
    List<Finding> found = of(study);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
  }
}
