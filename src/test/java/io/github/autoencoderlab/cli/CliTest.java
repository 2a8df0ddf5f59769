package io.github.autoencoderlab.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
  @Test
  void examplesAndSinglePicturesAreSpoiledOnRequest(@TempDir Path folder) throws Exception {
    String noisy = folder.resolve("noisy").toString();
    Outcome made =
        Outcome.of(
            "data",
            "make",
            "rectangles:train=60,test=5",
            "--corrupt",
            "saltAndPepper=0.5",
            "--out",
            noisy);
    assertEquals(0, made.status(), made.err());
    // Half are white or black by a coin.
    assertTrue(Outcome.of("data", "check", noisy).out().matches("(?s).*mean 0\\.[2-4].*"));
    Path picture = folder.resolve("one.png");
    BufferedImage white = new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_GRAY);
    for (int n = 0; n < 400; n++) {
      white.setRGB(n % 20, n / 20, 0xffffff);
    }
    ImageIO.write(white, "png", picture.toFile());
    Outcome one = Outcome.of("data", "preview", picture.toString(), "--corrupt", "block=0.25");
    assertEquals(0, one.status(), one.err());
    assertTrue(one.out().contains("a block that covers 0.25 of each example set to 0"), one.out());
    assertTrue(one.out().contains("mean 0.750"), one.out());
    Outcome wrong = Outcome.of("data", "preview", "digits", "--corrupt", "fog=2");
    assertEquals(2, wrong.status());
    assertTrue(wrong.err().contains("gaussian, masking, saltAndPepper, block"), wrong.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rectangles:nonsense=3 | 2 | There is no parameter nonsense",
        "rectangles:train=-1 | 2 | train cannot be",
        "rectangles: | 2 | is no setting",
        "rot:of=rectangles:nonsense=3 | 2 | There is no parameter nonsense",
        "rot:of=/nowhere | 1 | There is no data set",
        "nowhere | 1 | There is no data set",
      })
  void wrongOptionsOfARecipeAreWrongUseWhereverItIsNamed(String data, int status, String said) {
    for (String[] command :
        new String[][] {
          {"run", "rbm", "--steps", "1", "--data", data},
          {"data", "check", data},
          {"data", "preview", data}
        }) {
      Outcome outcome = Outcome.of(command);
      assertEquals(status, outcome.status(), String.join(" ", command));
      assertTrue(outcome.err().contains(said), outcome.err());
      assertEquals("", outcome.out());
    }
  }

  @Test
  void lessonsAsJsonHoldEveryParameterAndFigure() throws Exception {
    Outcome outcome = Outcome.of("lessons", "--json");
    assertEquals(0, outcome.status());
    JsonNode lessons = new ObjectMapper().readTree(outcome.out());
    assertEquals(Lessons.all().size(), lessons.size());
    for (int n = 0; n < lessons.size(); n++) {
      Lesson lesson = Lessons.all().get(n);
      assertEquals(lesson.id(), lessons.get(n).get("id").asText());
      assertEquals(
          lesson.parameters().stream().map(Parameter::id).toList(),
          lessons.get(n).get("parameters").findValuesAsText("id"));
      assertEquals(
          lesson.figures().stream().map(FigureSpec::id).toList(),
          lessons.get(n).get("figures").findValuesAsText("id"));
    }
  }

  @Test
  void parameterAsJsonHasSymbolRangeDefaultAndEffect() throws Exception {
    JsonNode parameters =
        new ObjectMapper().readTree(Outcome.of("lessons", "--json").out()).get(0).get("parameters");
    JsonNode rate = parameters.get(1);
    assertEquals("learningRate", rate.get("id").asText());
    assertEquals("ε", rate.get("symbol").asText());
    assertEquals(0.0001, rate.get("min").asDouble());
    assertEquals(1, rate.get("max").asDouble());
    assertTrue(rate.get("default").isNumber());
    assertEquals("live", rate.get("effect").asText());
    assertEquals("restart", parameters.get(0).get("effect").asText());
    JsonNode binary = parameters.get(parameters.findValuesAsText("id").indexOf("binary"));
    assertEquals("drawn", binary.get("default").asText());
    assertEquals(2, binary.get("choices").size());
  }

  @Test
  void lessonsForPeopleNameEverySettingAndFigure() {
    Outcome outcome = Outcome.of("lessons");
    assertEquals(0, outcome.status());
    for (Lesson lesson : Lessons.all()) {
      lesson.parameters().forEach(p -> assertTrue(outcome.out().contains("--set " + p.id() + "=")));
      lesson.figures().forEach(f -> assertTrue(outcome.out().contains("figure " + f.id() + ":")));
    }
  }

  @Test
  void lessonsSpeakChinese() {
    assertTrue(Outcome.of("lessons", "--lang", "zh").out().contains("受限玻尔兹曼机"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "run nothing --steps 1 | There is no lesson nothing: expected one of rbm, ",
        "run rbm --steps 1 --wrong | --wrong",
        "run rbm --steps 1 --set learningRate=fast | learningRate cannot be \"fast\"",
        "run rbm --steps 1 --set learningRate=2 | expected a number from 0.0001 to 1",
        "run rbm --steps 1 --set hiddenUnits=1.5 | expected a whole number from 1 to 2000",
        "run rbm --steps 1 --set speed=1 | There is no parameter speed: expected one of",
        "run rbm --steps 1 --set learningRate | expected NAME=VALUE",
        "run rbm --steps 1 --set binary=maybe | expected one of drawn, threshold",
        "run rbm --steps 1 --epochs 1 | mutually exclusive",
        "run rbm --steps 0 | A run of 0 steps is none: expected at least 1",
        "run rbm --steps -5 | A run of -5 steps is none: expected at least 1",
        "run rbm --epochs 0 | A run of 0 steps is none: expected at least 1",
        "run rbm --steps many | many",
        "run rbm --steps 1 --seed abc | abc",
        "run rbm --steps 1 --format gif3 | gif3",
        "run rbm --steps 1 --format , | format",
        "run rbm --steps 1 --size 10 | '10' is no size such as 800x520",
        "run rbm --steps 1 --size 0x10 | width must be in 1..20000",
        "run rbm --steps 1 --size 10x99999 | height must be in 1..20000",
        "run rbm --steps 1 --size 20000x20000 --figures target/none | 20,000 × 20,000 pixels are more",
        "run rbm --steps 1 --dpi 5 | dpi must be in 36..1200",
        "run rbm --steps 1 --lang de | 'de' is neither en nor zh",
        "run rbm --steps 1 --theme pink | pink",
        "run | LESSON",
        "lessons --lang de | 'de' is neither en nor zh",
        "paint | paint",
        "data | preview or fetch",
        "data check | NAME|FOLDER",
        "data make digits | --out",
        "data make nothing --out target/none | \"nothing\" cannot be made: expected one of digits",
        "data make digits --out target/none --train 0 | train cannot be \"0\": expected a whole",
        "data make digits --out target/none --test -1 | test cannot be \"-1\"",
        "data make digits --out target/none --train 2000000000 | from 1 to 1000000",
        "data make digits --out target/none --set side=3 | There is no parameter side",
        "data make circle:noise=9 --out target/none | noise cannot be \"9\"",
        "data make circle --sheet target/none.bmp | target/none.bmp has an unknown ending",
        "run rbm --steps 1 --classes x | \"x\" are no classes",
        "run rbm --steps 1 --subset 0 | \"0\" is no number of training examples",
        "run rbm --steps 1 --split 1 | \"1\" is no share of test examples",
        "run rbm --steps 1 --data-seed x | \"x\" is no seed",
      })
  void wrongUseIsStatusTwoAndASentence(String arguments, String words) {
    Outcome outcome = Outcome.of(arguments.split(" "));
    assertEquals(2, outcome.status(), outcome::toString);
    assertEquals("", outcome.out());
    assertTrue(outcome.err().contains(words), outcome.err());
    assertPlainWords(outcome.err());
    assertTrue(outcome.err().lines().count() <= 2, outcome.err());
  }

  @Test
  void classesGoByTheirNamesWhereverTheyStand(@TempDir Path folder) throws Exception {
    for (String name : new String[] {"s10", "s2", "猫"}) {
      Files.createDirectories(folder.resolve("faces/" + name));
      for (int n = 1; n <= 12; n++) {
        String picture = "P2 4 4 255 " + (n + " ").repeat(16);
        Files.writeString(folder.resolve("faces/" + name + "/" + n + ".pgm"), picture);
      }
    }
    String data = folder.resolve("faces").toString();
    Path sheet = folder.resolve("sheet.csv");
    Outcome shown = Outcome.of("data", "preview", data, "--out", sheet.toString());
    assertTrue(shown.out().contains("3 classes (s2 s10 猫)"), shown.out());
    List<String> rows = Files.readAllLines(sheet);
    assertEquals(
        List.of("s2", "s10", "猫"),
        rows.stream().skip(1).map(row -> row.split(",")[1]).distinct().toList());
    Path figures = folder.resolve("figures");
    Outcome run =
        Outcome.of(
            "run",
            "stacked",
            "--steps=1",
            "--data",
            data,
            "--classes",
            "s10,猫",
            "--test-classes=猫",
            "--set=layer1=4",
            "--set=layer2=3",
            "--set=layer3=3",
            "--figures",
            figures.toString(),
            "--format=csv");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("trained on classes s10, 猫 only"), run.out());
    assertTrue(run.out().contains("\"classNames\" : [ \"s2\", \"s10\", \"猫\" ]"), run.out());
    List<String> codes = Files.readAllLines(figures.resolve("codes.csv"));
    assertTrue(codes.stream().skip(1).allMatch(row -> row.startsWith("猫,")), codes.toString());
    Outcome wrong = Outcome.of("run", "rbm", "--steps=1", "--data", data, "--classes=s1");
    assertEquals(2, wrong.status());
    assertTrue(wrong.err().contains("no class \"s1\": expected s2, s10, 猫"), wrong.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--in-columns", "--no-in-columns", "--image-size=2x2"})
  void columnsCanBeAskedForAndRefused(String option, @TempDir Path folder) throws Exception {
    Path file = folder.resolve("x.csv");
    Files.writeString(file, "0.5,2,3,4\n".repeat(7));
    Outcome checked = Outcome.of("data", "check", file.toString(), "--label=none", option);
    assertEquals(0, checked.status(), checked.err());
    boolean columns = option.equals("--in-columns");
    assertEquals(columns, checked.out().contains("each column of 7 values"), checked.out());
    assertEquals(!columns, checked.out().contains("each row of 4 values"), checked.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"run rbm --steps 1 --data", "data check"})
  void brokenDataAreStatusOneAndOneSentence(String arguments, @TempDir Path folder)
      throws Exception {
    Files.write(folder.resolve("train-images-idx3-ubyte"), new byte[] {1, 2, 3, 4});
    Files.write(folder.resolve("train-labels-idx1-ubyte"), new byte[0]);
    List<String> all = new ArrayList<>(List.of(arguments.split(" ")));
    all.add(folder.toString());
    Outcome outcome = Outcome.of(all.toArray(String[]::new));
    assertEquals(1, outcome.status());
    assertEquals("", outcome.out());
    assertEquals(
        folder.resolve("train-labels-idx1-ubyte") + " is empty: expected data",
        outcome.err().strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "run rbm --lang zh --data /no/such | 1 | 没有名为 /no/such 的数据集、文件或文件夹",
        "run nothing --lang zh | 2 | 没有课程 nothing：应为 rbm, ",
        "run rbm --lang zh --set learningRate=9 | 2 | learningRate 不能为 “9”：应为 0.0001 到 1",
        "run rbm --lang zh --steps 0 | 2 | 运行 0 步没有意义",
      })
  void messagesAreChineseWhenAskedFor(String arguments, int status, String words) {
    Outcome outcome = Outcome.of(arguments.split(" "));
    assertEquals(status, outcome.status());
    assertTrue(outcome.err().startsWith(words), outcome.err());
    assertEquals(1, outcome.err().lines().count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--metrics", "--weights", "--figures"})
  void placeThatCannotBeWrittenIsStatusOneAndASentenceBeforeAnyWork(
      String option, @TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("a-file"), "text");
    Path below = file.resolve("below");
    Outcome outcome =
        Outcome.of(
            "run",
            "rbm",
            "--data=bars-and-stripes",
            "--steps=1",
            "--set=hiddenUnits=2",
            option,
            below.toString());
    assertEquals(1, outcome.status());
    assertTrue(outcome.err().startsWith(below + " cannot be written"), outcome.err());
    assertEquals(1, outcome.err().lines().count(), "no progress, no second sentence");
    assertPlainWords(outcome.err());
  }

  @Test
  void placeThatCannotBeWrittenIsToldInChinese(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("a-file"), "text");
    Outcome outcome =
        Outcome.of(
            "run",
            "rbm",
            "--data=bars-and-stripes",
            "--steps=1",
            "--lang=zh",
            "--metrics",
            file.resolve("below").toString());
    assertEquals(1, outcome.status());
    assertTrue(outcome.err().contains("无法写入 " + file), outcome.err());
  }

  @Test
  void checkSaysWhatADataSetHolds() {
    Outcome outcome = Outcome.of("data", "check", "bars-and-stripes");
    assertEquals(0, outcome.status());
    assertEquals(
        List.of(
            "bars-and-stripes",
            "  made by this program: grey pictures",
            "  training: 30 of 4×4, 2 classes (0 1)",
            "  test: 30 of 4×4, 2 classes (0 1)",
            "  mean value 0.500"),
        outcome.out().lines().toList());
  }

  @Test
  void madeDigitsCanBeCheckedAndAreTheSameForTheSameSeed(@TempDir Path folder) throws Exception {
    Path one = folder.resolve("one");
    Path other = folder.resolve("other");
    for (Path out : List.of(one, other)) {
      Outcome made =
          Outcome.of(
              "data", "make", "digits", "--seed=5", "--train=40", "--test=20", "--out=" + out);
      assertEquals(0, made.status());
      assertEquals(out.toString(), made.out().strip());
    }
    Outcome checked = Outcome.of("data", "check", one.toString());
    assertTrue(checked.out().contains("training: 40 of 28×28, 10 classes"), checked.out());
    assertTrue(checked.out().contains("test: 20 of 28×28, 10 classes"), checked.out());
    String images = "train-images-idx3-ubyte.gz";
    assertArrayEquals(
        Files.readAllBytes(one.resolve(images)), Files.readAllBytes(other.resolve(images)));
  }

  @Test
  void listSaysWhatCanBeMadeAndHow() throws Exception {
    Outcome text = Outcome.of("data", "list");
    assertEquals(0, text.status());
    assertTrue(text.out().contains("convex: Convex shapes (grey pictures)"), text.out());
    assertTrue(text.out().contains("  noise=0.05  standard deviation of the noise, 0 … 0.5"));
    JsonNode json = new ObjectMapper().readTree(Outcome.of("data", "list", "--json").out());
    List<String> names = new ArrayList<>(DataSets.names());
    names.addAll(List.of("mnist", "fashion-mnist"));
    assertEquals(names, json.findValuesAsText("name"));
    assertTrue(text.out().contains("\nmnist: MNIST ("), text.out());
    assertEquals("pictures", json.get(0).get("kind").asText());
    assertEquals("10000", json.get(0).get("options").get(0).get("default").asText());
  }

  @Test
  void madeSetsOfRealNumbersAreOneFile(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("circle.npz");
    Outcome made =
        Outcome.of("data", "make", "circle", "--set=train=30", "--test=4", "--out=" + file);
    assertEquals(0, made.status(), made.err());
    try (ZipFile zip = new ZipFile(file.toFile())) {
      assertEquals(
          List.of("x_train.npy", "y_train.npy", "x_test.npy", "y_test.npy", "kind.npy"),
          zip.stream().map(ZipEntry::getName).toList());
      assertEquals(128 + 30 * 2 * 4, zip.getEntry("x_train.npy").getSize());
    }
    Outcome refused = Outcome.of("data", "make", "circle", "--out=" + folder.resolve("idx"));
    assertEquals(1, refused.status());
    assertTrue(refused.err().startsWith("circle holds no pictures of bytes"), refused.err());
  }

  @Test
  void sheetIsAPictureOfTheExamples(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("sheet.png");
    Outcome made =
        Outcome.of("data", "make", "ecg:train=40,test=1", "--lang=zh", "--sheet=" + file);
    assertEquals(0, made.status(), made.err());
    assertEquals(1800, ImageIO.read(file.toFile()).getWidth());
  }

  @Test
  void partOfTheDataIsUsedAndTold() throws Exception {
    Outcome outcome =
        Outcome.of(
            "run",
            "rbm",
            "--data=digits:train=200,test=50",
            "--classes=0-4",
            "--subset=20",
            "--balanced",
            "--steps=1",
            "--set=hiddenUnits=2");
    assertEquals(0, outcome.status(), outcome.err());
    JsonNode told = new ObjectMapper().readTree(outcome.out());
    assertEquals("digits:train=200,test=50", told.get("data").asText());
    assertEquals(2, told.get("dataTreatment").size());
    assertTrue(told.get("dataTreatment").get(1).asText().startsWith("4 training examples"));
  }

  @Test
  void lessonRefusesDataOfAnotherKind() {
    Outcome outcome = Outcome.of("run", "rbm", "--data=waves:train=5,test=5", "--steps=1");
    assertEquals(1, outcome.status());
    assertEquals(
        "waves:train=5,test=5 holds signals: this lesson learns from grey pictures",
        outcome.err().strip());
  }

  @Test
  void madeBarsAndStripesAreTheBundledOnes(@TempDir Path folder) {
    assertEquals(
        0, Outcome.of("data", "make", "bars-and-stripes", "--out", folder.toString()).status());
    assertTrue(
        Outcome.of("data", "check", folder.toString()).out().contains("training: 30 of 4×4"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "run --help", "lessons --help", "data --help", "--version", ""})
  void helpIsNoError(String arguments) {
    Outcome outcome = Outcome.of(arguments.isEmpty() ? new String[0] : arguments.split(" "));
    assertEquals(0, outcome.status());
    assertFalse(outcome.out().isBlank());
    assertEquals("", outcome.err());
  }

  private static void assertPlainWords(String text) {
    assertFalse(text.contains("Exception"), text);
    assertFalse(text.contains("\tat "), text);
    assertFalse(text.isBlank());
  }

  @Test
  void benchThatIsTooSlowIsAFailureWithASentence() {
    Outcome outcome = Outcome.of("bench", "ui", "--least", "1000");
    assertEquals(1, outcome.status());
    assertTrue(outcome.out().contains("ui "), outcome.out());
    assertTrue(outcome.err().contains("less than 1000.00"), outcome.err());
  }

  @Test
  void benchOfTheWindowHasTheFormOfAllBenches() throws Exception {
    Outcome outcome = Outcome.of("bench", "ui", "--json");
    assertEquals(0, outcome.status(), outcome.err());
    JsonNode row = new ObjectMapper().readTree(outcome.out()).get(0);
    assertEquals("ui", row.get("work").asText());
    assertEquals(0.9, row.get("ratio").asDouble());
    assertEquals(12, row.get("picturesPerSecond").asDouble());
    assertEquals(130, row.get("slider95Milliseconds").asDouble());
  }

  @Test
  void benchOfTheWindowMeasuresTheLessonsThatItIsAskedFor() throws Exception {
    JsonNode one =
        new ObjectMapper().readTree(Outcome.of("bench", "ui", "--lesson", "dbn", "--json").out());
    assertEquals(1, one.size());
    assertEquals("dbn", one.get(0).get("lesson").asText());
    assertFalse(one.get(0).has("hidden"), "a net of several layers has no one size");
    JsonNode all =
        new ObjectMapper().readTree(Outcome.of("bench", "ui", "--lesson", "all", "--json").out());
    assertEquals(Lessons.all().stream().map(Lesson::id).toList(), all.findValuesAsText("lesson"));
    String rows = Outcome.of("bench", "ui", "--lesson", "all").out();
    assertEquals(1 + Lessons.all().size(), rows.lines().count(), rows);
    assertEquals(1, rows.lines().map(String::length).distinct().count(), rows);
  }

  @Test
  void benchOfTheWindowChecksEachLesson() {
    Outcome outcome = Outcome.of("bench", "ui", "--lesson", "sparse", "--least", "0.95");
    assertEquals(1, outcome.status());
    assertTrue(outcome.err().contains("ui sparse"), outcome.err());
  }

  @Test
  void benchOfTheWindowNamesTheLessonsThatThereAre() {
    Outcome outcome = Outcome.of("bench", "ui", "--lesson", "nothing");
    assertEquals(2, outcome.status());
    assertTrue(outcome.err().contains("There is no lesson nothing"), outcome.err());
    assertEquals("", outcome.out());
  }
}
