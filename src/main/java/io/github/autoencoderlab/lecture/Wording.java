package io.github.autoencoderlab.lecture;

import io.github.autoencoderlab.text.Language;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a file says, in any number of languages.
 *
 * @param byLanguage texts by ISO 639-1 code, the one that stands in for others first
 */
public record Wording(Map<String, String> byLanguage) {
  /** Nothing said. */
  public static final Wording NONE = new Wording(Map.of());

  /** The language of a text of which none is named. */
  static final String ANY = "";

  public Wording {
    byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
  }

  /** The same text for every language. */
  public static Wording of(String text) {
    return text.isEmpty() ? NONE : new Wording(Map.of(ANY, text));
  }

  /** In a language; else in English, else in the first language there is; empty if in none. */
  public String in(Language language) {
    String asked = byLanguage.get(language.code());
    if (asked == null) {
      asked = byLanguage.get(Language.EN.code());
    }
    return asked != null ? asked : byLanguage.values().stream().findFirst().orElse("");
  }

  /** Whether nothing is said in any language. */
  public boolean isEmpty() {
    return byLanguage.isEmpty();
  }
}
