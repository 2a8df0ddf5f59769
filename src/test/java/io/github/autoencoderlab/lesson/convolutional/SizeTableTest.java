package io.github.autoencoderlab.lesson.convolutional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.engine.array.Precision;
import io.github.autoencoderlab.engine.convolution.Blueprint;
import io.github.autoencoderlab.engine.convolution.MapStep;
import io.github.autoencoderlab.engine.convolution.Volume;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.figure.FormulaSheet;
import io.github.autoencoderlab.figure.FormulaSheet.FormulaLine;
import io.github.autoencoderlab.figure.FormulaSheet.Value;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SizeTableTest {
  private static final Texts TEXTS = new Texts(Language.EN);

  static List<MapNet> nets() {
    return SmallNets.all();
  }

  private static FormulaSheet table(Blueprint net) {
    return SizeTable.figure(net, 2, TEXTS, "t");
  }

  private static Blueprint usual() {
    return MapNet.USUAL.blueprint(Volume.picture(28, 28), Activation.LOGISTIC);
  }

  @ParameterizedTest
  @CsvSource({
    "1, '\\lfloor(28+2\\cdot1-3)/2\\rfloor+1=14'",
    "3, '\\lfloor(7+2\\cdot1-3)/2\\rfloor+1=4'",
    "4, '(4-1)\\cdot2-2\\cdot2+4+1=7'",
    "6, '(14-1)\\cdot2-2\\cdot1+4=28'"
  })
  void formulasHaveTheirNumbers(int layer, String formula) {
    String line = table(usual()).lines().get(layer).latex();
    assertTrue(line.contains(formula), line);
  }

  @Test
  void pooledAndTiedLayersHaveTheirOwnFormulas() {
    Blueprint net = MapNet.masci(2).blueprint(Volume.picture(28, 28), Activation.LOGISTIC);
    List<FormulaLine> lines = table(net).lines();
    assertTrue(lines.get(1).latex().contains("{28-7+1=22}"), lines.get(1).latex());
    assertTrue(lines.get(2).latex().contains("\\lfloor(22-2)/2\\rfloor+1=11"));
    assertTrue(lines.get(3).latex().contains("as layer 1}=22"));
    assertTrue(lines.get(4).latex().contains("(22-1)+7=28"));
  }

  /** All that the layers have of their own is all that is learned. */
  @ParameterizedTest
  @MethodSource("nets")
  void weightsAddUp(MapNet net) {
    Blueprint blueprint = SmallNets.blueprint(net);
    double sum =
        table(blueprint).lines().stream()
            .flatMap(line -> line.values().stream())
            .filter(value -> value.name().endsWith("weights"))
            .mapToDouble(Value::value)
            .sum();
    int learned = blueprint.architecture().parameters(Precision.FLOAT).all().rows();
    assertEquals(learned, sum);
  }

  @Test
  void lastLineSaysThatTheSizeComesBack() {
    List<FormulaLine> lines = table(usual()).lines();
    assertEquals(8, lines.size());
    assertTrue(lines.get(7).latex().contains("comes back"), lines.get(7).latex());
    assertFalse(lines.get(7).highlighted());
    assertTrue(lines.get(2).highlighted());
  }

  @Test
  void layersBeforeAFaultAreShownAndItsSentence() {
    MapNet net =
        new MapNet(
            5,
            4,
            new MapNet.Kernels(5, 2, 0, false),
            1,
            Decoder.TRANSPOSED,
            4,
            0,
            0,
            Activation.RELU,
            Activation.LINEAR);
    List<FormulaLine> lines =
        table(net.blueprint(Volume.picture(28, 28), Activation.LOGISTIC)).lines();
    assertTrue(lines.get(2).latex().contains("=4"), lines.get(2).latex());
    assertTrue(lines.get(3).values().isEmpty());
    String sentence = lines.get(4).latex() + lines.get(5).latex();
    assertTrue(sentence.contains("a kernel of 5 finds no room on 4 places"), sentence);
    assertTrue(lines.get(4).highlighted());
  }

  @Test
  void sizesThatDoNotComeBackAreAllShownWithWhatMendsThem() {
    Blueprint net =
        new Blueprint(
            Volume.picture(29, 29),
            List.of(
                new MapStep.Convolve(4, 3, 2, 1, Activation.RELU),
                new MapStep.Transpose(1, 4, 2, 1, 0, Activation.LOGISTIC)));
    List<FormulaLine> lines = table(net).lines();
    assertTrue(lines.get(2).latex().contains("=30"), lines.get(2).latex());
    String sentence = lines.get(3).latex();
    assertTrue(sentence.contains("\\to"), sentence);
    assertTrue(sentence.contains("set the kernel of layer 2 to 3"), sentence);
  }

  @Test
  void firstLayerThatDoesNotFitIsNamedAlone() {
    MapNet net = MapNet.masci(2);
    List<FormulaLine> lines =
        table(net.blueprint(Volume.picture(4, 4), Activation.LOGISTIC)).lines();
    assertTrue(lines.get(1).latex().contains("conv 7"), lines.get(1).latex());
    assertTrue(lines.get(2).latex().contains("finds no room"), lines.get(2).latex());
  }

  @Test
  void sentencesAreBrokenBetweenWords() {
    List<String> lines = SizeTable.wrapped("word ".repeat(40).strip());
    assertEquals(3, lines.size());
    assertTrue(lines.stream().allMatch(line -> line.length() <= 84 && line.endsWith("word")));
  }
}
