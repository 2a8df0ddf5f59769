package io.github.autoencoderlab.data.pen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateParserTest {

  @Test
  void readsFormsStrokesAndCorners() {
    var read =
        TemplateParser.parse(
            List.of("# comment", "", "7 2.5 crossed, wide", "0,5 -50,0! 25,100", "0,50 50,50"));
    var first =
        List.of(
            new ControlPoint(new Vec(0, 0.05), false),
            new ControlPoint(new Vec(-0.5, 0), true),
            new ControlPoint(new Vec(0.25, 1), false));
    var second =
        List.of(
            new ControlPoint(new Vec(0, 0.5), false), new ControlPoint(new Vec(0.5, 0.5), false));
    assertEquals(List.of(new Template(7, "crossed, wide", 2.5, List.of(first, second))), read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 1 one point\n0,0",
        "1 1 no stroke",
        "1 1\n0,0 1,1",
        "1 0 no weight\n0,0 1,1",
        "1 x bad weight\n0,0 1,1",
        "12 1 no digit\n0,0 1,1",
        "1 1 bad point\n0,0 1;1",
        "0,0 1,1"
      })
  void malformedTextIsRejected(String text) {
    var lines = text.lines().toList();
    assertThrows(IllegalArgumentException.class, () -> TemplateParser.parse(lines));
  }
}
