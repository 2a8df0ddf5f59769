package io.github.autoencoderlab.data;

import java.util.Comparator;
import java.util.function.Function;

/**
 * The order in which people count: {@code s2} before {@code s10}. Digits that follow each other are
 * one number.
 */
public final class NaturalOrder {
  private NaturalOrder() {}

  /** The order of things by their names. */
  public static <T> Comparator<T> of(Function<T, String> name) {
    return (one, other) -> compare(name.apply(one), name.apply(other));
  }

  /** Less than, equal to or greater than zero, as the first name comes before the second. */
  public static int compare(String one, String other) {
    int a = 0;
    int b = 0;
    while (a < one.length() && b < other.length()) {
      int compared;
      if (isDigit(one.charAt(a)) && isDigit(other.charAt(b))) {
        int endA = end(one, a);
        int endB = end(other, b);
        compared = numbers(one.substring(a, endA), other.substring(b, endB));
        a = endA;
        b = endB;
      } else {
        compared = Character.compare(level(one.charAt(a++)), level(other.charAt(b++)));
      }
      if (compared != 0) {
        return compared;
      }
    }
    int rest = Integer.compare(one.length() - a, other.length() - b);
    // 01 and 1 are the same number but not the same name.
    return rest != 0 ? rest : one.compareTo(other);
  }

  /** The end of a folder's name comes before all letters, so that folders stay together. */
  private static char level(char letter) {
    return letter == '/' ? 0 : letter;
  }

  private static int numbers(String one, String other) {
    String a = one.replaceFirst("^0+(?=.)", "");
    String b = other.replaceFirst("^0+(?=.)", "");
    int byLength = Integer.compare(a.length(), b.length());
    return byLength != 0 ? byLength : a.compareTo(b);
  }

  private static int end(String name, int start) {
    int end = start;
    while (end < name.length() && isDigit(name.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }
}
