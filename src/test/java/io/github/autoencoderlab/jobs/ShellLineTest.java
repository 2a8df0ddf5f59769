package io.github.autoencoderlab.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShellLineTest {
  @Test
  void wordsComeBackFromTheirLine() {
    List<String> words =
        List.of("table", "--of", "/a folder/mnist", "it's", "", "a\"b", "x\\y", "$HOME", "图");
    assertEquals(words, ShellLine.split(ShellLine.join(words)));
  }

  @Test
  void plainWordsStayPlain() {
    assertEquals(
        "table cell --out r/a-1.json",
        ShellLine.join(List.of("table", "cell", "--out", "r/a-1.json")));
  }

  @Test
  void linesOfPeopleAreUnderstood() {
    assertEquals(List.of("a", "b c", "d e", "f g"), ShellLine.split("  a 'b c'\t\"d e\" f\\ g "));
  }
}
