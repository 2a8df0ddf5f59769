package io.github.autoencoderlab.lesson.table;

import java.util.List;
import java.util.Map;

/**
 * Test errors in per cent with their 95 % intervals as printed in table 1 of Vincent, Larochelle,
 * Bengio and Manzagol, "Extracting and composing robust features with denoising autoencoders", ICML
 * 2008, and on the slide.
 */
public final class Published {
  /** What to cite. */
  public static final String SOURCE = "Vincent et al., ICML 2008, table 1";

  private static final Map<TableSet, Row> ROWS =
      Map.of(
          TableSet.BASIC,
          row(0.10, 3.03, 0.15, 3.69, 0.17, 3.94, 0.17, 3.46, 0.16, 3.11, 0.15, 2.80, 0.14),
          TableSet.ROT,
          row(0.10, 11.11, 0.28, 15.42, 0.32, 14.69, 0.31, 10.30, 0.27, 10.30, 0.27, 10.29, 0.27),
          TableSet.BG_RAND,
          row(0.40, 14.58, 0.31, 16.62, 0.33, 9.80, 0.26, 11.28, 0.28, 6.73, 0.22, 10.38, 0.27),
          TableSet.BG_IMG,
          row(0.25, 22.61, 0.37, 24.01, 0.37, 16.15, 0.32, 23.00, 0.37, 16.31, 0.32, 16.68, 0.33),
          TableSet.ROT_BG_IMG,
          row(0.25, 55.18, 0.44, 56.41, 0.43, 52.21, 0.44, 51.93, 0.44, 47.39, 0.44, 44.49, 0.44),
          TableSet.RECT,
          row(0.10, 2.15, 0.13, 2.15, 0.13, 4.71, 0.19, 2.41, 0.13, 2.60, 0.14, 1.99, 0.12),
          TableSet.RECT_IMG,
          row(0.25, 24.04, 0.37, 24.05, 0.37, 23.69, 0.37, 24.05, 0.37, 22.50, 0.37, 21.59, 0.36),
          TableSet.CONVEX,
          row(0.10, 19.13, 0.34, 19.82, 0.35, 19.92, 0.35, 18.41, 0.34, 18.63, 0.34, 19.06, 0.34));

  private Published() {}

  private record Row(double masked, List<ErrorRate> errors) {}

  private static Row row(double masked, double... numbers) {
    ErrorRate[] errors = new ErrorRate[numbers.length / 2];
    for (int n = 0; n < errors.length; n++) {
      errors[n] = new ErrorRate(numbers[2 * n], numbers[2 * n + 1]);
    }
    return new Row(masked, List.of(errors));
  }

  @SuppressWarnings("NullAway") // every set has a row, which PublishedTest asks for
  private static Row row(TableSet set) {
    return ROWS.get(set);
  }

  /** The error that the paper prints. */
  public static ErrorRate error(TableSet set, TableModel model) {
    return row(set).errors().get(List.of(TableModel.values()).indexOf(model));
  }

  /** ν, the share of inputs that the denoising autoencoders of a set did not see. */
  public static double masked(TableSet set) {
    return row(set).masked();
  }
}
