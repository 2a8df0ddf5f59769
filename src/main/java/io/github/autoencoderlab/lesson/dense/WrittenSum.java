package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.figure.FormulaSheet.FormulaLine;
import io.github.autoencoderlab.figure.FormulaSheet.Value;
import io.github.autoencoderlab.lesson.kit.Latex;
import java.util.ArrayList;
import java.util.List;

/** A sum written twice: in symbols, and below with the number of each term. */
final class WrittenSum {
  private final StringBuilder symbols = new StringBuilder();
  private final StringBuilder numbers = new StringBuilder();
  private final List<Value> values = new ArrayList<>();
  private double sum;
  private int terms;

  /** One more term. */
  WrittenSum plus(String symbol, Value value) {
    add(symbol, terms == 0 ? Latex.number(value.value()) : Latex.added(value.value()));
    values.add(value);
    sum += value.value();
    return this;
  }

  /** One more term, which is a product of a factor that is not negative. */
  WrittenSum plus(String symbol, Value factor, Value value) {
    String written = Latex.number(factor.value()) + "\\cdot" + Latex.number(value.value());
    add(symbol, terms == 0 ? written : "+" + written);
    values.add(factor);
    values.add(value);
    sum += factor.value() * value.value();
    return this;
  }

  private void add(String symbol, String number) {
    symbols.append(terms == 0 ? "" : "+").append(symbol);
    numbers.append(number);
    terms++;
  }

  int terms() {
    return terms;
  }

  /** Both lines; a single term is its own sum. */
  List<FormulaLine> lines(String left, String name) {
    String result = terms == 1 ? "" : "=" + Latex.number(sum);
    List<Value> all = new ArrayList<>(values);
    if (terms > 1) {
      all.add(new Value(name, sum));
    }
    return List.of(
        new FormulaLine(left + "=" + symbols, false),
        new FormulaLine("\\quad=" + numbers + result, false, all));
  }
}
