package io.github.autoencoderlab.ui.model;

import io.github.autoencoderlab.session.Change;
import io.github.autoencoderlab.session.Deed;
import io.github.autoencoderlab.session.SettingText;
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
    SettingText say = new SettingText(texts);
    List<String> lines = new ArrayList<>();
    for (Change change : changes) {
      for (int n = 0; n < change.after().size(); n++) {
        String words = say.change(change.before().get(n), change.after().get(n));
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
    String first = new SettingText(texts).change(deed.before().get(0), deed.after().get(0));
    return first + (deed.after().size() > 1 ? " …" : "");
  }
}
