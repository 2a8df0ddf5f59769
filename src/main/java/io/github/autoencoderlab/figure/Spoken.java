package io.github.autoencoderlab.figure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a figure says to who does not see it: its title, its caption, the numbers of the moment. */
public final class Spoken {
  private static final int DIGITS = 3;

  private Spoken() {}

  /** Returns sentences in the figure's language; at least its title. */
  public static String of(Figure figure) {
    return Stream.concat(Stream.of(figure.title()), words(figure).stream())
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining(". "));
  }

  private static List<String> words(Figure figure) {
    if (figure instanceof LineChart chart) {
      return chart.lines().stream().map(Spoken::end).toList();
    } else if (figure instanceof ImageGrid grid) {
      return List.of(grid.caption());
    } else if (figure instanceof NetworkDiagram network) {
      return List.of(network.heading(), network.caption());
    } else if (figure instanceof LayeredNetwork network) {
      return List.of(network.heading(), network.caption());
    } else if (figure instanceof FeatureMaps maps) {
      return List.of(maps.heading(), maps.caption());
    } else if (figure instanceof Note note) {
      return List.of(note.words());
    } else if (figure instanceof FormulaSheet sheet) {
      return sheet.lines().stream()
          .flatMap(line -> line.values().stream())
          .map(value -> value.name() + " = " + NumberText.digits(value.value(), DIGITS))
          .toList();
    }
    return List.of();
  }

  /** Where a curve is now. */
  private static String end(LineChart.Line line) {
    int last = line.y().length - 1;
    return last < 0 ? line.name() : line.name() + " " + NumberText.digits(line.y()[last], DIGITS);
  }
}
