package io.github.autoencoderlab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LectureCommandTest {
  private static final String LECTURE =
      """
      {"autoencoderLab": 1, "title": "Small", "pages": [
        {"lesson": "rbm", "data": "bars-and-stripes", "step": 20, "title": "Sum <1>",
         "settings": {"hiddenUnits": 4}, "figures": ["weights"],
         "question": {"text": "How much?", "answers": ["0", "1"], "right": 2},
         "explanation": "As it must be.",
         "checks": [{"claim": "one", "value": "jointSum", "least": 0.99, "most": 1.01},
                    {"claim": "two", "value": "jointSum", "least": 2}]}]}
      """;

  @TempDir Path folder;
  private String file = "";

  @BeforeEach
  void write() throws Exception {
    Path lecture = folder.resolve("small.lesson");
    Files.writeString(lecture, LECTURE);
    file = lecture.toString();
  }

  @Test
  void checkPrintsNumbersBoundsAndWhetherTheyHold() throws Exception {
    Outcome all = Outcome.of("lecture", "check", file);
    assertEquals(1, all.status());
    assertTrue(all.out().contains("1 of 2 statements hold."), all.out());
    assertTrue(all.out().contains("DOES NOT HOLD"), all.out());
    Outcome json = Outcome.of("lecture", "check", file, "--only", "one", "--json");
    assertEquals(0, json.status());
    JsonNode only = new ObjectMapper().readTree(json.out());
    assertEquals(1, only.size());
    assertEquals("one", only.get(0).get("id").asText());
    assertTrue(only.get(0).get("holds").asBoolean());
    assertEquals(1, only.get(0).get("value").asDouble(), 1e-9);
    assertEquals(0.99, only.get(0).get("least").asDouble());
    assertTrue(only.get(0).get("seconds").asDouble() > 0);
    assertEquals(2, Outcome.of("lecture", "check", file, "--only", "three").status());
    assertEquals(0, Outcome.of("lecture", "check", file, "--only", "one", "--seed", "2").status());
  }

  @Test
  void exportWritesPicturesQuestionsAndAnswersApart() throws Exception {
    Path out = folder.resolve("out");
    assertEquals(0, Outcome.of("lecture", "export", file, "--out", out.toString()).status());
    assertTrue(Files.exists(out.resolve("page-01-weights.png")));
    String questions = text(out.resolve("handout.pdf"));
    String answers = text(out.resolve("answers.pdf"));
    assertTrue(questions.contains("Sum <1>") && questions.contains("How much?"), questions);
    assertTrue(questions.contains("1 / 1") && !questions.contains("As it must be."), questions);
    assertTrue(answers.contains("B it is: 1") && answers.contains("As it must be."), answers);
    assertEquals(2, Outcome.of("lecture", "export", file).status());
  }

  @Test
  void runShowsAPageOfAFile() throws Exception {
    Outcome run = Outcome.of("run", file);
    assertEquals(0, run.status(), run.err());
    JsonNode metrics = new ObjectMapper().readTree(run.out());
    assertEquals(20, metrics.get("steps").asInt());
    assertEquals(4, metrics.get("settings").get("hiddenUnits").asInt());
    assertEquals(2, Outcome.of("run", file, "--page", "2").status());
  }

  private static String text(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }
}
