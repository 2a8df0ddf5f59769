package io.github.autoencoderlab.ui.data;

import io.github.autoencoderlab.data.Account;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.ImageSize;
import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.data.Summary;
import io.github.autoencoderlab.data.fetch.RemoteSet;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.ImageGrid;
import io.github.autoencoderlab.figure.Style;
import io.github.autoencoderlab.figure.Theme;
import io.github.autoencoderlab.lesson.preview.ContactSheet;
import io.github.autoencoderlab.lesson.preview.DataTitle;
import io.github.autoencoderlab.session.DataProgress;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.ui.dialog.Fxml;
import io.github.autoencoderlab.ui.figure.FigureCanvas;
import io.github.autoencoderlab.ui.model.DataModel;
import io.github.autoencoderlab.ui.model.DataState;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A card over the figures: asks before data are fetched, shows them before they are used. */
public final class DataController {
  private static final double MEGABYTE = 1e6;
  private static final double CARD_WIDTH = 940;
  private static final double CARD_HEIGHT = 520;
  private static final double NARROW_WIDTH = 460;

  /** In place of a kind. */
  private static final String AUTO = "";

  private final DataModel model;
  private final Texts texts;
  private final Theme theme;
  private final StackPane over;
  private final FigureCanvas canvas = new FigureCanvas();
  private @Nullable DataState shown;
  private boolean filling;

  @FXML private BorderPane card;
  @FXML private Label title;
  @FXML private StackPane sheet;
  @FXML private VBox beside;
  @FXML private VBox sentences;
  @FXML private GridPane otherwise;
  @FXML private Label labelName;
  @FXML private TextField label;
  @FXML private TextField size;
  @FXML private ChoiceBox<String> kind;
  @FXML private CheckBox transposed;
  @FXML private CheckBox inColumns;
  @FXML private ProgressBar progress;
  @FXML private Label amount;
  @FXML private Button cancel;
  @FXML private Button use;

  /**
   * Puts the card over the figures.
   *
   * @param over lies over them; seen only while there is something to see
   */
  @SuppressWarnings("NullAway.Init") // FXML fills what is marked
  public DataController(DataModel model, Texts texts, Theme theme, StackPane over) {
    this.model = model;
    this.texts = texts;
    this.theme = theme;
    this.over = over;
    Parent root = Fxml.load(Fxml.DATA, this, texts);
    over.getChildren().setAll(root);
    over.setVisible(false);
  }

  @FXML
  private void initialize() {
    sheet.getChildren().setAll(canvas);
    kind.getItems().add(AUTO);
    for (Kind each : Kind.values()) {
      kind.getItems().add(each.name());
    }
    kind.setConverter(kindNames());
    kind.valueProperty().addListener(observable -> read());
  }

  /** Shows where the bringing of data is. */
  public void pulse() {
    DataState now = model.stateProperty().get();
    if (!Objects.equals(now, shown)) {
      shown = now;
      show(now);
    }
    if (over.isVisible() && canvas.isStale()) {
      canvas.repaint();
    }
  }

  @FXML
  private void giveUp() {
    model.giveUp();
  }

  @FXML
  private void use() {
    if (shown instanceof DataState.Asking) {
      model.fetch();
    } else if (shown instanceof DataState.Brought) {
      model.use();
    } else {
      model.giveUp();
    }
  }

  /** Reads once more as the controls say, unless it is they that are being set. */
  @FXML
  private void read() {
    if (!filling && shown instanceof DataState.Brought brought) {
      String column = label.getText().strip();
      Reading reading =
          reading(brought)
              .withLabel(column.isEmpty() ? null : column)
              .withSize(ImageSize.of(size.getText()).orElse(null))
              .withKind(AUTO.equals(kind.getValue()) ? null : Kind.valueOf(kind.getValue()))
              .withTransposed(transposed.isSelected())
              .withInColumns(inColumns(brought));
      if (!reading.equals(reading(brought))) {
        model.bringAgain(reading);
      }
    }
  }

  private static Reading reading(DataState.Brought brought) {
    return brought.data().origin().reading();
  }

  /** What was found out stays found out until it is clicked away. */
  private @Nullable Boolean inColumns(DataState.Brought brought) {
    boolean asItIs = inColumns.isSelected() == brought.data().account().isInColumns();
    return asItIs ? reading(brought).inColumns() : Boolean.valueOf(inColumns.isSelected());
  }

  private void show(DataState state) {
    over.setVisible(!(state instanceof DataState.Nothing));
    boolean working = state instanceof DataState.Working;
    setThere(progress, working);
    setThere(amount, working);
    setThere(otherwise, state instanceof DataState.Brought);
    setThere(use, !working);
    setThere(cancel, !(state instanceof DataState.InUse));
    if (state instanceof DataState.Asking asking) {
      ask(asking.set());
    } else if (state instanceof DataState.Working now) {
      show(now.progress());
    } else if (state instanceof DataState.Brought brought) {
      show(brought.data(), "data.use");
      fill(reading(brought), brought.data().account());
      boolean table = brought.data().account().isTable();
      setThere(labelName, table);
      setThere(label, table);
    } else if (state instanceof DataState.InUse used) {
      show(used.data(), "data.close");
    }
    setThere(sheet, state instanceof DataState.Brought || state instanceof DataState.InUse);
    setThere(beside, !working);
    card.setMaxSize(
        sheet.isVisible() ? CARD_WIDTH : NARROW_WIDTH, sheet.isVisible() ? CARD_HEIGHT : 0);
  }

  private static void setThere(Node node, boolean there) {
    node.setVisible(there);
    node.setManaged(there);
  }

  private void ask(RemoteSet set) {
    String name = texts.get("data." + set.name());
    title.setText(texts.get("data.fetch.title", name));
    use.setText(texts.get("data.fetch.yes"));
    say(
        List.of(
            texts.get(
                "data.fetch.ask",
                name,
                set.size() / MEGABYTE,
                String.valueOf(set.mirrors().get(0).getHost()),
                set.mirrors().size() - 1)));
  }

  private void show(DataProgress at) {
    title.setText(texts.get(at.fetching() ? "data.fetching" : "data.reading", at.name()));
    progress.setProgress(at.share());
    amount.setText(
        at.total() == 0
            ? ""
            : texts.get("data.amount", at.done() / MEGABYTE, at.total() / MEGABYTE));
  }

  private void show(DataSet data, String button) {
    title.setText(DataTitle.of(data, texts));
    use.setText(texts.get(button));
    say(Summary.of(data).stream().map(texts::get).toList());
    Figure sheetFigure = ContactSheet.of(data, texts).figure();
    // What its caption says is beside it.
    Figure plain = sheetFigure instanceof ImageGrid grid ? grid.withCaption("") : sheetFigure;
    canvas.show(plain, Style.screen(theme));
  }

  private void say(List<String> lines) {
    sentences.getChildren().clear();
    for (String line : lines) {
      Label one = new Label(line);
      one.setWrapText(true);
      one.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
      sentences.getChildren().add(one);
    }
  }

  private void fill(Reading reading, Account account) {
    filling = true;
    label.setText(reading.label() == null ? "" : reading.label());
    size.setText(reading.size() == null ? "" : reading.size().toString());
    kind.setValue(reading.kind() == null ? AUTO : reading.kind().name());
    transposed.setSelected(reading.transposed());
    inColumns.setSelected(account.isInColumns());
    setThere(inColumns, account.isMatrix());
    filling = false;
  }

  private StringConverter<String> kindNames() {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable String name) {
        return name == null || name.equals(AUTO)
            ? texts.get("data.read.auto")
            : texts.get("data.kind." + name.toLowerCase(Locale.ROOT));
      }

      @Override
      public String fromString(String text) {
        // A converter must have it; only boxes that can be typed in call it.
        throw new UnsupportedOperationException("kinds are chosen, not typed");
      }
    };
  }
}
