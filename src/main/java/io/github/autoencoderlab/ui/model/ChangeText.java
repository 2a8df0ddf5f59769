package io.github.autoencoderlab.ui.model;

import io.github.autoencoderlab.lesson.comparison.Comparison;
import io.github.autoencoderlab.lesson.parameter.ChoiceParameter;
import io.github.autoencoderlab.lesson.parameter.HandmadeParameter;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.Setting;
import io.github.autoencoderlab.session.Change;
import io.github.autoencoderlab.session.Deed;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says what was changed, in the user's language. */
public final class ChangeText {
  private static final int MOST_LINES = 8;

  private final Texts texts;

  /** Says it in the language of these texts. */
  public ChangeText(Texts texts) {
    this.texts = texts;
  }

  /** A line for every setting that changed; those that are too many are counted. */
  public String of(List<Change> changes) {
    List<String> lines = new ArrayList<>();
    for (Change change : changes) {
      for (int n = 0; n < change.after().size(); n++) {
        String words = words(change.before().get(n), change.after().get(n));
        lines.add(texts.get("timeline.change", change.step(), words));
      }
    }
    if (lines.size() > MOST_LINES) {
      int more = lines.size() - MOST_LINES + 1;
      lines.subList(MOST_LINES - 1, lines.size()).clear();
      lines.add(texts.get("timeline.more", more));
    }
    return String.join("\n", lines);
  }

  /** What a deed was, in a few words: of settings, the first that it changed. */
  public String of(Deed deed) {
    if (deed.after().isEmpty()) {
      return texts.get("undo.deed." + deed.kind().name().toLowerCase(Locale.ROOT));
    }
    return words(deed.before().get(0), deed.after().get(0)) + (deed.after().size() > 1 ? " …" : "");
  }

  private String words(Setting before, Setting after) {
    Parameter parameter = after.parameter();
    String key = "parameter." + Comparison.bare(parameter.id());
    String own = (parameter.symbol() + " " + texts.get(key)).strip();
    boolean ofB = parameter.id().startsWith(Comparison.PREFIX);
    String name = ofB ? texts.get("comparison.ofB", own) : own;
    return parameter instanceof HandmadeParameter
        ? name
        : texts.get("timeline.value", name, value(before), value(after));
  }

  private String value(Setting setting) {
    return setting.parameter() instanceof ChoiceParameter<?> choice
        ? texts.get("parameter." + Comparison.bare(choice.id()) + "." + setting.text())
        : setting.text();
  }
}
