package io.github.autoencoderlab.ui.lecture;

import io.github.autoencoderlab.lecture.Check;
import io.github.autoencoderlab.lecture.Verdict;
import io.github.autoencoderlab.text.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of the strip: the number that proves a statement, between its bounds. */
final class ProofRow {
  private final Check check;
  private final Texts texts;

  ProofRow(Check check, Texts texts) {
    this.check = check;
    this.texts = texts;
  }

  /** The line, with what is known so far. */
  HBox of(List<Verdict> known) {
    return known.stream()
        .filter(verdict -> verdict.check().equals(check))
        .findFirst()
        .map(this::found)
        .orElseGet(() -> row("mdi2t-timer-sand", "lecture.measuring", "", note(), "pending"));
  }

  private HBox found(Verdict verdict) {
    if (!verdict.trouble().isEmpty()) {
      String why = verdict.trouble().in(texts.language());
      return row("mdi2c-close-circle-outline", "lecture.unproved", "", why, "fails");
    }
    String number =
        Double.isNaN(verdict.value())
            ? texts.get("lecture.noNumber")
            : Inequality.of(verdict.value(), check.least(), check.most());
    return verdict.holds()
        ? row("mdi2c-check-circle", "lecture.proved", number, note(), "holds")
        : row("mdi2c-close-circle-outline", "lecture.unproved", number, note(), "fails");
  }

  private String note() {
    return check.note().in(texts.language());
  }

  private static Label label(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    return label;
  }

  private HBox row(String icon, String verdict, String number, String note, String style) {
    FontIcon sign = new FontIcon(icon);
    sign.getStyleClass().add("proof-icon");
    Label said = label(texts.get(verdict), "proof-verdict");
    Label value = label(number, "proof-number");
    said.setMinWidth(Region.USE_PREF_SIZE);
    value.setMinWidth(Region.USE_PREF_SIZE);
    value.setManaged(!number.isEmpty());
    Label what = label(note, "proof-note");
    what.setWrapText(true);
    what.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(what, Priority.ALWAYS);
    HBox row = new HBox(sign, said, value, what);
    row.getStyleClass().addAll("proof", style);
    return row;
  }
}
