package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;

/** What is said of data, in English. */
final class Sentences {
  private Sentences() {}

  /** What was done to a data set. */
  static String done(DataSet data) {
    Texts texts = new Texts(Language.EN);
    return String.join("; ", data.account().done().stream().map(texts::get).toList());
  }
}
