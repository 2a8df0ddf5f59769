package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Images;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;

/** Looks at data sets: what is said of them in English, and their pictures. */
final class Sentences {
  private Sentences() {}

  /** The pictures that a set trains on. */
  static Images train(DataSet data) {
    return (Images) data.train();
  }

  /** The pictures that a set tests on. */
  static Images test(DataSet data) {
    return (Images) data.test();
  }

  /** What was done to a data set. */
  static String done(DataSet data) {
    Texts texts = new Texts(Language.EN);
    return String.join("; ", data.account().done().stream().map(texts::get).toList());
  }
}
