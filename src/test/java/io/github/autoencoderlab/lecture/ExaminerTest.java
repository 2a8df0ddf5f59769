package io.github.autoencoderlab.lecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.lesson.WeightArray;
import io.github.autoencoderlab.session.Trainer;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.UserException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExaminerTest {
  private static final String RBM =
      "\"autoencoderLab\": 1, \"lesson\": \"rbm\", \"data\": \"bars-and-stripes\", \"step\": 20,"
          + " \"settings\": {\"hiddenUnits\": 4}";

  private final List<PageState> learned = new ArrayList<>();

  private static Lecture lecture(String more) throws UserException {
    String text = "{" + RBM + more + "}";
    return LectureFile.lecture(text.getBytes(StandardCharsets.UTF_8), "some.lesson");
  }

  private List<Verdict> examined(String runs, String... checks) throws UserException {
    String all = "[" + String.join(",", checks) + "]";
    return new Examiner(new StateOpener(null))
        .examine(lecture(runs + ", \"checks\": " + all), id -> true, learned::add);
  }

  private static String check(String value, double least, double most) {
    return "{\"claim\": \"c\", \"value\": \"%s\", \"least\": %s, \"most\": %s}"
        .formatted(value, least, most);
  }

  @Test
  void aNumberHoldsWithinItsBounds() throws UserException {
    List<Verdict> found = examined("", check("jointSum", 0.999, 1.001), check("jointSum", 1.1, 2));
    assertEquals(1, found.get(0).value(), 1e-9);
    assertTrue(found.get(0).holds());
    assertFalse(found.get(1).holds());
    assertTrue(found.get(0).seconds() > 0);
  }

  @Test
  void whatHasNoNumberDoesNotHold() throws UserException {
    assertFalse(examined("", check("nothing", -9, 9)).get(0).holds());
    Verdict missing = examined("", "{\"claim\": \"c\", \"note\": \"later\"}").get(0);
    assertFalse(missing.holds());
    assertEquals("later", missing.trouble().in(Language.EN));
  }

  @Test
  void seedsMoveTogetherButForCheckpoints() throws UserException {
    String runs = ", \"runs\": {\"other\": {\"seed\": 2}, \"kept\": {\"checkpoint\": \"shipped\"}}";
    LecturePage page = lecture(runs).withSeedsMoved(4).pages().get(0);
    assertEquals(5, page.state().seed());
    assertEquals(6, page.runs().get("other").seed());
    PageState kept = page.runs().get("kept");
    assertEquals(lecture(runs).pages().get(0).runs().get("kept"), kept);
  }

  @Test
  void statesOfOneRunAreLearnedOnce() throws UserException {
    List<Verdict> found =
        examined(
            ", \"runs\": {\"earlier\": {\"step\": 5}, \"other\": {\"seed\": 2}}",
            check("earlier.reconstructionError - reconstructionError", -9, 99),
            check("apart(other)", 1e-6, 99),
            check("apart(earlier)", 1e-6, 99));
    assertEquals(2, learned.size());
    assertTrue(found.stream().allMatch(Verdict::holds), found.toString());
  }

  @Test
  void theSameStateComesBitForBit() throws UserException {
    assertEquals(
        0,
        examined(
                ", \"runs\": {\"again\": {\"data\": \"bars-and-stripes?label=none\"}}",
                check("apart(again)", 0, 0))
            .get(0)
            .value());
  }

  @Test
  void troubleIsASentenceAndTheOthersGoOn() throws UserException {
    List<Verdict> found =
        examined(
            ", \"runs\": {\"lost\": {\"data\": \"/nowhere/at/all\"}}",
            check("lost.jointSum", 0, 2),
            check("jointSum", 0, 2));
    assertTrue(found.get(0).trouble().in(Language.EN).contains("nowhere"));
    assertTrue(found.get(1).holds());
  }

  /** By replay: what was set on the way acts from the same step on as when it was set by hand. */
  @Test
  void changesActFromTheirStepOn() throws UserException {
    LecturePage page =
        lecture(", \"changes\": [{\"step\": 8, \"settings\": {\"learningRate\": 0.4}}]")
            .pages()
            .get(0);
    Course course = new Course(page.state(), new StateOpener(null));
    List<WeightArray> replayed = course.follow(page.state()).experiment().weights();
    Course plain = new Course(lecture("").pages().get(0).state(), new StateOpener(null));
    Trainer byHand = Trainer.withoutPast(plain.run());
    while (byHand.experiment().steps() < 20) {
      if (byHand.experiment().steps() == 8) {
        byHand.use(byHand.settings().with("learningRate=0.4"));
      }
      byHand.step();
    }
    for (int n = 0; n < replayed.size(); n++) {
      org.junit.jupiter.api.Assertions.assertArrayEquals(
          byHand.experiment().weights().get(n).values(), replayed.get(n).values());
    }
    PageState written = PageStates.of(course.run(), byHand.progress());
    assertEquals(page.state(), written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          , "lesson": "unheardOf"                                              | unheardOf
          , "settings": {"hiddenUnit": 3}                                      | hiddenUnit
          , "studies": ["gossip"]                                              | gossip
          , "checkpoint": "shipped"                                            | rbm
          , "checkpoint": "gone.npz"                                           | gone.npz
          , "changes": [{"step": 3, "settings": {"hiddenUnits": 5}}]           | hiddenUnits
          """)
  void whatIsNotThereIsNamed(String more, String named) throws UserException {
    PageState state = lecture(more).pages().get(0).state();
    UserException thrown =
        assertThrows(UserException.class, () -> new StateOpener(null).open(state));
    assertTrue(thrown.getMessage().contains(named), thrown.getMessage());
  }
}
