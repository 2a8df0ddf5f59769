package io.github.autoencoderlab.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptionTest {
  private static final Style STYLE = Style.export(Theme.LIGHT);
  private static final String ENGLISH =
      "Sparse autoencoder · data /a/very/long/path/without/a/single/blank/in/it/digits.npz · "
          + "ρ sparsity = 0.2 · learning rate ε = 0.01 · after step 100: β weight = 3 · seed 1";
  private static final String CHINESE =
      "稀疏自编码器 · 数据 digits · ρ 稀疏性参数 = 0.2，学习率 ε = 0.01 · 随机种子 1 · 第 300 步";

  @ParameterizedTest
  @CsvSource({"800,520", "768,432", "576,432", "384,432", "320,200"})
  void allWordsAreWithinTheSheet(int width, int height) {
    for (String words : List.of(ENGLISH, CHINESE)) {
      List<Caption.Line> lines = new Caption(words, "", true).lines(width, height, STYLE);
      String read = lines.stream().map(Caption.Line::text).collect(Collectors.joining());
      assertEquals(words.replace(" ", ""), read.replace(" ", ""));
      for (Caption.Line line : lines) {
        assertTrue(line.x() + line.width() <= width, line.text());
        assertTrue(line.baseline() + 0.25 * line.size() <= height, line.text());
        assertTrue(line.baseline() - line.size() >= 0.7 * height, line.text());
      }
    }
  }

  @Test
  void oneThatIsNotToBeSeenTakesNoRoom() {
    Caption hidden = new Caption(ENGLISH, "", true).withVisible(false);
    assertEquals(0, hidden.height(800, 520, STYLE));
    assertEquals(List.of(), hidden.lines(800, 520, STYLE));
    assertEquals(List.of(), new Caption(ENGLISH, "", true).lines(20, 10, STYLE));
  }

  @Test
  void noLineBeginsWithAChineseFullStop() {
    List<String> lines = Lines.of("学习降低能量。抬高其他能量。", 6, String::length);
    assertEquals(List.of("学习降低能", "量。抬高其他", "能量。"), lines);
  }
}
