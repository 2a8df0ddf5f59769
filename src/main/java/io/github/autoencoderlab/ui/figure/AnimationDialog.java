package io.github.autoencoderlab.ui.figure;

import io.github.autoencoderlab.figure.Theme;
import io.github.autoencoderlab.figure.export.ExportOptions;
import io.github.autoencoderlab.figure.export.Film;
import io.github.autoencoderlab.figure.export.SlideSize;
import io.github.autoencoderlab.session.Progress;
import io.github.autoencoderlab.session.Stretch;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.text.UserException;
import io.github.autoencoderlab.ui.dialog.Fxml;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** Asks which stretch of the run's past is to be filmed, and how. */
final class AnimationDialog {
  private static final double MOVING_DPI = 160;
  private static final double MOST_RATE = 50;

  private final Texts texts;
  private final Theme theme;
  private final Progress progress;

  @FXML private TextField from;
  @FXML private TextField to;
  @FXML private TextField frames;
  @FXML private TextField rate;
  @FXML private ChoiceBox<String> format;
  @FXML private ChoiceBox<Object> size;
  @FXML private CheckBox captioned;
  @FXML private Label result;

  /** What was chosen; the suffix says the kind of file. */
  record Choice(
      Stretch stretch, double rate, ExportOptions options, boolean captioned, String suffix) {}

  @SuppressWarnings("NullAway.Init") // FXML fills what is marked
  AnimationDialog(Texts texts, Theme theme, Progress progress) {
    this.texts = texts;
    this.theme = theme;
    this.progress = progress;
  }

  /** Shows the dialog; empty if it was cancelled. */
  Optional<Choice> ask() {
    Dialog<Choice> dialog = new Dialog<>();
    dialog.setTitle(texts.get("animation.title"));
    dialog.getDialogPane().setContent(Fxml.load(Fxml.ANIMATION, this, texts));
    dialog.getDialogPane().getStylesheets().add(Fxml.stylesheet());
    ButtonType save = new ButtonType(texts.get("export.save"), ButtonBar.ButtonData.OK_DONE);
    ButtonType cancel =
        new ButtonType(texts.get("export.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    dialog.getDialogPane().getButtonTypes().addAll(save, cancel);
    Node button = dialog.getDialogPane().lookupButton(save);
    button.setId("animation-save");
    button.disableProperty().bind(Bindings.createBooleanBinding(() -> !fits(), words()));
    dialog.setResultConverter(type -> type == save ? choice() : null);
    return dialog.showAndWait();
  }

  @FXML
  private void initialize() {
    from.setText(String.valueOf(progress.first()));
    to.setText(String.valueOf(progress.furthest()));
    format.getItems().addAll("gif", "png");
    format.setValue("gif");
    size.getItems().add(texts.get("export.size.usual"));
    size.getItems().addAll((Object[]) SlideSize.values());
    size.setConverter(new SizeNames(texts));
    size.setValue(size.getItems().get(0));
    result.textProperty().bind(Bindings.createStringBinding(this::said, words()));
  }

  private StringProperty[] words() {
    return new StringProperty[] {
      from.textProperty(), to.textProperty(), frames.textProperty(), rate.textProperty()
    };
  }

  private boolean fits() {
    try {
      stretch();
      rate();
      return true;
    } catch (UserException e) {
      return false;
    }
  }

  /** How long it will be, or what is wrong. */
  private String said() {
    try {
      Stretch stretch = stretch();
      return texts.get(
          "animation.length", stretch.frames(), stretch.every(), stretch.frames() / rate());
    } catch (UserException e) {
      return texts.get(e.sentence());
    }
  }

  private Stretch stretch() throws UserException {
    String words = from.getText().strip() + ".." + to.getText().strip();
    Stretch whole = Stretch.parse(words);
    Stretch stretch =
        Stretch.inFrames(whole.from(), whole.to(), (int) number(frames, 2, Film.MOST_FRAMES));
    stretch.refuseBeyond(progress.first(), progress.furthest(), Film.MOST_FRAMES);
    return stretch;
  }

  private double rate() throws UserException {
    return number(rate, 0.1, MOST_RATE);
  }

  private static double number(TextField field, double least, double most) throws UserException {
    String words = field.getText().strip();
    try {
      double value = Double.parseDouble(words);
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new UserException(Message.of("animation.number", words, least, most));
  }

  private Choice choice() {
    try {
      return new Choice(stretch(), rate(), options(), captioned.isSelected(), format.getValue());
    } catch (UserException e) {
      throw new IllegalStateException("the button is off as long as the numbers are wrong", e);
    }
  }

  private ExportOptions options() {
    return size.getValue() instanceof SlideSize slide
        ? ExportOptions.of(slide.width(), slide.height(), theme).withDpi(MOVING_DPI)
        : ExportOptions.of(FigureExport.WIDTH, FigureExport.HEIGHT, theme);
  }
}
