package io.github.autoencoderlab.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A formula in the pieces between which a line may end: before an operator or a relation and after
 * wide space, never within braces; within brackets and parentheses only if that is asked for.
 */
final class FormulaPieces {
  private static final Set<String> OPERATORS = Set.of("+", "-", "\\cdot", "\\circ", "\\star");
  private static final Set<String> RELATIONS =
      Set.of("=", "<", ">", "\\leftarrow", "\\sim", "\\approx", "\\le", "\\leq", "\\ge", "\\geq");
  private static final String OPENING = "{[(";
  private static final String CLOSING = "}])";

  /** What an operator's left side lets it be: after one of these it is a sign. */
  private static final String BEFORE_SIGN = "=,([<>+-";

  /**
   * A piece of a formula.
   *
   * @param latex typeset as it would be in the middle of the formula
   * @param quads wide spaces before it, which the beginning of a line leaves out
   */
  record Piece(String latex, int quads) {}

  private final String latex;
  private final boolean fine;
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder piece = new StringBuilder();
  private int quads;
  private int depth;
  private String last = "";

  private FormulaPieces(String latex, boolean fine) {
    this.latex = latex;
    this.fine = fine;
  }

  /**
   * Returns the pieces, of which side by side the formula is made; at least one.
   *
   * @param fine whether it may break within brackets and parentheses, which then do not grow
   */
  static List<Piece> of(String latex, boolean fine) {
    return new FormulaPieces(latex, fine).split();
  }

  private List<Piece> split() {
    for (int at = 0; at < latex.length(); ) {
      String token = token(at);
      take(token);
      at += token.length();
    }
    finish(0);
    return pieces.isEmpty() ? List.of(new Piece(latex, 0)) : List.copyOf(pieces);
  }

  /** A command with what must follow it, or a single character. */
  private String token(int at) {
    if (latex.charAt(at) != '\\' || at + 1 == latex.length()) {
      return String.valueOf(latex.charAt(at));
    }
    int end = at + 1;
    while (end < latex.length() && Character.isLetter(latex.charAt(end))) {
      end++;
    }
    String command = latex.substring(at, Math.max(end, at + 2));
    boolean sized = command.equals("\\left") || command.equals("\\right");
    return sized ? latex.substring(at, Math.min(latex.length(), end + 1)) : command;
  }

  private void take(String token) {
    if (depth == 0 && (token.equals("\\quad") || token.equals("\\qquad"))) {
      finish(token.equals("\\quad") ? 1 : 2);
      return;
    }
    boolean sign = last.isEmpty() || BEFORE_SIGN.contains(last) || RELATIONS.contains(last);
    boolean breaks = RELATIONS.contains(token) || (OPERATORS.contains(token) && !sign);
    if (depth == 0 && breaks && !piece.isEmpty()) {
      finish(0);
      // An empty group would take no space beside it.
      piece.append("\\mathord{}");
    }
    deepen(token);
    piece.append(fine && isSized(token) ? token.substring(token.length() - 1) : token);
    last = token.isBlank() ? last : token;
  }

  /** Whether this is a bracket or parenthesis that grows with what is within. */
  private static boolean isSized(String token) {
    boolean sized = token.startsWith("\\left") || token.startsWith("\\right");
    return sized && "[]()".indexOf(token.charAt(token.length() - 1)) >= 0;
  }

  private void deepen(String token) {
    if (fine && (isSized(token) || "[]()".contains(token))) {
      return;
    }
    if ((token.startsWith("\\left") && token.length() == 6) || token.equals("\\begin")) {
      depth++;
    } else if ((token.startsWith("\\right") && token.length() == 7) || token.equals("\\end")) {
      depth--;
    } else if (OPENING.contains(token)) {
      depth++;
    } else if (CLOSING.contains(token)) {
      depth--;
    }
  }

  private void finish(int spaces) {
    if (!piece.toString().isBlank()) {
      pieces.add(new Piece(piece.toString(), quads));
      quads = 0;
    }
    quads += spaces;
    piece.setLength(0);
    last = spaces > 0 ? "" : last;
  }
}
