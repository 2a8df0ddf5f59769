package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.ImageGrid;
import io.github.autoencoderlab.figure.Note;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.deep.Fantasies.Film;
import io.github.autoencoderlab.lesson.deep.Fantasies.Frame;
import io.github.autoencoderlab.lesson.deep.Fantasies.Pictures;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Figures of what a deep belief net makes up. */
public final class FantasyFigures {
  /** Fantasies above their nearest training examples. */
  public static final FigureSpec FANTASIES = of("fantasies", FantasyFigures::fantasies);

  /** How chains came to their fantasies, a Gibbs step a column. */
  public static final FigureSpec FILM = of("film", FantasyFigures::film);

  /** What the memory says of the label in each of these steps. */
  public static final FigureSpec FILM_LABELS = of("filmLabels", FantasyFigures::filmLabels);

  /** Chains of a film that all have the same label, or none. */
  private static final int ROWS = 5;

  private FantasyFigures() {}

  private static FigureSpec of(String id, FigureSpec.SnapshotPainter<DeepSnapshot> painter) {
    return FigureSpec.ofSnapshot(id, "figure.deep." + id, DeepSnapshot.class, painter);
  }

  private static Note none(Texts texts, String title) {
    return new Note(title, texts.get("figure.deep.fantasies.none"));
  }

  private static Figure fantasies(DeepSnapshot snapshot, Texts texts, String title) {
    Pictures now = snapshot.fantasies().now();
    if (now.v().isEmpty()) {
      return none(texts, title);
    }
    List<float[]> tiles = new ArrayList<>(now.v());
    tiles.addAll(now.nearest());
    List<Integer> above = now.clamped().isEmpty() ? now.told() : now.clamped();
    return ImageGrid.gray(titled(now, texts, title), tiles, snapshot.rows(), snapshot.columns())
        .withColumns(now.v().size())
        .withLabels(List.of("v", "x"), above.stream().map(snapshot::className).toList())
        .withCaption(caption(now, texts));
  }

  private static String titled(Pictures now, Texts texts, String title) {
    if (now.told().isEmpty()) {
      return title;
    }
    String key = now.clamped().isEmpty() ? "told" : "clamped";
    return texts.get("figure.deep.fantasies." + key, now.step());
  }

  private static String caption(Pictures now, Texts texts) {
    String distances =
        texts.get(
            "figure.deep.fantasies.distance",
            number(now.distance()),
            number(now.heldOutDistance()));
    String nearest =
        now.clamped().isEmpty()
            ? texts.get("figure.deep.fantasies.nearest")
            : texts.get("figure.deep.fantasies.alike", now.alike(), now.v().size());
    return nearest + " · " + distances;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static Figure film(DeepSnapshot snapshot, Texts texts, String title) {
    Film film = snapshot.fantasies().film();
    if (film.frames().isEmpty()) {
      return none(texts, title);
    }
    List<float[]> tiles = new ArrayList<>();
    for (int chain = 0; chain < rows(film); chain++) {
      for (Frame frame : film.frames()) {
        tiles.add(frame.v().get(chain));
      }
    }
    List<String> rows =
        isEach(film) ? film.clamped().stream().map(snapshot::className).toList() : List.of();
    return ImageGrid.gray(title, tiles, snapshot.rows(), snapshot.columns())
        .withColumns(film.frames().size())
        .withLabels(rows, steps(film))
        .withCaption(texts.get("figure.deep.film.caption." + caption(snapshot, film)));
  }

  /** What is said below the film: what is clamped, or why nothing is. */
  private static String caption(DeepSnapshot snapshot, Film film) {
    if (!film.clamped().isEmpty()) {
      return isEach(film) ? "each" : "one";
    }
    boolean later = snapshot.fantasies().labels() == 0 && snapshot.plan().labels() > 0;
    return later ? "later" : "free";
  }

  private static List<String> steps(Film film) {
    return film.frames().stream().map(frame -> String.valueOf(frame.step())).toList();
  }

  /** Whether each chain has a label of its own. */
  private static boolean isEach(Film film) {
    return film.clamped().stream().distinct().count() > 1;
  }

  private static int rows(Film film) {
    int chains = film.frames().get(0).v().size();
    return isEach(film) ? chains : Math.min(ROWS, chains);
  }

  private static Figure filmLabels(DeepSnapshot snapshot, Texts texts, String title) {
    Film film = snapshot.fantasies().film();
    int labels = Math.min(ClampedLabel.MOST, snapshot.fantasies().labels());
    if (film.frames().isEmpty()) {
      return none(texts, title);
    }
    if (labels == 0) {
      String why = snapshot.plan().labels() > 0 ? ".later" : ".none";
      return new Note(title, texts.get("figure.deep.filmLabels" + why));
    }
    List<Frame> frames = film.frames().subList(1, film.frames().size());
    List<float[]> tiles = new ArrayList<>();
    for (int k = 0; k < labels; k++) {
      for (Frame frame : frames) {
        tiles.add(new float[] {isEach(film) ? frame.label(k, k) : mean(frame, k)});
      }
    }
    return ImageGrid.gray(title, tiles, 1, 1)
        .withName("p")
        .withColumns(frames.size())
        .withLabels(
            IntStream.range(0, labels).mapToObj(snapshot::className).toList(),
            steps(new Film(film.clamped(), frames)))
        .withCaption(texts.get("figure.deep.filmLabels." + (isEach(film) ? "each" : "mean")));
  }

  private static float mean(Frame frame, int k) {
    double sum = 0;
    for (int chain = 0; chain < frame.v().size(); chain++) {
      sum += frame.label(chain, k);
    }
    return (float) (sum / frame.v().size());
  }
}
