package io.github.autoencoderlab.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.autoencoderlab.figure.BarChart;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.figure.LineChart;
import io.github.autoencoderlab.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The numbers of a sweep's runs. */
final class SweepRuns {
  /** What says how a run was, not what came of it. */
  private static final Set<String> ABOUT =
      Set.of("seed", "steps", "epochs", "seconds", "imagesPerSecond", "stage");

  private final SweepRange range;

  /** By value and seed. */
  private final Map<String, Map<Long, Map<String, Double>>> runs = new LinkedHashMap<>();

  SweepRuns(SweepRange range) {
    this.range = range;
  }

  /** Takes over the metrics that a run has written. */
  void read(String value, long seed, Path metrics) throws IOException {
    Map<String, Double> numbers = new LinkedHashMap<>();
    JsonNode json = new ObjectMapper().readTree(metrics.toFile());
    for (Map.Entry<String, JsonNode> field : json.properties()) {
      if (field.getValue().isNumber() && !ABOUT.contains(field.getKey())) {
        numbers.put(field.getKey(), field.getValue().asDouble());
      }
    }
    runs.computeIfAbsent(value, v -> new TreeMap<>()).put(seed, numbers);
  }

  /** All numbers that any run has, in their order. */
  Set<String> numbers() {
    Set<String> names = new LinkedHashSet<>();
    runs.values().forEach(seeds -> seeds.values().forEach(run -> names.addAll(run.keySet())));
    return names;
  }

  /** One line a run, the first with names. */
  List<String> csv() {
    Set<String> names = numbers();
    List<String> lines = new ArrayList<>();
    lines.add(range.parameter().id() + ",seed," + String.join(",", names));
    runs.forEach(
        (value, seeds) ->
            seeds.forEach(
                (seed, run) -> {
                  StringBuilder line = new StringBuilder(value + "," + seed);
                  for (String name : names) {
                    Double number = run.get(name);
                    line.append(',').append(number == null ? "" : number.toString());
                  }
                  lines.add(line.toString());
                }));
    return lines;
  }

  /** Mean and standard deviation over seeds of one number, along what was varied. */
  Figure figure(String number, Texts texts) {
    List<String> values =
        range.isNumber()
            ? runs.keySet().stream()
                .sorted(Comparator.comparingDouble(Double::parseDouble))
                .toList()
            : List.copyOf(runs.keySet());
    double[] mean = new double[values.size()];
    double[] deviation = new double[values.size()];
    int most = 0;
    for (int n = 0; n < mean.length; n++) {
      double[] seeds = seeds(values.get(n), number);
      mean[n] = Arrays.stream(seeds).average().orElse(Double.NaN);
      deviation[n] = deviation(seeds, mean[n]);
      most = Math.max(most, seeds.length);
    }
    String name = texts.get(most > 1 ? "sweep.mean" : "sweep.single", most);
    String axis = texts.get("parameter." + range.parameter().id());
    if (!range.isNumber()) {
      BarChart.Series bars = new BarChart.Series(name, Ink.BLUE, mean, deviation);
      String choices = "parameter." + range.parameter().id() + ".";
      List<String> names =
          values.stream()
              .map(value -> texts.has(choices + value) ? texts.get(choices + value) : value)
              .toList();
      return new BarChart(number, name, names, List.of(bars));
    }
    double[] x = values.stream().mapToDouble(Double::parseDouble).toArray();
    String symbol = range.parameter().symbol();
    LineChart chart =
        new LineChart(
            number,
            symbol.isEmpty() ? axis : axis + " " + symbol,
            "",
            List.of(),
            List.of(),
            List.of(new LineChart.Points(name, Ink.BLUE, x, mean, deviation, true)));
    return range.logarithmic() ? chart.withLogarithmicX() : chart;
  }

  private double[] seeds(String value, String number) {
    return runs.getOrDefault(value, Map.of()).values().stream()
        .filter(run -> run.containsKey(number))
        .mapToDouble(run -> run.get(number))
        .toArray();
  }

  /** √(Σ (x − mean)² / (n − 1)); 0 of a single value. */
  static double deviation(double[] values, double mean) {
    double squares = Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum();
    return values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1));
  }
}
