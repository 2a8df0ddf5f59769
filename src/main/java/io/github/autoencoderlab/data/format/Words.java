package io.github.autoencoderlab.data.format;

import java.util.List;

/** What names have of their own. */
final class Words {
  private Words() {}

  /** The names of classes, without what is common to all of them. */
  static List<String> ofClasses(List<String> names) {
    String common = names.get(0);
    for (String name : names) {
      while (!name.startsWith(common)) {
        common = common.substring(0, common.length() - 1);
      }
    }
    // Only up to the end of a word: cat and cow do not begin with c.
    int start =
        Math.max(
                common.lastIndexOf('_'), Math.max(common.lastIndexOf('/'), common.lastIndexOf('-')))
            + 1;
    return names.stream().map(name -> name.substring(start)).toList();
  }
}
