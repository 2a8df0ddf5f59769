package io.github.autoencoderlab.data.recipe;

import io.github.autoencoderlab.data.DataException;
import java.math.BigDecimal;
import java.util.List;

/** Something a recipe can be told; its title has the key {@code data.option.ID}. */
public sealed interface Option {
  /** Its name in addresses and on the command line. */
  String id();

  /** The text of the value that is used if nothing is told. */
  String standard();

  /** What values it takes, for a help text. */
  String range();

  /**
   * The usual text of a value.
   *
   * @throws DataException if this option cannot have it; the sentence says what it can have
   */
  String checked(String text) throws DataException;

  /** A whole number from least to most. */
  record Whole(String id, long least, long most, long value) implements Option {
    @Override
    public String standard() {
      return String.valueOf(value);
    }

    @Override
    public String range() {
      return least + " … " + most;
    }

    @Override
    public String checked(String text) throws DataException {
      try {
        long number = Long.parseLong(text.strip());
        if (number >= least && number <= most) {
          return String.valueOf(number);
        }
        throw notOne(text);
      } catch (NumberFormatException e) {
        throw notOne(text);
      }
    }

    private DataException notOne(String text) {
      return new DataException(
          "parameter.notWhole", id, text, String.valueOf(least), String.valueOf(most));
    }
  }

  /** A real number from least to most. */
  record Real(String id, double least, double most, double value) implements Option {
    @Override
    public String standard() {
      return plain(value);
    }

    @Override
    public String range() {
      return plain(least) + " … " + plain(most);
    }

    @Override
    public String checked(String text) throws DataException {
      double number = parsed(text);
      if (!(number >= least && number <= most)) {
        throw new DataException("parameter.notNumber", id, text, plain(least), plain(most));
      }
      return plain(number);
    }

    private static double parsed(String text) {
      try {
        return Double.parseDouble(text.strip());
      } catch (NumberFormatException e) {
        return Double.NaN;
      }
    }

    private static String plain(double value) {
      BigDecimal decimal = BigDecimal.valueOf(value);
      return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }
  }

  /** One of several words; the first is the usual one. */
  record Choice(String id, List<String> choices) implements Option {
    public Choice {
      choices = List.copyOf(choices);
    }

    @Override
    public String standard() {
      return choices.get(0);
    }

    @Override
    public String range() {
      return String.join(" | ", choices);
    }

    @Override
    public String checked(String text) throws DataException {
      if (!choices.contains(text.strip())) {
        throw new DataException("parameter.notChoice", id, text, String.join(", ", choices));
      }
      return text.strip();
    }
  }

  /**
   * Other data: an address, whose options are checked, or a place, which is when it is opened.
   *
   * @param check of an address
   */
  record Source(String id, String standard, String range, Check check) implements Option {
    /** What is wrong with a text is found before anything is opened. */
    @FunctionalInterface
    public interface Check {
      /**
       * Looks at a text.
       *
       * @throws DataException if it can be no address and no place
       */
      void check(String text) throws DataException;
    }

    @Override
    public String checked(String text) throws DataException {
      check.check(text.strip());
      return text.strip();
    }
  }
}
