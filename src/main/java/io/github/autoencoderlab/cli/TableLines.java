package io.github.autoencoderlab.cli;

import io.github.autoencoderlab.lesson.table.ErrorRate;
import io.github.autoencoderlab.lesson.table.Published;
import io.github.autoencoderlab.lesson.table.TableModel;
import io.github.autoencoderlab.lesson.table.TableResult;
import io.github.autoencoderlab.lesson.table.TableSet;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The published table and the measured one, as lines and as maps. */
final class TableLines {
  private static final String CELL = "%-15s";

  private TableLines() {}

  /** One result beside its published number. */
  static String line(TableResult result, Texts texts) {
    String measured = number(result.error());
    Optional<TableSet> set = TableSet.of(result.set());
    Optional<TableModel> model = TableModel.of(result.model());
    String published =
        set.isPresent() && model.isPresent() ? number(Published.error(set.get(), model.get())) : "";
    return texts.get(
        "table.line", result.set(), result.model(), measured, published, result.seconds());
  }

  private static String number(ErrorRate rate) {
    return String.format(Locale.ROOT, "%.2f±%.2f", rate.percent(), rate.interval());
  }

  /** Two lines a set; = marks intervals that overlap. */
  static List<String> table(List<TableResult> results, Texts texts) {
    List<String> lines = new ArrayList<>();
    lines.add(texts.get("table.head", Published.SOURCE));
    StringBuilder head = new StringBuilder(String.format("%-11s%-11s", "", ""));
    for (TableModel model : TableModel.values()) {
      head.append(String.format(CELL, model.title()));
    }
    lines.add(head.toString().stripTrailing());
    for (TableSet set : TableSet.values()) {
      StringBuilder published = begin(set.id(), texts.get("table.published"));
      StringBuilder measured = begin("", texts.get("table.measured"));
      for (TableModel model : TableModel.values()) {
        ErrorRate theirs = Published.error(set, model);
        ErrorRate ours = first(results, set, model);
        published.append(String.format(CELL, number(theirs)));
        measured.append(String.format(CELL, ours == null ? "–" : marked(ours, theirs)));
      }
      lines.add(published.toString().stripTrailing());
      lines.add(measured.toString().stripTrailing());
    }
    return lines;
  }

  private static StringBuilder begin(String set, String what) {
    return new StringBuilder(String.format("%-11s%-11s", set, what));
  }

  private static String marked(ErrorRate ours, ErrorRate theirs) {
    return number(ours) + (ours.overlaps(theirs) ? " =" : "");
  }

  private static @Nullable ErrorRate first(
      List<TableResult> results, TableSet set, TableModel model) {
    return results.stream()
        .filter(result -> result.isOf(set, model))
        .map(TableResult::error)
        .findFirst()
        .orElse(null);
  }

  /** One map for each result, and one for each cell that has none. */
  static List<Map<String, Object>> maps(List<TableResult> results) {
    List<Map<String, Object>> maps = new ArrayList<>();
    for (TableSet set : TableSet.values()) {
      for (TableModel model : TableModel.values()) {
        List<TableResult> own = results.stream().filter(r -> r.isOf(set, model)).toList();
        own.forEach(result -> maps.add(map(set, model, result)));
        if (own.isEmpty()) {
          maps.add(map(set, model, null));
        }
      }
    }
    return maps;
  }

  private static Map<String, Object> map(
      TableSet set, TableModel model, @Nullable TableResult result) {
    ErrorRate published = Published.error(set, model);
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("set", set.id());
    map.put("model", model.id());
    map.put("published", published.percent());
    map.put("publishedInterval", published.interval());
    map.put("source", Published.SOURCE);
    if (result == null) {
      map.put("measured", null);
      return map;
    }
    map.put("measured", result.testError());
    map.put("interval", result.interval());
    map.put("difference", Math.round((result.testError() - published.percent()) * 1e3) / 1e3);
    map.put("overlaps", result.error().overlaps(published));
    map.put("seed", result.seed());
    map.put("settings", result.settings());
    map.put("validationError", result.validationError());
    map.put("validationCurve", result.validationCurve());
    map.put("data", result.data());
    map.put("seconds", result.seconds());
    map.put("commit", result.commit());
    map.put("processor", result.processor());
    return map;
  }
}
