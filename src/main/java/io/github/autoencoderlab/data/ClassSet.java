package io.github.autoencoderlab.data;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Some classes, or all there are; written {@code 0-4,7} or by their names, all of them as nothing.
 * Which class a name stands for only the data tell.
 */
public final class ClassSet {
  /** Every class. */
  public static final ClassSet ALL = new ClassSet("", new BitSet(), List.of());

  private static final Pattern PART = Pattern.compile("(\\d{1,3})(?:[-–](\\d{1,3}))?");
  private static final int LAST = 255;
  private static final int MOST_NAMES = 20;

  private final String written;
  private final BitSet members;
  private final List<String> names;

  private ClassSet(String written, BitSet members, List<String> names) {
    this.written = written;
    this.members = members;
    this.names = List.copyOf(names);
  }

  /**
   * Reads classes.
   *
   * @throws DataException if there is nothing between two commas
   */
  public static ClassSet of(String text) throws DataException {
    BitSet members = new BitSet();
    List<String> names = new ArrayList<>();
    for (String part : text.isBlank() ? new String[0] : text.split("[,，、]", -1)) {
      if (part.isBlank()) {
        throw new DataException("data.noClasses", text);
      }
      if (!add(part.strip(), members)) {
        names.add(part.strip());
      }
    }
    return new ClassSet(text, members, names);
  }

  /** Adds what is a number or a range of them; says whether it is. */
  private static boolean add(String part, BitSet members) {
    Matcher matcher = PART.matcher(part);
    if (!matcher.matches()) {
      return false;
    }
    int first = Integer.parseInt(matcher.group(1));
    int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
    if (last < first || last > LAST) {
      return false;
    }
    members.set(first, last + 1);
    return true;
  }

  /** These classes. */
  static ClassSet of(int[] classes) {
    BitSet members = new BitSet();
    for (int label : classes) {
      members.set(label);
    }
    return new ClassSet("", members, List.of());
  }

  /**
   * The same classes by their numbers. A name goes before a number that is written alike.
   *
   * @param known what the classes are called; empty if they have no names
   * @throws DataException if a class has no such name; the sentence says which there are
   */
  ClassSet among(List<String> known) throws DataException {
    if (known.isEmpty()) {
      if (!names.isEmpty()) {
        throw new DataException("data.noClasses", written);
      }
      return this;
    }
    BitSet found = new BitSet();
    for (String part : parts()) {
      int named = known.indexOf(part);
      BitSet numbers = new BitSet();
      if (named >= 0) {
        found.set(named);
      } else if (add(part, numbers)) {
        for (int number : numbers.stream().toArray()) {
          found.set(number(String.valueOf(number), number, known));
        }
      } else {
        found.set(number(part, known.size(), known));
      }
    }
    return new ClassSet(written, found, List.of());
  }

  private static int number(String name, int otherwise, List<String> known) throws DataException {
    int named = known.indexOf(name);
    if (named < 0 && otherwise >= known.size()) {
      throw new DataException("data.unknownClass", name, names(known));
    }
    return named < 0 ? otherwise : named;
  }

  /** Many names in a sentence. */
  static String names(List<String> known) {
    String first = String.join(", ", known.subList(0, Math.min(MOST_NAMES, known.size())));
    return known.size() > MOST_NAMES ? first + ", …" : first;
  }

  /** What these classes are called among all; numbers if they have no names. */
  String text(List<String> known) {
    return known.isEmpty()
        ? toString()
        : names(
            members.stream()
                .mapToObj(label -> label < known.size() ? known.get(label) : String.valueOf(label))
                .toList());
  }

  /** Whether every class is one of these. */
  public boolean isAll() {
    return members.isEmpty() && names.isEmpty();
  }

  boolean contains(int label) {
    return isAll() || members.get(label);
  }

  private List<String> parts() {
    List<String> parts = new ArrayList<>();
    for (int first = members.nextSetBit(0); first >= 0; ) {
      int after = members.nextClearBit(first);
      parts.add(after == first + 1 ? String.valueOf(first) : first + "-" + (after - 1));
      first = members.nextSetBit(after);
    }
    parts.addAll(names);
    return parts;
  }

  /** What {@link #of} reads as these classes. */
  @Override
  public String toString() {
    return String.join(",", parts());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ClassSet set && parts().equals(set.parts());
  }

  @Override
  public int hashCode() {
    return parts().hashCode();
  }
}
