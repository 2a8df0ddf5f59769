package io.github.autoencoderlab.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.data.NpzReader;
import io.github.autoencoderlab.data.NpzWriter;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.lesson.Curves;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.WeightArray;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.UserException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A run kept in a file. */
class CheckpointTest {
  private static final String SMALL = ":train=200,test=50";
  private static final String DATA = "digits" + SMALL;

  @TempDir private Path folder;

  private static Run run(String id, String... assignments) throws Exception {
    Lesson lesson = Lessons.of(id).orElseThrow();
    Settings settings = Settings.defaults(lesson.parameters());
    for (String assignment : assignments) {
      settings = settings.with(assignment);
    }
    String data = lesson.takes().contains(Kind.PICTURES) ? DATA : lesson.defaultData() + SMALL;
    return new Run(lesson, settings, DataSets.open(data), 3);
  }

  private static Trainer steps(Trainer trainer, int count) throws UserException {
    for (int step = 0; step < count; step++) {
      trainer.step();
    }
    return trainer;
  }

  private Path saved(Run run, Trainer trainer) throws Exception {
    Path file = folder.resolve("run.npz");
    CheckpointFile.save(Checkpoint.of(run, trainer), file);
    return file;
  }

  static Stream<String> lessons() {
    return Lessons.all().stream().map(Lesson::id);
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void goesOnFromAFileBitForBit(String id) throws Exception {
    Run run = run(id);
    Trainer trainer = steps(new Trainer(run), 12);
    Checkpoint read = CheckpointFile.read(saved(run, trainer), null);
    Trainer further = Trainer.from(read);
    assertEquals(12, further.progress().step());
    assertEquals(12, further.progress().first());
    assertEquals(List.of(), read.run().settings().differingFrom(run.settings()));
    assertEquals(3, read.run().seed());
    assertArrayEquals(new double[] {1, 10}, curve(further).steps());
    steps(trainer, 13);
    steps(further, 13);
    List<WeightArray> expected = trainer.experiment().weights();
    List<WeightArray> found = further.experiment().weights();
    assertEquals(expected.size(), found.size());
    for (int n = 0; n < expected.size(); n++) {
      assertArrayEquals(expected.get(n).values(), found.get(n).values(), expected.get(n).name());
    }
    assertEquals(trainer.experiment().metrics(), further.experiment().metrics());
    assertArrayEquals(new double[] {1, 10, 20}, curve(further).steps());
  }

  private static Curves.Curve curve(Trainer trainer) {
    return trainer.curves().all().values().stream()
        .max(Comparator.comparingInt(curve -> curve.steps().length))
        .orElseThrow();
  }

  @Test
  void nothingIsBeforeACheckpoint() throws Exception {
    Run run = run("sparse");
    Trainer further =
        Trainer.from(CheckpointFile.read(saved(run, steps(new Trainer(run), 7)), null));
    steps(further, 5);
    further.rewind(3);
    assertEquals(7, further.progress().step());
    steps(further, 2);
    assertEquals(9, further.progress().step());
  }

  @Test
  void liveSettingsAreThoseOfTheMoment() throws Exception {
    Run run = run("sparse");
    Trainer trainer = steps(new Trainer(run), 4);
    trainer.use(run.settings().with("sparsityTarget=0.3"));
    steps(trainer, 4);
    Checkpoint read = CheckpointFile.read(saved(run, trainer), null);
    assertEquals(run.settings().with("sparsityTarget=0.3"), read.run().settings());
  }

  @Test
  void numpyFindsWhatHasBeenLearnedAndLinesThatPeopleCanRead() throws Exception {
    Run run = run("autoencoder");
    Path file = saved(run, steps(new Trainer(run), 2));
    Map<String, NpzWriter.Item> items = NpzReader.read(Files.newInputStream(file));
    assertTrue(items.containsKey("state.theta"), items.keySet().toString());
    String about = new String(items.get("about").content(), StandardCharsets.UTF_8);
    assertTrue(about.contains("\nlesson = autoencoder\n"), about);
    assertTrue(about.contains("\nsetting.codeUnits = 30\n"), about);
    assertTrue(CheckpointFile.isOne(file));
  }

  @ParameterizedTest
  @CsvSource({
    "version = 1, version = 2, checkpoint.newer",
    "lesson = autoencoder, lesson = boosting, checkpoint.lesson",
    "lesson = autoencoder, lessen = autoencoder, checkpoint.none",
    "step = 2, step = two, checkpoint.none",
    "examples = 200, examples = 210, checkpoint.otherData",
    "setting.codeUnits = 30, setting.codeUnits = 20, checkpoint.otherNet",
    "setting.codeUnits = 30, setting.codeUnits = many, parameter.notWhole",
    "setting.codeUnits, setting.colour, parameter.unknown",
    "data = digits, data = nothing-of-this-name, data.nothingThere"
  })
  void whatDoesNotFitIsASentence(String line, String instead, String key) throws Exception {
    Run run = run("autoencoder");
    Path file = saved(run, steps(new Trainer(run), 2));
    List<NpzWriter.Item> items = new ArrayList<>();
    for (NpzWriter.Item item : NpzReader.read(Files.newInputStream(file)).values()) {
      String text = new String(item.content(), StandardCharsets.UTF_8);
      boolean about = item.name().equals("about");
      assertTrue(!about || text.contains(line), text);
      byte[] changed = text.replace(line, instead).getBytes(StandardCharsets.UTF_8);
      items.add(about ? new NpzWriter.Bytes("about", List.of(changed.length), changed) : item);
    }
    NpzWriter.write(file, items);
    UserException refused =
        assertThrows(UserException.class, () -> Trainer.from(CheckpointFile.read(file, null)));
    assertEquals(key, refused.sentence().key());
  }

  @Test
  void damagedFilesAreNoCheckpoints() throws Exception {
    Run run = run("sparse");
    Path file = saved(run, steps(new Trainer(run), 2));
    byte[] whole = Files.readAllBytes(file);
    for (int length : new int[] {0, 3, 100, whole.length / 2}) {
      Path cut = Files.write(folder.resolve("cut.npz"), Arrays.copyOf(whole, length));
      UserException refused =
          assertThrows(UserException.class, () -> CheckpointFile.read(cut, null));
      assertEquals("checkpoint.none", refused.sentence().key());
    }
    Path text = Files.writeString(folder.resolve("text.npz"), "no archive");
    assertFalse(CheckpointFile.isOne(text));
    assertThrows(UserException.class, () -> CheckpointFile.read(text, null));
    UserException missing =
        assertThrows(
            UserException.class, () -> CheckpointFile.read(folder.resolve("none.npz"), null));
    assertEquals("checkpoint.unreadable", missing.sentence().key());
  }

  @Test
  void arrayThatIsShorterThanDeclaredIsNoArray() throws Exception {
    Path file = folder.resolve("short.npz");
    NpzWriter.write(file, List.of(new NpzWriter.Entry("a", List.of(3), new float[2])));
    byte[] bytes = Files.readAllBytes(file);
    assertThrows(IOException.class, () -> NpzReader.read(new ByteArrayInputStream(bytes)));
  }

  @Test
  void dataMayHaveMoved() throws Exception {
    Run run = run("sparse");
    Path file = saved(run, steps(new Trainer(run), 2));
    assertEquals(2, CheckpointFile.read(file, DATA).state().step());
    UserException other =
        assertThrows(UserException.class, () -> CheckpointFile.read(file, "bars-and-stripes"));
    assertEquals("checkpoint.otherData", other.sentence().key());
  }

  @Test
  void everyShippedCheckpointIsOfTheLessonAsItOpens() throws Exception {
    List<String> shipped = new ArrayList<>();
    for (Lesson lesson : Lessons.all()) {
      if (CheckpointFile.isShipped(lesson)) {
        Checkpoint checkpoint = CheckpointFile.shipped(lesson).orElseThrow();
        DataSet data = DataSets.open(lesson.defaultData());
        assertEquals(Run.of(lesson, data, 1).settings(), checkpoint.run().settings());
        assertEquals(data.origin(), checkpoint.run().data().origin());
        shipped.add(lesson.id());
      }
    }
    assertEquals(List.of("stacked", "recurrent", "dbn"), shipped);
  }

  @Test
  void lectureOpensOnTheFinishedPlaneAndGoesOn() throws Exception {
    Trainer trainer = shipped("stacked");
    assertFalse(trainer.isComplete());
    Map<String, Double> metrics = trainer.experiment().metrics();
    double pca = metrics.get("pcaNeighbourAccuracy");
    assertTrue(metrics.get("neighbourAccuracy") > pca + 0.3, metrics::toString);
  }

  @Test
  void beliefNetOpensOnFantasiesThatOneCanRead() throws Exception {
    Map<String, Double> metrics = shipped("dbn").experiment().metrics();
    assertTrue(metrics.get("fantasyAccuracy") > 0.7, metrics::toString);
    assertTrue(metrics.get("labelError") < 0.06, metrics::toString);
  }

  @Test
  void recurrentNetOpensBelowPca() throws Exception {
    Map<String, Double> metrics = shipped("recurrent").experiment().metrics();
    assertTrue(
        metrics.get("testSquaredError") < 0.8 * metrics.get("pcaSquaredError"), metrics::toString);
  }

  private static Trainer shipped(String id) throws UserException {
    return Trainer.from(CheckpointFile.shipped(Lessons.of(id).orElseThrow()).orElseThrow());
  }
}
