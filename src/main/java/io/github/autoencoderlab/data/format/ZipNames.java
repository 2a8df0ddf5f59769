package io.github.autoencoderlab.data.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names in a zip archive, which need not say what character set they are in: that of the
 * machine which packed it. The first set is taken in which all of them are whole and look like
 * names.
 */
final class ZipNames {
  private static final int HIGH = 0x80;
  private static final int GB2312_FIRST = 0xa1;
  private static final int GB2312_LAST = 0xf7;

  /** A character set and what tells that names are in it. */
  private record Guess(String charset, Predicate<byte[]> bytes, Predicate<String> letters) {}

  private static final List<Guess> GUESSES =
      List.of(
          new Guess("GB18030", ZipNames::areGb2312, name -> true),
          new Guess("Shift_JIS", ZipNames::isNotLatin, ZipNames::isJapanese),
          new Guess("Big5", ZipNames::isNotLatin, ZipNames::isCommonChinese),
          new Guess("GB18030", ZipNames::isNotLatin, ZipNames::isChinese),
          new Guess("IBM437", name -> true, ZipNames::areLetters),
          new Guess("windows-1252", name -> true, name -> true));

  private final @Nullable Charset charset;

  private ZipNames(@Nullable Charset charset) {
    this.charset = charset;
  }

  /** Looks at all names that do not say what they are. */
  static ZipNames of(List<ZipItem> items) {
    List<byte[]> unknown =
        items.stream()
            .filter(item -> !item.isUtf8())
            .filter(item -> ZipExtra.unicodePath(item.extra(), item.name()).isEmpty())
            .map(ZipItem::name)
            .filter(name -> !isAscii(name))
            .toList();
    return new ZipNames(
        unknown.stream().allMatch(name -> decoded(name, StandardCharsets.UTF_8).isPresent())
            ? null
            : guessed(unknown));
  }

  /** The name of an item, its folders apart by slashes. */
  String of(ZipItem item) {
    Charset said = item.isUtf8() || charset == null ? StandardCharsets.UTF_8 : charset;
    String name =
        ZipExtra.unicodePath(item.extra(), item.name())
            .or(() -> decoded(item.name(), said))
            .orElseGet(() -> new String(item.name(), StandardCharsets.ISO_8859_1));
    return name.replace('\\', '/');
  }

  /** The character set that was guessed; empty if nothing had to be. */
  Optional<String> guess() {
    return Optional.ofNullable(charset).map(Charset::name);
  }

  private static Charset guessed(List<byte[]> names) {
    for (Guess guess : GUESSES) {
      if (Charset.isSupported(guess.charset())) {
        Charset charset = Charset.forName(guess.charset());
        if (names.stream().allMatch(name -> fits(name, charset, guess))) {
          return charset;
        }
      }
    }
    return StandardCharsets.ISO_8859_1;
  }

  private static boolean fits(byte[] name, Charset charset, Guess guess) {
    return guess.bytes().test(name) && decoded(name, charset).filter(guess.letters()).isPresent();
  }

  private static Optional<String> decoded(byte[] name, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(name))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean isAscii(byte[] name) {
    for (byte letter : name) {
      if (letter < 0) {
        return false;
      }
    }
    return true;
  }

  /** Pairs of the range that Chinese of everyday has. */
  private static boolean areGb2312(byte[] name) {
    for (int n = 0; n < name.length; n++) {
      int first = name[n] & 0xff;
      if (first >= HIGH) {
        n++;
        int second = n < name.length ? name[n] & 0xff : 0;
        if (first < GB2312_FIRST || first > GB2312_LAST || second < GB2312_FIRST) {
          return false;
        }
      }
    }
    return true;
  }

  /** A single strange byte in a word of letters is an accented one of an alphabet. */
  private static boolean isNotLatin(byte[] name) {
    for (int n = 1; n + 1 < name.length; n++) {
      boolean large = isIn(name[n - 1], 'A', 'Z');
      boolean small = isIn(name[n - 1], 'a', 'z');
      boolean goesOn = isIn(name[n + 1], 'a', 'z') || (large && isIn(name[n + 1], 'A', 'Z'));
      if (name[n] < 0 && (small || large) && goesOn) {
        return false;
      }
    }
    return true;
  }

  private static boolean isIn(byte letter, char first, char last) {
    return letter >= first && letter <= last;
  }

  private static boolean isJapanese(String name) {
    // Kanji of level 1 lie below 0x989f; those above are rare.
    byte[] bytes = name.getBytes(Charset.forName("Shift_JIS"));
    List<Integer> pairs = new ArrayList<>();
    for (int n = 0; n + 1 < bytes.length; n++) {
      int first = bytes[n] & 0xff;
      if ((first >= 0x81 && first <= 0x9f) || first >= 0xe0) {
        pairs.add(first << 8 | (bytes[++n] & 0xff));
      }
    }
    return !pairs.isEmpty()
        && pairs.stream().allMatch(pair -> pair < 0x989f)
        && notHalfWidth(name)
        && pairs.stream().anyMatch(pair -> pair >= 0x829f);
  }

  private static boolean notHalfWidth(String name) {
    return name.codePoints().noneMatch(letter -> letter >= 0xff61 && letter <= 0xff9f);
  }

  private static boolean isCommonChinese(String name) {
    byte[] bytes = name.getBytes(Charset.forName("Big5"));
    for (int n = 0; n + 1 < bytes.length; n++) {
      int first = bytes[n] & 0xff;
      if (first >= HIGH) {
        // The 5,401 characters of everyday lie here.
        if (first < 0xa4 || first > 0xc6) {
          return false;
        }
        n++;
      }
    }
    return isChinese(name);
  }

  private static boolean isChinese(String name) {
    return name.codePoints().filter(letter -> letter >= HIGH).allMatch(Character::isIdeographic);
  }

  private static boolean areLetters(String name) {
    return name.codePoints()
        .filter(letter -> letter >= HIGH)
        .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
  }
}
