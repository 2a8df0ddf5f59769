package io.github.autoencoderlab.lesson.comparison;

import io.github.autoencoderlab.figure.Compared;
import io.github.autoencoderlab.lesson.parameter.ChoiceParameter;
import io.github.autoencoderlab.lesson.parameter.HandmadeParameter;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.Setting;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** Says in a language how two runs differ: “B: sparsity ρ = 0.5 instead of 0.1”. */
public final class DifferenceText {
  private static final int MOST = 2;

  private final Texts texts;

  /** Says it in the language of these texts. */
  public DifferenceText(Texts texts) {
    this.texts = texts;
  }

  /** All that a figure of both says of them. */
  Compared.Words words(List<Difference> differences) {
    return new Compared.Words(
        of(differences),
        brief(Half.A, differences.stream().map(Difference::a).toList()),
        brief(Half.B, differences.stream().map(Difference::b).toList()));
  }

  /** The letter of a run and what is different in it: “B: ρ = 0.5”. */
  private String brief(Half half, List<Setting> settings) {
    List<String> words =
        settings.stream()
            .filter(setting -> !(setting.parameter() instanceof HandmadeParameter))
            .limit(MOST)
            .map(this::brief)
            .toList();
    return words.isEmpty()
        ? half.name()
        : texts.get("comparison.brief", half.name(), String.join(", ", words));
  }

  private String brief(Setting setting) {
    String symbol = setting.parameter().symbol();
    String name = symbol.isEmpty() ? texts.get("parameter." + setting.parameter().id()) : symbol;
    return texts.get("comparison.setting", name, value(setting));
  }

  /** All differences; those that are too many are counted. */
  public String of(List<Difference> differences) {
    if (differences.isEmpty()) {
      return texts.get("comparison.same");
    }
    List<String> words = new ArrayList<>();
    differences.stream().limit(MOST).map(this::of).forEach(words::add);
    if (differences.size() > MOST) {
      words.add(texts.get("comparison.more", differences.size() - MOST));
    }
    return texts.get("comparison.differs", String.join(texts.get("comparison.and"), words));
  }

  private String of(Difference difference) {
    Parameter parameter = difference.b().parameter();
    String name = (texts.get("parameter." + parameter.id()) + " " + parameter.symbol()).strip();
    return parameter instanceof HandmadeParameter
        ? texts.get("comparison.drawing", name)
        : texts.get("comparison.value", name, value(difference.b()), value(difference.a()));
  }

  private String value(Setting setting) {
    return setting.parameter() instanceof ChoiceParameter<?> choice
        ? texts.get("parameter." + choice.id() + "." + setting.text())
        : setting.text();
  }
}
