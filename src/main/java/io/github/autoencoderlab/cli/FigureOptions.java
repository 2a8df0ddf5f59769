package io.github.autoencoderlab.cli;

import io.github.autoencoderlab.figure.Exploration;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.LineChart;
import io.github.autoencoderlab.figure.Theme;
import io.github.autoencoderlab.figure.export.ExportOptions;
import io.github.autoencoderlab.figure.export.FigureExporter;
import io.github.autoencoderlab.figure.export.FigureFormat;
import io.github.autoencoderlab.figure.export.SlideSize;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.text.UserException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Where figures go and how they look. */
final class FigureOptions {
  private static final double USUAL_DPI = 96;
  private static final double MOVING_DPI = 160;

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
      paramLabel = "WxH|16:9|4:3|half",
      defaultValue = "800x520",
      converter = Sizes.class,
      description =
          "Size at 96 dpi, in pixels, or that of a slide or of half a wide one. Default: 800x520.")
  private Size size;

  @Option(
      names = "--dpi",
      paramLabel = "N",
      description =
          "Resolution of a PNG; the size on paper stays. Default: 96; of a slide 240, which makes"
              + " it 1080 pixels high (160 if it moves).")
  private @Nullable Double dpi;

  @Option(
      names = "--figure",
      paramLabel = "ID",
      split = ",",
      description = "These figures only, separated by commas. Default: all.")
  private List<String> only = List.of();

  @Option(
      names = "--shown",
      paramLabel = "FROM..TO",
      defaultValue = "..",
      converter = Parts.class,
      description =
          "Of curves this part of the horizontal axis; an end that is left out is that of the"
              + " curves. Default: all.")
  private Exploration shown;

  @Option(
      names = "--caption",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description = "Lesson, data, settings and seed below each figure. Default: yes.")
  private boolean captioned;

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
              .withDpi(dpi == null ? size.dpi() : dpi)
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
    ExportOptions look = options.withCaption(report.caption(texts).withVisible(captioned));
    Set<String> chosen =
        chosen(report.lesson()).stream().map(FigureSpec::id).collect(Collectors.toSet());
    for (Map.Entry<String, Figure> figure : report.figures(texts).entrySet()) {
      if (chosen.contains(figure.getKey())) {
        write(figure.getValue(), figure.getKey(), look, exporter, out);
      }
    }
  }

  /** Whether the caption is below the figures, and not only inside their files. */
  boolean captioned() {
    return captioned;
  }

  /** The figures of a lesson that were asked for. */
  List<FigureSpec> chosen(Lesson lesson) throws WrongUseException {
    List<String> known = lesson.figures().stream().map(FigureSpec::id).toList();
    for (String id : only) {
      if (!known.contains(id)) {
        throw new WrongUseException(Message.of("animation.figure", id, String.join(", ", known)));
      }
    }
    return lesson.figures().stream()
        .filter(spec -> only.isEmpty() || only.contains(spec.id()))
        .toList();
  }

  /** The look of an animation, which a slide shows with fewer pixels. */
  ExportOptions moving(ExportOptions look) {
    return dpi == null ? look.withDpi(Math.min(MOVING_DPI, size.dpi())) : look;
  }

  /** Writes a figure in every format. */
  void write(
      Figure figure, String name, ExportOptions options, FigureExporter exporter, PrintWriter out)
      throws UserException {
    Path place = Objects.requireNonNull(folder, "nowhere to write to");
    for (FigureFormat format : formats) {
      Path file = place.resolve(name + "." + format.suffix());
      exporter.write(part(figure), format, options, file);
      out.println(file);
    }
  }

  /** A figure as it is to be looked at: of curves the part that was asked for. */
  Figure part(Figure figure) {
    return figure instanceof LineChart chart ? chart.explored(shown) : figure;
  }

  /**
   * Width and height in pixels at 96 dpi.
   *
   * @param dpi that is usual for it
   */
  record Size(int width, int height, double dpi) {}

  static final class Sizes implements ITypeConverter<Size> {
    @Override
    public Size convert(String text) {
      for (SlideSize slide : SlideSize.values()) {
        if (slide.text().equals(text.strip())) {
          return new Size(slide.width(), slide.height(), SlideSize.DPI);
        }
      }
      Matcher matcher = Pattern.compile("(\\d{1,5})[x×](\\d{1,5})").matcher(text);
      if (!matcher.matches()) {
        throw new TypeConversionException(
            "'" + text + "' is no size such as 800x520, and neither 16:9, 4:3 nor half");
      }
      int width = Integer.parseInt(matcher.group(1));
      return new Size(width, Integer.parseInt(matcher.group(2)), USUAL_DPI);
    }
  }

  static final class Parts implements ITypeConverter<Exploration> {
    @Override
    public Exploration convert(String text) {
      Matcher matcher = Pattern.compile("(.*?)\\.\\.(.*)").matcher(text.strip());
      try {
        if (matcher.matches()) {
          double left = end(matcher.group(1), Double.NEGATIVE_INFINITY);
          double right = end(matcher.group(2), Double.POSITIVE_INFINITY);
          if (left < right) {
            return Exploration.between(left, right);
          }
        }
      } catch (NumberFormatException e) {
        // Refused below, like two ends the wrong way round.
      }
      throw new TypeConversionException(
          "'" + text + "' is no part of an axis such as 500..2000, 500.. or ..100");
    }

    private static double end(String text, double open) {
      return text.isBlank() ? open : Double.parseDouble(text);
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
