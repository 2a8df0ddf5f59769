package io.github.autoencoderlab.lesson.recurrent;

import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Note;
import io.github.autoencoderlab.figure.Offer;
import io.github.autoencoderlab.figure.StatePath;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.text.Texts;
import java.util.List;
import java.util.stream.IntStream;

/** The way of the code while a window is rolled over a long series. */
final class RolledFigure {
  private static final String KEY = "figure.recurrent.";

  /** The code's way and the states over time. */
  static final FigureSpec PATH =
      FigureSpec.ofSnapshot("path", KEY + "path", RecurrentSnapshot.class, RolledFigure::path);

  private RolledFigure() {}

  private static Figure path(RecurrentSnapshot snapshot, Texts texts, String title) {
    RecurrentSnapshot.Path path = snapshot.path();
    if (path.stride() == 0) {
      Offer offer = new Offer(texts.get(KEY + "path.offer"), "compressor", List.of());
      return new Note(title, texts.get(KEY + "path.none"), offer);
    }
    int[] labels = SeriesNames.classes(path.labels(), path.places()[0].length);
    List<String> names = SeriesNames.of(snapshot.data().name(), labels, texts);
    List<String> channels =
        IntStream.range(0, path.channels().size())
            .mapToObj(channel -> SeriesNames.channel(snapshot.data().name(), channel, texts))
            .toList();
    int units = snapshot.shape().code();
    return new StatePath(
        title,
        names,
        labels,
        new StatePath.Plane(
            units > 2 ? texts.get(KEY + "codes.ofMany", units) : "z₁",
            units > 2 ? "" : "z₂",
            path.places()[0],
            path.places()[1]),
        new StatePath.Time(texts.get(KEY + "path.time"), path.stride(), channels, path.channels()));
  }
}
