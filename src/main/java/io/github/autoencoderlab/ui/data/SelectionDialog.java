package io.github.autoencoderlab.ui.data;

import io.github.autoencoderlab.data.Account;
import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.Selection;
import io.github.autoencoderlab.data.SelectionText;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.ui.dialog.Fxml;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;

/** Asks which part of the data is to be used. */
final class SelectionDialog {
  private final Texts texts;
  private final Account account;

  @FXML private TextField classes;
  @FXML private TextField testClasses;
  @FXML private TextField subset;
  @FXML private CheckBox balanced;
  @FXML private TextField split;
  @FXML private TextField seed;
  @FXML private Label wrong;

  /**
   * A dialog about data.
   *
   * @param account of them, which knows what their classes are called
   */
  @SuppressWarnings("NullAway.Init") // FXML fills what is marked
  SelectionDialog(Texts texts, Account account) {
    this.texts = texts;
    this.account = account;
  }

  /** Shows the dialog, filled with what is used now; empty if it was cancelled. */
  Optional<Selection> ask(Selection now) {
    Dialog<Selection> dialog = new Dialog<>();
    dialog.setTitle(texts.get("data.part"));
    dialog.getDialogPane().setContent(Fxml.load(Fxml.SELECTION, this, texts));
    dialog.getDialogPane().getStylesheets().add(Fxml.stylesheet());
    fill(SelectionText.of(now));
    ButtonType use = new ButtonType(texts.get("selection.use"), ButtonBar.ButtonData.OK_DONE);
    ButtonType cancel =
        new ButtonType(texts.get("export.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    dialog.getDialogPane().getButtonTypes().addAll(use, cancel);
    Node button = dialog.getDialogPane().lookupButton(use);
    button.setId("selection-use");
    button.disableProperty().bind(wrong.textProperty().isNotEmpty());
    dialog.setResultConverter(type -> type == use ? chosen().orElse(null) : null);
    dialog.setOnShown(event -> classes.requestFocus());
    return dialog.showAndWait();
  }

  @FXML
  private void initialize() {
    if (!account.classNames().isEmpty()) {
      String names = String.join(", ", account.classNames());
      for (TextField field : List.of(classes, testClasses)) {
        field.setPromptText(texts.get("selection.allNames", names));
        field.setTooltip(new Tooltip(names));
      }
    }
    wrong
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::sentence,
                classes.textProperty(),
                testClasses.textProperty(),
                subset.textProperty(),
                split.textProperty(),
                seed.textProperty()));
  }

  private void fill(SelectionText text) {
    classes.setText(text.classes());
    testClasses.setText(text.testClasses());
    subset.setText(text.subset());
    balanced.setSelected(text.balanced());
    split.setText(text.split());
    seed.setText(text.seed());
  }

  private SelectionText text() {
    return new SelectionText(
        classes.getText(),
        testClasses.getText(),
        subset.getText(),
        balanced.isSelected(),
        split.getText(),
        seed.getText());
  }

  /** What is wrong; empty if nothing is. */
  private String sentence() {
    try {
      text().parse().in(account);
      return "";
    } catch (DataException e) {
      return texts.get(e.sentence());
    }
  }

  private Optional<Selection> chosen() {
    try {
      return Optional.of(text().parse());
    } catch (DataException e) {
      throw new IllegalStateException("the button is off as long as something is wrong", e);
    }
  }
}
