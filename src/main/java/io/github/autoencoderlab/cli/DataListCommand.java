package io.github.autoencoderlab.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.data.catalog.Recipes;
import io.github.autoencoderlab.data.fetch.Cache;
import io.github.autoencoderlab.data.fetch.RemoteSet;
import io.github.autoencoderlab.data.fetch.RemoteSets;
import io.github.autoencoderlab.data.recipe.Option;
import io.github.autoencoderlab.data.recipe.Recipe;
import io.github.autoencoderlab.text.Texts;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Lists the data that have a name. */
@Command(
    name = "list",
    description =
        "Lists the data that this program makes, with their options, and those it can fetch.",
    mixinStandardHelpOptions = true)
final class DataListCommand implements Callable<Integer> {
  private static final double MEGABYTE = 1e6;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @CommandLine.Option(names = "--json", description = "As JSON, for programs.")
  private boolean json;

  @SuppressWarnings("NullAway.Init") // picocli fills what it injects
  DataListCommand() {}

  @Override
  public Integer call() throws JsonProcessingException {
    PrintWriter out = spec.commandLine().getOut();
    Texts texts = new Texts(Cli.language(spec.commandLine()));
    if (json) {
      out.println(
          Json.text(
              Stream.concat(
                      Recipes.all().stream().map(recipe -> asMap(recipe, texts)),
                      RemoteSets.all().stream().map(set -> asMap(set, texts)))
                  .toList()));
    } else {
      Recipes.all().forEach(recipe -> print(recipe, texts, out));
      RemoteSets.all().forEach(set -> print(set, texts, out));
    }
    return 0;
  }

  private static void print(Recipe recipe, Texts texts, PrintWriter out) {
    out.printf(
        "%s: %s (%s)%n",
        recipe.name(), texts.get("data." + recipe.name()), texts.get(kindKey(recipe)));
    for (Option option : recipe.options()) {
      out.printf(
          "  %s=%s  %s, %s%n",
          option.id(), option.standard(), texts.get(titleKey(option)), option.range());
    }
  }

  private static void print(RemoteSet set, Texts texts, PrintWriter out) {
    Cache cache = Cache.usual();
    String state =
        cache.holds(set)
            ? texts.get("data.list.here", cache.of(set).toString())
            : texts.get("data.list.away", set.size() / MEGABYTE, set.name());
    out.printf("%s: %s (%s)%n", set.name(), texts.get("data." + set.name()), state);
  }

  private static Map<String, Object> asMap(RemoteSet set, Texts texts) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("name", set.name());
    map.put("title", texts.get("data." + set.name()));
    map.put("kind", Kind.PICTURES.name().toLowerCase(Locale.ROOT));
    map.put("options", List.of());
    map.put("fetched", Cache.usual().holds(set));
    return map;
  }

  private static Map<String, Object> asMap(Recipe recipe, Texts texts) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("name", recipe.name());
    map.put("title", texts.get("data." + recipe.name()));
    map.put("kind", recipe.kind().name().toLowerCase(Locale.ROOT));
    map.put("options", recipe.options().stream().map(option -> asMap(option, texts)).toList());
    return map;
  }

  private static Map<String, Object> asMap(Option option, Texts texts) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", option.id());
    map.put("title", texts.get(titleKey(option)));
    map.put("default", option.standard());
    map.put("range", option.range());
    return map;
  }

  private static String kindKey(Recipe recipe) {
    return "data.kind." + recipe.kind().name().toLowerCase(Locale.ROOT);
  }

  private static String titleKey(Option option) {
    return "data.option." + option.id();
  }
}
