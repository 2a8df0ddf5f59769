package io.github.autoencoderlab.data;

import io.github.autoencoderlab.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is to be said of a data set, one sentence each. */
public final class Summary {
  private static final int MOST_CLASSES = 20;

  private Summary() {}

  /** Format, numbers of examples, sizes, classes, values, and all that was done to them. */
  public static List<Message> of(DataSet set) {
    Account account = set.account();
    List<Message> lines = new ArrayList<>();
    lines.add(Message.of("data.say.format", account.format(), kind(set.kind())));
    lines.add(part("data.say.train", set.train(), account));
    lines.add(part("data.say.test", set.test(), account));
    lines.add(values(set));
    for (Message done : account.done()) {
      lines.add(Message.of("data.say.done", done));
    }
    return lines;
  }

  private static Message part(String key, Examples examples, Account account) {
    String size = examples.rows() + "×" + examples.columns();
    return Message.of(key, examples.count(), size, classes(examples.labels(), account));
  }

  private static Message classes(byte[] labels, Account account) {
    int[] found = Labels.classes(labels);
    if (found.length == 0) {
      return Message.of("data.say.noClasses");
    }
    List<String> names = new ArrayList<>();
    for (int label : found) {
      names.add(account.className(label));
    }
    boolean all = names.size() <= MOST_CLASSES;
    boolean words = names.stream().anyMatch(name -> name.contains(" "));
    String list = String.join(words ? ", " : " ", all ? names : names.subList(0, MOST_CLASSES));
    return Message.of("data.say.classes", found.length, all ? list : list + " …");
  }

  private static Message values(DataSet set) {
    Account account = set.account();
    double sum = 0;
    float[] mean = set.train().mean();
    for (float value : mean) {
      sum += value;
    }
    String average =
        String.format(Locale.ROOT, "%.3f", Math.rint(1000 * sum / mean.length) / 1000 + 0.0);
    return account.format().equals(Account.MADE.format())
        ? Message.of("data.say.mean", average)
        : Message.of(
            set.kind().unitRange() ? "data.say.values" : "data.say.unscaled",
            Account.number(account.low()),
            Account.number(account.high()),
            average);
  }

  private static Message kind(Kind kind) {
    return Message.of("data.kind." + kind.name().toLowerCase(Locale.ROOT));
  }
}
