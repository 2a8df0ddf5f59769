package io.github.autoencoderlab.lesson;

import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.util.List;

/**
 * A parameter that is one of a few named choices; its value is the choice's place in the list.
 *
 * @param choices ids of the choices; the first is where a lesson starts
 */
public record ChoiceParameter(
    String id, String symbol, List<String> choices, Effect effect, boolean primary)
    implements ScalarParameter {
  public ChoiceParameter {
    choices = List.copyOf(choices);
  }

  @Override
  public double defaultValue() {
    return 0;
  }

  /** This parameter with the choice of an id. */
  public Setting to(String choice) {
    return to(choices.indexOf(choice));
  }

  @Override
  public double parse(String text) throws UserException {
    int place = choices.indexOf(text.strip());
    if (place < 0) {
      throw new UserException(
          Message.of("parameter.notChoice", id, text, String.join(", ", choices)));
    }
    return place;
  }

  @Override
  public String format(double value) {
    return choices.get((int) value);
  }
}
