package io.github.autoencoderlab.lecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.UserException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LectureFileTest {
  @TempDir Path folder;

  private static Lecture of(String text) throws UserException {
    return LectureFile.lecture(text.getBytes(StandardCharsets.UTF_8), "some.lesson");
  }

  /** What a reader of the description types opens as it says. */
  @Test
  void theDescriptionsExampleOpens() throws UserException, IOException {
    Matcher example =
        Pattern.compile("```\n(\\{.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("src/docs/lectures.md")));
    assertTrue(example.find());
    LecturePage page = of(example.group(1)).pages().get(0);
    assertEquals("sparse", page.state().lesson());
    assertEquals(OptionalLong.of(300), page.state().step());
    assertEquals(Map.of("sparsityTarget", "0.2"), page.state().settings());
    assertEquals(Map.of(100L, Map.of("sparsityTarget", "0.1")), page.state().changes());
    assertEquals(List.of("penalties"), page.state().studies());
    assertTrue(page.view().moves("sparsityTarget"));
    assertFalse(page.view().sees("hiddenUnits"));
    assertEquals("静止", page.title().in(Language.ZH));
  }

  @Test
  void whatIsWrittenIsReadAgain() throws UserException {
    Lecture shipped = LectureFile.shipped();
    Path file = folder.resolve("copy.lesson");
    LectureFile.write(shipped, file);
    assertTrue(LectureFile.isOne(file));
    assertEquals(shipped, LectureFile.read(file));
  }

  @Test
  void aLessonIsWrittenWithoutPages() throws UserException, IOException {
    LecturePage page = LecturePage.of(PageState.of("rbm"), PageView.ALL);
    Path file = folder.resolve("one.lesson");
    LectureFile.write(new Lecture(Wording.NONE, List.of(page)), file);
    assertFalse(Files.readString(file).contains("pages"));
    assertEquals(List.of(page), LectureFile.read(file).pages());
  }

  @Test
  void anotherRunIsAsThePageUnlessItSaysOtherwise() throws UserException {
    LecturePage page =
        of("""
                {"autoencoderLab": 1, "lesson": "sparse", "seed": 3, "step": 7,
                 "settings": {"hiddenUnits": 9, "sparsityTarget": 0.2},
                 "runs": {"b": {"settings": {"hiddenUnits": 5}}, "c": {"lesson": "rbm"}},}
                """)
            .pages()
            .get(0);
    PageState b = page.runs().get("b");
    assertEquals(Map.of("hiddenUnits", "5", "sparsityTarget", "0.2"), b.settings());
    assertEquals(3, b.seed());
    assertEquals(OptionalLong.of(7), b.step());
    assertEquals(PageState.of("rbm"), page.runs().get("c"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"autoencoderLab": 1, "lesson":                                       | line 1
          []                                                                    | no lesson or lecture
          {"lesson": "rbm"}                                                     | no lesson or lecture
          {"autoencoderLab": 9, "anything": 1}                                  | newer version
          {"autoencoderLab": 1, "lessen": "rbm"}                                | lessen
          {"autoencoderLab": 1}                                                 | lesson
          {"autoencoderLab": 1, "lesson": "rbm", "step": -1}                    | step
          {"autoencoderLab": 1, "lesson": "rbm", "settings": 3}                 | settings
          {"autoencoderLab": 1, "pages": []}                                    | pages
          {"autoencoderLab": 1, "pages": [{"lesson": "rbm", "x": 1}]}           | pages[1].x
          {"autoencoderLab": 1, "lesson": "rbm", "question": {"answers": ["a"]}} | question.answers
          {"autoencoderLab": 1, "lesson": "rbm", "checks": [{"value": "a +"}]}  | a +
          {"autoencoderLab": 1, "lesson": "rbm", "checks": [{"value": "x.a"}]}  | x.a
          {"autoencoderLab": 1, "lesson": "rbm", "runs": {"against": {}}}       | against
          """)
  void whatIsWrongIsNamed(String text, String named) {
    UserException thrown = assertThrows(UserException.class, () -> of(text));
    String sentence = thrown.getMessage();
    assertTrue(sentence.contains("some.lesson") && sentence.contains(named), sentence);
  }
}
