package io.github.autoencoderlab.cli;

import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.deep.DeepLesson;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** What a command line came to. */
record Outcome(int status, String out, String err) {
  /** Runs the command line as {@code main} does, its words captured. */
  static Outcome of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = Cli.commandLine(Outcome::pretend);
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    int status = line.execute(arguments);
    return new Outcome(status, out.toString(), err.toString());
  }

  /** As if each lesson had been measured; only those of one hidden layer say how large it is. */
  private static void pretend(
      List<Lesson> lessons, @Nullable String data, Consumer<WindowSpeed> taker) {
    for (Lesson lesson : lessons) {
      OptionalInt hidden = lesson instanceof DeepLesson ? OptionalInt.empty() : OptionalInt.of(500);
      taker.accept(
          new WindowSpeed(lesson, 784, hidden, 100, 900, 1000, 12, 33, OptionalDouble.of(130)));
    }
  }
}
