package io.github.autoencoderlab.cli;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Theme;
import io.github.autoencoderlab.figure.export.ExportOptions;
import io.github.autoencoderlab.figure.export.FigureExporter;
import io.github.autoencoderlab.figure.export.FigureFormat;
import io.github.autoencoderlab.lesson.preview.ContactSheet;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.text.UserException;
import java.nio.file.Path;

/** A picture of many examples as a file of the format that its ending asks for. */
record SheetFile(Path file, FigureFormat format) {
  private static final double DPI = 144;

  /** Refuses an ending of no format. */
  static SheetFile of(Path file) throws WrongUseException {
    for (FigureFormat format : FigureFormat.values()) {
      if (file.toString().endsWith("." + format.suffix())) {
        return new SheetFile(file, format);
      }
    }
    throw new WrongUseException(Message.of("data.noSheet", file.toString()));
  }

  /** Writes the picture. */
  void write(DataSet set, Texts texts) throws UserException {
    ContactSheet page = ContactSheet.of(set, texts);
    write(page.figure(), page.width(), page.height());
  }

  /** Writes a figure of this size, in pixels at 96 dpi. */
  void write(Figure figure, int width, int height) throws UserException {
    ExportOptions options = ExportOptions.of(width, height, Theme.LIGHT).withDpi(DPI);
    new FigureExporter().write(figure, format, options, file);
  }
}
