package io.github.autoencoderlab.lesson.parameter;

import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;

/**
 * A parameter that is a number.
 *
 * @param least smallest value
 * @param most largest value
 * @param scale how a slider spreads the range
 */
public record NumberParameter(
    String id,
    String symbol,
    double least,
    double most,
    Scale scale,
    double defaultValue,
    Effect effect,
    boolean primary)
    implements ScalarParameter {
  private static final MathContext DIGITS = new MathContext(3);
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+");

  /** How a range is spread, and whether only whole numbers belong to it. */
  public enum Scale {
    LINEAR,
    LOGARITHMIC,
    WHOLE,
    WHOLE_LOGARITHMIC;

    /** Whether only whole numbers are values. */
    public boolean whole() {
      return this == WHOLE || this == WHOLE_LOGARITHMIC;
    }

    boolean logarithmic() {
      return this == LOGARITHMIC || this == WHOLE_LOGARITHMIC;
    }
  }

  public NumberParameter {
    if (!(least < most && least <= defaultValue && defaultValue <= most)) {
      throw new IllegalArgumentException(id + ": " + defaultValue + " in " + least + "…" + most);
    }
    if (scale.logarithmic() && least <= 0) {
      throw new IllegalArgumentException(id + ": a logarithmic range starts above 0");
    }
  }

  /** The value at a place of the slider, rounded to what a person would say. */
  public double at(double fraction) {
    double value =
        scale.logarithmic()
            ? least * Math.pow(most / least, fraction)
            : least + (most - least) * fraction;
    return Math.min(most, Math.max(least, rounded(value)));
  }

  /** The place of a value on the slider, 0 to 1. */
  public double fraction(double value) {
    return scale.logarithmic()
        ? Math.log(value / least) / Math.log(most / least)
        : (value - least) / (most - least);
  }

  private double rounded(double value) {
    return scale.whole() ? Math.rint(value) : new BigDecimal(value).round(DIGITS).doubleValue();
  }

  @Override
  public double parse(String text) throws UserException {
    double value;
    try {
      value = Double.parseDouble(withPoint(text.strip().replace('，', ',')));
    } catch (NumberFormatException e) {
      throw notOne(text);
    }
    boolean whole = value == Math.rint(value);
    if (!(value >= least && value <= most) || (scale.whole() && !whole)) {
      throw notOne(text);
    }
    return value;
  }

  /** Half of the world writes 0,05, and the other half 10,000. */
  private String withPoint(String text) {
    boolean grouped = scale.whole() && GROUPED.matcher(text).matches();
    return grouped ? text.replace(",", "") : text.replace(',', '.');
  }

  private UserException notOne(String text) {
    String key = scale.whole() ? "parameter.notWhole" : "parameter.notNumber";
    return new UserException(Message.of(key, id, text, format(least), format(most)));
  }

  @Override
  public String format(double value) {
    return scale.whole() ? String.valueOf((long) value) : plain(value);
  }

  private static String plain(double value) {
    BigDecimal decimal = new BigDecimal(String.valueOf(value));
    return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
  }
}
