package io.github.autoencoderlab.data.recipe;

import io.github.autoencoderlab.data.DataException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A value for every option of a recipe; never changed. */
public final class Options {
  private final Map<Option, String> values;

  private Options(Map<Option, String> values) {
    this.values = values;
  }

  /** Every option at its usual value. */
  public static Options standard(List<Option> known) {
    Map<Option, String> values = new LinkedHashMap<>();
    known.forEach(option -> values.put(option, option.standard()));
    return new Options(values);
  }

  /**
   * These options changed by an assignment such as {@code side=8}.
   *
   * @throws DataException if there is no such option or it cannot have this value
   */
  public Options with(String assignment) throws DataException {
    int equals = assignment.indexOf('=');
    if (equals < 1) {
      throw new DataException("parameter.noAssignment", assignment);
    }
    String id = assignment.substring(0, equals).strip();
    for (Option option : values.keySet()) {
      if (option.id().equals(id)) {
        Map<Option, String> changed = new LinkedHashMap<>(values);
        changed.put(option, option.checked(assignment.substring(equals + 1)));
        return new Options(changed);
      }
    }
    String known = String.join(", ", values.keySet().stream().map(Option::id).toList());
    throw new DataException("parameter.unknown", id, known);
  }

  /** The value of a whole number. */
  public int whole(Option.Whole option) {
    return Math.toIntExact(wide(option));
  }

  /** The value of a whole number beyond the range of an int. */
  public long wide(Option.Whole option) {
    return Long.parseLong(text(option));
  }

  /** The value of a real number. */
  public double real(Option.Real option) {
    return Double.parseDouble(text(option));
  }

  /** The value of an option as text. */
  public String text(Option option) {
    return Objects.requireNonNull(values.get(option), option.id());
  }

  /** Assignments of all values that are not the usual ones, in the recipe's order. */
  public List<String> changed() {
    return values.entrySet().stream()
        .filter(entry -> !entry.getValue().equals(entry.getKey().standard()))
        .map(entry -> entry.getKey().id() + "=" + entry.getValue())
        .toList();
  }
}
