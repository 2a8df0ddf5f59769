package io.github.autoencoderlab.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** All texts of one language, by key. */
public final class Texts {
  /**
   * The files that they are in, each once for every language: the program's own texts, those of
   * data, those that several lessons share, and those of families and single lessons.
   */
  static final List<String> FILES =
      List.of(
          "program",
          "lecture",
          "data",
          "lessons",
          "comparison",
          "rbm",
          "dense",
          "autoencoder",
          "undercomplete",
          "sparse",
          "denoising",
          "deep",
          "stacked",
          "dbn",
          "convolutional",
          "recurrent",
          "table",
          "svm");

  private final Language language;
  private final ResourceBundle bundle;

  /**
   * Loads the texts of a language.
   *
   * @throws IllegalStateException if two texts have the same key
   * @throws MissingResourceException if one of the files is not part of the program
   */
  public Texts(Language language) {
    this.language = language;
    Map<String, String> all = new HashMap<>();
    for (String file : FILES) {
      Properties some = load(file, language);
      for (String key : some.stringPropertyNames()) {
        if (all.put(key, some.getProperty(key)) != null) {
          throw new IllegalStateException(file + " has " + key + " a second time");
        }
      }
    }
    bundle = new Bundle(all);
  }

  /** The texts of one file, as they are written. */
  static Properties load(String file, Language language) {
    Properties texts = new Properties();
    try (Reader in = new InputStreamReader(source(file, language), StandardCharsets.UTF_8)) {
      texts.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static InputStream source(String file, Language language) throws IOException {
    String name = "/texts/" + file + "_" + language.code() + ".properties";
    URL found = Texts.class.getResource(name);
    if (found == null) {
      throw new MissingResourceException("no " + name, Texts.class.getName(), name);
    }
    return found.openStream();
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
   * @throws MissingResourceException if no text has this key
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

  /** Texts of several files as one. */
  private static final class Bundle extends ResourceBundle {
    private final Map<String, String> texts;

    private Bundle(Map<String, String> texts) {
      this.texts = texts;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
      return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
      return Collections.enumeration(texts.keySet());
    }
  }
}
