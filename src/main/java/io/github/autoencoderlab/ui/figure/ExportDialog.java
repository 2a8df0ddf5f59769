package io.github.autoencoderlab.ui.figure;

import io.github.autoencoderlab.figure.Style;
import io.github.autoencoderlab.figure.Theme;
import io.github.autoencoderlab.figure.export.ExportOptions;
import io.github.autoencoderlab.figure.export.FigureFormat;
import io.github.autoencoderlab.figure.export.SlideSize;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.ui.dialog.Fxml;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** Asks how a figure is to be exported. */
final class ExportDialog {
  private final Texts texts;
  private final Theme theme;

  @FXML private ChoiceBox<FigureFormat> format;
  @FXML private ChoiceBox<Object> size;
  @FXML private TextField width;
  @FXML private TextField height;
  @FXML private TextField dpi;
  @FXML private CheckBox transparent;
  @FXML private CheckBox titled;
  @FXML private CheckBox captioned;
  @FXML private Label result;

  /** What was chosen; the caption is to be visible or not. */
  record Choice(FigureFormat format, ExportOptions options, boolean captioned) {}

  @SuppressWarnings("NullAway.Init") // FXML fills what is marked
  ExportDialog(Texts texts, Theme theme) {
    this.texts = texts;
    this.theme = theme;
  }

  /** Shows the dialog; empty if it was cancelled. */
  Optional<Choice> ask() {
    Dialog<Choice> dialog = new Dialog<>();
    dialog.setTitle(texts.get("export.title"));
    dialog.getDialogPane().setContent(Fxml.load(Fxml.EXPORT, this, texts));
    dialog.getDialogPane().getStylesheets().add(Fxml.stylesheet());
    ButtonType save = new ButtonType(texts.get("export.save"), ButtonBar.ButtonData.OK_DONE);
    ButtonType cancel =
        new ButtonType(texts.get("export.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    dialog.getDialogPane().getButtonTypes().addAll(save, cancel);
    BooleanBinding wrong =
        Bindings.createBooleanBinding(
            () -> options() == null,
            width.textProperty(),
            height.textProperty(),
            dpi.textProperty());
    dialog.getDialogPane().lookupButton(save).disableProperty().bind(wrong);
    dialog.setResultConverter(button -> button == save ? choice() : null);
    return dialog.showAndWait();
  }

  @FXML
  private void initialize() {
    format.getItems().setAll(FigureFormat.values());
    format.setValue(FigureFormat.PNG);
    width.setText(String.valueOf(FigureExport.WIDTH));
    height.setText(String.valueOf(FigureExport.HEIGHT));
    dpi.disableProperty().bind(format.valueProperty().isNotEqualTo(FigureFormat.PNG));
    transparent.disableProperty().bind(format.valueProperty().isEqualTo(FigureFormat.CSV));
    captioned.disableProperty().bind(format.valueProperty().isEqualTo(FigureFormat.CSV));
    size.getItems().add(texts.get("export.size.own"));
    size.getItems().addAll((Object[]) SlideSize.values());
    size.setConverter(new SizeNames(texts));
    size.setValue(size.getItems().get(0));
    size.valueProperty().addListener((observable, old, now) -> fill(now));
    titled.disableProperty().bind(format.valueProperty().isEqualTo(FigureFormat.CSV));
    result
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::resultText,
                format.valueProperty(),
                width.textProperty(),
                height.textProperty(),
                dpi.textProperty()));
  }

  private void fill(Object chosen) {
    if (chosen instanceof SlideSize slide) {
      width.setText(String.valueOf(slide.width()));
      height.setText(String.valueOf(slide.height()));
      dpi.setText(String.valueOf((int) SlideSize.DPI));
    }
  }

  /** How large the file will be, or what is wrong. */
  private String resultText() {
    ExportOptions options = options();
    if (options == null) {
      return texts.get("export.wrong");
    }
    if (format.getValue() != FigureFormat.PNG) {
      return "";
    }
    return texts.get(
        "export.pixels",
        Math.round(options.width() * options.scale()),
        Math.round(options.height() * options.scale()));
  }

  private Choice choice() {
    ExportOptions options = options();
    if (options == null) {
      throw new IllegalStateException("the button is off as long as the numbers are wrong");
    }
    return new Choice(format.getValue(), options, captioned.isSelected());
  }

  private @Nullable ExportOptions options() {
    try {
      Style style =
          Style.export(theme)
              .withTitled(titled.isSelected())
              .withTransparent(transparent.isSelected());
      return new ExportOptions(
          Integer.parseInt(width.getText().strip()),
          Integer.parseInt(height.getText().strip()),
          Double.parseDouble(dpi.getText().strip()),
          style);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
