package io.github.autoencoderlab.text;

import java.util.Locale;
import java.util.Optional;

/** A language of the program. */
public enum Language {
  EN(Locale.ENGLISH, "English"),
  ZH(Locale.SIMPLIFIED_CHINESE, "中文");

  private final Locale locale;
  private final String ownName;

  Language(Locale locale, String ownName) {
    this.locale = locale;
    this.ownName = ownName;
  }

  /** The locale that formats numbers in this language. */
  public Locale locale() {
    return locale;
  }

  /** What its speakers call it. */
  public String ownName() {
    return ownName;
  }

  /** The code of ISO 639-1, {@code en} or {@code zh}. */
  public String code() {
    return locale.getLanguage();
  }

  /** The language with this ISO 639-1 code. */
  public static Optional<Language> of(String code) {
    for (Language language : values()) {
      if (language.code().equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /** The language of the machine's user, English where the program does not speak theirs. */
  public static Language ofThisMachine() {
    return of(Locale.getDefault().getLanguage()).orElse(EN);
  }
}
