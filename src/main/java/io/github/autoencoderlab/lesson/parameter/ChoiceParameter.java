package io.github.autoencoderlab.lesson.parameter;

import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A parameter that is one of a few things; its value is the place in their list.
 *
 * @param choices what there is to choose from; the first is where a lesson starts
 * @param ids what each is called in settings and on the command line, in the same order
 */
public record ChoiceParameter<C extends Enum<C>>(
    String id, String symbol, List<C> choices, List<String> ids, Effect effect, boolean primary)
    implements ScalarParameter {
  /**
   * @throws IllegalArgumentException if a choice has no id of its own
   */
  public ChoiceParameter {
    choices = List.copyOf(choices);
    ids = List.copyOf(ids);
    if (ids.size() != choices.size() || ids.stream().distinct().count() != choices.size()) {
      throw new IllegalArgumentException(id + ": " + choices + " called " + ids);
    }
  }

  /** A choice of things that are called as in Java, but in camel case: {@code saltAndPepper}. */
  public ChoiceParameter(
      String id, String symbol, List<C> choices, Effect effect, boolean primary) {
    this(id, symbol, choices, choices.stream().map(ChoiceParameter::id).toList(), effect, primary);
  }

  private static String id(Enum<?> choice) {
    String[] words = choice.name().toLowerCase(Locale.ROOT).split("_", -1);
    return words[0]
        + String.join(
            "",
            Stream.of(words)
                .skip(1)
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .toList());
  }

  @Override
  public double defaultValue() {
    return 0;
  }

  /**
   * This parameter with a choice.
   *
   * @throws IllegalArgumentException if it is not among them
   */
  public Setting to(C choice) {
    return to((double) place(choice));
  }

  /** What a value stands for. */
  C choice(double value) {
    return choices.get((int) value);
  }

  /**
   * What a choice is called.
   *
   * @throws IllegalArgumentException if it is not among them
   */
  public String idOf(C choice) {
    return ids.get(place(choice));
  }

  private int place(C choice) {
    int place = choices.indexOf(choice);
    if (place < 0) {
      throw new IllegalArgumentException(id + " is none of " + choices + ": " + choice);
    }
    return place;
  }

  @Override
  public double parse(String text) throws UserException {
    int place = ids.indexOf(text.strip());
    if (place < 0) {
      throw new UserException(Message.of("parameter.notChoice", id, text, String.join(", ", ids)));
    }
    return place;
  }

  @Override
  public String format(double value) {
    return ids.get((int) value);
  }
}
