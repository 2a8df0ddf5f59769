package io.github.autoencoderlab.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** All texts of one language, by key. */
public final class Texts {
  private static final String BUNDLE = "texts/texts";

  private final Language language;
  private final ResourceBundle bundle;

  /** Loads the texts of a language. */
  public Texts(Language language) {
    this.language = language;
    this.bundle = ResourceBundle.getBundle(BUNDLE, language.locale(), new NoFallback());
  }

  /** The language of these texts. */
  public Language language() {
    return language;
  }

  /** The same texts as a bundle, for {@code %key} in FXML. */
  public ResourceBundle bundle() {
    return bundle;
  }

  /** Whether there is a text for the key. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /**
   * The text for a key, its {@code {0}}, {@code {1}} … replaced.
   *
   * @throws java.util.MissingResourceException if no text has this key
   */
  public String get(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), language.locale()).format(arguments);
  }

  /** A message in this language. */
  public String get(Message message) {
    Object[] arguments =
        message.arguments().stream().map(a -> a instanceof Message m ? get(m) : a).toArray();
    return get(message.key(), arguments);
  }

  /** Chinese texts must not turn up because the machine, not the user, speaks Chinese. */
  private static final class NoFallback extends ResourceBundle.Control {
    @Override
    public @org.jspecify.annotations.Nullable Locale getFallbackLocale(
        String baseName, Locale locale) {
      return null;
    }
  }
}
