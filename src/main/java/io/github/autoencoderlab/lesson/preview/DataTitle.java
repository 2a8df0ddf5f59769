package io.github.autoencoderlab.lesson.preview;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.text.Texts;
import java.nio.file.Path;

/** What data are called where people read it. */
public final class DataTitle {
  private DataTitle() {}

  /**
   * The title of generated data with their options, or the last part of a file's or folder's name.
   */
  public static String of(DataSet set, Texts texts) {
    int colon = set.name().indexOf(':');
    String key = "data." + (colon < 0 ? set.name() : set.name().substring(0, colon));
    if (!texts.has(key)) {
      return String.valueOf(Path.of(set.name()).getFileName());
    }
    String title = texts.get(key);
    return colon < 0 ? title : title + " (" + shortened(set.name().substring(colon + 1)) + ")";
  }

  /** Of folders the last part only. */
  private static String shortened(String options) {
    return options.replaceAll("=[^=]*[/\\\\](?=[^/\\\\,]+(,|$))", "=").replace(",", ", ");
  }
}
