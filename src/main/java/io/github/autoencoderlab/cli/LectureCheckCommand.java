package io.github.autoencoderlab.cli;

import io.github.autoencoderlab.lecture.Check;
import io.github.autoencoderlab.lecture.Examiner;
import io.github.autoencoderlab.lecture.Lecture;
import io.github.autoencoderlab.lecture.PageState;
import io.github.autoencoderlab.lecture.Verdict;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.text.UserException;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs every page of a lecture without a window and says which of its statements hold. */
@Command(
    name = "check",
    description = "Runs every page without a window; fails if a statement does not hold.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class LectureCheckCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Mixin private LectureOptions of;

  @Option(
      names = "--only",
      paramLabel = "ID",
      split = ",",
      description = "These statements only, separated by commas.")
  private List<String> only = List.of();

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "Seed of what the lecture runs from seed 1, to see whether a statement needs a lucky one;"
              + " other seeds move along, checkpoints stay. Default: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(names = "--json", description = "An array of {id, holds, value, least, most, seconds}.")
  private boolean json;

  @SuppressWarnings("NullAway.Init") // picocli fills what it injects
  LectureCheckCommand() {}

  @Override
  public Integer call() throws UserException, IOException {
    Lecture lecture = of.lecture().withSeedsMoved(seed - 1);
    refuseOthers(lecture);
    Cli.warn(spec.commandLine());
    List<Verdict> verdicts =
        new Examiner(of.opener())
            .examine(lecture, id -> only.isEmpty() || only.contains(id), this::begins);
    if (json) {
      spec.commandLine().getOut().println(Json.text(verdicts.stream().map(this::fields).toList()));
    } else {
      print(verdicts);
    }
    return verdicts.stream().allMatch(Verdict::holds) ? 0 : Cli.FAILED;
  }

  private void refuseOthers(Lecture lecture) throws WrongUseException {
    Set<String> claims =
        lecture.pages().stream()
            .flatMap(page -> page.checks().stream())
            .map(Check::claim)
            .collect(Collectors.toSet());
    for (String id : only) {
      if (!claims.contains(id)) {
        throw new WrongUseException(Message.of("lecture.claim", id));
      }
    }
  }

  private void begins(PageState state) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("… " + state.lesson() + " " + state.data() + " " + state.settings());
    err.flush();
  }

  private Map<String, Object> fields(Verdict verdict) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", verdict.check().claim());
    fields.put("holds", verdict.holds());
    fields.put("value", finite(verdict.value()));
    fields.put("least", finite(verdict.check().least()));
    fields.put("most", finite(verdict.check().most()));
    fields.put("seconds", verdict.seconds());
    if (!verdict.trouble().isEmpty()) {
      fields.put("trouble", verdict.trouble().in(language()));
    }
    return fields;
  }

  /** JSON has no word for what is no number, nor for what is without bound. */
  private static @Nullable Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }

  private void print(List<Verdict> verdicts) {
    PrintWriter out = spec.commandLine().getOut();
    Texts texts = new Texts(language());
    for (Verdict one : verdicts) {
      Check check = one.check();
      out.printf(
          Locale.ROOT,
          "%-20s %12s  %-22s %6.1f s  %s%n",
          check.claim(),
          number(one, texts),
          bounds(check),
          one.seconds(),
          texts.get(one.holds() ? "lecture.holds" : "lecture.fails"));
      out.println("    " + one.page().title().in(language()));
      String said = one.trouble().isEmpty() ? check.note().in(language()) : said(one);
      if (!said.isEmpty()) {
        out.println("    " + said);
      }
    }
    long hold = verdicts.stream().filter(Verdict::holds).count();
    out.println(texts.get("lecture.result", hold, verdicts.size()));
  }

  private String said(Verdict one) {
    return one.trouble().in(language());
  }

  private static String number(Verdict one, Texts texts) {
    return Double.isNaN(one.value())
        ? texts.get("lecture.noNumber")
        : String.format(Locale.ROOT, "%.5g", one.value());
  }

  private static String bounds(Check check) {
    String least = Double.isFinite(check.least()) ? number(check.least()) + " ≤" : "";
    String most = Double.isFinite(check.most()) ? "≤ " + number(check.most()) : "";
    return "[" + (least + " " + most).strip() + "]";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4g", value);
  }

  private Language language() {
    return Cli.language(spec.commandLine());
  }
}
