package io.github.autoencoderlab.cli;

import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Theme;
import io.github.autoencoderlab.figure.export.ExportOptions;
import io.github.autoencoderlab.figure.export.FigureExporter;
import io.github.autoencoderlab.figure.export.FigureFormat;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.text.UserException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Where figures go and how they look. */
final class FigureOptions {
  @Option(
      names = {"--figures", "--out"},
      paramLabel = "DIR",
      description = "Where the figures go.")
  private @Nullable Path folder;

  @Option(
      names = "--format",
      paramLabel = "png,svg,pdf,csv",
      defaultValue = "png",
      converter = Formats.class,
      description = "One or several, separated by commas. Default: png.")
  private Set<FigureFormat> formats;

  @Option(
      names = "--size",
      paramLabel = "WxH",
      defaultValue = "800x520",
      converter = Sizes.class,
      description = "Size at 96 dpi, in pixels. Default: 800x520.")
  private Size size;

  @Option(
      names = "--dpi",
      paramLabel = "N",
      defaultValue = "96",
      description = "Resolution of a PNG; the size on paper stays. Default: 96.")
  private double dpi;

  @Option(names = "--transparent", description = "No background.")
  private boolean transparent;

  @Option(
      names = "--theme",
      paramLabel = "light|dark",
      defaultValue = "light",
      description = "Colours of the figures. Default: light.")
  private Theme theme;

  @SuppressWarnings("NullAway.Init") // picocli fills what it injects
  FigureOptions() {}

  /** Where figures go; null if nowhere. */
  @Nullable Path folder() {
    return folder;
  }

  /** Refuses sizes that cannot be painted, before any work is done for them. */
  ExportOptions options(CommandLine line) throws WrongUseException {
    try {
      ExportOptions options =
          ExportOptions.of(size.width(), size.height(), theme)
              .withDpi(dpi)
              .withTransparent(transparent);
      check(options);
      return options;
    } catch (IllegalArgumentException e) {
      throw new CommandLine.ParameterException(line, String.valueOf(e.getMessage()), e);
    }
  }

  private void check(ExportOptions options) throws WrongUseException {
    if (folder == null) {
      return;
    }
    try {
      for (FigureFormat format : formats) {
        new FigureExporter().check(format, options, folder);
      }
    } catch (UserException e) {
      throw new WrongUseException(e.sentence());
    }
  }

  void write(Report report, ExportOptions options, Texts texts, PrintWriter out)
      throws UserException {
    if (folder == null) {
      return;
    }
    FigureExporter exporter = new FigureExporter();
    for (Map.Entry<String, Figure> figure : report.figures(texts).entrySet()) {
      write(figure.getValue(), figure.getKey(), options, exporter, out);
    }
  }

  /** Writes a figure in every format; says the names of the files. */
  List<String> write(
      Figure figure, String name, ExportOptions options, FigureExporter exporter, PrintWriter out)
      throws UserException {
    Path place = Objects.requireNonNull(folder, "nowhere to write to");
    List<String> names = new ArrayList<>();
    for (FigureFormat format : formats) {
      Path file = place.resolve(name + "." + format.suffix());
      exporter.write(figure, format, options, file);
      names.add(String.valueOf(file.getFileName()));
      out.println(file);
    }
    return names;
  }

  /** Width and height in pixels at 96 dpi. */
  record Size(int width, int height) {}

  static final class Sizes implements ITypeConverter<Size> {
    @Override
    public Size convert(String text) {
      java.util.regex.Matcher matcher =
          java.util.regex.Pattern.compile("(\\d{1,5})[x×](\\d{1,5})").matcher(text);
      if (!matcher.matches()) {
        throw new TypeConversionException("'" + text + "' is no size such as 800x520");
      }
      return new Size(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }
  }

  static final class Formats implements ITypeConverter<Set<FigureFormat>> {
    @Override
    public Set<FigureFormat> convert(String text) {
      try {
        return FigureFormat.parse(text);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(String.valueOf(e.getMessage()));
      }
    }
  }
}
