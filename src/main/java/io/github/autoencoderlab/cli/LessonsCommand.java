package io.github.autoencoderlab.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.parameter.ChoiceParameter;
import io.github.autoencoderlab.lesson.parameter.HandmadeParameter;
import io.github.autoencoderlab.lesson.parameter.NumberParameter;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.text.Texts;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the lessons with their parameters and figures. */
@Command(
    name = "lessons",
    description = "Lists every lesson with its parameters and figures.",
    mixinStandardHelpOptions = true)
final class LessonsCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Option(names = "--json", description = "As JSON, for programs.")
  private boolean json;

  @SuppressWarnings("NullAway.Init") // picocli fills what it injects
  LessonsCommand() {}

  @Override
  public Integer call() throws JsonProcessingException {
    PrintWriter out = spec.commandLine().getOut();
    Texts texts = new Texts(Cli.language(spec.commandLine()));
    if (json) {
      out.println(Json.text(Lessons.all().stream().map(lesson -> asMap(lesson, texts)).toList()));
    } else {
      Lessons.all().forEach(lesson -> print(lesson, texts, out));
    }
    return 0;
  }

  private static void print(Lesson lesson, Texts texts, PrintWriter out) {
    out.printf("%s: %s%n", lesson.id(), texts.get(lesson.titleKey()));
    out.printf("  data: %s by default%n", lesson.defaultData());
    for (Parameter parameter : lesson.parameters()) {
      out.printf(
          Locale.ROOT,
          "  --set %s=%s  %s %s, %s, %s%n",
          parameter.id(),
          parameter.initial().text(),
          parameter.symbol(),
          texts.get("parameter." + parameter.id()),
          range(parameter),
          parameter.effect().name().toLowerCase(Locale.ROOT));
    }
    for (String study : lesson.studies()) {
      out.printf("  --set %s=on  %s%n", study, texts.get("study." + study));
    }
    for (FigureSpec figure : lesson.figures()) {
      out.printf("  figure %s: %s%n", figure.id(), texts.get(figure.titleKey()));
    }
  }

  private static String range(Parameter parameter) {
    if (parameter instanceof NumberParameter number) {
      return number.format(number.least()) + " … " + number.format(number.most());
    }
    return parameter instanceof ChoiceParameter<?> choice
        ? String.join(" | ", choice.ids())
        : ((HandmadeParameter) parameter).takes();
  }

  private static Map<String, Object> asMap(Lesson lesson, Texts texts) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", lesson.id());
    map.put("title", texts.get(lesson.titleKey()));
    map.put("defaultData", lesson.defaultData());
    map.put("parameters", lesson.parameters().stream().map(p -> asMap(p, texts)).toList());
    map.put("studies", lesson.studies());
    map.put("figures", lesson.figures().stream().map(f -> asMap(f, texts)).toList());
    return map;
  }

  private static Map<String, Object> asMap(Parameter parameter, Texts texts) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", parameter.id());
    map.put("symbol", parameter.symbol());
    map.put("title", texts.get("parameter." + parameter.id()));
    if (parameter instanceof NumberParameter number) {
      map.put("min", number.least());
      map.put("max", number.most());
      map.put("scale", number.scale().name().toLowerCase(Locale.ROOT));
      map.put("default", number.defaultValue());
    } else if (parameter instanceof ChoiceParameter<?> choice) {
      map.put("choices", List.copyOf(choice.ids()));
      map.put("default", choice.initial().text());
    } else {
      map.put("takes", ((HandmadeParameter) parameter).takes());
      map.put("default", parameter.initial().text());
    }
    map.put("effect", parameter.effect().name().toLowerCase(Locale.ROOT));
    return map;
  }

  private static Map<String, Object> asMap(FigureSpec figure, Texts texts) {
    return Map.of("id", figure.id(), "title", texts.get(figure.titleKey()));
  }
}
