package io.github.autoencoderlab.figure.export;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A kind of file a figure can be written to. */
public enum FigureFormat {
  /** Pixels, losslessly. */
  PNG,
  /** Shapes, for the web and for drawing programs. */
  SVG,
  /** Shapes, for papers and slides. */
  PDF,
  /** The numbers behind the figure. */
  CSV;

  /** Returns the end of the file name without the dot, such as "png". */
  public String suffix() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads one or several names, separated by commas, such as "png, svg".
   *
   * @throws IllegalArgumentException if there is no name or an unknown one
   */
  public static Set<FigureFormat> parse(String names) {
    return Arrays.stream(names.split(",", -1))
        .map(FigureFormat::one)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(FigureFormat.class)));
  }

  private static FigureFormat one(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.suffix().equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "No file format \"" + name.strip() + "\": choose from png, svg, pdf, csv"));
  }
}
