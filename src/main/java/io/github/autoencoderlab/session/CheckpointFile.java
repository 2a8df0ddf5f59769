package io.github.autoencoderlab.session;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.NpzReader;
import io.github.autoencoderlab.data.NpzWriter;
import io.github.autoencoderlab.data.Origin;
import io.github.autoencoderlab.data.Watch;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.lesson.Curves;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.comparison.Comparison;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.state.State;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * A checkpoint as a file: NumPy's {@code .npz}. {@code about} holds, as UTF-8, lines of {@code name
 * = value}: version of the form, lesson, address of the data and how many examples of which size
 * they are, seed, step, settings, and the numbers of the state. {@code state.*} and {@code
 * shared.*} are what has been learned, {@code curve.*} what was measured, steps above values.
 */
public final class CheckpointFile {
  /** What names the one that ships with the program, in place of a file. */
  public static final String SHIPPED = "shipped";

  private static final int VERSION = 1;
  private static final String ABOUT = "about";

  /** Bytes in a zip before the name of its first file. */
  private static final int ZIP_HEADER = 30;

  private static final String STATE = "state.";
  private static final String SHARED = "shared.";
  private static final String CURVE = "curve.";
  private static final String SETTING = "setting.";
  private static final String NUMBER = "number.";

  private final String name;
  private final Map<String, NpzWriter.Item> items;
  private final Properties about;

  private CheckpointFile(String name, InputStream in) throws IOException, UserException {
    this.name = name;
    Map<String, NpzWriter.Item> found;
    try {
      found = NpzReader.read(in);
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw broken(e);
    }
    items = found;
    about = new Properties();
    if (!(items.get(ABOUT) instanceof NpzWriter.Bytes text)) {
      throw broken(null);
    }
    about.load(new StringReader(new String(text.values(), StandardCharsets.UTF_8)));
  }

  /**
   * Writes one, whole or not at all.
   *
   * @throws UserException if it cannot be written
   */
  public static void save(Checkpoint checkpoint, Path file) throws UserException {
    try {
      NpzWriter.write(file, items(checkpoint));
    } catch (IOException e) {
      throw new UserException(Message.of("file.unwritable", file.toString()), e);
    }
  }

  private static List<NpzWriter.Item> items(Checkpoint checkpoint) {
    List<NpzWriter.Item> items = new ArrayList<>();
    byte[] text = about(checkpoint).getBytes(StandardCharsets.UTF_8);
    items.add(new NpzWriter.Bytes(ABOUT, List.of(text.length), text));
    State state = checkpoint.state();
    state.arrays().forEach((name, array) -> items.add(vector(STATE + name, array)));
    state.shared().forEach((name, array) -> items.add(vector(SHARED + name, array)));
    new TreeMap<>(checkpoint.curves())
        .forEach((name, curve) -> items.add(measured(CURVE + name, curve)));
    return items;
  }

  private static NpzWriter.Entry vector(String name, float[] array) {
    return new NpzWriter.Entry(name, List.of(array.length), array);
  }

  private static NpzWriter.Entry measured(String name, Curves.Curve curve) {
    int points = curve.steps().length;
    float[] both = new float[2 * points];
    for (int n = 0; n < points; n++) {
      both[n] = (float) curve.steps()[n];
      both[points + n] = (float) curve.values()[n];
    }
    return new NpzWriter.Entry(name, List.of(2, points), both);
  }

  private static String about(Checkpoint checkpoint) {
    Run run = checkpoint.run();
    DataSet data = run.data();
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put("version", String.valueOf(VERSION));
    lines.put("lesson", run.lesson().id());
    lines.put("data", data.origin().text());
    lines.put("examples", examples(data));
    lines.put("seed", String.valueOf(run.seed()));
    lines.put("step", String.valueOf(checkpoint.state().step()));
    for (Parameter parameter : run.lesson().parameters()) {
      lines.put(SETTING + parameter.id(), run.settings().of(parameter).text());
    }
    checkpoint.state().numbers().forEach((key, value) -> lines.put(NUMBER + key, "" + value));
    StringBuilder text = new StringBuilder();
    lines.forEach(
        (key, value) ->
            text.append(key).append(" = ").append(value.replace("\\", "\\\\")).append('\n'));
    return text.toString();
  }

  /** What the data must be: a file may have changed since. */
  private static String examples(DataSet data) {
    return data.train().count()
        + " + "
        + data.test().count()
        + " of "
        + data.train().rows()
        + " x "
        + data.train().columns();
  }

  /**
   * Reads one, with its data.
   *
   * @param data where they are now; null if they are where they were
   * @throws UserException if it cannot be read, is none, or its data are not there any more; the
   *     sentence says what was expected
   */
  public static Checkpoint read(Path file, @Nullable String data) throws UserException {
    String name = String.valueOf(file.getFileName());
    try (InputStream in = Files.newInputStream(file)) {
      return new CheckpointFile(name, in).checkpoint(data);
    } catch (IOException e) {
      throw new UserException(Message.of("checkpoint.unreadable", name));
    }
  }

  /** The trained one of a lesson that ships with the program, if it has one. */
  public static Optional<Checkpoint> shipped(Lesson lesson) throws UserException {
    String place = "/checkpoints/" + lesson.id() + ".npz";
    try (InputStream in = CheckpointFile.class.getResourceAsStream(place)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new CheckpointFile(place, in).checkpoint(null));
    } catch (IOException e) {
      throw new UserException(Message.of("checkpoint.unreadable", place));
    }
  }

  /** Whether a file is one, as far as its beginning tells. */
  public static boolean isOne(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(ZIP_HEADER + ABOUT.length());
      String beginning = new String(start, StandardCharsets.ISO_8859_1);
      return beginning.startsWith("PK") && beginning.endsWith(ABOUT);
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether a trained one of a lesson ships with the program. */
  public static boolean isShipped(Lesson lesson) {
    return CheckpointFile.class.getResource("/checkpoints/" + lesson.id() + ".npz") != null;
  }

  private UserException broken(@Nullable Exception cause) {
    Message sentence = Message.of("checkpoint.none", name);
    return cause == null ? new UserException(sentence) : new UserException(sentence, cause);
  }

  private Checkpoint checkpoint(@Nullable String elsewhere) throws UserException {
    long version = whole("version");
    if (version > VERSION) {
      throw new UserException(Message.of("checkpoint.newer", name, version, VERSION));
    }
    String id = text("lesson");
    Lesson lesson =
        Lessons.of(id)
            .orElseThrow(() -> new UserException(Message.of("checkpoint.lesson", name, id)));
    Origin origin = elsewhere == null ? Origin.of(text("data")) : Origin.at(elsewhere);
    DataSet data = DataSets.open(origin, new Watch());
    if (!examples(data).equals(text("examples"))) {
      throw new UserException(
          Message.of("checkpoint.otherData", name, text("examples"), data.name(), examples(data)));
    }
    Lesson ofFile = Comparison.named(lesson, settingIds());
    Run run = new Run(ofFile, settings(ofFile), data, whole("seed"));
    return new Checkpoint(run, state(), curves());
  }

  private String text(String key) throws UserException {
    String value = about.getProperty(key);
    if (value == null) {
      throw broken(null);
    }
    return value;
  }

  private long whole(String key) throws UserException {
    try {
      return Long.parseLong(text(key));
    } catch (NumberFormatException e) {
      throw broken(e);
    }
  }

  private List<String> settingIds() {
    return about.stringPropertyNames().stream()
        .filter(key -> key.startsWith(SETTING))
        .map(key -> key.substring(SETTING.length()))
        .toList();
  }

  /** Parameters that are newer than the file keep their defaults. */
  private Settings settings(Lesson lesson) throws UserException {
    Settings defaults = Settings.defaults(lesson.parameters());
    Map<String, String> unchanged = new TreeMap<>();
    lesson.parameters().forEach(one -> unchanged.put(one.id(), defaults.of(one).text()));
    Settings settings = defaults;
    for (String key : new TreeSet<>(about.stringPropertyNames())) {
      String id = key.startsWith(SETTING) ? key.substring(SETTING.length()) : "";
      // Setting a drawing, be it none, has the lesson look at it.
      if (!id.isEmpty() && !text(key).equals(unchanged.get(id))) {
        settings = settings.with(id + "=" + text(key));
      }
    }
    return settings;
  }

  private State state() throws UserException {
    Map<String, Double> numbers = new TreeMap<>();
    for (String key : about.stringPropertyNames()) {
      if (key.startsWith(NUMBER)) {
        try {
          numbers.put(key.substring(NUMBER.length()), Double.valueOf(text(key)));
        } catch (NumberFormatException e) {
          throw broken(e);
        }
      }
    }
    return new State(whole("step"), numbers, arrays(STATE), arrays(SHARED));
  }

  private Map<String, float[]> arrays(String prefix) {
    Map<String, float[]> arrays = new LinkedHashMap<>();
    items.forEach(
        (key, item) -> {
          if (key.startsWith(prefix) && item instanceof NpzWriter.Entry entry) {
            arrays.put(key.substring(prefix.length()), entry.values());
          }
        });
    return arrays;
  }

  private Map<String, Curves.Curve> curves() {
    Map<String, Curves.Curve> curves = new LinkedHashMap<>();
    arrays(CURVE)
        .forEach(
            (key, both) -> {
              int points = both.length / 2;
              double[] steps = new double[points];
              double[] values = new double[points];
              for (int n = 0; n < points; n++) {
                steps[n] = both[n];
                values[n] = both[points + n];
              }
              curves.put(key, new Curves.Curve(steps, values));
            });
    return curves;
  }
}
