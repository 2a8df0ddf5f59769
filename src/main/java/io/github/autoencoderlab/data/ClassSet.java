package io.github.autoencoderlab.data;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Some classes, or all there are; written {@code 0-4,7}, all of them as nothing. */
public final class ClassSet {
  /** Every class. */
  public static final ClassSet ALL = new ClassSet(new BitSet());

  private static final Pattern PART = Pattern.compile("(\\d{1,3})(?:[-–](\\d{1,3}))?");
  private static final int LAST = 255;

  /** Empty for all. */
  private final BitSet members;

  private ClassSet(BitSet members) {
    this.members = members;
  }

  /**
   * Reads classes.
   *
   * @throws DataException if the text is no list of classes from 0 to 255
   */
  public static ClassSet of(String text) throws DataException {
    BitSet members = new BitSet();
    for (String part : text.isBlank() ? new String[0] : text.split("[,，、]", -1)) {
      Matcher matcher = PART.matcher(part.strip());
      if (!matcher.matches()) {
        throw new DataException("data.noClasses", text);
      }
      int first = Integer.parseInt(matcher.group(1));
      int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
      if (last < first || last > LAST) {
        throw new DataException("data.noClasses", text);
      }
      members.set(first, last + 1);
    }
    return new ClassSet(members);
  }

  /** These classes. */
  static ClassSet of(int[] classes) {
    BitSet members = new BitSet();
    for (int label : classes) {
      members.set(label);
    }
    return new ClassSet(members);
  }

  /** Whether every class is one of these. */
  public boolean isAll() {
    return members.isEmpty();
  }

  boolean contains(int label) {
    return isAll() || members.get(label);
  }

  /** What {@link #of} reads as these classes. */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    for (int first = members.nextSetBit(0); first >= 0; ) {
      int after = members.nextClearBit(first);
      parts.add(after == first + 1 ? String.valueOf(first) : first + "-" + (after - 1));
      first = members.nextSetBit(after);
    }
    return String.join(",", parts);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ClassSet set && members.equals(set.members);
  }

  @Override
  public int hashCode() {
    return members.hashCode();
  }
}
