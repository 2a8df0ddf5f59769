package io.github.autoencoderlab.lesson.comparison;

import io.github.autoencoderlab.lesson.parameter.ChoiceParameter;
import io.github.autoencoderlab.lesson.parameter.DrawingParameter;
import io.github.autoencoderlab.lesson.parameter.NumberParameter;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.ScalarParameter;
import io.github.autoencoderlab.lesson.parameter.Setting;
import io.github.autoencoderlab.lesson.parameter.WritingParameter;

/** Parameters of a lesson as those of run B: the same, but for the beginning of their ids. */
final class ParameterOfB {
  private ParameterOfB() {}

  static Parameter of(Parameter parameter) {
    if (parameter instanceof ScalarParameter scalar) {
      return of(scalar);
    }
    return parameter instanceof DrawingParameter drawing
        ? of(drawing)
        : of((WritingParameter) parameter);
  }

  private static WritingParameter of(WritingParameter writing) {
    return new WritingParameter(
        id(writing), writing.effect(), writing.primary(), of(writing.shownBy()));
  }

  private static DrawingParameter of(DrawingParameter drawing) {
    NumberParameter lookedAt = drawing.lookedAt();
    return new DrawingParameter(
        id(drawing),
        drawing.effect(),
        drawing.primary(),
        of(drawing.shownBy()),
        of(drawing.gapShownBy()),
        lookedAt == null ? null : of(lookedAt));
  }

  static Setting of(Setting setting) {
    if (setting instanceof Setting.Scalar scalar) {
      return new Setting.Scalar(of(scalar.parameter()), scalar.value());
    }
    if (setting instanceof Setting.ByHand drawn) {
      return of(drawn.parameter()).to(drawn.value());
    }
    Setting.ByPen written = (Setting.ByPen) setting;
    return of(written.parameter()).to(written.value());
  }

  /** A parameter of the lesson with the value that B has. */
  static Setting back(Parameter parameter, Setting ofB) {
    if (ofB instanceof Setting.Scalar scalar) {
      return ((ScalarParameter) parameter).to(scalar.value());
    }
    return ofB instanceof Setting.ByHand drawn
        ? ((DrawingParameter) parameter).to(drawn.value())
        : ((WritingParameter) parameter).to(((Setting.ByPen) ofB).value());
  }

  private static ScalarParameter of(ScalarParameter parameter) {
    return parameter instanceof NumberParameter number
        ? of(number)
        : of((ChoiceParameter<?>) parameter);
  }

  private static NumberParameter of(NumberParameter number) {
    return new NumberParameter(
        id(number),
        number.symbol(),
        number.least(),
        number.most(),
        number.scale(),
        number.defaultValue(),
        number.effect(),
        number.primary());
  }

  private static <C extends Enum<C>> ChoiceParameter<C> of(ChoiceParameter<C> choice) {
    return new ChoiceParameter<>(
        id(choice),
        choice.symbol(),
        choice.choices(),
        choice.ids(),
        choice.effect(),
        choice.primary());
  }

  private static String id(Parameter parameter) {
    return Comparison.PREFIX + parameter.id();
  }
}
