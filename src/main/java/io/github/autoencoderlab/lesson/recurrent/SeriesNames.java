package io.github.autoencoderlab.lesson.recurrent;

import io.github.autoencoderlab.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What classes and channels are called: as generated data name theirs, else by number. */
final class SeriesNames {
  private SeriesNames() {}

  /** Labels as whole numbers; all of class 0 if there are none. */
  static int[] classes(byte[] labels, int count) {
    int[] classes = new int[count];
    for (int n = 0; n < labels.length; n++) {
      classes[n] = labels[n] & 0xff;
    }
    return classes;
  }

  /** Names of all classes up to the last that occurs. */
  static List<String> of(String data, int[] labels, Texts texts) {
    int most = Arrays.stream(labels).max().orElse(0);
    return IntStream.rangeClosed(0, most)
        .mapToObj(n -> name(data, "class", n, texts.get("figure.recurrent.codes.class", n), texts))
        .toList();
  }

  /** The name of a channel, from 0. */
  static String channel(String data, int channel, Texts texts) {
    String number = texts.get("figure.recurrent.channel", channel + 1);
    return name(data, "channel", channel, number, texts);
  }

  private static String name(String data, String what, int n, String otherwise, Texts texts) {
    int colon = data.indexOf(':');
    String key = "data." + (colon < 0 ? data : data.substring(0, colon)) + "." + what + "." + n;
    return texts.has(key) ? texts.get(key) : otherwise;
  }
}
