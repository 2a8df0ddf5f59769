package io.github.autoencoderlab.ui;

import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.ui.model.LabViewModel;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A message over the figures, which keep their place; that all went well need not be confirmed. */
final class Banner {
  /** What only says that something was done. */
  private static final Set<String> DONE =
      Set.of("figure.saved", "figure.copied", "export.allSaved", "checkpoint.saved");

  private static final long SHOWN_NANOS = 6_000_000_000L;

  private final HBox box;
  private final Label words;
  private final LabViewModel model;
  private final Texts texts;
  private @Nullable Message shown;
  private long since;

  Banner(HBox box, Label words, LabViewModel model, Texts texts) {
    this.box = box;
    this.words = words;
    this.model = model;
    this.texts = texts;
    show(null);
  }

  void pulse(long now) {
    Message news = model.messageProperty().get();
    if (!Objects.equals(news, shown)) {
      since = now;
      show(news);
    } else if (news != null && DONE.contains(news.key()) && now - since > SHOWN_NANOS) {
      model.dismissMessage();
    }
  }

  private void show(@Nullable Message news) {
    shown = news;
    box.setVisible(news != null);
    box.setManaged(news != null);
    if (news != null) {
      words.setText(texts.get(news));
    }
  }
}
