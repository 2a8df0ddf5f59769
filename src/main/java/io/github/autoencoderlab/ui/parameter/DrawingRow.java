package io.github.autoencoderlab.ui.parameter;

import io.github.autoencoderlab.lesson.parameter.Drawing;
import io.github.autoencoderlab.lesson.parameter.DrawingParameter;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.Texts;
import javafx.scene.control.Button;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;

/** A drawing as a small picture, which opens the pad. */
final class DrawingRow extends ParameterRow {
  private static final double SIDE = 22;
  private static final int OPAQUE = 0xff000000;
  private static final int GREY = 0x010101;
  private static final int GAP = 0xff1c3a5e;

  private final DrawingParameter parameter;
  private final ImageView picture = new ImageView();

  DrawingRow(DrawingParameter parameter, Texts texts, Runnable open) {
    super(parameter);
    this.parameter = parameter;
    picture.setFitWidth(SIDE);
    picture.setFitHeight(SIDE);
    picture.setPreserveRatio(true);
    Button button = new Button(texts.get("drawing.draw"), picture);
    button.setId("open-" + parameter.id());
    button.getStyleClass().add("drawing-open");
    button.setAccessibleText(texts.get("parameter." + parameter.id()));
    button.setOnAction(event -> open.run());
    getChildren().add(header(texts, button));
  }

  @Override
  void show(Settings settings) {
    Drawing drawing = settings.drawing(parameter);
    WritableImage image = new WritableImage(drawing.columns(), drawing.rows());
    for (int pixel = 0; pixel < drawing.rows() * drawing.columns(); pixel++) {
      int argb = drawing.isGap(pixel) ? GAP : OPAQUE | drawing.grey(pixel) * GREY;
      int column = pixel % drawing.columns();
      image.getPixelWriter().setArgb(column, pixel / drawing.columns(), argb);
    }
    picture.setImage(image);
  }
}
