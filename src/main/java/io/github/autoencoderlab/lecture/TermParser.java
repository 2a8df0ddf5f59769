package io.github.autoencoderlab.lecture;

import io.github.autoencoderlab.lesson.comparison.Comparison;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a {@link Term}: products before sums, from the left. */
final class TermParser {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*){0,2}(?:\\.\\d+)?(?:\\[\\d+\\])?|[-+*/(),])");

  private final Queue<String> tokens = new ArrayDeque<>();

  /**
   * Takes a text apart.
   *
   * @throws IllegalArgumentException if something in it is no part of a term
   */
  TermParser(String text) {
    Matcher matcher = TOKEN.matcher(text.strip());
    int end = 0;
    while (matcher.lookingAt()) {
      tokens.add(matcher.group(1));
      end = matcher.end();
      matcher.region(end, text.strip().length());
    }
    if (end < text.strip().length()) {
      throw new IllegalArgumentException(text.strip().substring(end));
    }
  }

  /**
   * All of it.
   *
   * @throws IllegalArgumentException if it ends too early or too late
   */
  Term read() {
    Term all = sum();
    if (!tokens.isEmpty()) {
      throw new IllegalArgumentException(tokens.element());
    }
    return all;
  }

  private Term sum() {
    Term sum = product();
    while (true) {
      if (take("+")) {
        sum = new Term.Of(Double::sum, sum, product());
      } else if (take("-")) {
        sum = new Term.Of((a, b) -> a - b, sum, product());
      } else {
        return sum;
      }
    }
  }

  private Term product() {
    Term product = factor();
    while (true) {
      if (take("*")) {
        product = new Term.Of((a, b) -> a * b, product, factor());
      } else if (take("/")) {
        product = new Term.Of((a, b) -> a / b, product, factor());
      } else {
        return product;
      }
    }
  }

  private Term factor() {
    if (take("-")) {
      return new Term.Of((a, b) -> a - b, new Term.Constant(0), factor());
    }
    if (take("(")) {
      return closed(sum());
    }
    String token = next();
    if (Character.isDigit(token.charAt(0))) {
      return new Term.Constant(Double.parseDouble(token));
    }
    if (!Character.isLetter(token.charAt(0)) && token.charAt(0) != '_') {
      throw new IllegalArgumentException(token);
    }
    return take("(") ? function(token) : named(token);
  }

  /** What stands before a point is a run, but for {@code against.}: that is B of the same run. */
  private static Term named(String token) {
    int dot = token.indexOf('.');
    boolean own = token.startsWith(Comparison.PREFIX);
    return own || dot < 0 || Character.isDigit(token.charAt(dot + 1))
        ? new Term.Named("", token)
        : new Term.Named(token.substring(0, dot), token.substring(dot + 1));
  }

  private Term function(String name) {
    switch (name) {
      case "abs" -> {
        return closed(new Term.Of((a, b) -> Math.abs(a - b), sum(), new Term.Constant(0)));
      }
      case "apart" -> {
        return closed(new Term.Apart(next()));
      }
      case "min" -> {
        return several(Math::min);
      }
      case "max" -> {
        return several(Math::max);
      }
      default -> throw new IllegalArgumentException(name);
    }
  }

  private Term several(java.util.function.DoubleBinaryOperator how) {
    Term all = sum();
    while (take(",")) {
      all = new Term.Of(how, all, sum());
    }
    return closed(all);
  }

  private Term closed(Term inner) {
    if (!take(")")) {
      throw new IllegalArgumentException(tokens.isEmpty() ? "…" : tokens.element());
    }
    return inner;
  }

  private boolean take(String wanted) {
    if (wanted.equals(tokens.peek())) {
      tokens.remove();
      return true;
    }
    return false;
  }

  private String next() {
    String token = tokens.poll();
    if (token == null) {
      throw new IllegalArgumentException("…");
    }
    return token;
  }
}
