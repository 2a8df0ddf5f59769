package io.github.autoencoderlab.ui.figure;

import io.github.autoencoderlab.figure.Caption;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.FigureImage;
import io.github.autoencoderlab.figure.Style;
import io.github.autoencoderlab.figure.Theme;
import io.github.autoencoderlab.figure.export.ExportOptions;
import io.github.autoencoderlab.figure.export.FigureExporter;
import io.github.autoencoderlab.figure.export.FigureFormat;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.session.Run;
import io.github.autoencoderlab.session.RunCaption;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.text.UserException;
import io.github.autoencoderlab.ui.dialog.FileAsker;
import io.github.autoencoderlab.ui.model.ExportModel;
import io.github.autoencoderlab.ui.model.LabViewModel;
import java.util.function.UnaryOperator;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Takes figures out of the window: to a file or to the clipboard. */
public final class FigureExport {
  static final int WIDTH = 800;
  static final int HEIGHT = 520;
  private static final double COPY_SCALE = 2;

  private final LabViewModel model;
  private final Texts texts;
  private final Theme theme;
  private final FileAsker files;
  private final FigureExporter exporter = new FigureExporter();

  /** Exports in a language and a theme, to files that are asked for. */
  public FigureExport(LabViewModel model, Texts texts, Theme theme, FileAsker files) {
    this.model = model;
    this.texts = texts;
    this.theme = theme;
    this.files = files;
  }

  /** Asks for format, size, resolution, background and caption, then for the file. */
  void ask(String id, Figure figure) {
    Caption caption = caption();
    new ExportDialog(texts, theme)
        .ask()
        .ifPresent(
            choice ->
                save(
                    id,
                    figure,
                    choice.format(),
                    choice.options().withCaption(caption.withVisible(choice.captioned()))));
  }

  /** Asks for the same and for a folder, for all figures of the lesson. */
  void askAll() {
    new ExportDialog(texts, theme)
        .ask()
        .ifPresent(
            choice ->
                files
                    .folder(texts.get("figure.exportAll"))
                    .ifPresent(
                        folder -> {
                          model
                              .export()
                              .all(
                                  folder,
                                  choice.format(),
                                  choice.options(),
                                  choice.captioned(),
                                  texts);
                          watch("figure.exportAll");
                        }));
  }

  /** Asks for a stretch of the run's past, then for the file. */
  void askFilm(String id, UnaryOperator<Figure> looked) {
    new AnimationDialog(texts, theme, model.progressProperty().get())
        .ask()
        .ifPresent(
            choice ->
                files
                    .save(texts.get("animation.title"), id, choice.suffix())
                    .ifPresent(
                        file -> {
                          model
                              .export()
                              .film(
                                  new ExportModel.Shot(
                                      id,
                                      looked,
                                      choice.stretch(),
                                      choice.options(),
                                      choice.captioned(),
                                      choice.rate(),
                                      file),
                                  texts);
                          watch("animation.title");
                        }));
  }

  private void watch(String title) {
    new ExportProgress(model, texts, texts.get(title)).watch();
  }

  /** What there is to say of the run as its figures show it. */
  private Caption caption() {
    Run run = model.runProperty().get();
    Scene scene = model.sceneProperty().get();
    return run == null || scene == null
        ? Caption.NONE
        : RunCaption.of(run, model.progressProperty().get().at(scene.snapshot().step()), texts);
  }

  /** Asks for the file only. */
  void save(String id, Figure figure, FigureFormat format) {
    save(id, figure, format, ExportOptions.of(WIDTH, HEIGHT, theme));
  }

  private void save(String id, Figure figure, FigureFormat format, ExportOptions options) {
    files
        .save(texts.get("figure.export"), id, format.suffix())
        .ifPresent(
            file -> {
              try {
                exporter.write(figure, format, options, file);
                model.show(Message.of("figure.saved", file.toString()));
              } catch (UserException e) {
                model.show(e.sentence());
              }
            });
  }

  /** Puts the figure on the clipboard as an image of twice the usual resolution. */
  void copy(Figure figure) {
    FigureImage image = new FigureImage(WIDTH, HEIGHT, COPY_SCALE);
    image.paint(figure, Style.export(theme));
    WritableImage picture = new WritableImage(image.pixelWidth(), image.pixelHeight());
    picture
        .getPixelWriter()
        .setPixels(
            0,
            0,
            image.pixelWidth(),
            image.pixelHeight(),
            PixelFormat.getIntArgbPreInstance(),
            image.pixels(),
            0,
            image.pixelWidth());
    ClipboardContent content = new ClipboardContent();
    content.putImage(picture);
    Clipboard.getSystemClipboard().setContent(content);
    model.show(Message.of("figure.copied"));
  }
}
